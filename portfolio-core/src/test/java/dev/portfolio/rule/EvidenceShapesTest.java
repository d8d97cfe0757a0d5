package dev.portfolio.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.finding.Language;
import dev.portfolio.finding.Messages;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shapes in which programmes ask for evidence: headings one or two levels down, labels in bold, items of a list. */
final class EvidenceShapesTest {

    private static final Checked COMPONENTS = Checked.by("""
            documents:
              competence:
                evidence: {items: headings, depth: 2, comment: true, proof: true}
                sections:
                  - heading: Bilan
                    required: false
            """);

    private static final Checked LABELS = Checked.by("""
            documents:
              page:
                evidence: {labels: [Traces, Preuves], comment: true, proof: true}
            """);

    private static final Checked UNDER_LABELS = Checked.by("""
            documents:
              page:
                evidence: {items: headings, proof: true, proofLabels: [Traces]}
            """);

    private static final Checked LIST = Checked.by("""
            documents:
              page:
                sections:
                  - heading: Traces
                    evidence: {items: list, min: 2, comment: {min: 3}, proof: [image, file]}
            """);

    @Test
    void aHeadingForEachComponentAndOneBelowForEachTask() {
        String text = page("""
                # Administrer un système

                Ce que j’ai appris.

                ## CE1.01 En respectant les usages

                ### Ranger les sauvegardes

                J’ai écrit le script : [code](https://git.iut.example/sauvegardes)

                ### Tenir le journal

                J’ai tenu le journal.

                ## CE1.02 En documentant

                Peu de chose.

                ## Bilan

                Voir [tout](https://iut.example).
                """);
        assertThat(COMPONENTS.found(text))
                .containsExactly(
                        "14:1-14:21 warning evidence-without-proof", "18:1-18:25 error evidence-missing.none.headings");
        assertThat(french(COMPONENTS, text))
                .endsWith(
                        "La section «~CE1.02 En documentant~» n’a aucune trace~: aucun sous-titre qui nomme un projet."
                                + " Ajoutez un sous-titre par projet, comme `### Projet …`, avec dessous ce que vous avez fait"
                                + " et ce qui le montre.");
    }

    @Test
    void theTitleOfThePageIsNoComponentAndWhatIsAskedForIsNone() {
        String text = page("## CE1\n\n### Tâche\n\nFait : [ici](https://iut.example)\n\n## Bilan\n\nBien.\n");
        assertThat(COMPONENTS.found(text)).isEmpty();
        assertThat(COMPONENTS.found(page("# Titre\n\n" + text.substring(text.indexOf("## CE1")))))
                .isEmpty();
    }

    @Test
    void aDocumentThatHoldsNoEvidenceIsToldAtItsBeginning() {
        assertThat(COMPONENTS.found(page("Rien du tout.\n")))
                .containsExactly("4:1-4:1 error evidence-missing.none.headings");
        assertThat(french(COMPONENTS, page("Rien du tout.\n")))
                .startsWith("Ce document n’a aucune trace~: aucun sous-titre qui nomme un projet.");
        assertThat(COMPONENTS.found(page("# Titre\n\nRien.\n")))
                .containsExactly("4:1-4:8 error evidence-missing.none.headings");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
            a label and its value on one line   ¦ **Traces :** le rapport [ici](r.pdf)
            the colon outside of the bold       ¦ **Traces** : le rapport [ici](r.pdf)
            no colon, and a list below          ¦ **Traces**@@- le rapport [ici](r.pdf)
            underscores                         ¦ __Traces :__ le rapport [ici](r.pdf)
            a label without bold                ¦ Traces : le rapport [ici](r.pdf)
            a label of HTML                     ¦ <b>Traces :</b> le rapport [ici](r.pdf)
            capitals and no plural              ¦ **TRACES :** le rapport [ici](r.pdf)
            another name                        ¦ **Preuves :** le rapport [ici](r.pdf)
            a number                            ¦ **Traces n°2 :** le rapport [ici](r.pdf)
            other labels around                 ¦ **Niveau :** 2@**Traces :** le rapport [ici](r.pdf)@**Lieu :** Brest
            in a list                           ¦ - **Niveau :** 2@- **Traces :** le rapport [ici](r.pdf)
            in a quotation                      ¦ > **Niveau :** 2@> **Traces :** le rapport [ici](r.pdf)
            what was done before the label      ¦ J’ai écrit le rapport.@@**Traces :** [ici](r.pdf)
            what was done behind another label  ¦ **Traces :** [ici](r.pdf)@**Analyse :** je sais rédiger.
            the proof under a heading below     ¦ **Traces :** le rapport@@#### Annexe@@[ici](r.pdf)
            an image below                      ¦ **Traces :** le rapport@@![Le plan](plan.png)
            its title in the bold               ¦ **Traces 1 : rapport de stage** rédigé seul [ici](r.pdf)
            a no-break space of HTML            ¦ **Traces&nbsp;:** le rapport [ici](r.pdf)
            a number sign                       ¦ **Traces #1 :** le rapport [ici](r.pdf)
            underlined                          ¦ <u>Traces :</u> le rapport [ici](r.pdf)
            """)
    void aLabelInBoldBeginsAPiece(String situation, String content) {
        assertThat(LABELS.found(page("### AC11.01 Installer\n\n" + content.replace("@", "\n") + "\n")))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
            no label at all            ¦ Le rapport est [ici](r.pdf).         ¦ 4:1-4:22 error evidence-missing.none.labels
            a label within a sentence  ¦ Voir **Traces :** [ici](r.pdf).      ¦ 4:1-4:22 error evidence-missing.none.labels
            another label              ¦ **Niveau :** [ici](r.pdf)            ¦ 4:1-4:22 error evidence-missing.none.labels
            nothing to look at         ¦ **Traces :** un rapport              ¦ 6:1-6:13 warning evidence-without-proof
            no word of what was done   ¦ **Traces :** [le rapport](r.pdf)     ¦ 6:1-6:13 warning evidence-without-comment.none
            a label in code            ¦ `**Traces :**` [le rapport](r.pdf)   ¦ 4:1-4:22 error evidence-missing.none.labels
            """)
    void whatALabelledPieceLacksIsToldAtItsLabel(String situation, String content, String expected) {
        assertThat(LABELS.found(page("### AC11.01 Installer\n\n" + content + "\n")))
                .containsExactly(expected);
    }

    @Test
    void severalLabelledPiecesUnderOneHeadingAreJudgedEach() {
        String text = page("""
                ### Installer

                **Traces :** le script [ici](s.pdf)

                **Niveau :** 2

                **Traces :** la documentation

                **Traces 3 :** [ici](t.pdf)
                """);
        assertThat(LABELS.found(text))
                .containsExactly(
                        "10:1-10:13 warning evidence-without-proof",
                        "12:1-12:15 warning evidence-without-comment.none");
    }

    @Test
    void aLabelIsNamedByItsHeadingWhereItIsTheOnlyOne() {
        assertThat(french(LABELS, page("### AC11.01 Installer\n\n**Traces :** un rapport\n")))
                .startsWith("La trace «~AC11.01 Installer~» ne prouve encore rien");
        assertThat(french(LABELS, page("**Traces :** un rapport\n"))).startsWith("La trace «~Traces~» ne prouve");
    }

    @Test
    void aMissingLabelIsShown() {
        assertThat(french(LABELS, page("Rien.\n")))
                .isEqualTo(
                        "Ce document n’a aucune trace~: aucune ligne qui commence par `**Traces :**`. Commencez chaque"
                                + " trace par `**Traces :**`, et écrivez derrière ce qui montre ce que vous avez fait.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**Traces :** [rapport](r.pdf)",
                "**Contexte :** [le sujet](https://iut.example)\n\n**Traces :**\n\n- [rapport](r.pdf)\n\n**Niveau :** 2",
                "#### Traces\n\n[rapport](r.pdf)",
                "**Traces :**\n![Le plan](plan.png)",
                "**Traces :**\n\n- **Rapport :** [rapport](r.pdf)\n- **Maquette :** [maquette](m.pdf)",
                "**Traces :**\n\n**Figure 1**\n\n![schéma](s.png)",
            })
    void proofsStandBehindTheirLabel(String content) {
        assertThat(UNDER_LABELS.found(page("### Installer\n\n" + content + "\n")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**Contexte :** [le sujet](https://iut.example)\n\n**Traces :** à la maison",
                "[rapport](r.pdf)",
                "**Traces :** au mur\n**Contexte :** [le sujet](https://iut.example)",
            })
    void proofsThatStandElsewhereDoNotCount(String content) {
        String text = page("### Installer\n\n" + content + "\n");
        assertThat(UNDER_LABELS.found(text)).containsExactly("4:1-4:14 warning evidence-without-proof.label");
        assertThat(french(UNDER_LABELS, text))
                .isEqualTo(
                        "Ce que montre la trace «~Installer~» n’est pas derrière `**Traces :**`, où on le cherche."
                                + " Écrivez une ligne qui commence par `**Traces :**`, et mettez derrière les liens et les images.");
    }

    @Test
    void aLabelReachesNoFurtherThanItsPiece() {
        String text = page("## A\n\nFait.\n\n**Traces :** [a](a.pdf)\n\n## B\n\nFait. [b](b.pdf)\n");
        assertThat(UNDER_LABELS.found(text)).containsExactly("10:1-10:5 warning evidence-without-proof.label");
    }

    @Test
    void aNumberCountsWhereTheProfileWritesIt() {
        Checked numbered =
                Checked.by("documents: {page: {evidence: {labels: [Trace 1, Trace 2], proof: true, min: 2}}}\n");
        String text =
                page("## P\n\n**Trace 1 :** [r](https://iut.example/1)\n\n**Trace 2 :** [r](https://iut.example/2)\n");
        assertThat(numbered.found(text)).isEmpty();
    }

    @Test
    void eachItemOfAListIsAPiece() {
        String text = page("""
                # Traces

                - [Le rapport de stage](/assets/rapport.pdf) que j’ai rédigé seul
                - [Le site](https://iut.example) que j’ai mis en ligne
                - ![Le plan du réseau](plan.png)
                """);
        assertThat(LIST.found(text))
                .containsExactly(
                        "7:3-7:55 warning evidence-without-proof.kind",
                        "8:3-8:33 warning evidence-without-comment.none");
        assertThat(french(LIST, text))
                .startsWith(
                        "La trace «~Le site que j’ai mis en ligne~» montre autre chose que ce qui est demandé~: un lien."
                                + " Ce qui convient~: un fichier, une image. Ajoutez-le à ce qui est là.");
    }

    @Test
    void tooFewItemsAreCounted() {
        assertThat(LIST.found(page("# Traces\n\n- J’ai fait le plan ![du réseau](plan.png)\n")))
                .containsExactly("4:1-4:9 error evidence-missing.few.list");
        assertThat(LIST.found(page("# Traces\n\nRien.\n"))).containsExactly("4:1-4:9 error evidence-missing.none.list");
    }

    @Test
    void tooFewWordsAreCounted() {
        String text = page("# Traces\n\n- Plan fait ![du réseau](plan.png)\n- J’ai fait ceci ![du réseau](plan.png)\n");
        assertThat(LIST.found(text)).containsExactly("6:3-6:35 warning evidence-without-comment");
        assertThat(french(LIST, text))
                .isEqualTo(
                        "La trace «~Plan fait~» dit en 2 mots ce qui a été fait~; il en faut au moins 3. Dites ce que"
                                + " vous avez fait, par quels moyens et avec quel résultat. Le texte d’un lien ne fait que nommer"
                                + " ce vers quoi il mène.");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
            link  ¦ [a](https://iut.example)      ¦ true
            link  ¦ [a](r.pdf)                    ¦ true
            link  ¦ ![a](a.png)                   ¦ false
            file  ¦ [a](/assets/r.pdf?v=2#page=3) ¦ true
            file  ¦ [a](r.PDF)                    ¦ true
            file  ¦ [a](https://iut.example/r.pdf)¦ false
            file  ¦ [a](autre.md)                 ¦ false
            file  ¦ [a](autre)                    ¦ false
            file  ¦ [a](//iut.example/r.pdf)      ¦ false
            image ¦ ![a](a.png)                   ¦ true
            image ¦ <img src="a.png" alt="a">     ¦ true
            image ¦ [a](a.png)                    ¦ false
            code  ¦ ^@@```@ls@```^                ¦ true
            code  ¦ `ls`                          ¦ false
            file  ¦ [a](schema.drawio)            ¦ true
            file  ¦ [a](code.7z)                  ¦ true
            link  ¦ [a](tel:0612345678)           ¦ false
            embed ¦ {{< youtube a1 >}}            ¦ true
            embed ¦ <video src="a.mp4"></video>   ¦ true
            embed ¦ ![a](a.png)                   ¦ false
            """)
    void aProofIsOfAKind(String kind, String content, boolean proves) {
        Checked asked = Checked.by("documents: {page: {evidence: {proof: " + kind + "}}}\n");
        String text = page("## Projet\n\nFait par moi. " + content.replace("@", "\n") + "\n");
        assertThat(asked.found(text, "evidence-without-proof").isEmpty()).isEqualTo(proves);
    }

    @Test
    void manyPiecesTakeNoTimeBeyondTheirLength() {
        String labels = "**Traces :** x [a](a.pdf)\n\n".repeat(10_000);
        assertThat(LABELS.found(page(labels))).isEmpty();
        String headings = "## A\n\n### B\n\nx [a](a.pdf)\n\n".repeat(10_000);
        assertThat(COMPONENTS.found(page(headings))).isEmpty();
        String images = "## Projet\n\n**Traces :**\n\n" + "<img src=\"a.png\" alt=\"a\">\n\n".repeat(20_000);
        assertThat(UNDER_LABELS.found(page(images))).isEmpty();
    }

    private static String page(String body) {
        return "---\ntitle: Administrer\n---\n" + body;
    }

    private static String french(Checked checked, String text) {
        Messages messages = Messages.in(Language.FRENCH);
        List<String> words = checked.findings(text).stream()
                .map(finding ->
                        messages.message(finding) + " " + messages.mend(finding).orElse("?"))
                .toList();
        return words.get(words.size() > 1 && words.get(1).contains("CE1.02") ? 1 : 0)
                .replace('\u00A0', '~');
    }
}
