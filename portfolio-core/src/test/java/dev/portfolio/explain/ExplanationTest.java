package dev.portfolio.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.finding.Language;
import dev.portfolio.profile.BuiltInProfiles;
import dev.portfolio.profile.DocumentType;
import dev.portfolio.profile.ProfileReader;
import dev.portfolio.rule.Rules;
import dev.portfolio.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The profile that a document is judged by, written as one, with the place each value comes from. */
final class ExplanationTest {

    private static final String COURSE = """
            extends: competency
            language: fr
            documents:
              competency:
                files: src/content/work/**
                fields:
                  title: {maxLength: 120}
                  tags: {vocabulary: words/tags.txt}
                sections:
                  - heading: Reflection
                    words:
                      min: 50
                  - heading: Skills
                  - oneOf:
                      - heading: Outcome
                      - heading: Outlook
                        listItems: {min: 2}
                    required: false
            rules:
              section-too-short: error
              template-residue: warning
            """;

    /** Every kind of thing a profile can say, with values that need quotes. */
    private static final String RICH = """
            publicRoots: [public, "a: b"]
            exclude: ["drafts/**", "{a,b}/*.md", "- x", "#1", "true"]
            documents:
              page:
                files: ["**/*.md"]
                frontMatter: {schema: .astro/collections/work.schema.json}
                fields:
                  "a key: odd": {required: true, allowed: ["null", "3", "it's", 'say "a"', 'back\\slash', "line\\nbreak", "-"]}
                  code: {pattern: '[A-Z]{3}\\d+ "x"', patternHint: "trois lettres : et #"}
                  date: {type: date, formats: [dd/MM/yyyy, MMMM yyyy], min: today - 2y, max: 2030-01-01, academicYear: 2025/2026}
                  end: {type: date, notBefore: date, requiredWith: [date, code]}
                  mark: {type: number, min: -0.50, max: 2e3}
                  links:
                    type: list
                    maxItems: 5
                    items:
                      type: object
                      fields:
                        label: {required: true, maxLength: 40}
                        tags: {type: list, items: {minLength: 2}, vocabulary: words.txt}
                additionalFields: refuse
                headings: {match: typographic, html: refuse}
                sections:
                  - heading: "1. Contexte : #"
                    aliases: [Context, "[x]"]
                    match: alias
                    when: {field: code}
                  - oneOf:
                      - heading: Done
                        words: {min: 5, max: 50}
                        paragraphs: {max: 3}
                      - heading: Planned
                        when: {field: code, is: [a, b]}
                        sections:
                          - heading: Deep
                            required: false
                            sections: [{heading: Deeper}]
                            sectionOrder: free
                        additionalSections: refuse
                    times: {max: 4}
                  - heading: Many
                    times: {min: 2}
                    subsections: {min: 1, max: 9, links: {min: 1}, sections: [{heading: Proof}]}
                  - heading: Any
                    required: false
                    times: {min: 0}
                  - heading: Some
                    times: {min: 0, max: 3}
                    evidence: {min: 0, listItems: {min: 1}, proof: true}
                sectionOrder: free
                additionalSections: warn
            rules:
              field-empty: off
              section-missing: {severity: info}
              template-residue: {builtIn: false, texts: ["a, b"], patterns: ['(?i)\\bx\\b'], allowedPatterns: ["'"]}
            """;

    private static final String MINE = """
            extends: ../course/course.yaml
            documents:
              competency:
                fields:
                  title: {minLength: 3, required: true}
                  kind: {allowed: [stage, "projet: perso", '3']}
                sections:
                  - heading: Recul réflexif
                    required: false
                    words: {max: 300}
                  - heading: Outlook
                    times: {max: 3}
                    when: {field: kind, is: stage}
                  - heading: Compétences
                    aliases: []
            rules:
              template-residue: {texts: [Votre réponse]}
              section-missing: {severity: info}
            """;

    private static ProfileReader.Reading read(String profile, Map<String, String> files) {
        return ProfileReader.read(
                SourceText.of("portfolio.yaml", profile),
                Rules.settable(),
                path -> Optional.ofNullable(files.get(path)).map(text -> SourceText.of(path, text)));
    }

    private static String shown(ProfileReader.Reading reading, String type) {
        assertThat(reading.findings()).isEmpty();
        return Explanation.of(reading.layers(), type).lines().stream()
                .map(line -> line.yaml()
                        + (line.isValue()
                                ? "  # " + line.origin().map(Origin::toString).orElse("usual")
                                : "")
                        + "\n")
                .collect(Collectors.joining());
    }

    @Test
    void eachValueIsShownWithTheFileAndLineThatSetIt() {
        Map<String, String> files = Map.of("../course/course.yaml", COURSE, "../course/words/tags.txt", "Java");
        assertThat(shown(read(MINE, files), "competency")).isEqualTo("""
                        language: fr  # ../course/course.yaml:2
                        documents:
                          competency:
                            files: [src/content/work/**]  # ../course/course.yaml:5
                            fields:
                              title:
                                type: text  # competency:6
                                required: true  # portfolio.yaml:5
                                minLength: 3  # portfolio.yaml:5
                                maxLength: 120  # ../course/course.yaml:7
                              publishDate:
                                type: date  # competency:7
                                required: true  # competency:7
                              img:
                                type: image  # competency:8
                                required: true  # competency:8
                              img_alt:
                                type: text  # competency:9
                                required: true  # competency:9
                              description:
                                type: text  # competency:10
                                required: true  # competency:10
                              tags:
                                type: list  # competency:11
                                required: true  # competency:11
                                minItems: 1  # competency:11
                                vocabulary: ../course/words/tags.txt  # ../course/course.yaml:8
                              kind:
                                type: text  # usual
                                required: false  # usual
                                allowed: [stage, "projet: perso", "3"]  # portfolio.yaml:6
                            additionalFields: warn  # competency:12
                            headings:
                              match: alias  # usual
                              html: accept  # usual
                            sections:
                              - heading: Recul réflexif  # portfolio.yaml:8
                                aliases: [Reflection, Réflexion, Reflexion, Reflective summary, Critical reflection]  # competency:15
                                required: false  # portfolio.yaml:9
                                words:
                                  min: 50  # ../course/course.yaml:12
                                  max: 300  # portfolio.yaml:10
                              - heading: Outlook  # portfolio.yaml:11
                                required: false  # ../course/course.yaml:18
                                times:
                                  max: 3  # portfolio.yaml:12
                                when:
                                  field: kind  # portfolio.yaml:13
                                  is: [stage]  # portfolio.yaml:13
                                listItems:
                                  min: 2  # ../course/course.yaml:17
                              - heading: Compétences  # portfolio.yaml:14
                                aliases: []  # portfolio.yaml:15
                                required: true  # usual
                                listItems:
                                  min: 1  # competency:29
                            sectionOrder: strict  # competency:42
                            additionalSections: allow  # usual
                        rules:
                          section-missing: info  # portfolio.yaml:18
                          section-too-short: error  # ../course/course.yaml:20
                          template-residue:
                            severity: warning  # ../course/course.yaml:21
                            texts: [Votre réponse]  # portfolio.yaml:17
                        """);
    }

    static Stream<String> profiles() throws IOException {
        String page = Files.readString(Path.of("../docs/profile.md"));
        Stream<String> samples = Pattern.compile("(?ms)^```yaml\\n(.*?)^```$")
                .matcher(page)
                .results()
                .map(m -> m.group(1));
        return Stream.concat(Stream.of(RICH, MINE), samples);
    }

    /** What is shown is a profile: read again, it is the same one, without extending any. */
    @ParameterizedTest
    @MethodSource("profiles")
    void whatIsShownIsAProfileThatMeansTheSame(String profile) {
        Map<String, String> files = Map.of(
                "../course/course.yaml", COURSE,
                "../course/words/tags.txt", "Java",
                "words.txt", "Java",
                "tags.yaml", "[Java]",
                ".astro/collections/work.schema.json", "{}");
        ProfileReader.Reading reading = read(profile, files);
        assertThat(reading.findings()).isEmpty();
        for (DocumentType type : reading.profile().types()) {
            Explanation explanation = Explanation.of(reading.layers(), type.name());
            ProfileReader.Reading again = read(explanation.text(Language.FRENCH), files);
            assertThat(again.findings()).isEmpty();
            DocumentType same = again.profile().type(type.name()).orElseThrow();
            assertThat(yaml(again, type.name())).isEqualTo(yaml(reading, type.name()));
            assertThat(same.structure()).isEqualTo(type.structure());
            assertThat(same.headings()).isEqualTo(type.headings());
            assertThat(again.profile().rules()).isEqualTo(reading.profile().rules());
            assertThat(again.profile().excludes()).isEqualTo(reading.profile().excludes());
            if (yaml(reading, type.name()).stream().noneMatch(line -> line.contains("vocabulary"))) {
                assertThat(same.fields()).isEqualTo(type.fields());
            }
        }
    }

    private static List<String> yaml(ProfileReader.Reading reading, String type) {
        return Explanation.of(reading.layers(), type).lines().stream()
                .map(Explanation.Line::yaml)
                .toList();
    }

    @Test
    void theRemarksStandUnderEachOther() {
        ProfileReader.Reading reading = read("documents: {page: {fields: {title: {maxLength: 5}}}}", Map.of());
        assertThat(Explanation.of(reading.layers(), "page").text(Language.FRENCH))
                .isEqualTo("""
                        documents:
                          page:
                            fields:
                              title:
                                type: text             # par défaut
                                required: false        # par défaut
                                maxLength: 5           # portfolio.yaml:1
                            additionalFields: allow    # par défaut
                            headings:
                              match: alias             # par défaut
                              html: accept             # par défaut
                            sectionOrder: strict       # par défaut
                            additionalSections: allow  # par défaut
                        """);
    }

    @Test
    void aValueThatIsWrongIsNotTakenForItsOrigin() {
        String wrong = """
                extends: base.yaml
                documents: {page: {fields: {title: {maxLength: many, minLength: 9}}, sectionOrder: lose}}
                """;
        String base = "documents: {page: {fields: {title: {maxLength: 5}}, sectionOrder: free}}";
        ProfileReader.Reading reading = read(wrong, Map.of("base.yaml", base));
        assertThat(reading.findings()).hasSize(3);
        assertThat(Explanation.of(reading.layers(), "page").lines().stream()
                        .filter(line -> line.key().matches(".*(maxLength|minLength|sectionOrder)"))
                        .map(line -> line.yaml().strip() + " " + line.origin().orElseThrow()))
                .containsExactly("maxLength: 5 base.yaml:1", "sectionOrder: free base.yaml:1");
    }

    @Test
    void theStageThatIsOnIsShownWithWhatItChangesAndWhatIsSilencedWithItsFiles() {
        String base = """
                extends: competency
                suppressions: [{rules: field-empty, files: [archive/**, "a b.md"], reason: "gardé : ainsi", until: 2027-01-31}]
                stages: {jury: {maxAllowedViolations: 2, rules: {section-too-short: info}}}
                """;
        String shown = shown(read("extends: base.yaml\nstage: jury\n", Map.of("base.yaml", base)), "competency");
        assertThat(shown)
                .contains("suppressions: [{rules: [field-empty], files: [archive/**, a b.md], "
                        + "reason: \"gardé : ainsi\", until: \"2027-01-31\"}]  # base.yaml:2\n")
                .contains("stage: jury  # portfolio.yaml:2\nstages:\n  jury:\n    rules:\n")
                .contains("      section-too-short: info  # base.yaml:3\n")
                .contains("    failOnSeverity: warning  # competency:")
                .contains("    maxAllowedViolations: 2  # base.yaml:3\n")
                .doesNotContain("draft");
        assertThat(shown(BuiltInProfiles.usual(), "competency")).doesNotContain("stage", "suppressions");
    }

    @Test
    void aStageThatIsAskedForIsShownInPlaceOfTheProfilesOwn() {
        ProfileReader.Reading reading = read("extends: competency\nstage: draft\n", Map.of());
        Explanation jury = Explanation.of(reading.layers(), "competency", Optional.of("jury"));
        assertThat(jury.text(Language.FRENCH))
                .contains("stages:\n  jury:\n    rules:\n")
                .contains("    failOnSeverity: warning ")
                .doesNotContain("  draft:");
    }

    @Test
    void theBuiltInProfileIsShownAsItIs() {
        String shown = shown(BuiltInProfiles.usual(), "competency");
        assertThat(shown).contains("proof: true  # competency:41").doesNotContain("portfolio.yaml");
        assertThat(Explanation.of(BuiltInProfiles.usual().layers(), "competency")
                        .lines())
                .allMatch(line -> line.origin().map(Origin::builtIn).orElse(true));
    }

    @Test
    void aProfileWithoutFilesHasNothingToShow() {
        assertThat(Explanation.of(List.of(), "competency").lines()).isEmpty();
    }
}
