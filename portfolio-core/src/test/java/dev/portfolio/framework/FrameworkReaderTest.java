package dev.portfolio.framework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.finding.Language;
import dev.portfolio.finding.Messages;
import dev.portfolio.finding.Severity;
import dev.portfolio.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Frameworks are read from every format they are published in, and what is wrong is told at its place. */
final class FrameworkReaderTest {

    private static final List<String> FILES = List.of("jardin.xml", "jardin.scodoc.json", "jardin.case.json");

    @Test
    void oneFrameworkIsTheSameFromOrebutAndFromScodoc() {
        FrameworkReading xml = reading("jardin.xml");
        FrameworkReading json = reading("jardin.scodoc.json");
        assertThat(xml.problems()).isEmpty();
        assertThat(json.problems()).isEmpty();
        assertThat(xml.format()).contains(FrameworkFormat.OREBUT);
        assertThat(json.format()).contains(FrameworkFormat.SCODOC);
        assertThat(json.framework()).isEqualTo(xml.framework());
    }

    @Test
    void labelsAreReadAsTheyAreMeant() {
        Framework framework = reading("jardin.scodoc.json").framework().orElseThrow();
        assertThat(framework.title()).contains("Jardins & paysages");
        Competency planting = framework.competency("Planter").orElseThrow();
        assertThat(planting.situations()).containsExactly("Dans un jardin d'école", "Sur une terrasse");
        assertThat(planting.components()).containsExactly("En respectant le sol");
        assertThat(planting.outcomes())
                .containsExactly(
                        new Outcome("AC11.01", "Choisir l'emplacement"),
                        new Outcome("AC11.03", "Arroser à temps"),
                        new Outcome("AC21.01", "Préparer le sol"));
    }

    @Test
    void twoCompetenciesMayShareANumberAndALevelIsNoYear() {
        Framework framework = reading("jardin.xml").framework().orElseThrow();
        assertThat(framework.competencies())
                .extracting(Competency::code, competency -> competency.number().orElse(0))
                .extracting(Object::toString)
                .containsExactly("(\"Planter\", 1)", "(\"Soigner\", 2)", "(\"Vendre\", 2)");
        Level first = framework.competency("Soigner").orElseThrow().levels().get(0);
        assertThat(first.order()).isEqualTo(1);
        assertThat(first.year()).contains("BUT2");
    }

    @Test
    void aTrackLeadsToLevelsAndNeedsNoCode() {
        Framework framework = reading("jardin.xml").framework().orElseThrow();
        Track orchard = framework.track("Verger").orElseThrow();
        assertThat(orchard.highest("Planter")).isEqualTo(2);
        assertThat(orchard.highest("Soigner")).isEqualTo(1);
        assertThat(orchard.highest("Vendre")).isZero();
        assertThat(framework.track("Marché").orElseThrow().reaches())
                .containsExactly(
                        new Track.Reach("Planter", 1, Optional.of(1)), new Track.Reach("Vendre", 1, Optional.of(2)));
    }

    @Test
    void aPackageOfCaseIsReadInItsOrder() {
        FrameworkReading reading = reading("jardin.case.json");
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.format()).contains(FrameworkFormat.CASE);
        Framework framework = reading.framework().orElseThrow();
        assertThat(framework.competencies())
                .extracting(Competency::title)
                .containsExactly("Planter un jardin", "Vendre des plants");
        assertThat(framework.competencies().get(0).levels())
                .containsExactly(new Level(
                        1,
                        "Planter en pot",
                        Optional.of("BUT1"),
                        List.of(
                                new Outcome("AC11.01", "Choisir l'emplacement"),
                                new Outcome("AC11.02", "Arroser à temps"))));
        assertThat(framework.competencies().get(1).levels().get(0).outcomes())
                .containsExactly(new Outcome("AC12.01", "Annoncer un prix"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jardin.xml", "jardin.scodoc.json", "jardin.case.json"})
    void nothingIsLostInYaml(String file) {
        Optional<Framework> framework = reading(file).framework();
        String yaml = YamlFramework.of(framework.orElseThrow());
        FrameworkReading back = read("x.yaml", yaml);
        assertThat(back.problems()).isEmpty();
        assertThat(back.format()).contains(FrameworkFormat.YAML);
        assertThat(back.framework()).isEqualTo(framework);
        assertThat(YamlFramework.of(back.framework().orElseThrow())).isEqualTo(yaml);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yes",
                "Oui",
                "null",
                "1.10",
                "2024-09-01",
                "a: b",
                "# a",
                "- a",
                "«a»",
                "\"a\"",
                "a\\b",
                "l’été",
                "[a]",
                "{a}",
                "*a",
                "&a",
                "!a",
                "%a",
                "@a",
                "`a`",
                "a #b",
                "a:",
                "=",
                "<<",
                "0x1F",
                "é😀",
                "...",
                "---"
            })
    void everyTextComesBackFromYaml(String text) {
        Outcome outcome = new Outcome(text, text);
        Level level = new Level(1, text, Optional.of(text), List.of(outcome));
        Competency competency = new Competency(
                text,
                Optional.of(text),
                Optional.of(7),
                text,
                text + "!",
                List.of(text),
                List.of(text),
                List.of(level));
        Track track = new Track(text, text + "!", List.of(new Track.Reach(text, 1, Optional.empty())));
        Framework framework = new Framework(
                text, Optional.of(text), Optional.of(text), Optional.of(text), List.of(competency), List.of(track));
        FrameworkReading back = read("x.yaml", YamlFramework.of(framework));
        assertThat(back.problems()).isEmpty();
        assertThat(back.framework()).contains(framework);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            nothing                    | |                                                             1:1 empty
            no framework               | a: b |                                                        1:1 format
            another XML                | <html></html> |                                               1:1 xml-root
            XML that is not closed     | <referentiel_competence specialite="a"> |                     1:1 xml-open
            a document type            | <!DOCTYPE a><a/> |                                            1:13 xml-doctype
            an entity of the system    | <!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a> | 1:55 xml-doctype
            JSON that is not closed    | {"competences": {"a": |                                       1:22 json
            something behind the JSON  | {"competences": {"a": {"niveaux": {}}}, "specialite": "x"} {} | 1:60 json-behind
            no competency              | framework: a@competencies: [] |                               2:1 no-competency
            a mistyped key             | framework: a@competencies: [{code: b, tittle: c}] |           2:26 key-near
            a competency of no code    | framework: a@competencies: [{title: c}, {code: b}] |          2:16 missing
            a competency twice         | framework: a@competencies: [{code: b}, {code: b}] |           2:34 competency-twice
            a level that is no number  | framework: a@competencies: [{code: b, levels: [{order: one}]}] | 2:43 number
            a level twice              | framework: a@competencies: [{code: b, levels: [{order: 1}, {order: 1}]}] | 2:47 level-twice
            an outcome twice           | framework: a@competencies: [{code: b, levels: [{outcomes: {X: y, X1: y}}, {outcomes: {X: z}}]}] | 2:74 outcome-twice
            a track to nowhere         | framework: a@competencies: [{code: Planter}]@tracks: [{code: t, levels: {Plantr: 1}}] | 3:29 track-competency-near
            a track too high           | framework: a@competencies: [{code: b, levels: [{label: x}]}]@tracks: [{code: t, levels: {b: 2}}] | 3:29 track-level
            an item that is not there  | {"CFDocument": {"title": "x"}, "CFItems": [{"identifier": "a", "fullStatement": "b"}], "CFAssociations": [{"associationType": "isChildOf", "originNodeURI": {"identifier": "z"}, "destinationNodeURI": {"identifier": "a"}}]} | 1:172 item-unknown
            """)
    void aMistakeIsToldAtItsPlace(String situation, String content, String told) {
        String text = content == null ? "" : content.replace('@', '\n');
        SourceText source = SourceText.of("f", text);
        FrameworkReading reading = FrameworkReader.read(source);
        assertThat(reading.problems())
                .extracting(problem -> source.position(problem.span().start()) + " " + problem.variant())
                .containsExactly(told.strip());
    }

    @Test
    void everyMistakeHasWordsInBothLanguages() {
        SourceText source = SourceText.of("f", "framework: a\ncompetencies: [{code: b, tittle: c}]\n");
        FrameworkReader.read(source).problems().forEach(problem -> {
            assertThat(Messages.in(Language.ENGLISH).message(problem.in(source, Severity.ERROR)))
                    .isEqualTo("Unknown key `tittle`; did you mean `title`?");
            assertThat(Messages.in(Language.FRENCH).mend(problem.in(source, Severity.ERROR)))
                    .contains("Écrivez `title`.");
        });
    }

    @Test
    void whatIsTooLargeOrTooDeepIsToldAndNotRead() {
        assertThat(variants(" ".repeat(FrameworkReader.LONGEST) + "a")).containsExactly("size");
        assertThat(variants("<a>".repeat(100_000))).containsExactly("depth");
        assertThat(variants("[".repeat(100_000))).containsExactly("json-limit");
        assertThat(variants("{\"CFItems\":[" + "{\"identifier\":\"a\"},".repeat(100_000) + "1]}"))
                .hasSize(200);
    }

    @Test
    void aChainOfItemsMayBeOfAnyLength() {
        StringBuilder items = new StringBuilder("{\"identifier\":\"0\",\"fullStatement\":\"x\"}");
        StringBuilder links = new StringBuilder();
        for (int i = 1; i < 20_000; i++) {
            items.append(",{\"identifier\":\"").append(i).append("\",\"fullStatement\":\"x\"}");
            links.append(i == 1 ? "" : ",")
                    .append("{\"associationType\":\"isChildOf\",\"originNodeURI\":{\"identifier\":\"")
                    .append(i)
                    .append("\"},\"destinationNodeURI\":{\"identifier\":\"")
                    .append(i - 1)
                    .append("\"}}");
        }
        FrameworkReading reading = read(
                "f",
                "{\"CFDocument\":{\"title\":\"x\"},\"CFItems\":[" + items + "],\"CFAssociations\":[" + links + "]}");
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.framework().orElseThrow().outcomes()).hasSize(19_998);
    }

    @Test
    void noFileEndsInAnException() {
        Random random = new Random(5);
        for (String file : FILES) {
            String text = text(file);
            for (int i = 0; i < 1_500; i++) {
                StringBuilder broken = new StringBuilder(text);
                for (int j = random.nextInt(4); j >= 0; j--) {
                    int at = random.nextInt(broken.length());
                    switch (random.nextInt(3)) {
                        case 0 -> broken.delete(at, Math.min(broken.length(), at + 1 + random.nextInt(40)));
                        case 1 -> broken.setCharAt(at, "<>\"{}[]:,&;\n\0é".charAt(random.nextInt(13)));
                        default -> broken.setLength(at + 1);
                    }
                }
                FrameworkReading reading = read(file, broken.toString());
                assertThat(reading.framework().isPresent()
                                || !reading.problems().isEmpty())
                        .as(broken.toString())
                        .isTrue();
            }
        }
    }

    private static List<String> variants(String text) {
        return read("f", text).problems().stream()
                .map(problem -> problem.variant())
                .toList();
    }

    private static FrameworkReading reading(String file) {
        return read(file, text(file));
    }

    private static FrameworkReading read(String path, String text) {
        return FrameworkReader.read(SourceText.of(path, text));
    }

    private static String text(String file) {
        try (InputStream stream = FrameworkReaderTest.class.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
