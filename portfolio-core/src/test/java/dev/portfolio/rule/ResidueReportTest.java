package dev.portfolio.rule;

import static dev.portfolio.rule.Pages.EVIDENCE;
import static dev.portfolio.rule.Pages.HEAD;
import static dev.portfolio.rule.Pages.REFLECTION;
import static dev.portfolio.rule.Pages.SKILLS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Language;
import dev.portfolio.finding.Messages;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How residues are told: once, where they stand, as the profile wants it, and in time. */
final class ResidueReportTest {

    private static final Checked USUAL = Checked.usually();
    private static final String SECTIONS = REFLECTION + SKILLS + EVIDENCE;

    private static List<String> residues(String text) {
        return USUAL.found(text, "template-residue");
    }

    private static Checked told(String options) {
        return Checked.by("extends: competency\nrules:\n  template-residue: {" + options + "}\n");
    }

    @Test
    void aPlaceIsToldOnceWithTheOthersOfItsKind() {
        assertThat(residues(HEAD + "Chez <nom du client>, [Votre nom] et {{prenom}}, TODO: relire.\n\nTODO\n"))
                .containsExactly(
                        "9:6-9:21 warning template-residue.placeholder +9:23-9:34 +9:38-9:48",
                        "11:1-11:5 warning template-residue.unfinished");
    }

    @Test
    void aPageOfFillerIsOneFinding() {
        String latin = """
                Lorem ipsum dolor sit amet, consectetur adipiscing elit.

                Vestibulum rhoncus sem ut mi pellentesque blandit.

                - Aliquam sodales dui ac maximus consectetur.
                """;
        assertThat(residues(HEAD + latin))
                .containsExactly("9:1-9:27 warning template-residue.filler-several +11:1-11:50 +13:3-13:45");
        assertThat(USUAL.words(HEAD + SECTIONS + "\n" + latin))
                .containsExactly("`Lorem ipsum dolor sit amet` only fills the space, and so do 2 more paragraphs."
                        + " Write your own text in their place, or delete them.");
    }

    @Test
    void aStubIsOneFindingAndItsSectionsAreStillMissing() {
        assertThat(USUAL.found(HEAD + "\n# Prochainement..\n"))
                .containsExactly(
                        "10:1-10:18 error section-missing",
                        "10:1-10:18 error section-missing",
                        "10:1-10:18 error section-missing",
                        "10:3-10:18 warning template-residue.stub");
    }

    @Test
    void aSectionThatOnlyPromisesIsNotAlsoEmpty() {
        String text = HEAD + SECTIONS.replaceFirst("(?s)(## Recul réflexif\n\n).*?\n\n", "$1À compléter\n\n");
        assertThat(USUAL.found(text)).containsExactly("11:1-11:12 warning template-residue.unfinished");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
                    publishDate: 20YY-20YY    ¦ date-invalid
                    publishDate: JJ/MM/AAAA   ¦ date-invalid
                    tags: foo                 ¦ field-type
                    title: [Titre du projet]  ¦ field-type
                    title:                    ¦ field-empty
                    """)
    void whatAnotherRuleTellsOfAFieldIsNotToldAgain(String line, String rule) {
        String name = line.substring(0, line.indexOf(':'));
        String head = HEAD.replaceAll("(?m)^" + name + ":.*$", line);
        assertThat(USUAL.findings(head + SECTIONS))
                .extracting(finding -> finding.rule().value())
                .containsExactly(rule);
    }

    @Test
    void aTextOfTheProfileIsFoundWhereItIsAllThatIsSaid() {
        Checked checked = told("texts: [Votre réponse en dix lignes, Nom du tuteur]");
        assertThat(checked.found(HEAD + "**votre réponse  en dix lignes**\n\n- Encadrant : NOM du tuteur\n\n"
                        + "Votre réponse en dix lignes ne suffit pas.\n"))
                .contains("9:3-9:31 warning template-residue.custom", "11:15-11:28 warning template-residue.custom")
                .filteredOn(found -> found.contains("residue"))
                .hasSize(2);
    }

    @Test
    void aPatternOfTheProfileIsFoundWhereverItMatches() {
        Checked checked = told("patterns: ['SAÉ [0-9]\\.XX', '§§+'], severity: error");
        assertThat(checked.found(HEAD + "La SAÉ 3.XX puis la SAÉ 4.XX, `SAÉ 5.XX`.\n", "template-residue"))
                .containsExactly("9:4-9:12 error template-residue.custom +9:21-9:29");
        assertThat(checked.found(HEAD.replace("title: ", "title: §§§ ") + SECTIONS, "template-residue"))
                .containsExactly("2:8-2:11 error template-residue.custom");
    }

    @Test
    void withoutWhatIsBuiltInOnlyTheProfileCounts() {
        Checked checked = told("builtIn: false, texts: À vous");
        String text =
                HEAD.replace("2026-04-05", "2020-03-02 00:00:00") + "# TODO\n\n**Trace :**\n\nÀ vous !\n\nÀ vous\n";
        assertThat(checked.found(text, "template-residue"))
                .containsExactly("15:1-15:7 warning template-residue.custom");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "allowedTexts: [XXX]",
                "allowedTexts: ['Le projet XXX est secret.']",
                "allowedPatterns: ['X+']",
                "allowedPatterns: ['projet \\w+']",
                "allowedPatterns: ['absent', '(?i)PROJET xxx']"
            })
    void whatTheProfileAllowsIsNotFound(String allowed) {
        String text = HEAD + SECTIONS + "\nLe projet XXX est secret.\n";
        assertThat(residues(text)).hasSize(1);
        assertThat(told(allowed).found(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"allowedTexts: [XX]", "allowedPatterns: ['XX']", "allowedPatterns: ['est secret']"})
    void whatTheProfileAllowsElsewhereIsFound(String allowed) {
        assertThat(told(allowed).found(HEAD + SECTIONS + "\nLe projet XXX est secret.\n"))
                .hasSize(1);
    }

    @Test
    void aDateAnAddressAndATextOfTheStarterCanBeAllowedToo() {
        String text = HEAD.replace("2026-04-05", "2020-03-02 00:00:00") + SECTIONS
                + "\n[Le rapport](https://example.org/rapport)\n";
        assertThat(residues(text)).hasSize(2);
        assertThat(told("allowedTexts: ['2020-03-02 00:00:00'], allowedPatterns: ['https://example\\.org/.*']")
                        .found(text))
                .isEmpty();
    }

    @Test
    void aRuleThatIsOffFindsNothing() {
        assertThat(told("severity: off, texts: [À vous]").found(HEAD + "À vous\n", "template-residue"))
                .isEmpty();
    }

    @Test
    void columnsCountWhatTheReaderSees() {
        assertThat(residues(HEAD + "👩‍🚀 chez [Votre nom], e\u0301te\u0301 20XX\n"))
                .containsExactly("9:8-9:19 warning template-residue.placeholder +9:25-9:29");
    }

    @Test
    void windowsLineEndsAndMissingOnesChangeNothing() {
        String text = HEAD + "**Trace :**\n\nContexte : à compléter\nau plus vite\n\n- TODO";
        List<String> expected = residues(text);
        assertThat(expected).hasSize(2);
        assertThat(residues(text.replace("\n", "\r\n"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<",
                "<a",
                "< a>",
                "[",
                "[a",
                "{",
                "{{",
                "(",
                "(à",
                "`<PPPPP",
                "`<a PPPPP>`",
                "TODO",
                "TODO ",
                "TODO: ",
                "TODO: a\n",
                "TODO\n\n",
                "- TODO\n",
                "- **a:**\n",
                "**a:**\n",
                "**a:**\n\n",
                "a: ",
                "a:\n",
                "X",
                "X ",
                "XXXX ",
                "20XX",
                "20XX ",
                "JJ/",
                "JJ/MM/AAAA ",
                "du JJ/MM/AAAA\n",
                "Lorem ipsum ",
                "Lorem ipsum dolor sit amet.\n\n",
                "…",
                "- …\n",
                "> …\n",
                "la ",
                "la la\n",
                "bla ",
                "décrivez ici ",
                "image à insérer ",
                "![image](a) ",
                "![image-12345678](https://example.com) ",
                "[lien](url)\n",
                "https://example.com \n",
                "https://example.com ",
                "a@example.com ",
                "a@example.com\n",
                "# TODO\n",
                "|TODO|\n|-|\n|TODO|\n",
                "<!--",
                "*",
                "_",
                "#",
                "é",
                "🚧",
                "<nom>"
            })
    void longDocumentsAreCheckedInTime(String piece) {
        String text = HEAD + REFLECTION + piece.repeat(200_000 / piece.length());
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(residues(text)).hasSizeLessThanOrEqualTo(200), piece);
    }

    @Test
    void samplesInPiecesBreakNothing() {
        List<String> lines = new ArrayList<>();
        for (String file : List.of("residues", "look-alikes")) {
            ResidueSample.of(file).forEach(sample -> sample.document().lines().forEach(lines::add));
        }
        Random random = new Random(5);
        Messages french = Messages.in(Language.FRENCH);
        for (int i = 0; i < 4000; i++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? HEAD : "---\n");
            for (int j = random.nextInt(25); j > 0; j--) {
                String line = lines.get(random.nextInt(lines.size()));
                int cut = random.nextInt(4) == 0 ? random.nextInt(line.length() + 1) : 0;
                text.append(line.substring(cut)).append(random.nextInt(9) == 0 ? "\r\n" : "\n");
            }
            String document = text.toString();
            List<Finding> findings = USUAL.findings(document);
            assertThat(findings).as(document).isSorted().allSatisfy(finding -> {
                assertThat(finding.rule()).isNotEqualTo(Rules.INTERNAL_ERROR);
                assertThat(finding.location().span().end()).isLessThanOrEqualTo(document.length());
                assertThat(french.message(finding) + french.mend(finding).orElseThrow())
                        .doesNotContain("{?", "`?`", "\n");
            });
            assertThat(findings.stream()
                            .filter(finding -> finding.rule().equals(ResidueSample.RULE))
                            .map(finding -> finding.location().span()))
                    .as(document)
                    .doesNotHaveDuplicates();
        }
    }
}
