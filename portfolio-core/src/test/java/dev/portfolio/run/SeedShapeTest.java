package dev.portfolio.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.PortfolioValidator;
import dev.portfolio.finding.Finding;
import dev.portfolio.finding.FindingLine;
import dev.portfolio.finding.Language;
import dev.portfolio.finding.Messages;
import dev.portfolio.report.Report;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A French competency page with every quirk that real ones have: a tab after the hashes, a trailing space after a
 * heading, colons at the end of headings, {@code oe} here and {@code œ} there, curly apostrophes, a blank list, what the
 * starter template left, headings from level 3 to level 5, evidence that shows nothing, a picture that is not there.
 */
final class SeedShapeTest {

    private static final String PATH = "src/content/work/fiabiliser.md";
    private static final String TEXT = Disk.fixture("seed-shape.md");

    private static final List<String> IN_THE_DOCUMENT = List.of(
            "3:14-3:33 warning template-residue.date",
            "5:10-5:61 warning template-residue.text",
            "8:1-8:5 error field-empty.list",
            "32:1-32:21 warning evidence-without-proof",
            "32:1-32:21 warning heading-level-skipped.siblings +38:1-38:45 +43:1-43:33",
            "38:1-38:45 warning evidence-without-proof",
            "43:1-43:33 warning evidence-without-proof");

    /** Decomposed accents look alike and are not the same characters: good to know, where a heading must be found. */
    private static final List<String> DECOMPOSED_HEADINGS =
            List.of("12:1-12:19 info heading-inexact", "20:1-20:31 info heading-inexact");

    private static final String NO_IMAGE = "4:6-4:28 error file-missing.field";

    @TempDir
    private Path root;

    static Stream<Arguments> versions() {
        String lineFeeds = TEXT;
        String carriageReturns = TEXT.replace("\n", "\r\n");
        return Stream.of(lineFeeds, carriageReturns)
                .flatMap(text -> Stream.of(text, Normalizer.normalize(text, Normalizer.Form.NFD)))
                .flatMap(text -> Stream.of(text, "\uFEFF" + text))
                .map(text -> Arguments.of(name(text), text));
    }

    private static String name(String text) {
        String lineEnds = text.contains("\r\n") ? "CRLF" : "LF";
        String accents = Normalizer.isNormalized(text, Normalizer.Form.NFC) ? "NFC" : "NFD";
        return lineEnds + " " + accents + (text.startsWith("\uFEFF") ? " BOM" : "");
    }

    @Test
    void theFixtureHasTheQuirks() {
        assertThat(TEXT)
                .contains("#####\tProjet", "mises en œuvre \n", " :\n- ", "en oeuvre", "l’", "tags:\n\n---")
                .doesNotContain("\r")
                .matches(text -> Normalizer.isNormalized(text, Normalizer.Form.NFC));
        assertThat(versions()).hasSize(8);
    }

    @Test
    void thereAreExactlySevenFindings() {
        assertThat(everyFinding(TEXT, Language.FRENCH)).hasSize(7);
    }

    @Test
    void theEmptyTagsAreAnErrorInLineEight() {
        assertThat(toldIn(8)).containsExactly("8:1-8:5 error field-empty.list");
    }

    @Test
    void theDateAndTheTextOfTheImageAreLeftFromTheTemplate() {
        assertThat(toldIn(3)).containsExactly("3:14-3:33 warning template-residue.date");
        assertThat(toldIn(5)).containsExactly("5:10-5:61 warning template-residue.text");
    }

    @Test
    void headingsThatJumpFromThreeToFiveAreOneFindingWithTheOthersBesideIt() {
        assertThat(told(TEXT, Language.FRENCH).stream().filter(line -> line.contains("heading-level-skipped")))
                .containsExactly("32:1-32:21 warning heading-level-skipped.siblings +38:1-38:45 +43:1-43:33");
    }

    @Test
    void eachOfTheThreeItemsIsWithoutAProof() {
        assertThat(told(TEXT, Language.FRENCH).stream().filter(line -> line.contains("evidence-")))
                .containsExactly(
                        "32:1-32:21 warning evidence-without-proof",
                        "38:1-38:45 warning evidence-without-proof",
                        "43:1-43:33 warning evidence-without-proof");
    }

    @Test
    void anEighthIsTheImageWhereThereIsAPublicFolder() {
        Disk.write(root, "public/favicon.svg", "<svg/>");
        assertThat(everyFinding(TEXT, Language.FRENCH)).hasSize(8);
        assertThat(toldIn(4)).containsExactly(NO_IMAGE);
    }

    @Test
    void anEighthIsTheImageWhereTheProfileNamesAPublicFolder() {
        Disk.write(root, "portfolio.yaml", "extends: competency\npublicRoots: [static]\n");
        assertThat(everyFinding(TEXT, Language.FRENCH)).hasSize(8);
        assertThat(toldIn(4)).containsExactly(NO_IMAGE);
    }

    /** A quirk, and how the document looks without it: nothing more and nothing less is found. */
    static Stream<Arguments> quirks() {
        return Stream.of(
                Arguments.of("curly apostrophes", "’", "'"),
                Arguments.of("the space behind a heading", "mises en œuvre \n", "mises en œuvre\n"),
                Arguments.of("the tab behind five hashes", "#####\tProjet", "##### Projet"),
                Arguments.of("colons at the end of headings", " :\n", "\n"),
                Arguments.of("oe for œ", "remettre en oeuvre", "remettre en œuvre"),
                Arguments.of("the blank line below the empty list", "tags:\n\n---", "tags:\n---\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("quirks")
    void nothingIsSaidOf(String quirk, String written, String plain) {
        assertThat(TEXT).contains(written);
        List<String> without = rulesAndLines(TEXT.replace(written, plain));
        assertThat(rulesAndLines(TEXT)).isEqualTo(without).hasSize(7);
    }

    @Test
    void nothingIsSaidOfTheTimeBehindADate() {
        String own = TEXT.replace("2020-03-02 00:00:00", "2026-04-05 00:00:00");
        assertThat(told(own, Language.FRENCH)).hasSize(6).noneMatch(line -> line.startsWith("3:"));
        assertThat(told(own.replace(" 00:00:00", ""), Language.FRENCH)).isEqualTo(told(own, Language.FRENCH));
    }

    private List<String> rulesAndLines(String text) {
        return everyFinding(text, Language.FRENCH).stream()
                .map(finding ->
                        finding.rule() + " " + finding.location().start().line())
                .toList();
    }

    private List<String> toldIn(int line) {
        return told(TEXT, Language.FRENCH).stream()
                .filter(told -> told.startsWith(line + ":"))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("versions")
    void withoutAPublicFolderTheImageIsNotLookedFor(String name, String text) {
        assertThat(told(text, Language.FRENCH)).as(name).containsExactlyElementsOf(IN_THE_DOCUMENT);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("versions")
    void withAPublicFolderTheImageIsMissing(String name, String text) {
        Disk.write(root, "public/favicon.svg", "<svg/>");
        List<String> expected = new ArrayList<>(IN_THE_DOCUMENT);
        expected.add(1, NO_IMAGE);
        assertThat(told(text, Language.ENGLISH)).as(name).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("versions")
    void anImageThatIsThereIsFound(String name, String text) {
        Disk.write(root, "public/assets/fiabiliser.jpg", "GIF89a");
        assertThat(told(text, Language.ENGLISH)).as(name).containsExactlyElementsOf(IN_THE_DOCUMENT);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("versions")
    void whatIsMarkedIsWhatIsMeant(String name, String text) {
        List<String> marked = findings(text, Language.FRENCH).stream()
                .map(finding -> finding.location().excerpt())
                .map(line -> line.text().substring(line.from(), line.to()))
                .map(part -> Normalizer.normalize(part, Normalizer.Form.NFC))
                .toList();
        assertThat(marked)
                .as(name)
                .containsExactly(
                        "2020-03-02 00:00:00",
                        "Iridescent ripples of a bright blue and pink liquid",
                        "tags",
                        "#####\tProjet HIBOU :",
                        "#####\tProjet HIBOU :",
                        "##### Projet Colibri – Sauvegarde nocturne :",
                        "##### Relève de l’équipe d’été :");
    }

    @Test
    void itIsToldInFrench() {
        Disk.write(root, "public/favicon.svg", "<svg/>");
        String proof = "Ajoutez de quoi voir, par exemple `[le rapport](/assets/rapport.pdf)`"
                + " ou `![ce que montre la capture](/assets/capture.png)`.";
        assertThat(words(Language.FRENCH))
                .containsExactly(
                        "La date de `publishDate` est celle du modèle de départ.",
                        "Écrivez la date de votre propre travail, par exemple `publishDate: 2026-05-31`.",
                        "Le champ `img` nomme `/assets/fiabiliser.jpg`, mais il n’y a pas de fichier"
                                + " `public/assets/fiabiliser.jpg`.",
                        "Mettez-y le fichier, ou corrigez son chemin\u00A0; majuscules, minuscules et extension comptent.",
                        "Le texte de `img_alt` est celui du modèle de départ\u00A0: il décrit une image qui n’est pas"
                                + " la vôtre.",
                        "Dites ce que montre votre propre image.",
                        "La liste `tags` est vide.",
                        "Écrivez au moins un élément, par exemple `tags: [Java, SQL]`.",
                        unproven("Projet HIBOU :"),
                        proof,
                        "«\u00A0Projet HIBOU :\u00A0» et 2 autres titres de niveau 5 sont juste sous «\u00A0Traces & preuves\u00A0», de"
                                + " niveau 3\u00A0: un niveau est sauté.",
                        "Écrivez `#### Projet HIBOU :`, et les autres de même.",
                        unproven("Projet Colibri – Sauvegarde nocturne :"),
                        proof,
                        unproven("Relève de l’équipe d’été :"),
                        proof);
    }

    @Test
    void itIsToldInEnglish() {
        Disk.write(root, "public/favicon.svg", "<svg/>");
        String proof = "Add something to look at, for example `[the report](/assets/report.pdf)`"
                + " or `![what the screenshot shows](/assets/screenshot.png)`.";
        assertThat(words(Language.ENGLISH))
                .containsExactly(
                        "The date in `publishDate` is the starter template's.",
                        "Write the date of your own work, for example `publishDate: 2026-05-31`.",
                        "The field `img` names `/assets/fiabiliser.jpg`, but there is no file"
                                + " `public/assets/fiabiliser.jpg`.",
                        "Put the file there, or correct its path; upper and lower case and the extension matter.",
                        "The text in `img_alt` is the starter template's: it describes a picture that is not yours.",
                        "Say what your own picture shows.",
                        "The list `tags` is empty.",
                        "Write at least one item, for example `tags: [Java, SQL]`.",
                        proofless("Projet HIBOU :"),
                        proof,
                        "\"Projet HIBOU :\" and 2 other headings of level 5 stand right under \"Traces & preuves\","
                                + " of level 3: a level is skipped.",
                        "Write `#### Projet HIBOU :`, and the others likewise.",
                        proofless("Projet Colibri – Sauvegarde nocturne :"),
                        proof,
                        proofless("Relève de l’équipe d’été :"),
                        proof);
    }

    private static String unproven(String heading) {
        return "La trace «\u00A0" + heading
                + "\u00A0» ne prouve encore rien\u00A0: elle n’a ni lien qui mène quelque part, ni"
                + " image, ni bloc de code.";
    }

    private static String proofless(String heading) {
        return "The evidence \"" + heading
                + "\" proves nothing yet: it has no link that leads anywhere, no image and no" + " block of code.";
    }

    private List<String> words(Language language) {
        Messages messages = Messages.in(language);
        return findings(TEXT, language).stream()
                .flatMap(finding -> Stream.of(
                        messages.message(finding), messages.mend(finding).orElse("")))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("versions")
    void decomposedAccentsInItsHeadingsAreGoodToKnow(String name, String text) {
        List<String> inexact = everyFinding(text, Language.FRENCH).stream()
                .map(FindingLine::of)
                .filter(line -> line.contains("heading-inexact"))
                .toList();
        assertThat(inexact).as(name).containsExactlyElementsOf(name.contains("NFD") ? DECOMPOSED_HEADINGS : List.of());
    }

    private List<String> told(String text, Language language) {
        return findings(text, language).stream().map(FindingLine::of).toList();
    }

    private List<Finding> findings(String text, Language language) {
        return everyFinding(text, language).stream()
                .filter(finding -> !finding.rule().value().equals("heading-inexact"))
                .toList();
    }

    private List<Finding> everyFinding(String text, Language language) {
        Disk.write(root, PATH, text);
        Report report = PortfolioValidator.of(root).withLanguage(language).validate();
        assertThat(report.documents()).containsExactly(PATH);
        assertThat(report.findings())
                .allSatisfy(finding -> assertThat(finding.location().path()).isEqualTo(PATH));
        return report.findings();
    }
}
