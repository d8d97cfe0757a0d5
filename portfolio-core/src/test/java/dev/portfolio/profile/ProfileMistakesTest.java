package dev.portfolio.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.finding.Argument;
import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Language;
import dev.portfolio.finding.Messages;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.rule.Rules;
import dev.portfolio.source.SourceText;
import dev.portfolio.text.TextPattern;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
                    rules: {field-empty: {texts: [TODO]}}            | 2:23 texts profile-invalid.key
                    rules: {template-residue: {pattern: TODO}}       | 2:28 pattern profile-invalid.key-near patterns
                    """)
    void aKeyThatThereIsNotIsToldWithTheKeyThatWasMeant(String line, String told) {
        assertThat(Told.of("extends: competency\n" + line)).containsExactly(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    publicRoots: {a: b}                           | 2:14 {a: b} profile-invalid.type    | expected.texts
                    publicRoots: [[a]]                            | 2:15 [a] profile-invalid.item       | expected.text
                    exclude: {a: b}                               | 2:10 {a: b} profile-invalid.type    | expected.texts
                    documents: page                               | 2:12 page profile-invalid.type      | expected.mapping
                    documents: [page]                             | 2:12 [page] profile-invalid.type    | expected.mapping
                    documents: {a: text}                          | 2:16 text profile-invalid.type      | expected.mapping
                    documents: {a: {files: {b: c}}}               | 2:24 {b: c} profile-invalid.type    | expected.texts
                    documents: {a: {fields: [title]}}             | 2:25 [title] profile-invalid.type   | expected.mapping
                    documents: {a: {fields: {b: text}}}           | 2:29 text profile-invalid.type      | expected.mapping
                    documents: {a: {fields: {b: {required: yes}}}} | 2:40 yes profile-invalid.type      | expected.boolean
                    documents: {a: {fields: {b: {minLength: -1}}}} | 2:41 -1 profile-invalid.type       | expected.number
                    documents: {a: {fields: {b: {maxLength: ten}}}} | 2:41 ten profile-invalid.type     | expected.number
                    documents: {a: {fields: {b: {maxLength: 1.5}}}} | 2:41 1.5 profile-invalid.type     | expected.number
                    documents: {a: {fields: {b: {allowed: [{c: d}]}}}} | 2:40 {c: d} profile-invalid.item | expected.text
                    documents: {a: {sections: Bilan}}             | 2:27 Bilan profile-invalid.type     | expected.list
                    documents: {a: {sections: {heading: Bilan}}}  | 2:27 {heading: Bilan} profile-invalid.type | expected.list
                    documents: {a: {sections: [Bilan]}}           | 2:28 Bilan profile-invalid.item     | expected.mapping
                    documents: {a: {sections: [{heading: B, words: 50}]}} | 2:48 50 profile-invalid.type | expected.mapping
                    documents: {a: {sections: [{heading: B, evidence: true}]}} | 2:51 true profile-invalid.type | expected.mapping
                    suppressions: [{rules: []}]                   | 2:24 [] profile-invalid.empty        | expected.texts
                    suppressions: [{rules: {a: b}}]               | 2:24 {a: b} profile-invalid.type    | expected.texts
                    suppressions: [{rules: [[a]]}]                | 2:25 [a] profile-invalid.item       | expected.text
                    suppressions: [a]                             | 2:16 a profile-invalid.item         | expected.mapping
                    rules: []                                     | 2:8 [] profile-invalid.empty        | expected.mapping
                    rules: off                                    | 2:8 off profile-invalid.type        | expected.mapping
                    rules: [field-empty]                          | 2:8 [field-empty] profile-invalid.type | expected.mapping
                    exclude:                                      | 2:1 exclude profile-invalid.empty   | expected.texts
                    exclude: ['']                                 | 2:11 '' profile-invalid.item-empty       | expected.text
                    documents:                                    | 2:1 documents profile-invalid.empty | expected.mapping
                    documents: {a: }                              | 2:13 a profile-invalid.empty        | expected.mapping
                    documents: {a: {fields: }}                    | 2:17 fields profile-invalid.empty   | expected.mapping
                    documents: {a: {sections: }}                  | 2:17 sections profile-invalid.empty | expected.list
                    rules: ~                                      | 2:8 ~ profile-invalid.empty         | expected.mapping
                    """)
    void aValueOfTheWrongKindIsToldWithTheKindThatIsExpected(String line, String told, String expected) {
        String yaml = "extends: competency\n" + line;
        assertThat(Told.of(yaml)).containsExactly(told);
        assertThat(Told.argument(Told.only(yaml), "expected")).isEqualTo(expected);
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
        Finding finding = Told.only("extends: competency\nlanguage: de\n");
        assertThat(finding.arguments().get("choices")).contains(new Argument.Texts(List.of("en", "fr")));
        assertThat(Told.argument(finding, "key")).isEqualTo("language");
        assertThat(Told.argument(finding, "value")).isEqualTo("de");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void anUnknownProfileToExtendIsOneMistake() {
        assertThat(Told.of("extends: competence\n"))
                .containsExactly("1:10 competence profile-invalid.extends-near competency");
        assertThat(Told.of("extends: other\n")).containsExactly("1:10 other profile-invalid.extends");
        assertThat(Told.read("extends: other\n").profile().types()).isNotEmpty();
    }

    @Test
    void aProfileThatNeitherExtendsNorHasDocumentsAsksForNothing() {
        assertThat(Told.of("language: fr\n")).containsExactly("1:1 profile-invalid.no-documents");
        assertThat(Told.of("")).containsExactly("1:1 profile-invalid.no-documents");
        assertThat(Told.of("# Nothing yet.\n")).containsExactly("1:1 profile-invalid.no-documents");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
                    [a               ¦ pattern.bracket
                    (a               ¦ pattern.parenthesis
                    a)               ¦ pattern.parenthesis
                    *a               ¦ pattern.repeats-nothing
                    a**              ¦ pattern.repeats-twice
                    a{1001}          ¦ pattern.repeats-too-often
                    ((a{99}){99}){9} ¦ pattern.repeats-too-often
                    \\q             ¦ pattern.escape
                    a\\             ¦ pattern.backslash
                    [z-a]            ¦ pattern.range
                    (?=a)            ¦ pattern.unsupported
                    (?<!a)b          ¦ pattern.unsupported
                    a*               ¦ pattern.empty
                    """)
    void aPatternThatIsNoneIsToldInItsPlaceWithTheReason(String pattern, String reason) {
        for (String key : List.of("patterns", "allowedPatterns")) {
            String line = "rules: {template-residue: {" + key + ": [TODO, '" + pattern + "']}}";
            String yaml = "extends: competency\n" + line;
            assertThat(Told.of(yaml))
                    .containsExactly("2:" + (line.indexOf('\'') + 1) + " '" + pattern + "' profile-invalid.pattern");
            assertThat(Told.argument(Told.only(yaml), "reason")).isEqualTo(reason);
            assertThat(Messages.in(Language.FRENCH).message(Told.only(yaml))).doesNotContain("pattern.");
        }
    }

    @Test
    void aPatternThatIsNoneIsLeftOutAndTheOthersCount() {
        ProfileReader.Reading reading =
                Told.read("extends: competency\nrules: {template-residue: {patterns: ['(', 'SAÉ', {}], texts: a}}\n");
        assertThat(reading.findings()).hasSize(2);
        assertThat(reading.profile().rules().get(new RuleId("template-residue")).options())
                .isEqualTo(
                        new ResidueOptions(true, List.of("a"), List.of(TextPattern.of("SAÉ")), List.of(), List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            words: 19    | 19 profile-invalid.bounds
            words: 10001 | 10001 profile-invalid.bounds
            share: 0     | 0 profile-invalid.bounds
            share: 101   | 101 profile-invalid.bounds
            share: 60%   | 60% profile-invalid.type expected.number
            share:       | share profile-invalid.empty
            shares: 60   | shares profile-invalid.key-near share
            """)
    void whatATextMustHaveInCommonIsANumberThatCanBe(String option, String mistake) {
        String yaml = "extends: competency\nrules: {text-copied: {severity: info, " + option + "}}\n";
        assertThat(Told.of(yaml)).hasSize(1);
        assertThat(Told.of(yaml).get(0).replaceAll("^[0-9:]+ ", "")).startsWith(mistake.replaceAll(" expected.*", ""));
        assertThat(Told.read(yaml).profile().rules().get(CopyOptions.RULE))
                .isEqualTo(RuleSetting.of(Severity.INFO).with(CopyOptions.usual()));
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
        assertThat(Told.only(yaml).related())
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
                .containsExactly("2:17 {} profile-invalid.item-empty");
    }

    /** One mistake must not be told twice, nor bring others with it. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    - page                                              | 1:1 - page profile-invalid.type
                    competency                                          | 1:1 competency profile-invalid.type
                    'extends: '                                         | 1:1 extends profile-invalid.empty
                    extends: [competency]                               | 1:10 [competency] profile-invalid.type
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
    void documentsWithoutAnyTypeAskForNothing() {
        assertThat(Told.of("documents: {}")).hasSize(1);
    }
}
