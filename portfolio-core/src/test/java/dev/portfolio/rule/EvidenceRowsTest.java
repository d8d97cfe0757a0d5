package dev.portfolio.rule;

import static dev.portfolio.rule.Pages.evidence;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Language;
import dev.portfolio.finding.Messages;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Evidence as real documents have it: an item needs words that say what was done, and something that shows it. */
final class EvidenceRowsTest {

    private static final Checked USUAL = Checked.usually();

    private static final String UNPROVEN = "La trace «~Projet Phare~» ne prouve encore rien~: elle n’a ni lien qui mène"
            + " quelque part, ni image, ni bloc de code. Ajoutez de quoi voir, par exemple"
            + " `[le rapport](/assets/rapport.pdf)` ou `![ce que montre la capture](/assets/capture.png)`.";

    @Test
    void anItemOfTextAloneClaimsAndProvesNothing() {
        String text = evidence("""
                ### Projet Phare

                - Mise en place de la surveillance : sondes, seuils, tableau de bord.
                - Rédaction des consignes d’astreinte.
                """);
        assertThat(USUAL.found(text)).containsExactly("19:1-19:17 warning evidence-without-proof");
        assertThat(french(text)).containsExactly(UNPROVEN);
    }

    @Test
    void eachItemOfTextAloneIsToldAndNoOther() {
        String text = evidence("""
                ### Projet Phare
                - Mise en place de la surveillance.

                ### Projet Balise
                - Restauration chronométrée : [le rapport](/assets/balise.pdf)

                ### Projet Digue
                - Journée d’accueil.
                """);
        assertThat(USUAL.found(text))
                .containsExactly(
                        "19:1-19:17 warning evidence-without-proof", "25:1-25:17 warning evidence-without-proof");
    }

    @Test
    void aProofWithoutACommentSaysNothing() {
        String text = evidence("### Projet Phare\n\n[Le rapport](/assets/rapport.pdf)\n");
        assertThat(USUAL.found(text)).containsExactly("19:1-19:17 error evidence-without-item.none");
        assertThat(french(text))
                .containsExactly(
                        "La trace «~Projet Phare~» n’a pas de liste qui dise ce qui a été fait. Dites ce que vous"
                                + " avez fait, une chose par ligne, chacune commençant par un tiret et une espace~: `- …`.");
    }

    @Test
    void anItemWithNothingUnderItsHeadingIsToldOnce() {
        String text = evidence("### Projet Phare\n\n### Projet Balise\n- Fait : <https://iut.example/balise>\n");
        assertThat(USUAL.found(text)).containsExactly("19:1-19:17 error evidence-without-item.none");
    }

    @Test
    void aSectionThatNamesNoItemIsTold() {
        String text = evidence("J’ai beaucoup travaillé, voir [le site](https://iut.example).\n");
        assertThat(USUAL.found(text)).containsExactly("17:1-17:20 error evidence-missing.none.headings");
        assertThat(french(text))
                .containsExactly(
                        "La section «~Traces & preuves~» n’a aucune trace~: aucun sous-titre qui nomme un projet."
                                + " Ajoutez un sous-titre par projet, comme `### Projet …`, avec dessous ce que vous avez fait et ce qui le montre.");
    }

    @Test
    void whatIsOnlyIndentedProvesNothingAndIsNamed() {
        String text = evidence("### Projet Phare\n\n- Fait.\n\n<br>\n\n    J’ai écrit le script.\n");
        assertThat(USUAL.found(text)).containsExactly("19:1-19:17 warning evidence-without-proof.indented +25:5-25:26");
        assertThat(french(text))
                .containsExactly(
                        "La trace «~Projet Phare~» ne prouve encore rien~: la ligne 25 est seulement en retrait, ce"
                                + " qui ne compte pas comme du code montré. Si c’est du code, écrivez une ligne de trois accents"
                                + " graves au-dessus et au-dessous~; si c’est du texte, effacez les espaces qui le précèdent"
                                + " et ajoutez de quoi voir.");
        assertThat(USUAL.found(text + "\n### Projet Balise\n\n- Fait.\n"))
                .contains("27:1-27:18 warning evidence-without-proof");
    }

    @Test
    void whatIsOnlyIndentedIsNoCommentAndNoProofThatNobodyUses() {
        Checked words = Checked.by(
                "documents: {page: {sections: [{heading: Traces, evidence: {comment: {min: 4}, proof: true}}]}}\n");
        String text =
                "---\na: b\n---\n## Traces\n\n    entre deux\n\n### Un\n\n[Ici](r.pdf)\n\n    Je l’ai fait tout seul.\n";
        assertThat(words.found(text, "evidence-")).containsExactly("8:1-8:7 warning evidence-without-comment.none");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
                    a link to a page            ¦ - Supervision : [le compte rendu](https://iut.example/phare)
                    a link to a file            ¦ - Supervision : [le rapport](/assets/rapport.pdf)
                    a bare address              ¦ - Le code est sur https://git.iut.example/phare
                    an image                    ¦ - Supervision :@@![Le tableau de bord, une alerte en rouge](/assets/phare.png)
                    a block of code             ¦ - Supervision :@@```sql@SELECT 1;@```
                    a figure of Hugo            ¦ - Supervision :@@{{< figure src="/phare.png" alt="Le tableau de bord" >}}
                    a video in HTML             ¦ - Supervision :@@<video src="/assets/phare.mp4"></video>
                    """)
    void anItemWithACommentAndThisIsInOrder(String proof, String content) {
        assertThat(USUAL.found(evidence("### Projet Phare\n\n" + content.replace('@', '\n') + "\n")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Voir [plus haut](#recul-réflexif)",
                "- Écrire à [mon tuteur](mailto:tuteur@iut.example)",
                "- La commande `ls -l`",
                "- Un lien à venir : [ici]()",
                "- **Très** convaincant",
            })
    void thisLooksLikeAProofAndShowsNothing(String content) {
        assertThat(french(evidence("### Projet Phare\n\n" + content + "\n"))).containsExactly(UNPROVEN);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
                    no text at all                     ¦ ![](/assets/phare.png) ¦ 21:3-21:25 warning image-alt-missing ¦ L’image `/assets/phare.png` n’a pas de texte de remplacement. Dites entre les crochets ce que montre l’image~: `![…](/assets/phare.png)`.
                    a space                            ¦ ![ ](/assets/phare.png) ¦ 21:3-21:26 warning image-alt-missing ¦ L’image `/assets/phare.png` n’a pas de texte de remplacement. Dites entre les crochets ce que montre l’image~: `![…](/assets/phare.png)`.
                    the name of its file               ¦ ![phare.png](/assets/phare.png) ¦ 21:3-21:34 warning image-alt-missing.file-name ¦ Le texte de remplacement `phare.png` n’est que le nom du fichier~: il ne dit pas ce que montre l’image. Écrivez à sa place ce qu’on y voit~: `![…](/assets/phare.png)`.
                    that name in capitals              ¦ ![PHARE.PNG](/assets/phare.png) ¦ 21:3-21:34 warning image-alt-missing.file-name ¦ Le texte de remplacement `PHARE.PNG` n’est que le nom du fichier~: il ne dit pas ce que montre l’image. Écrivez à sa place ce qu’on y voit~: `![…](/assets/phare.png)`.
                    the name a camera gave             ¦ ![IMG_2034](../IMG_2034.jpg) ¦ 21:3-21:31 warning image-alt-missing.file-name ¦ Le texte de remplacement `IMG_2034` n’est que le nom du fichier~: il ne dit pas ce que montre l’image. Écrivez à sa place ce qu’on y voit~: `![…](../IMG_2034.jpg)`.
                    the name with its spaces           ¦ ![Capture 2024-05-14 à 10.22](</assets/Capture%202024-05-14%20%C3%A0%2010.22.png>) ¦ 21:3-21:85 warning image-alt-missing.file-name ¦ Le texte de remplacement `Capture 2024-05-14 à 10.22` n’est que le nom du fichier~: il ne dit pas ce que montre l’image. Écrivez à sa place ce qu’on y voit~: `![…](/assets/Capture%202024-05-14%20%C3%A0%2010.22.png)`.
                    the name of another file           ¦ ![schema_v2.svg](/assets/schema.svg) ¦ 21:3-21:39 warning image-alt-missing.file-name ¦ Le texte de remplacement `schema_v2.svg` n’est que le nom du fichier~: il ne dit pas ce que montre l’image. Écrivez à sa place ce qu’on y voit~: `![…](/assets/schema.svg)`.
                    what a template left               ¦ ![Alt text](/assets/phare.png) ¦ 21:5-21:13 warning template-residue.alt ¦ `Alt text` est ce que les modèles et les éditeurs écrivent pour n’importe quelle image~: cela ne dit pas ce que montre celle-ci. Écrivez à la place ce que l’image montre, comme vous le diriez à quelqu’un qui ne la voit pas.
                    the name every pasted image has    ¦ ![image.png](/assets/image.png) ¦ 21:5-21:14 warning template-residue.alt ¦ `image.png` est ce que les modèles et les éditeurs écrivent pour n’importe quelle image~: cela ne dit pas ce que montre celle-ci. Écrivez à la place ce que l’image montre, comme vous le diriez à quelqu’un qui ne la voit pas.
                    """)
    void anImageWhoseTextIsIsTold(String alt, String image, String expected, String words) {
        String text = evidence("### Projet Phare\n\n- " + image + " vu de haut\n");
        assertThat(USUAL.found(text)).containsExactly(expected);
        assertThat(french(text)).containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![Le tableau de bord, une alerte en rouge](/assets/phare.png)",
                "![Grafana](/assets/grafana.png)",
                "![Le fichier phare.png ouvert dans GIMP](/assets/phare.png)",
                "![Le site phare.io](/assets/phare.io.png)",
                "![Node.js](/assets/node.png)",
                "![ER-diagramme](/assets/er.png)",
            })
    void anImageWithWordsOfItsOwnIsInOrder(String image) {
        assertThat(USUAL.found(evidence("### Projet Phare\n\n- " + image + " vu de haut\n")))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
                    the starter's own text  ¦ Iridescent ripples of a bright blue and pink liquid ¦ 5:10-5:61 warning template-residue.text
                    what an editor writes   ¦ Alt text  ¦ 5:10-5:18 warning template-residue.alt
                    the name of its file    ¦ phare.jpg ¦ 5:10-5:19 warning image-alt-missing.file-name
                    """)
    void theTextForTheImageOfTheFrontMatterIsToldToo(String situation, String alt, String expected) {
        String text = Pages.body(Pages.REFLECTION, Pages.SKILLS, Pages.EVIDENCE)
                .replaceFirst("img_alt: .*", "img_alt: " + alt);
        assertThat(USUAL.found(text)).containsExactly(expected);
    }

    private static List<String> french(String text) {
        Messages messages = Messages.in(Language.FRENCH);
        return USUAL.findings(text).stream()
                .map((Finding finding) ->
                        messages.message(finding) + " " + messages.mend(finding).orElse("?"))
                .map(words -> words.replace('\u00A0', '~'))
                .toList();
    }
}
