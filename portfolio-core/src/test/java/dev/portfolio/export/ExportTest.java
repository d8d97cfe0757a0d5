package dev.portfolio.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.portfolio.PortfolioValidator;
import dev.portfolio.finding.Language;
import dev.portfolio.framework.Competency;
import dev.portfolio.framework.Framework;
import dev.portfolio.framework.FrameworkReader;
import dev.portfolio.framework.Level;
import dev.portfolio.framework.Outcome;
import dev.portfolio.run.Portfolio;
import dev.portfolio.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is proved is handed on in the formats of others, and nothing else is. */
final class ExportTest {

    private static final ExportOptions SAID = new ExportOptions(
            Optional.of("https://iut.example"),
            Optional.of("L’IUT"),
            Optional.of("mailto:ada@iut.example"),
            Optional.empty(),
            Optional.empty());

    private static final String FRAMEWORK = """
            framework: VERRE
            title: Métiers du verre
            type: Course
            version: "2026-09-01"
            competencies:
              - code: Souffler
                id: 0b8f6d3e-1c2a-4f5b-9d7e-2a1b3c4d5e6f
                number: 1
                name: Souffler
                title: Souffler une pièce
                situations: [Un atelier]
                components: [Sans se brûler]
                levels:
                  - order: 1
                    label: Cueillir le verre
                    year: A1
                    outcomes: {AC11.01: Tenir une canne, AC11.02: Chauffer}
                  - {order: 2, label: Tenir un banc, year: A2}
              - code: Tailler
                id: t-2
                number: 2
                title: Tailler le cristal
                levels: [{order: 1, label: Polir, outcomes: {AC12.01: Poncer, AC12.02: Graver}}]
            tracks:
              - {code: Art, title: Verre d’art, years: {1: {Souffler: 1, Tailler: 1}, 2: {Souffler: 2}}}
            """;

    @TempDir
    private Path root;

    @BeforeEach
    void aPortfolio() {
        write("verre.yaml", FRAMEWORK);
        write("portfolio.yaml", "extends: competency\nlanguage: fr\nframework: {file: verre.yaml, track: Art}\n");
        write("souffler.md", """
                ---
                title: Souffler une pièce
                publishDate: 2026-04-05
                ---

                ## Traces & preuves

                ### Le vase

                - AC11.01 : [le film](https://iut.example/film?a=1&b=2), [le plan](/files/plan été.pdf)

                ### La coupe

                - AC12.01 : poncée un soir
                """.replace("/files/plan été.pdf", "</files/plan été.pdf>"));
        write("banc.md", """
                ---
                title: Tenir un banc
                level: Tenir un banc
                ---

                ## Traces & preuves

                ### Le banc

                - AC11.02 : chauffé, avec

                ```
                four 1100
                ```
                """);
    }

    private void write(String file, String text) {
        try {
            Files.writeString(root.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Achieved achieved() {
        Portfolio portfolio = PortfolioValidator.of(root).load();
        return portfolio.achieved().orElseThrow();
    }

    private JsonNode badge(ExportOptions options, String path) {
        String text = new OpenBadges()
                .files(achieved(), options).stream()
                        .filter(file -> file.path().equals(path))
                        .map(ExportFile::text)
                        .findFirst()
                        .orElseThrow();
        assertThat(schema("open-badge.schema.json").validate(text, InputFormat.JSON))
                .isEmpty();
        return JsonMapper.shared().readTree(text);
    }

    @Test
    void aBadgeIsMadeOfWhatIsProvedAndOfNothingElse() {
        ExportOptions dated = new ExportOptions(
                SAID.issuer(),
                SAID.issuerName(),
                SAID.subject(),
                Optional.empty(),
                Optional.of(LocalDate.of(2026, 5, 31)));
        assertThat(new OpenBadges().files(achieved(), dated))
                .extracting(ExportFile::path)
                .containsExactly("open-badges/AC11.01.json", "open-badges/AC11.02.json", "open-badges/Souffler-2.json");
    }

    @Test
    void aBadgeSaysWhatOfWhomAndByWhom() {
        JsonNode badge = badge(SAID, "open-badges/AC11.01.json");
        assertThat(badge.at("/name").stringValue()).isEqualTo("Tenir une canne");
        assertThat(badge.at("/validFrom").stringValue()).isEqualTo("2026-04-05T00:00:00Z");
        assertThat(badge.at("/issuer/id").stringValue()).isEqualTo("https://iut.example");
        assertThat(badge.at("/issuer/name").stringValue()).isEqualTo("L’IUT");
        assertThat(badge.at("/credentialSubject/id").stringValue()).isEqualTo("mailto:ada@iut.example");
        JsonNode achievement = badge.at("/credentialSubject/achievement");
        assertThat(achievement.get("description").stringValue())
                .isEqualTo("Métiers du verre › Souffler une pièce › Cueillir le verre");
        assertThat(achievement.at("/alignment/0/targetCode").stringValue()).isEqualTo("AC11.01");
        assertThat(achievement.at("/alignment/1/targetName").stringValue()).isEqualTo("Cueillir le verre");
        assertThat(achievement.at("/alignment/2/targetUrl").stringValue())
                .isEqualTo("urn:uuid:0b8f6d3e-1c2a-4f5b-9d7e-2a1b3c4d5e6f");
        assertThat(badge.has("proof")).isFalse();
    }

    @Test
    void whatShowsItIsEvidenceAndOnlyTheWebHasAddresses() {
        JsonNode evidence = badge(SAID, "open-badges/AC11.01.json").get("evidence");
        assertThat(evidence.size()).isEqualTo(2);
        assertThat(evidence.at("/0/id").stringValue()).isEqualTo("https://iut.example/film?a=1&b=2");
        assertThat(evidence.get(1).has("id")).isFalse();
        assertThat(evidence.at("/1/name").stringValue()).isEqualTo("/files/plan été.pdf");
        assertThat(evidence.at("/1/narrative").stringValue()).isEqualTo("fichier, dans souffler.md");
    }

    @Test
    void aFileOfThePortfolioHasAnAddressWhereItIsPublished() {
        ExportOptions published = new ExportOptions(
                SAID.issuer(),
                SAID.issuerName(),
                SAID.subject(),
                Optional.of("https://ada.example/"),
                Optional.empty());
        assertThat(badge(published, "open-badges/AC11.01.json")
                        .at("/evidence/1/id")
                        .stringValue())
                .isEqualTo("https://ada.example/files/plan%20%C3%A9t%C3%A9.pdf");
    }

    @Test
    void aPathThatIsWrittenAsAnAddressIsNotEncodedTwice() {
        write("souffler.md", """
                ---
                title: Souffler une pièce
                publishDate: 2026-04-05
                ---

                ## Traces & preuves

                ### Le vase

                - AC11.01 : [le plan](/files/le%20plan.pdf)
                """);
        ExportOptions published = new ExportOptions(
                SAID.issuer(), SAID.issuerName(), SAID.subject(), Optional.of("https://ada.example"), Optional.empty());
        assertThat(badge(published, "open-badges/AC11.01.json")
                        .at("/evidence/0/id")
                        .stringValue())
                .isEqualTo("https://ada.example/files/le%20plan.pdf");
    }

    @Test
    void whatNamesNoDayIsLeftOutAndCounted() {
        assertThat(OpenBadges.withoutDay(achieved(), SAID)).isEqualTo(2);
        assertThat(new OpenBadges().files(achieved(), SAID)).hasSize(1);
    }

    @Test
    void aBadgeIsNotMadeWithoutAnIssuerAndASubject() {
        assertThat(new OpenBadges().isPossible(ExportOptions.none())).isFalse();
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new OpenBadges().files(achieved(), ExportOptions.none()));
    }

    @Test
    void theSkillsOfAResumeAreWhatIsProved() {
        ExportFile file =
                new JsonResume().files(achieved(), ExportOptions.none()).get(0);
        assertThat(schema("resume.schema.json").validate(file.text(), InputFormat.JSON))
                .isEmpty();
        JsonNode resume = JsonMapper.shared().readTree(file.text());
        assertThat(resume.get("skills").size()).isEqualTo(1);
        assertThat(resume.at("/skills/0/name").stringValue()).isEqualTo("Souffler une pièce");
        assertThat(resume.at("/skills/0/level").stringValue()).isEqualTo("Tenir un banc");
        assertThat(resume.at("/skills/0/keywords").valueStream().map(JsonNode::stringValue))
                .containsExactly("Tenir une canne", "Chauffer");
    }

    @Test
    void aPackageOfCaseIsReadBackAsTheSameFramework() {
        ExportFile file =
                new CasePackage().files(achieved(), ExportOptions.none()).get(0);
        assertThat(schema("case.schema.json").validate(file.text(), InputFormat.JSON))
                .isEmpty();
        assertThat(JsonMapper.shared()
                        .readTree(file.text())
                        .at("/CFDocument/lastChangeDateTime")
                        .stringValue())
                .isEqualTo("2026-09-01T00:00:00Z");
        var back = FrameworkReader.read(SourceText.of("case.json", file.text()));
        assertThat(back.problems()).isEmpty();
        assertThat(back.framework()).contains(achieved().framework());
    }

    @ParameterizedTest
    @CsvSource({"jardin.xml", "jardin.scodoc.json", "jardin.case.json"})
    void soIsAnyOther(String name) {
        Framework framework = FrameworkReader.read(SourceText.of(name, resource("../framework/" + name)))
                .framework()
                .orElseThrow();
        Achieved nothing = new Achieved(framework, achieved().coverage(), Map.of(), Language.ENGLISH);
        String text =
                new CasePackage().files(nothing, ExportOptions.none()).get(0).text();
        assertThat(schema("case.schema.json").validate(text, InputFormat.JSON)).isEmpty();
        assertThat(FrameworkReader.read(SourceText.of("case.json", text)).framework())
                .contains(framework);
    }

    @ParameterizedTest(name = "{0} without {1}")
    @CsvSource({
        "open-badge.schema.json, validFrom",
        "open-badge.schema.json, issuer",
        "open-badge.schema.json, achievement",
        "open-badge.schema.json, criteria",
        "open-badge.schema.json, targetUrl",
        "open-badge.schema.json, narrative",
        "case.schema.json, CFDocumentURI",
        "case.schema.json, fullStatement",
        "case.schema.json, creator",
        "case.schema.json, destinationNodeURI",
        "resume.schema.json, skills",
        "resume.schema.json, keywords",
    })
    void theSchemasMissWhatIsMissing(String schema, String member) {
        String text = switch (schema) {
            case "case.schema.json" ->
                new CasePackage().files(achieved(), SAID).get(0).text();
            case "resume.schema.json" ->
                new JsonResume().files(achieved(), SAID).get(0).text();
            default -> new OpenBadges().files(achieved(), SAID).get(0).text();
        };
        assertThat(schema(schema).validate(text, InputFormat.JSON)).isEmpty();
        assertThat(schema(schema).validate(text.replace("\"" + member + "\"", "\"odd\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void theSameIsWrittenEachTime() {
        for (ExportFormat format : ExportFormats.all()) {
            assertThat(format.files(achieved(), SAID)).isEqualTo(format.files(achieved(), SAID));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
            </script><b>"'&   ¦ script-b
            ../../etc/passwd  ¦ etc-passwd
            a\\u0000b\\ud800  ¦ a-b
            ***               ¦ badge
            """)
    void oddCodesAndLabelsStayTexts(String odd, String fileName) {
        String text = odd.strip().replace("\\u0000", "\0").replace("\\ud800", "\uD800");
        Framework plain = achieved().framework();
        var competency = plain.competencies().get(0);
        var outcome = new Outcome(text, text);
        var level = new Level(1, text, Optional.of(text), List.of(outcome));
        Framework framework = new Framework(
                text,
                Optional.of(text + "!"),
                Optional.of(text),
                Optional.of(text),
                List.of(new Competency(
                        text,
                        competency.id(),
                        Optional.of(1),
                        text,
                        text,
                        List.of(text),
                        List.of(text),
                        List.of(level))),
                List.of());
        assertThat(new CasePackage()
                        .files(new Achieved(framework, achieved().coverage(), Map.of(), Language.FRENCH), SAID))
                .allSatisfy(file -> assertThat(JsonMapper.shared()
                                .readTree(file.text())
                                .at("/CFDocument/title")
                                .stringValue())
                        .isEqualTo((text + "!").replace('\uD800', '\uFFFD')));
    }

    private static Schema schema(String name) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(resource(name), InputFormat.JSON);
    }

    private static String resource(String name) {
        try (InputStream stream = ExportTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
