package dev.portfolio.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.finding.Argument;
import dev.portfolio.finding.Finding;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with the fields of a profile is told at its place. */
final class FieldMistakesTest {

    @Test
    void aLowerLimitAboveTheUpperOneIsToldAtTheLowerOne() {
        String yaml = "documents: {a: {fields: {b: {minLength: 5, maxLength: 2}}}}";
        assertThat(Told.of(yaml)).containsExactly("1:30 minLength profile-invalid.range");
        assertThat(Told.only(yaml).arguments().get("min")).contains(new Argument.Count(5));
        assertThat(Told.only(yaml).arguments().get("max")).contains(new Argument.Count(2));
    }

    @Test
    void anUpperLimitBelowTheInheritedLowerOneIsToldAtTheUpperOne() {
        String yaml = """
                extends: competency
                documents:
                  competency:
                    fields:
                      tags:
                        required: true
                        maxItems: 0
                """;
        assertThat(Told.of(yaml)).containsExactly("7:9 maxItems profile-invalid.range");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    b: {type: list, min: 1}                        | 1:42 min profile-invalid.not-for-type
                    b: {type: boolean, max: 1}                     | 1:45 max profile-invalid.not-for-type
                    b: {type: object, minItems: 1}                 | 1:44 minItems profile-invalid.not-for-type
                    b: {type: object, maxLength: 1}                | 1:44 maxLength profile-invalid.not-for-type
                    b: {type: object, allowed: [a]}                | 1:44 allowed profile-invalid.not-for-type
                    b: {type: boolean, pattern: a}                 | 1:45 pattern profile-invalid.not-for-type
                    b: {type: url, vocabulary: tags.yaml}          | 1:41 vocabulary profile-invalid.not-for-type
                    b: {fields: {c: {}}}                           | 1:30 fields profile-invalid.not-for-type
                    b: {type: object, items: {}}                   | 1:44 items profile-invalid.not-for-type
                    b: {type: list, fields: {}}                    | 1:42 fields profile-invalid.not-for-type
                    b: {type: list, items: {min: 1}}               | 1:50 min profile-invalid.not-for-type
                    b: {type: object, fields: {c: {minItems: 1}}}  | 1:57 minItems profile-invalid.not-for-type
                    """)
    void aKeyForAnotherTypeIsToldAtEveryDepth(String field, String told) {
        assertThat(Told.of("documents: {a: {fields: {" + field + "}}}")).containsExactly(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                    b: {type: object, fields: {c: {requird: true}}} | 1:57 requird profile-invalid.key-near required
                    b: {type: list, items: {required: true}}       | 1:50 required profile-invalid.key
                    b: {type: list, items: {requiredWith: c}}      | 1:50 requiredWith profile-invalid.key
                    b: {type: list, items: {type: urls}}           | 1:56 urls profile-invalid.value-near url
                    b: {type: list, items: url}                    | 1:49 url profile-invalid.type
                    b: {type: object, fields: [c]}                 | 1:52 [c] profile-invalid.type
                    b: {type: number, min: few}                    | 1:49 few profile-invalid.type
                    b: {type: number, min: .nan}                   | 1:49 .nan profile-invalid.type
                    b: {type: number, max: 1e999}                  | 1:49 1e999 profile-invalid.type
                    b: {type: number, min: '1'}                    | 1:49 '1' profile-invalid.type
                    b: {type: number, min: 2, max: 1.99}           | 1:44 min profile-invalid.range
                    b: {type: number, max: 0.1, min: 0.10000001}   | 1:54 min profile-invalid.range
                    b: {pattern: 'a('}                             | 1:39 'a(' profile-invalid.field-pattern
                    b: {pattern: '(?=a)b'}                         | 1:39 '(?=a)b' profile-invalid.field-pattern
                    b: {pattern: '(a)\\1'}                          | 1:39 '(a)\\1' profile-invalid.field-pattern
                    b: {pattern: '((a{99}){99}){99}'}              | 1:39 '((a{99}){99}){99}' profile-invalid.field-pattern
                    b: {patternHint: a letter}                     | 1:30 patternHint profile-invalid.hint-alone
                    b: {requiredWith: c}                           | 1:44 c profile-invalid.no-such-field
                    b: {requiredWith: [b]}                         | 1:45 b profile-invalid.no-such-field
                    start: {}, end: {requiredWith: [Start]}        | 1:58 Start profile-invalid.no-such-field-near start
                    b: {vocabulary: tag.yaml}                      | 1:42 tag.yaml profile-invalid.file
                    b: {vocabulary: }                              | 1:30 vocabulary profile-invalid.empty
                    """)
    void aMistakeInAFieldIsToldAtItsPlace(String field, String told) {
        assertThat(Told.of("documents: {a: {fields: {" + field + "}}}")).containsExactly(told);
    }

    @Test
    void aPatternThatIsNoneIsToldWithTheReason() {
        assertThat(Told.argument(Told.only("documents: {a: {fields: {b: {pattern: 'a('}}}}"), "reason"))
                .isEqualTo("pattern.parenthesis");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                    tags.yaml | [Java, [SQL]]         | tags.yaml:1:8 profile-invalid.type
                    tags.yaml | [Java, '']            | tags.yaml:1:8 profile-invalid.empty
                    tags.yaml | {Java: {a: b}}        | tags.yaml:1:8 profile-invalid.type
                    tags.yaml | Java                  | tags.yaml:1:1 profile-invalid.type
                    tags.yaml | ['Java]               | tags.yaml:1:2 yaml-syntax.quote-unclosed
                    tags.yaml | {Java: a, Java: b}    | tags.yaml:1:11 yaml-duplicate-key
                    tags.yaml | []                    | tags.yaml:1:1 profile-invalid.no-terms
                    tags.txt  | # nothing             | tags.txt:1:1 profile-invalid.no-terms
                    """)
    void aMistakeInAVocabularyIsToldInItsFile(String file, String text, String told) {
        String yaml = "documents: {a: {fields: {b: {vocabulary: " + file + "}, c: {vocabulary: " + file + "}}}}";
        assertThat(Told.read(yaml, Map.of(file, text)).findings())
                .extracting(finding -> finding.location().path() + ":"
                        + finding.location().start() + " " + finding.rule()
                        + (finding.variant().isEmpty() ? "" : "." + finding.variant()))
                .containsExactly(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '%', textBlock = """
                    {"$ref": "#/definitions/a"}        ¦ s.json:1:10 error profile-invalid.schema-ref
                    {"properties": {"a": {"type": 3}}} ¦ s.json:1:31 error profile-invalid.schema-invalid
                    {"$schema": "mine"}                ¦ s.json:1:13 error profile-invalid.schema-dialect
                    {"allOf": [{"$ref": "#"}]}         ¦ s.json:1:12 error profile-invalid.schema-cycle
                    {"pattern": "(?=a)"}               ¦ s.json:1:13 warning profile-invalid.schema-pattern
                    [1]                                ¦ s.json:1:1 error profile-invalid.schema-shape
                    {"a": 1                            ¦ s.json:1:1 error yaml-syntax.bracket-unclosed
                    """)
    void aMistakeInASchemaIsToldInItsFile(String schema, String told) {
        String yaml = "documents: {a: {frontMatter: {schema: s.json}}}";
        List<Finding> findings = Told.read(yaml, Map.of("s.json", schema)).findings();
        assertThat(findings)
                .extracting(finding -> finding.location().path() + ":"
                        + finding.location().start() + " "
                        + finding.severity().word() + " " + finding.rule() + "." + finding.variant())
                .containsExactly(told);
    }

    @Test
    void aSchemaThatIsNotThereIsToldWhereItIsNamed() {
        assertThat(Told.of("documents: {a: {frontMatter: {schema: s.json}}}"))
                .containsExactly("1:39 s.json profile-invalid.file");
    }

    @Test
    void fieldsThatAreNestedTooDeepAreToldAndNotRead() {
        String fields = "{type: object, fields: {a: ".repeat(12) + "{}" + "}}".repeat(12);
        assertThat(Told.of("documents: {page: {fields: {a: " + fields + "}}}"))
                .singleElement()
                .asString()
                .endsWith("fields profile-invalid.too-deep");
    }

    @Test
    void aliasesDoNotMakeAProfileEndless() {
        StringBuilder yaml = new StringBuilder("exclude: []\ndocuments:\n  t0: {fields: {x: &a0 {type: text}}}\n");
        for (int i = 1; i <= 20; i++) {
            String before = "*a" + (i - 1);
            yaml.append("  t" + i + ": {fields: {x: &a" + i + " {type: object, fields: {p: " + before + " , q: "
                    + before + " }}}}\n");
        }
        assertThat(Told.of(yaml.toString())).isNotEmpty().allMatch(told -> told.contains("profile-invalid.too-"));
    }

    @Test
    void aLimitForAnotherTypeIsTold() {
        assertThat(Told.of("documents: {a: {fields: {b: {minItems: 5}}}}"))
                .containsExactly("1:30 minItems profile-invalid.not-for-type");
        assertThat(Told.of("extends: competency\ndocuments: {competency: {fields: {tags: {maxLength: 5}}}}"))
                .containsExactly("2:42 maxLength profile-invalid.not-for-type");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    {type: date, formats: [dmy]}                  | 1:54 dmy profile-invalid.value
                    {type: date, formats: [MM/yy]}                | 1:54 MM/yy profile-invalid.value-near MM/yyyy
                    {type: date, formats: []}                     |
                    {type: date, formats: DD/MM/YYYY}             |
                    {type: date, min: }                           | 1:44 min profile-invalid.empty
                    {type: date, min: 2026-02-30}                 | 1:49 2026-02-30 profile-invalid.date
                    {type: date, min: 01/09/2025}                 | 1:49 01/09/2025 profile-invalid.date
                    {type: date, min: 19/09/2025}                 | 1:49 19/09/2025 profile-invalid.date-fixed
                    {type: date, max: 1er septembre 2025}         | 1:49 1er septembre 2025 profile-invalid.date-fixed
                    {type: date, max: aujourd'hui}                | 1:49 aujourd'hui profile-invalid.date
                    {type: date, max: today + 1 month}            | 1:49 today + 1 month profile-invalid.date
                    {type: date, max: [today]}                    | 1:49 [today] profile-invalid.type
                    {type: date, academicYear: 2025}              | 1:58 2025 profile-invalid.academic-year
                    {type: date, academicYear: 2025/2027}         | 1:58 2025/2027 profile-invalid.academic-year
                    {type: date, min: 2026-01-02, max: 2026-01-01} | 1:44 min profile-invalid.date-range
                    {type: date, min: 2026-01-01, max: 2026-01-01} |
                    {type: date, min: today, max: today - 1d}     | 1:44 min profile-invalid.date-range
                    {type: date, min: today + 1m, max: today + 30d} |
                    {type: date, min: today + 1m, max: today + 27d} | 1:44 min profile-invalid.date-range
                    {type: date, min: today, max: 2020-01-01}     |
                    {type: date, notBefore: start}                |
                    {type: date, notBefore: Start}                | 1:55 Start profile-invalid.date-field-near start
                    {type: date, notBefore: debut}                | 1:55 debut profile-invalid.date-field
                    {type: date, notBefore: name}                 | 1:55 name profile-invalid.date-field
                    {type: date, notBefore: end}                  | 1:55 end profile-invalid.date-field
                    {type: date, follows: name}                   |
                    {type: date, follows: start}                  |
                    {type: date, follows: nam}                    | 1:53 nam profile-invalid.step-field-near name
                    {type: date, follows: end}                    | 1:53 end profile-invalid.step-field
                    {type: date, follows: semester}               | 1:53 semester profile-invalid.step-field
                    {type: date, follows: done}                   | 1:53 done profile-invalid.step-type
                    {type: date, follows: link}                   | 1:53 link profile-invalid.step-type
                    {type: date, follows: photo}                  | 1:53 photo profile-invalid.step-type
                    {type: date, follows: mood}                   |
                    {type: date, follows: parts}                  | 1:53 parts profile-invalid.step-field
                    {type: date, notBefore: done}                 | 1:55 done profile-invalid.date-field
                    {follows: name}                               | 1:32 follows profile-invalid.not-for-type
                    {type: text, formats: iso}                    | 1:44 formats profile-invalid.not-for-type
                    {type: text, max: today}                      | 1:44 max profile-invalid.not-for-type
                    {type: list, academicYear: 2025/2026}         | 1:44 academicYear profile-invalid.not-for-type
                    {notBefore: start}                            | 1:32 notBefore profile-invalid.not-for-type
                    """)
    void aMistakeInWhatDatesMustBeIsTold(String field, String told) {
        String yaml =
                "documents: {a: {fields: {end: " + field + ", start: {type: date}, name: {}, done: {type: boolean},"
                        + " link: {type: url}, photo: {type: image}, mood: {type: file, allowed: [a.svg, b.svg]},"
                        + " parts: {type: list, items: {type: object, fields: {semester: {}, day: {type: date}}}}}}}";
        assertThat(Told.of(yaml)).isEqualTo(told == null ? List.of() : List.of(told));
    }

    @Test
    void aFieldOfAnotherDepthIsToldNotToStandBesideTheDate() {
        String yaml = "documents: {a: {fields: {level: {}, steps: {type: list, items:"
                + " {type: object, fields: {day: {type: date, follows: level}}}}}}}";
        assertThat(Told.of(yaml)).containsExactly("1:115 level profile-invalid.step-field");
    }

    @Test
    void aLimitThatIsForAnotherTypeAndNoNumberIsToldOnce() {
        assertThat(Told.of("documents: {a: {fields: {b: {minItems: few}}}}")).hasSize(1);
    }
}
