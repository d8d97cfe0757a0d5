package dev.portfolio.framework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.finding.Language;
import dev.portfolio.finding.Messages;
import dev.portfolio.finding.Problem;
import dev.portfolio.finding.Severity;
import dev.portfolio.source.SourceText;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that were made to harm, or that are no framework at all: each is told, and nothing else happens. */
final class FrameworkHostileTest {

    private static final String OREBUT =
            "<referentiel_competence specialite=\"a\"><competences><competence nom_court=\"b\"><niveaux><niveau"
                    + " ordre=\"1\"><acs><ac code=\"AC1\">x</ac></acs></niveau></niveaux></competence></competences>"
                    + "</referentiel_competence>";
    private static final String SCODOC =
            "{\"specialite\": \"a\", \"competences\": {\"b\": {\"niveaux\": {\"BUT1\": {\"app_critiques\": {\"AC1\": {\"libelle\": \"x\"}}}}}}}";
    private static final String CASE =
            "{\"CFDocument\": {\"identifier\": \"d\", \"title\": \"a\"}, \"CFItems\": [{\"identifier\": \"b\", \"fullStatement\": \"c\"}],"
                    + " \"CFAssociations\": [{\"associationType\": \"isChildOf\", \"originNodeURI\": {\"identifier\": \"b\"},"
                    + " \"destinationNodeURI\": {\"identifier\": \"d\"}}]}";
    private static final String YAML =
            "framework: a\ncompetencies:\n  - code: b\n    levels:\n      - order: 1\n        outcomes: {AC1: x}\n";

    static Stream<String> formats() {
        return Stream.of(OREBUT, SCODOC, CASE, YAML);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
            an external entity          ¦ <!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>                ¦ xml-doctype
            an entity of a parameter    ¦ <!DOCTYPE a [<!ENTITY % x SYSTEM "http://127.0.0.1:9/x.dtd">%x;]><a/>          ¦ xml-doctype
            an external document type   ¦ <!DOCTYPE a SYSTEM "http://127.0.0.1:9/x.dtd"><a/>                             ¦ xml-doctype
            a public document type      ¦ <!DOCTYPE a PUBLIC "-//x//y" "file:///dev/zero"><a/>                            ¦ xml-doctype
            entities within entities    ¦ <!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;&x;&x;"><!ENTITY z "&y;&y;&y;&y;">]><a>&z;</a> ¦ xml-doctype
            an entity of nobody         ¦ <referentiel_competence>&x;</referentiel_competence>                           ¦ xml
            what XInclude would take in ¦ <a xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="/etc/passwd"/></a> ¦ xml-root
            a style sheet               ¦ <?xml-stylesheet href="file:///etc/passwd"?><a/>                                ¦ xml-root
            a page of HTML              ¦ <!doctype html><p>a                                                            ¦ xml-doctype,xml
            """)
    void nothingIsOpenedThatAFileNames(String situation, String text, String told) {
        assertThat(variants(text)).hasSize(1).isSubsetOf(List.of(told.split(",", -1)));
    }

    @Test
    void whatGrowsWithoutEndIsNotFollowed() {
        StringBuilder laughs = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 10; i++) {
            laughs.append("a").append(i).append(": &a").append(i).append(" [");
            laughs.append(("*a" + (i - 1) + ", ").repeat(9))
                    .append("*a")
                    .append(i - 1)
                    .append("]\n");
        }
        assertThat(variants("framework: a\ncompetencies: *a9\n" + laughs)).isNotEmpty();
        assertThat(variants(laughs + "framework: a\ncompetencies: *a9\n")).isNotEmpty();
        assertThat(variants("framework: &a [*a]\ncompetencies: [{code: *a}]\n")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"<a>, depth", "[, json-limit", "{\"a\":, json-limit"})
    void whatIsNestedWithoutEndIsToldAndNotRead(String opening, String told) {
        assertThat(variants(opening.repeat(100_000))).containsExactly(told);
    }

    @Test
    void soIsItInYaml() {
        assertThat(variants("competencies: " + "[".repeat(100_000))).isNotEmpty();
        assertThat(variants("competencies:\n" + deepBlocks())).isNotEmpty();
    }

    private static String deepBlocks() {
        StringBuilder yaml = new StringBuilder();
        for (int i = 1; i < 2_000; i++) {
            yaml.append(" ".repeat(i)).append("a:\n");
        }
        return yaml.toString();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aFileThatIsCutOffAnywhereIsToldOrRead(String text) {
        for (int end = 0; end < text.length(); end++) {
            FrameworkReading reading = FrameworkReader.read(SourceText.of("f", text.substring(0, end)));
            assertThat(reading.framework().isPresent() || !reading.problems().isEmpty())
                    .as(text.substring(0, end))
                    .isTrue();
            toldInWords(text.substring(0, end), reading.problems());
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void anyByteMayBeAnother(String text) {
        Random random = new Random(20261126);
        for (int i = 0; i < 2_000; i++) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            for (int j = random.nextInt(3); j >= 0; j--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            SourceText source = SourceText.decode("f", bytes);
            FrameworkReading reading = FrameworkReader.read(source);
            assertThat(reading.framework().isPresent() || !reading.problems().isEmpty())
                    .as(source.text())
                    .isTrue();
            assertThat(reading.problems())
                    .allMatch(problem -> problem.span().end() <= source.text().length());
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void anotherEncodingIsToldAsThatOrRead(String text) {
        for (String name : List.of("UTF-16LE", "UTF-16BE", "UTF-16", "ISO-8859-1", "windows-1252")) {
            String accented = text.replace("\"a\"", "\"é\"").replace(": a\n", ": é\n");
            byte[] bytes = accented.getBytes(Charset.forName(name));
            assertThat(FrameworkReader.read(SourceText.decode("f", bytes)).problems())
                    .as(name)
                    .isNotEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
            nothing              ¦ ^^                     ¦ empty
            blanks               ¦ ^ @ @^                 ¦ empty
            a picture            ¦ \u0089PNG@\u001a@\u0000\u0000    ¦ ?
            a document to print  ¦ %PDF-1.7@1 0 obj       ¦ ?
            a text               ¦ Ceci n’est pas un référentiel. ¦ format
            a table              ¦ code;libelle@AC1;x     ¦ format
            a number             ¦ 42                     ¦ format
            an empty object      ¦ {}                     ¦ format
            an empty list        ¦ []                     ¦ format
            nothing in JSON      ¦ {"competences": null}  ¦ ?
            """)
    void anotherFileIsToldAsNone(String situation, String text, String told) {
        List<String> found = variants(text.replace('@', '\n')
                .replace("\\u0089", "\u0089")
                .replace("\\u001a", "\u001a")
                .replace("\\u0000", "\0"));
        assertThat(found).isNotEmpty();
        if (!told.equals("?")) {
            assertThat(found).containsExactly(told);
        }
    }

    @Test
    void aValueMayBeVeryLong() {
        String label = "x".repeat(3_000_000);
        assertThat(FrameworkReader.read(SourceText.of("f", YAML.replace("AC1: x", "AC1: " + label)))
                        .framework())
                .isPresent();
        assertThat(FrameworkReader.read(SourceText.of("f", OREBUT.replace(">x<", ">" + label + "<")))
                        .framework())
                .isPresent();
    }

    @Test
    void aLargeFrameworkComesBackFromItsYaml() {
        StringBuilder yaml = new StringBuilder("framework: a\ncompetencies:\n");
        for (int i = 0; i < 4_000; i++) {
            yaml.append("  - code: c").append(i).append("\n    levels:\n      - order: 1\n        outcomes:\n");
            for (int j = 0; j < 10; j++) {
                yaml.append("          AC")
                        .append(i)
                        .append('.')
                        .append(j)
                        .append(": Savoir faire une chose parmi d’autres\n");
            }
        }
        FrameworkReading reading = FrameworkReader.read(SourceText.of("f", yaml.toString()));
        assertThat(reading.problems()).isEmpty();
        Framework framework = reading.framework().orElseThrow();
        assertThat(framework.outcomes()).hasSize(40_000);
        assertThat(FrameworkReader.read(SourceText.of("f", YamlFramework.of(framework)))
                        .framework())
                .contains(framework);
    }

    private static List<String> variants(String text) {
        SourceText source = SourceText.of("f", text);
        FrameworkReading reading = FrameworkReader.read(source);
        assertThat(reading.framework()).isEmpty();
        toldInWords(text, reading.problems());
        return reading.problems().stream().map(Problem::variant).toList();
    }

    private static void toldInWords(String text, List<Problem> problems) {
        SourceText source = SourceText.of("f", text);
        for (Problem problem : problems) {
            assertThat(Messages.in(Language.FRENCH).message(problem.in(source, Severity.ERROR)))
                    .isNotBlank()
                    .doesNotContain("{name}", "Exception");
        }
    }
}
