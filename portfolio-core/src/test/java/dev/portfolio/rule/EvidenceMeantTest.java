package dev.portfolio.rule;

import static dev.portfolio.rule.Pages.REFLECTION;
import static dev.portfolio.rule.Pages.body;
import static dev.portfolio.rule.Pages.evidence;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.finding.Language;
import dev.portfolio.finding.Messages;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where evidence is missing, the line that was meant to begin it is told, and why it does not. */
final class EvidenceMeantTest {

    private static final Checked USUAL = Checked.usually();

    private static final Checked TWO = Checked.by("""
            documents:
              page:
                sections:
                  - heading: Traces
                    evidence: {min: 2, proofLabels: [Preuves]}
            """);

    private static final Checked LABELS = Checked.by("""
            documents:
              page:
                evidence: {labels: [Traces, Preuves], proof: true}
            """);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
            no space               ¦ ###Phare                       ¦ 19:1-19:9  ¦ no-space       ¦ «~Phare~» n’est ici que du texte, sans espace après le `#`. Écrivez `### Phare`, avec dessous ce que vous avez fait et ce qui le montre.
            no space, other level  ¦ #####Phare                     ¦ 19:1-19:11 ¦ no-space       ¦ «~Phare~» n’est ici que du texte, sans espace après le `#`. Écrivez `### Phare`, avec dessous ce que vous avez fait et ce qui le montre.
            a no-break space       ¦ ###~Phare                      ¦ 19:1-19:10 ¦ other-space    ¦ «~Phare~» n’est ici que du texte, car l’espace après le `#` est insécable ou spéciale. Effacez l’espace après le `#` et retapez-la~: `### Phare`.
            seven marks            ¦ ####### Phare                  ¦ 19:1-19:14 ¦ too-many-marks ¦ «~Phare~» n’est ici que du texte, avec plus de six `#`. Écrivez `### Phare`.
            in a quotation         ¦ > ### Phare                    ¦ 19:3-19:12 ¦ inside         ¦ le titre «~Phare~» est dans une liste ou une citation, où il ne nomme aucune trace. Écrivez `### Phare` tout au début d’une ligne, après une ligne vide.
            in a list              ¦ - ### Phare                    ¦ 19:3-19:12 ¦ inside         ¦ le titre «~Phare~» est dans une liste ou une citation, où il ne nomme aucune trace. Écrivez `### Phare` tout au début d’une ligne, après une ligne vide.
            right below HTML       ¦ <br>@### Phare                 ¦ 20:1-20:10 ¦ in-html        ¦ le titre «~Phare~» est juste sous du HTML, dont il fait alors partie. Laissez une ligne vide, puis écrivez `### Phare`.
            bold                   ¦ **Phare**                      ¦ 19:1-19:10 ¦ bold           ¦ «~Phare~» est ici en gras, ce qui n’en fait pas un titre. Si c’est un projet, écrivez plutôt `### Phare`, seul sur sa ligne.
            bold with a colon      ¦ __Phare :__@J’ai fait.         ¦ 19:1-19:12 ¦ bold           ¦ «~Phare~» est ici en gras, ce qui n’en fait pas un titre. Si c’est un projet, écrivez plutôt `### Phare`, seul sur sa ligne.
            bold of HTML           ¦ <p><strong>Phare</strong></p>  ¦ 19:1-19:30 ¦ html           ¦ «~Phare~» est ici dans du HTML qui n’en fait pas un titre. Si c’est un projet, écrivez plutôt `### Phare`, avec une ligne vide avant et après.
            a summary further down ¦ <details>@<summary>Phare</summary> ¦ 20:1-20:25 ¦ html       ¦ «~Phare~» est ici dans du HTML qui n’en fait pas un titre. Si c’est un projet, écrivez plutôt `### Phare`, avec une ligne vide avant et après.
            a summary              ¦ <details><summary>Phare</summary> ¦ 19:1-19:34 ¦ html        ¦ «~Phare~» est ici dans du HTML qui n’en fait pas un titre. Si c’est un projet, écrivez plutôt `### Phare`, avec une ligne vide avant et après.
            """)
    void whatWasMeantForASubHeadingIsToldWhereItStands(
            String slip, String line, String place, String variant, String words) {
        String text = evidence(line.replace('@', '\n').replace('~', '\u00a0') + "\n\n- Fait.\n");
        assertThat(USUAL.found(text)).containsExactly(place + " error evidence-missing.meant." + variant);
        assertThat(french(USUAL, text)).containsExactly("La section «~Traces & preuves~» n’a aucune trace~: " + words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#java #sql #linux\n", "**J’ai beaucoup appris.**\n", "**Durée :** trois mois\n", "- **Phare**\n",
                "Un récit, **Phare**\n", "<p>Phare</p>\n", "```\n### Phare\n```\n", "<!-- ### Phare -->\nTexte\n",
            })
    void whatOnlyLooksABitLikeASubHeadingIsNotToldAsOne(String content) {
        assertThat(USUAL.found(evidence(content))).containsExactly("17:1-17:20 error evidence-missing.none.headings");
    }

    @Test
    void severalOfAKindAreToldTogether() {
        String text = evidence("**Phare**\n\n- Fait.\n\n**Balise**\n\n- Fait.\n\n**Digue**\n\n- Fait.\n");
        assertThat(USUAL.found(text))
                .containsExactly("19:1-19:10 error evidence-missing.meant.bold +23:1-23:11 +27:1-27:10");
    }

    @Test
    void besidePiecesThatCountOnlyWhatMayBeAnotherOneIsTold() {
        String text = "---\na: b\n---\n## Traces\n\n### Un\n\n**Contexte**\n\nFait.\n\n###Deux\n\n**Outils**\n";
        assertThat(TWO.found(text)).containsExactly("12:1-12:8 error evidence-missing.meant.no-space");
        assertThat(TWO.words(text))
                .containsExactly(
                        "The section \"Traces\" shows 1 piece of evidence, and at least 2 are asked for: \"Deux\""
                                + " stands here as ordinary text, without a space behind the `#`. Write `### Deux`, and what"
                                + " you did and what shows it below.");
        assertThat(TWO.found(text.replace("###Deux", "####Deux")))
                .containsExactly("4:1-4:10 error evidence-missing.few.headings");
    }

    @Test
    void aLabelForProofsIsNoPiece() {
        assertThat(TWO.found("---\na: b\n---\n## Traces\n\n**Preuves**\n\n- Fait.\n"))
                .containsExactly("4:1-4:10 error evidence-missing.none.headings");
    }

    @Test
    void headingsAtTheLevelOfTheSectionAreToldAtTheSection() {
        String text = evidence("Voici mes projets :\n\n## Phare\n\n- Fait.\n\n## Balise\n\n- Fait.\n");
        assertThat(USUAL.found(text))
                .containsExactly("17:1-17:20 error evidence-missing.meant.beside +21:1-21:9 +25:1-25:10");
        assertThat(french(USUAL, text))
                .containsExactly(
                        "La section «~Traces & preuves~» n’a aucune trace~: «~Phare~» est à côté, au même niveau,"
                                + " et non dedans. Si c’est un projet, écrivez `### Phare`, avec un `#` de plus, et de même"
                                + " pour chaque autre.");
    }

    @Test
    void whatWasMeantForAMissingSectionIsToldAsThat() {
        String text = body(REFLECTION, "## Traces & preuves\n\nRien.\n\n##Compétences mises en œuvre\n\n- Java\n");
        assertThat(USUAL.found(text))
                .containsExactly(
                        "13:1-13:20 error evidence-missing.none.headings", "17:1-17:29 error section-missing.no-space");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
            a heading     ¦ ### Traces      ¦ 6:1-6:11 ¦ Traces
            with a number ¦ #### Traces n°1 ¦ 6:1-6:16 ¦ Traces n°1
            no heading    ¦ ###Traces :     ¦ 6:1-6:12 ¦ Traces
            """)
    void aHeadingWhereALabelIsAskedForIsTold(String slip, String heading, String place, String written) {
        String text = "---\na: b\n---\n## Tâche\n\n" + heading + "\n\nLe rapport : [ici](r.pdf)\n";
        assertThat(LABELS.found(text, "evidence-")).containsExactly(place + " error evidence-missing.meant.heading");
        assertThat(french(LABELS, text))
                .contains("Ce document n’a aucune trace~: «~" + written
                        + "~» est ici un titre, alors qu’un libellé en gras" + " est demandé. Écrivez `**" + written
                        + "**` à la place du titre, seul sur sa ligne.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
            nothing behind the marks ¦ ###         ¦ 19:1-19:4  ¦ ###
            closing marks only       ¦ #### ###    ¦ 19:1-19:9  ¦ ###
            of HTML                  ¦ <h3></h3>   ¦ 19:1-19:10 ¦ ###
            """)
    void anEmptySubHeadingIsToldAsEmptyAndAsNothingElse(String slip, String heading, String place, String marks) {
        String text = evidence(heading + "\n\nFait.\n");
        assertThat(USUAL.found(text, "evidence-")).containsExactly(place + " error evidence-missing.nameless");
        assertThat(french(USUAL, text))
                .contains("Ce sous-titre est vide~: il ne nomme aucune trace. Écrivez-y le nom du projet, comme `"
                        + marks + " Projet …`, ou supprimez la ligne.");
    }

    @Test
    void anImageInASubHeadingNamesThePiece() {
        String text = evidence("### ![Le phare](https://iut.example/phare.png)\n\nFait.\n");
        assertThat(USUAL.found(text, "evidence-")).containsExactly("19:1-19:47 error evidence-without-item.none");
        assertThat(USUAL.words(text)).first().asString().startsWith("The evidence \"Le phare\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            an image of HTML      ¦ ### <img src="https://a.example/x.png" alt="Le phare"> ¦ Le phare
            an image without name ¦ ### ![](https://a.example/x.png?w=3)                   ¦ x.png
            in a heading of HTML  ¦ <h3><img src="https://a.example/x.png"></h3>           ¦ x.png
            """)
    void anyPictureInASubHeadingNamesThePiece(String slip, String heading, String name) {
        assertThat(USUAL.words(evidence(heading + "\n\nFait.\n")))
                .anySatisfy(words -> assertThat(words).startsWith("The evidence \"" + name + "\""));
        assertThat(USUAL.found(evidence(heading + "\n\nFait.\n"), "evidence-missing"))
                .isEmpty();
    }

    @Test
    void whatFollowsProjectsAndIsNoneIsNotTakenForOne() {
        assertThat(USUAL.found(evidence("Voici.\n\n## Sources\n\n- Un livre.\n\n## Conclusion\n\nFin.\n")))
                .containsExactly("17:1-17:20 error evidence-missing.none.headings");
        assertThat(USUAL.found(evidence("Voici.\n\n## Phare\n\n- Fait.\n\n## Sources\n\n- Un livre.\n")))
                .containsExactly("17:1-17:20 error evidence-missing.meant.beside +21:1-21:9");
    }

    @Test
    void subHeadingsOfProjectsAtTheLevelOfTheSectionAreSpokenOf() {
        String text = evidence("Voici.\n\n## Balise\n\n- Fait.\n\n## Phare\n\n### Le code\n\n- Fait.\n");
        assertThat(USUAL.found(text))
                .containsExactly("17:1-17:20 error evidence-missing.meant.beside-with-parts +21:1-21:10 +25:1-25:9");
        assertThat(french(USUAL, text))
                .first()
                .asString()
                .endsWith("Si c’est un projet, écrivez `### Balise`, avec un `#` de plus, et de même pour chaque autre"
                        + " et pour les sous-titres qui suivent.");
    }

    @Test
    void whatIsToBeCompletedIsToldAsThatAndAsNoProject() {
        assertThat(USUAL.found(evidence("**À compléter**\n")))
                .containsExactly(
                        "17:1-17:20 error evidence-missing.none.headings",
                        "19:3-19:14 warning template-residue.unfinished");
    }

    @Test
    void aLinkInAHeadingThatShouldBeALabelIsKept() {
        String text = "---\na: b\n---\n## Tâche\n\n### [Traces](https://iut.example/r) ##\n\nFait.\n";
        assertThat(french(LABELS, text))
                .anySatisfy(
                        words -> assertThat(words)
                                .endsWith(
                                        "Écrivez `**[Traces](https://iut.example/r)**` à la place du titre, seul sur sa ligne."));
    }

    @Test
    void aListThatIsIndentedIsToldOnceAsThat() {
        String text = evidence("### Phare\n\n    - Fait, [ici](https://iut.example/r)\n");
        assertThat(USUAL.found(text)).containsExactly("19:1-19:10 error evidence-without-item.indented +21:5-21:41");
        assertThat(french(USUAL, text))
                .containsExactly("La liste de la trace «~Phare~» passe pour du code, car la ligne 21 est en retrait de"
                        + " quatre espaces ou d’une tabulation. Effacez les espaces devant chaque tiret.");
    }

    @Test
    void otherHeadingsWhereALabelIsAskedForAreNotTold() {
        assertThat(LABELS.found("---\na: b\n---\n## Tâche\n\n### Récit\n\nUn récit.\n"))
                .containsExactly("4:1-4:9 error evidence-missing.none.labels");
    }

    private static List<String> french(Checked profile, String text) {
        Messages messages = Messages.in(Language.FRENCH);
        return profile.findings(text).stream()
                .map(finding ->
                        messages.message(finding) + " " + messages.mend(finding).orElse("?"))
                .map(words -> words.replace('\u00a0', '~'))
                .toList();
    }
}
