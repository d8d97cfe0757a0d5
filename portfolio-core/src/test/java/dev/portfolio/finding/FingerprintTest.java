package dev.portfolio.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.PortfolioParser;
import dev.portfolio.profile.BuiltInProfiles;
import dev.portfolio.run.DocumentChecker;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A finding is known again while its document is worked on; and is another one once its own words change. */
final class FingerprintTest {

    /** One finding of each kind that has its own way of standing somewhere. */
    private static final String DOCUMENT = """
            ---
            title: Tenir un service debout
            publishDate: 31/02/2026
            img: https://iut.example/phare.jpg
            img_alt: IMG_2034.jpg
            description: ""
            tags: [Linux, linux, Bash]
            lieu: Brest
            ---

            ## Compétences mises en oeuvre

            - Lire un journal
            - TODO

            ## Traces & preuves

            ### Projet Phare

            - Supervision du réseau

            ##### Détail

            ![](https://iut.example/plan.png) et ![](https://iut.example/coupe.png)

            ### Projet Balise

            ![](https://iut.example/plan.png)

            ### Projet Chenal

            - Balisage de nuit
            """;

    private static Arguments edit(String name, UnaryOperator<String> edit) {
        return Arguments.of(name, edit);
    }

    private static Arguments put(String name, String before, String after) {
        return edit(name, text -> {
            assertThat(text).contains(before);
            return text.replace(before, after);
        });
    }

    static Stream<Arguments> editsThatKeep() {
        return Stream.of(
                put("a line above", "## Traces", "Une ligne.\n\n## Traces"),
                put("ten lines above", "## Compétences", "Ligne.\n\n".repeat(10) + "## Compétences"),
                put("a field above", "publishDate:", "lang: fr\npublishDate:"),
                put("a field below", "lieu:", "lang: fr\nlieu:"),
                put("the title", "Tenir un service debout", "Garder un service debout"),
                put("the title in quotes", "Tenir un service debout", "\"Tenir un service debout\""),
                put("a field less", "img: https://iut.example/phare.jpg\n", ""),
                put("a comment in the front matter", "tags:", "# à compléter bientôt par moi\ntags:"),
                put("a comment behind a field", "lieu: Brest", "lieu: Brest # la ville"),
                put("another item of the list", "Bash]", "Bash, Perl]"),
                put("an item before the list", "[Linux, linux", "[Perl, Linux, linux"),
                put("the list without a space", "[Linux, linux, Bash]", "[Linux,linux,Bash]"),
                put("the list with a dash a line", "[Linux, linux, Bash]", "\n  - Linux\n  - linux\n  - Bash"),
                put("a skill more", "- Lire un journal", "- Lire un journal\n- Écrire un script"),
                put("a skill reworded", "Lire un journal", "Lire les journaux du système"),
                put("a skill less", "- Lire un journal\n", ""),
                put("another bullet", "- Lire un journal\n- TODO", "* Lire un journal\n* TODO"),
                put("a numbered list", "- Lire un journal\n- TODO", "1. Lire un journal\n2. TODO"),
                put("a deeper list", "- TODO", "  - TODO"),
                put("a paragraph before the list", "- Lire un journal", "Je sais :\n\n- Lire un journal"),
                put("the evidence reworded", "Supervision du réseau", "Surveillance du réseau"),
                put(
                        "evidence between",
                        "### Projet Balise",
                        "### Projet Bouée\n\n- [lien](https://iut.example/b)\n\n### Projet Balise"),
                put("the text between two images", ") et !", "), puis !"),
                put(
                        "text before an image",
                        "![](https://iut.example/plan.png) et",
                        "Ici : ![](https://iut.example/plan.png) et"),
                put("text behind an image", "coupe.png)", "coupe.png) pour finir"),
                put("images on lines of their own", ") et !", ")\n\n!"),
                put(
                        "an image in a list",
                        "![](https://iut.example/plan.png) et",
                        "- ![](https://iut.example/plan.png) et"),
                put(
                        "an image in a quotation",
                        "![](https://iut.example/plan.png) et",
                        "> ![](https://iut.example/plan.png) et"),
                put(
                        "an image with its text",
                        "![](https://iut.example/coupe.png)",
                        "![](https://iut.example/coupe.png) ![Le plan](https://iut.example/p2.png)"),
                put("spaces behind a heading", "### Projet Phare", "### Projet Phare   "),
                put("spaces in a heading", "### Projet Phare", "###  Projet  Phare"),
                put("a no-break space in a heading", "### Projet Phare", "### Projet\u00A0Phare"),
                put("closing signs of a heading", "### Projet Balise", "### Projet Balise ###"),
                put("more at the end", "de nuit\n", "de nuit\n\nUne fin.\n"),
                put("a section more at the end", "de nuit\n", "de nuit\n\n## Annexes\n\nRien.\n"),
                put("a section before", "## Compétences", "## Contexte\n\nUne phrase.\n\n## Compétences"),
                put("a horizontal line", "## Traces", "---\n\n## Traces"),
                put("a remark", "## Traces", "<!-- relu -->\n\n## Traces"),
                put("a block of code", "## Traces", "```\nls\n```\n\n## Traces"),
                put("a table", "## Traces", "| a | b |\n|---|---|\n| c | d |\n\n## Traces"),
                put("a heading added below", "##### Détail", "##### Détail\n\nPlus.\n\n##### Encore un"),
                put("the place", "Brest", "Quimper"),
                edit("line ends of Windows", text -> text.replace("\n", "\r\n")),
                edit("decomposed letters", text -> Normalizer.normalize(text, Normalizer.Form.NFD)),
                edit("no line end at the end", String::stripTrailing),
                edit("blank lines at the end", text -> text + "\n\n\n"),
                edit("blank lines doubled", text -> text.replace("\n\n", "\n\n\n")),
                edit("a byte order mark", text -> "\uFEFF" + text),
                edit("spaces at the ends of lines", text -> text.replace("\n\n", " \n\n")),
                edit("tabs before", text -> text.replace("### Projet", "###\tProjet")),
                edit(
                        "several at once",
                        text -> text.replace("Brest", "Lorient")
                                .replace("## Compétences", "## Contexte\n\nUne phrase.\n\n## Compétences")
                                .replace(") et !", "), et aussi !")
                                .replace("\n", "\r\n")));
    }

    @Test
    void thereAreFiftyEditsThatKeepAndTwentyThatChange() {
        assertThat(editsThatKeep().count()).isGreaterThanOrEqualTo(50);
        assertThat(editsThatChange().count()).isGreaterThanOrEqualTo(20);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("editsThatKeep")
    void everyFindingIsKnownAgainAfter(String name, UnaryOperator<String> edit) {
        List<String> after = fingerprints(edit.apply(DOCUMENT));
        assertThat(after).containsAll(fingerprints(DOCUMENT));
    }

    static Stream<Arguments> editsThatChange() {
        return Stream.of(
                Arguments.of("date-invalid", "31/02/2026", "31/04/2026"),
                Arguments.of("date-invalid", "31/02/2026", "hier"),
                Arguments.of("date-invalid", "31/02/2026", "2026-02-31"),
                Arguments.of("image-alt-missing", "IMG_2034.jpg", "IMG_2035.jpg"),
                Arguments.of("image-alt-missing", "coupe.png", "elevation.png"),
                Arguments.of("image-alt-missing", "![](https://iut.example/coupe.png)", "![](./coupe.png)"),
                Arguments.of("field-empty", "title: Tenir un service debout", "title:"),
                Arguments.of("list-item-duplicate", "[Linux, linux, Bash]", "[Linux, Bash, bash]"),
                Arguments.of("list-item-duplicate", "[Linux, linux, Bash]", "[Linux, LINUX, Bash]"),
                Arguments.of("field-unknown", "lieu: Brest", "ville: Brest"),
                Arguments.of("field-unknown", "lieu: Brest", "endroit: Brest"),
                Arguments.of("heading-inexact", "mises en oeuvre", "mises en Oeuvre"),
                Arguments.of("heading-inexact", "mises en oeuvre", "mises en œuvre :"),
                Arguments.of(
                        "section-missing",
                        "## Compétences mises en oeuvre",
                        "## Recul réflexif\n\nUn texte.\n\n## Autre"),
                Arguments.of("template-residue", "- TODO", "- À compléter"),
                Arguments.of("template-residue", "- TODO", "- lorem ipsum dolor sit amet"),
                Arguments.of("template-residue", "- TODO", "- TODO : relire"),
                Arguments.of("evidence-without-proof", "Projet Chenal", "Projet Sémaphore"),
                Arguments.of("evidence-without-item", "Projet Balise", "Projet Bouée"),
                Arguments.of("heading-level-skipped", "##### Détail", "##### Détails"),
                Arguments.of("heading-level-skipped", "##### Détail", "##### En détail"));
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @MethodSource("editsThatChange")
    void aFindingWhoseWordsChangeIsAnother(String rule, String before, String after) {
        assertThat(DOCUMENT).contains(before);
        Set<String> old = Set.copyOf(of(rule, DOCUMENT));
        List<String> now = of(rule, DOCUMENT.replace(before, after));
        assertThat(now).isNotEmpty().anySatisfy(fingerprint -> assertThat(old).doesNotContain(fingerprint));
    }

    @Test
    void theLanguageAndTheSeverityAreNoPartOfIt() {
        Finding finding = findings(DOCUMENT).get(0);
        assertThat(Fingerprint.of(finding.withSeverity(Severity.INFO))).isEqualTo(Fingerprint.of(finding));
    }

    @Test
    void itsDocumentIsNoPartOfItSoThatAFileMayBeRenamed() {
        DocumentChecker checker = checker();
        List<Fingerprint> here = checker.check(PortfolioParser.parse("a.md", DOCUMENT)).findings().stream()
                .map(Fingerprint::of)
                .toList();
        List<Fingerprint> there = checker.check(PortfolioParser.parse("2026/b.md", DOCUMENT)).findings().stream()
                .map(Fingerprint::of)
                .toList();
        assertThat(here).isEqualTo(there).isNotEmpty();
    }

    @Test
    void itIsTheSameOnEveryMachineAndInEveryVersion() {
        assertThat(of("date-invalid", DOCUMENT)).containsExactly("date-invalid 8e14c41e643eddaa 1");
    }

    private static List<String> of(String rule, String text) {
        return fingerprints(text).stream()
                .filter(line -> line.startsWith(rule + " "))
                .toList();
    }

    /** Each with its number among its likes. */
    private static List<String> fingerprints(String text) {
        List<String> lines = findings(text).stream()
                .map(finding -> finding.rule() + " " + Fingerprint.of(finding))
                .collect(Collectors.toList());
        return IntStream.range(0, lines.size())
                .mapToObj(i -> lines.get(i) + " "
                        + lines.subList(0, i + 1).stream()
                                .filter(lines.get(i)::equals)
                                .count())
                .toList();
    }

    private static List<Finding> findings(String text) {
        return checker().check(PortfolioParser.parse("a.md", text)).findings();
    }

    private static DocumentChecker checker() {
        return new DocumentChecker(
                BuiltInProfiles.competency(),
                BuiltInProfiles.competency().types().get(0));
    }
}
