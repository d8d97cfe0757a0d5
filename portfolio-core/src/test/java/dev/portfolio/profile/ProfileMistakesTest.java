package dev.portfolio.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.finding.Argument;
import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Severity;
import dev.portfolio.rule.Rules;
import dev.portfolio.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every mistake in a profile file is one finding, at its place, with what was probably meant. */
final class ProfileMistakesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    langage: fr                                      | 2:1 langage profile-invalid.key-near language
                    author: me                                       | 2:1 author profile-invalid.key
                    ? 'documents '                                   | 2:3 'documents ' profile-invalid.key-near documents
                    documents: {a: {field: {}}}                      | 2:17 field profile-invalid.key-near fields
                    documents: {a: {label: {}}}                      | 2:17 label profile-invalid.key
                    documents: {a: {fields: {b: {requird: true}}}}   | 2:30 requird profile-invalid.key-near required
                    documents: {a: {fields: {b: {default: x}}}}      | 2:30 default profile-invalid.key
                    documents: {a: {sections: [{heading: B, aliasses: C}]}} | 2:41 aliasses profile-invalid.key-near aliases
                    documents: {a: {sections: [{heading: B, level: 2}]}}   | 2:41 level profile-invalid.key
                    documents: {a: {sections: [{heading: B, words: {mim: 2}}]}} | 2:49 mim profile-invalid.key-near min
                    documents: {a: {sections: [{heading: B, listItems: {least: 2}}]}} | 2:53 least profile-invalid.key
                    documents: {a: {sections: [{heading: B, evidence: {proofs: true}}]}} | 2:52 proofs profile-invalid.key-near proof
                    documents: {a: {sections: [{heading: B, evidence: {listItems: {mini: 2}}}]}} | 2:64 mini profile-invalid.key-near min
                    rules: {field-empty: {sevrity: off}}             | 2:23 sevrity profile-invalid.key-near severity
                    """)
    void aKeyThatThereIsNotIsToldWithTheKeyThatWasMeant(String line, String told) {
        assertThat(Told.of("extends: competency\n" + line)).containsExactly(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    publicRoots: {a: b}                           | 2:14 {a: b} profile-invalid.type    | expected.text
                    publicRoots: [[a]]                            | 2:15 [a] profile-invalid.type       | expected.text
                    exclude: {a: b}                               | 2:10 {a: b} profile-invalid.type    | expected.text
                    documents: page                               | 2:12 page profile-invalid.type      | expected.mapping
                    documents: [page]                             | 2:12 [page] profile-invalid.type    | expected.mapping
                    documents: {a: text}                          | 2:16 text profile-invalid.type      | expected.mapping
                    documents: {a: {files: {b: c}}}               | 2:24 {b: c} profile-invalid.type    | expected.text
                    documents: {a: {fields: [title]}}             | 2:25 [title] profile-invalid.type   | expected.mapping
                    documents: {a: {fields: {b: text}}}           | 2:29 text profile-invalid.type      | expected.mapping
                    documents: {a: {fields: {b: {required: yes}}}} | 2:40 yes profile-invalid.type      | expected.boolean
                    documents: {a: {fields: {b: {minLength: -1}}}} | 2:41 -1 profile-invalid.type       | expected.number
                    documents: {a: {fields: {b: {maxLength: ten}}}} | 2:41 ten profile-invalid.type     | expected.number
                    documents: {a: {fields: {b: {maxLength: 1.5}}}} | 2:41 1.5 profile-invalid.type     | expected.number
                    documents: {a: {fields: {b: {allowed: [{c: d}]}}}} | 2:40 {c: d} profile-invalid.type | expected.text
                    documents: {a: {sections: Bilan}}             | 2:27 Bilan profile-invalid.type     | expected.list
                    documents: {a: {sections: {heading: Bilan}}}  | 2:27 {heading: Bilan} profile-invalid.type | expected.list
                    documents: {a: {sections: [Bilan]}}           | 2:28 Bilan profile-invalid.type     | expected.mapping
                    documents: {a: {sections: [{heading: B, words: 50}]}} | 2:48 50 profile-invalid.type | expected.mapping
                    documents: {a: {sections: [{heading: B, evidence: true}]}} | 2:51 true profile-invalid.type | expected.mapping
                    documents: {a: {sections: [{heading: B, evidence: {proof: 1}}]}} | 2:59 1 profile-invalid.type | expected.boolean
                    rules: off                                    | 2:8 off profile-invalid.type        | expected.mapping
                    rules: [field-empty]                          | 2:8 [field-empty] profile-invalid.type | expected.mapping
                    exclude:                                      | 2:1 exclude profile-invalid.empty   | expected.text
                    exclude: ['']                                 | 2:11 '' profile-invalid.empty       | expected.text
                    documents:                                    | 2:1 documents profile-invalid.empty | expected.mapping
                    documents: {a: }                              | 2:13 a profile-invalid.empty        | expected.mapping
                    documents: {a: {fields: }}                    | 2:17 fields profile-invalid.empty   | expected.mapping
                    documents: {a: {sections: }}                  | 2:17 sections profile-invalid.empty | expected.list
                    rules: ~                                      | 2:8 ~ profile-invalid.empty         | expected.mapping
                    """)
    void aValueOfTheWrongKindIsToldWithTheKindThatIsExpected(String line, String told, String expected) {
        String yaml = "extends: competency\n" + line;
        assertThat(Told.of(yaml)).containsExactly(told);
        assertThat(Told.argument(only(yaml), "expected")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    language: french                              | 2:11 french profile-invalid.value
                    language: fe                                  | 2:11 fe profile-invalid.value-near fr
                    language: [fr]                                | 2:11 [fr] profile-invalid.choice
                    language:                                     | 2:1 language profile-invalid.choice
                    documents: {a: {additionalFields: forbid}}    | 2:35 forbid profile-invalid.value
                    documents: {a: {additionalFields: refused}}   | 2:35 refused profile-invalid.value-near refuse
                    documents: {a: {sectionOrder: 'strct'}}       | 2:31 'strct' profile-invalid.value-near strict
                    documents: {a: {fields: {b: {type: string}}}} | 2:36 string profile-invalid.value
                    documents: {a: {fields: {b: {type: dates}}}}  | 2:36 dates profile-invalid.value-near date
                    rules: {field-empty: warn}                    | 2:22 warn profile-invalid.value-near warning
                    rules: {field-empty: eror}                    | 2:22 eror profile-invalid.value-near error
                    rules: {field-empty: false}                   | 2:22 false profile-invalid.value
                    rules: {field-empty: }                        | 2:9 field-empty profile-invalid.choice
                    rules: {field-empty: {severity: high}}        | 2:33 high profile-invalid.value
                    rules: {field-emty: off}                      | 2:9 field-emty profile-invalid.rule-near field-empty
                    rules: {FieldEmpty: off}                      | 2:9 FieldEmpty profile-invalid.rule-near field-empty
                    rules: {spelling: off}                        | 2:9 spelling profile-invalid.rule
                    """)
    void aWordThatThereIsNotIsToldWithTheWordThatWasMeant(String line, String told) {
        assertThat(Told.of("extends: competency\n" + line)).containsExactly(told);
    }

    @Test
    void aChoiceIsToldWithAllThereIsToChooseFrom() {
        Finding finding = only("extends: competency\nlanguage: de\n");
        assertThat(finding.arguments().get("choices")).contains(new Argument.Texts(List.of("en", "fr")));
        assertThat(Told.argument(finding, "key")).isEqualTo("language");
        assertThat(Told.argument(finding, "value")).isEqualTo("de");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void anUnknownProfileToExtendIsOneMistake() {
        assertThat(Told.of("extends: competence\n"))
                .containsExactly("1:10 competence profile-invalid.value-near competency");
        assertThat(Told.of("extends: other\n")).containsExactly("1:10 other profile-invalid.value");
        assertThat(Told.read("extends: other\n").profile().types()).isNotEmpty();
    }

    @Test
    void aProfileThatNeitherExtendsNorHasDocumentsAsksForNothing() {
        assertThat(Told.of("language: fr\n")).containsExactly("1:1 profile-invalid.no-documents");
        assertThat(Told.of("")).containsExactly("1:1 profile-invalid.no-documents");
        assertThat(Told.of("# Nothing yet.\n")).containsExactly("1:1 profile-invalid.no-documents");
    }

    @Test
    void aLowerLimitAboveTheUpperOneIsToldAtTheLowerOne() {
        String yaml = "documents: {a: {fields: {b: {minLength: 5, maxLength: 2}}}}";
        assertThat(Told.of(yaml)).containsExactly("1:30 minLength profile-invalid.range");
        assertThat(only(yaml).arguments().get("min")).contains(new Argument.Count(5));
        assertThat(only(yaml).arguments().get("max")).contains(new Argument.Count(2));
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
                    b: {type: date, max: 1}                        | 1:42 max profile-invalid.not-for-type
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
                    b: {pattern: 'a('}                             | 1:39 'a(' profile-invalid.pattern
                    b: {pattern: '(?=a)b'}                         | 1:39 '(?=a)b' profile-invalid.pattern
                    b: {pattern: '(a)\\1'}                          | 1:39 '(a)\\1' profile-invalid.pattern
                    b: {pattern: '((a{99}){99}){99}'}              | 1:39 '((a{99}){99}){99}' profile-invalid.pattern
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
        assertThat(Told.argument(only("documents: {a: {fields: {b: {pattern: 'a('}}}}"), "reason"))
                .isEqualTo("missing closing )");
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

    @Test
    void aSectionWithoutHeadingIsToldAtTheSection() {
        String yaml = """
                documents:
                  page:
                    sections:
                      - required: true
                        words: {min: 5}
                """;
        assertThat(Told.of(yaml)).containsExactly("4:9 required: true profile-invalid.section-heading");
    }

    @Test
    void aKeyWrittenTwiceIsToldWithBothPlaces() {
        String yaml = "extends: competency\nlanguage: fr\nlanguage: en\n";
        assertThat(Told.of(yaml)).containsExactly("3:1 language yaml-duplicate-key");
        assertThat(only(yaml).related())
                .extracting(place -> place.start().toString())
                .containsExactly("2:1");
        assertThat(Told.read(yaml).profile().types()).isNotEmpty();
    }

    @Test
    void brokenYamlIsOneMistakeAtItsPlace() {
        assertThat(Told.of("extends: competency\nlanguage: 'fr\n"))
                .containsExactly("2:11 ' yaml-syntax.quote-unclosed");
        assertThat(Told.of("documents:\n\tpage: {}\n")).hasSize(1).allMatch(it -> it.startsWith("2:1 "));
        assertThat(Told.of("extends: competency\n---\nlanguage: fr\n"))
                .containsExactly("2:1 --- yaml-syntax.second-document");
    }

    @Test
    void bytesThatAreNotUtf8AreOneMistakeAtTheFirst() {
        byte[] bytes = "extends: competency\nlanguage: fr # français\n".getBytes(StandardCharsets.ISO_8859_1);
        ProfileReader.Reading reading = ProfileReader.read(SourceText.decode("portfolio.yaml", bytes), Rules.ids());
        assertThat(reading.findings()).hasSize(1);
        Finding finding = reading.findings().get(0);
        assertThat(finding.rule()).isEqualTo(Rules.PROFILE_INVALID);
        assertThat(finding.variant()).isEqualTo("not-utf8");
        assertThat(finding.location()).hasToString("portfolio.yaml:2:20");
        assertThat(reading.profile()).isEqualTo(BuiltInProfiles.competency());
    }

    @Test
    void columnsCountWhatTheReaderSees() {
        assertThat(Told.of("extends: competency\nexclude: [😀, é, {}]\n"))
                .containsExactly("2:17 {} profile-invalid.empty");
    }

    /** One mistake must not be told twice, nor bring others with it. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    - page                                              | 1:1 - page profile-invalid.type
                    competency                                          | 1:1 competency profile-invalid.type
                    'extends: '                                         | 1:1 extends profile-invalid.choice
                    extends: [competency]                               | 1:10 [competency] profile-invalid.choice
                    extend: competency                                  | 1:1 extend profile-invalid.key-near extends
                    document: {page: {}}                                | 1:1 document profile-invalid.key-near documents
                    documents: page                                     | 1:12 page profile-invalid.type
                    documents: {a: {sections: [{heading: }]}}           | 1:29 heading profile-invalid.empty
                    documents: {a: {sections: [{heading: [B]}]}}        | 1:38 [B] profile-invalid.type
                    documents: {a: {sections: [{headng: B}]}}           | 1:29 headng profile-invalid.key-near heading
                    """)
    void aMistakeIsToldOnce(String yaml, String told) {
        assertThat(Told.of(yaml)).containsExactly(told);
    }

    @Test
    void aLimitThatIsForAnotherTypeAndNoNumberIsToldOnce() {
        assertThat(Told.of("documents: {a: {fields: {b: {minItems: few}}}}")).hasSize(1);
    }

    @Test
    void documentsWithoutAnyTypeAskForNothing() {
        assertThat(Told.of("documents: {}")).hasSize(1);
    }

    private static Finding only(String yaml) {
        List<Finding> findings = Told.read(yaml).findings();
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }
}
