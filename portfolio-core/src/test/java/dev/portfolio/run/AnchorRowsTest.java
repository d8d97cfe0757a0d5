package dev.portfolio.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.PortfolioValidator;
import dev.portfolio.finding.Finding;
import dev.portfolio.finding.FindingLine;
import dev.portfolio.finding.Language;
import dev.portfolio.finding.Messages;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links into pages, one situation after the other. */
final class AnchorRowsTest {

    private static final String PATH = "src/content/work/phare.md";

    @TempDir
    private Path root;

    @BeforeEach
    void anotherDocument() {
        Disk.write(
                root,
                "src/content/work/balise.md",
                Disk.good("Baliser").replace("### Projet Phare", "### Projet Phare {#phare}"));
        Disk.write(root, "src/content/work/nu.md", "---\ntitle: Sans titre\n---\n\nRien que du texte.\n");
        Disk.write(root, "public/rapport.pdf", "");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
                    a heading of the page                 ¦ [ici](#recul-réflexif)
                    the same, as per cent signs           ¦ [ici](#recul-r%C3%A9flexif)
                    the same, decomposed                  ¦ [ici](#recul-re\u0301flexif)
                    a heading with a sign                 ¦ [ici](#traces--preuves)
                    a heading of another document         ¦ [là](balise.md#compétences-mises-en-œuvre)
                    the same by way of its folder         ¦ [là](../work/./balise.md#compétences-mises-en-œuvre)
                    a query before it                     ¦ [là](balise.md?v=2#recul-réflexif)
                    headings of one name                  ¦ [1](#bis) [2](#bis-1) [3](#bis-2)\\n\\n#### Bis\\n\\na\\n\\n#### Bis\\n\\nb\\n\\n#### Bis\\n\\nc
                    a name that a second one has already  ¦ [2](#bis-1) [3](#bis-1-1)\\n\\n#### Bis\\n\\na\\n\\n#### Bis\\n\\nb\\n\\n#### Bis 1\\n\\nc
                    a name that a second one would have   ¦ [1](#bis-1) [3](#bis-2)\\n\\n#### Bis 1\\n\\na\\n\\n#### Bis\\n\\nb\\n\\n#### Bis\\n\\nc
                    a decomposed heading, composed        ¦ [ici](#été)\\n\\n#### E\u0301te\u0301\\n\\na
                    a reference                           ¦ [ici][r]\\n\\n[r]: #recul-réflexif
                    an id given by hand                   ¦ [là](balise.md#phare)
                    an id in HTML                         ¦ <a id="bas"></a> [ici](#bas)
                    a name in HTML                        ¦ <a class="x" name='bas'></a> [ici](#bas)
                    the top of the page                   ¦ [haut](#) [haut](#top) [haut](balise.md#)
                    a footnote                            ¦ [1](#fn1) [retour](#fnref:1) [2](#user-content-fn-2)
                    a text to search for                  ¦ [là](balise.md#:~:text=panne)
                    a page of a file that is no document  ¦ [le rapport](/rapport.pdf#page=3)
                    a page that the site makes            ¦ [là](../balise#rien) [là](/work/balise/#rien)
                    a page on the web                     ¦ [là](https://iut.example/balise.md#rien)
                    """)
    void thisLeadsSomewhere(String situation, String markdown) {
        assertThat(found(markdown)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
                    no such heading            ¦ [ici](#ce-que-je-retiens)      ¦ 23:14-23:32 warning anchor-missing.none ¦ Le lien `#ce-que-je-retiens` ne mène à aucun titre de cette page. Écrivez après le `#` l’un des noms que portent ses titres~: `recul-réflexif`, `compétences-mises-en-œuvre`, `traces--preuves`, `projet-phare`.
                    an accent left out         ¦ [ici](#recul-reflexif)         ¦ 23:14-23:29 warning anchor-missing.near ¦ Le lien `#recul-reflexif` ne mène à aucun titre de cette page, mais l’un d’eux porte presque ce nom. Écrivez `#recul-réflexif`.
                    one hyphen too few         ¦ [ici](#traces-preuves)         ¦ 23:14-23:29 warning anchor-missing.near ¦ Le lien `#traces-preuves` ne mène à aucun titre de cette page, mais l’un d’eux porte presque ce nom. Écrivez `#traces--preuves`.
                    capitals                   ¦ [ici](#Projet-Phare)           ¦ 23:14-23:27 warning anchor-missing.case ¦ Le lien `#Projet-Phare` diffère du nom de son titre par les majuscules, et n’y mène pas. Écrivez `#projet-phare`.
                    the words of the heading   ¦ [ici](<#Recul réflexif>)       ¦ 23:15-23:30 warning anchor-missing.near ¦ Le lien `#Recul réflexif` ne mène à aucun titre de cette page, mais l’un d’eux porte presque ce nom. Écrivez `#recul-réflexif`.
                    a second of its name       ¦ [ici](#projet-phare-1)         ¦ 23:14-23:29 warning anchor-missing.near ¦ Le lien `#projet-phare-1` ne mène à aucun titre de cette page, mais l’un d’eux porte presque ce nom. Écrivez `#projet-phare`.
                    GitHub's own prefix        ¦ [ici](#user-content-projet-phare) ¦ 23:14-23:40 warning anchor-missing.near ¦ Le lien `#user-content-projet-phare` ne mène à aucun titre de cette page, mais l’un d’eux porte presque ce nom. Écrivez `#projet-phare`.
                    no third of its name       ¦ [ici](#projet-phare-2)         ¦ 23:14-23:29 warning anchor-missing.near ¦ Le lien `#projet-phare-2` ne mène à aucun titre de cette page, mais l’un d’eux porte presque ce nom. Écrivez `#projet-phare`.
                    another document           ¦ [là](balise.md#rien-de-tel-ici) ¦ 23:13-23:38 warning anchor-missing.none-elsewhere ¦ Le lien `balise.md#rien-de-tel-ici` ne mène à aucun titre du document `src/content/work/balise.md`. Écrivez après le `#` l’un des noms que portent ses titres~: `recul-réflexif`, `compétences-mises-en-œuvre`, `traces--preuves`, `phare`, `projet-phare`.
                    nearly, in another         ¦ [là](balise.md#recul)          ¦ 23:13-23:28 warning anchor-missing.near-elsewhere ¦ Le lien `balise.md#recul` ne mène à aucun titre du document `src/content/work/balise.md`, mais l’un d’eux porte presque ce nom. Écrivez `balise.md#recul-réflexif`.
                    capitals, in another       ¦ [là](balise.md#Phare)          ¦ 23:13-23:28 warning anchor-missing.case-elsewhere ¦ Le lien `balise.md#Phare` diffère du nom du titre de `src/content/work/balise.md` par les majuscules, et n’y mène pas. Écrivez `balise.md#phare`.
                    a document without heading ¦ [là](nu.md#bilan)              ¦ 23:13-23:24 warning anchor-missing.no-heading-elsewhere ¦ Le lien `nu.md#bilan` mène à un titre, mais le document `src/content/work/nu.md` n’en a aucun. Enlevez le `#` et ce qui le suit, ou ajoutez-y le titre.
                    """)
    void thisIsToldAtItsDestination(String situation, String markdown, String expected, String words) {
        assertThat(found(markdown)).containsExactly(expected);
        Messages messages = Messages.in(Language.FRENCH);
        assertThat(findings(markdown))
                .extracting(finding ->
                        messages.message(finding) + " " + messages.mend(finding).orElse("?"))
                .map(text -> text.replace('\u00A0', '~'))
                .containsExactly(words);
    }

    @Test
    void thousandsOfLinksThatLeadNowhereAreToldInTheEndTwoHundredTimes() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 4000; i++) {
            text.append("\n\n#### hello")
                    .append(i)
                    .append("\n\n[a](#halo")
                    .append(i)
                    .append(')');
        }
        assertThat(findings(text.toString()))
                .filteredOn(finding -> finding.rule().value().equals("anchor-missing"))
                .hasSize(200);
    }

    private List<String> found(String markdown) {
        return findings(markdown).stream().map(FindingLine::of).toList();
    }

    /** Of a good document in which this stands on line 23. */
    private List<Finding> findings(String markdown) {
        Disk.write(root, PATH, Disk.GOOD + "- Voir " + markdown.replace("\\n", "\n") + "\n");
        return PortfolioValidator.of(root).validate().findings().stream()
                .filter(finding -> finding.location().path().equals(PATH))
                .toList();
    }
}
