package dev.portfolio.rule;

import static dev.portfolio.rule.Pages.REFLECTION;
import static dev.portfolio.rule.Pages.SKILLS;
import static dev.portfolio.rule.Pages.body;
import static dev.portfolio.rule.Pages.evidence;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Slips of the pen: code that is not closed, a heading by accident, a link that is none. Each is told once. */
final class SlipRulesTest {

    private static final Checked USUAL = Checked.usually();
    private static final String PROOF = "### Projet\n\n- Vu : <https://example.org>\n\n";

    @Test
    void unclosedCodeIsTheOnlyFindingAboutWhatItHides() {
        String text = body(REFLECTION, "```java\nint a;\n\n", SKILLS, "## Traces & preuves\n\n" + PROOF);
        assertThat(USUAL.found(text)).containsExactly("13:1-13:8 warning code-fence-unclosed");
        assertThat(USUAL.words(text))
                .containsExactly(
                        "The block of code that begins here is never closed: 11 lines after it are taken for code,"
                                + " the heading \"Compétences mises en œuvre\" included. Add a line ``` at the end of the code,"
                                + " before the text goes on.");
    }

    @Test
    void whatUnclosedCodeDoesNotHideIsStillMissing() {
        String text = body(REFLECTION, "~~~~\nint a;\n\n", "## Traces & preuves\n\n" + PROOF);
        assertThat(USUAL.found(text))
                .containsExactly("13:1-13:5 warning code-fence-unclosed", "20:1-20:29 error section-missing");
    }

    @Test
    void theSectionThatUnclosedCodeStandsInIsNotJudged() {
        String text = evidence("### Projet\n\n- Vu\n\n```\ncode\n\n### Autre\n\n- <https://example.org>\n");
        assertThat(USUAL.found(text)).containsExactly("23:1-23:4 warning code-fence-unclosed");
    }

    @Test
    void anUnclosedCommentIsTheOnlyFindingAboutWhatItHides() {
        String text = body(REFLECTION, "<!-- à revoir\n\n", SKILLS, "## Traces & preuves\n\n" + PROOF);
        assertThat(USUAL.found(text)).containsExactly("13:1-13:14 error comment-unclosed");
        assertThat(USUAL.words(text))
                .containsExactly(
                        "The comment that begins here is never closed: nobody sees the 10 lines after it, the heading"
                                + " \"Compétences mises en œuvre\" included. Write `-->` at the end of the comment, before the text"
                                + " goes on.");
    }

    @Test
    void whatAnUnclosedCommentDoesNotHideIsStillMissing() {
        String text = body(REFLECTION, "<!-- à revoir\n\n", "## Traces & preuves\n\n" + PROOF);
        assertThat(USUAL.found(text))
                .contains("13:1-13:14 error comment-unclosed")
                .hasSize(2);
        assertThat(USUAL.found(text, "section-missing")).hasSize(1);
    }

    @Test
    void theSectionThatAnUnclosedCommentStandsInIsNotJudged() {
        assertThat(USUAL.found(evidence("<!-- à revoir\n\n### Projet\n\n- Vu\n")))
                .containsExactly("19:1-19:14 error comment-unclosed");
        assertThat(USUAL.found(evidence("<!-- à revoir\n\nRien.\n")))
                .containsExactly("19:1-19:14 error comment-unclosed.text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!-- fin", "<!-- fin\n\n\n", "<!-- fin\n-->\n\n### Autre\n\n- <https://example.org>"})
    void aCommentThatHidesNothingIsNotTold(String comment) {
        assertThat(USUAL.found(evidence(PROOF + comment + "\n"), "comment-")).isEmpty();
    }

    @Test
    void codeThatIsClosedByTheNextOneIsToldWithIt() {
        String text = evidence("### Projet\n\n```sql\nSELECT 1;\n\n### Autre\n\n- Vu\n\n```sh\nls\n```\n");
        assertThat(USUAL.found(text, "code-")).containsExactly("21:1-21:7 warning code-fence-unclosed.next +28:1-28:6");
        assertThat(USUAL.words(text))
                .containsExactly(
                        "The block of code that begins here is not closed before the next one begins, on line 28:"
                                + " the heading \"Autre\" is taken for code. Add a line ``` at the end of the first code, before"
                                + " the text goes on.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```java\nint a;\n```",
                "```java\nint a;",
                "```\nls\n\ntexte",
                "```sh\n# remarque\nls",
                "```python\nx = 1\n# remarque\ny = 2",
                "```python\nx = 1\n## remarque\ny = 2",
                "```\n#include <stdio.h>",
                "```css\n#menu { color: red }",
                "```\n#!/bin/sh",
                "```md\n## Titre\n\n```js\nx\n```",
                "````\n## Titre\n\n```js\nx\n```\n````",
                "```sh\n# remarque\n\n```js\nx\n```",
                "```js\na\n```\n\n## B\n\n```js\nb\n```",
                "- ```\n  ## code\n\nTexte",
                "> ```\n> ## code\n\nTexte",
                "    ```\n\n## Titre",
            })
    void someCodeHidesNothing(String code) {
        assertThat(USUAL.found(evidence(PROOF + code + "\n"), "code-")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "J’ai appris à demander avant de faire. ¦ ---",
                "J’ai appris à demander, ¦ ---",
                "**Durée :** trois mois à Valence ¦ ---",
                "**Durée** : trois mois ¦ --",
                "• un point d’une liste ¦ ---",
                "Une phrase sur deux lignes, qui dit bien plus\\nqu’un titre ne dirait jamais au lecteur ¦ ---",
                "Une ligne seule mais si longue que nul ne la prendrait pour un titre, car elle raconte toute une histoire ¦ ---",
                "Une phrase. ¦ -----",
            })
    void aTextThatIsNoTitleIsNoHeading(String text, String line) {
        String before = "## Recul réflexif\n\n" + text.replace("\\n", "\n") + "\n";
        int at = 8 + (int) before.lines().count() + 1;
        String page = body(before + line + "\n\nLa suite.\n\n", SKILLS, Pages.EVIDENCE);
        boolean ruler = line.length() > 2;
        assertThat(USUAL.found(page))
                .containsExactly(at + ":1-" + at + ":" + (line.length() + 1) + " warning heading-by-accident"
                        + (ruler ? "" : ".short"));
        assertThat(USUAL.words(page))
                .containsExactly("The line `" + line + "`, right under this text, makes a heading of it. "
                        + (ruler
                                ? "Leave an empty line before `" + line + "` to draw a horizontal line."
                                : "Delete it; to draw a horizontal line, leave an empty line and write `---`."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Projet Phare\n---",
                "Projet Phare :\n---",
                "Qu’ai-je appris ?\n---",
                "**Projet Phare**\n---",
                "Etc...\n---",
                "S.N.C.F.\n---",
                "Projet sur\ndeux lignes\n---",
                "Un titre souligné tout du long, et qui finit par un point.\n-----------------------------------------------------------",
                "Un titre qui finit par un point.\n===",
                "Une phrase.\n\n---",
                "- une phrase.\n\n---",
                "> une phrase.\n---",
                "- une phrase.\n---",
            })
    void aHeadingOnPurposeIsFine(String written) {
        assertThat(USUAL.found(evidence(PROOF + written + "\n\n- <https://example.org>\n"), "heading-by"))
                .isEmpty();
    }

    @Test
    void aHeadingByAccidentEndsNoSection() {
        String text = body(
                REFLECTION,
                SKILLS,
                "## Traces & preuves\n\n### Projet\n\nJ’ai tout fait.\n---\n\n- <https://phare.fr/journal>\n");
        assertThat(USUAL.found(text)).containsExactly("22:1-22:4 warning heading-by-accident");
    }

    @Test
    void fieldsWithoutTheirFirstFenceAreNotToldTwice() {
        String text =
                "title: Un projet qui finit par un point.\ntags: [a]\n---\n" + REFLECTION + SKILLS + Pages.EVIDENCE;
        assertThat(USUAL.found(text, "heading-")).isEmpty();
        assertThat(USUAL.found(text)).containsExactly("1:1-1:2 error front-matter-missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "![Le plan](mon plan.png) ¦ image ¦ ![Le plan](<mon plan.png>)",
                "![](capture d'écran 2.jpeg) ¦ image ¦ ![](<capture d'écran 2.jpeg>)",
                "![a](/assets/img/Capture d’écran 2024-05-01 à 10.12.png) ¦ image ¦ "
                        + "![a](</assets/img/Capture d’écran 2024-05-01 à 10.12.png>)",
                "[le rapport](mon rapport.pdf) ¦ spaces ¦ [le rapport](<mon rapport.pdf>)",
                "[le rapport](https://example.org/mon rapport.pdf) ¦ spaces ¦ "
                        + "[le rapport](<https://example.org/mon rapport.pdf>)",
                "[le rapport] (rapport.pdf) ¦ gap ¦ [le rapport](rapport.pdf)",
                "[le rapport] (https://example.org/a) ¦ gap ¦ [le rapport](https://example.org/a)",
                "![le plan] (plan.png) ¦ gap ¦ ![le plan](plan.png)",
                "(https://example.org/a)[le rapport] ¦ reversed ¦ [le rapport](https://example.org/a)",
                "(rapport.pdf)[le rapport] ¦ reversed ¦ [le rapport](rapport.pdf)",
            })
    void whatWasMeantForALinkIsTold(String written, String variant, String fixed) {
        String text = evidence("### Projet\n\n- Voir 👍 " + written + ".\n");
        assertThat(USUAL.found(text, "evidence")).isEmpty();
        assertThat(USUAL.found(text, "link-"))
                .containsExactly("21:10-21:" + (10 + written.length()) + " warning link-not-recognised." + variant);
        assertThat(USUAL.words(text)).singleElement().asString().contains("Write `" + fixed + "`");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[le rapport](rapport.pdf)",
                "![le plan](<mon plan.png>)",
                "![le plan](mon%20plan.png)",
                "[le rapport](rapport.pdf \"Le rapport final.pdf\")",
                "[le rapport](rapport.pdf 'final.pdf')",
                "[x] (rapport.pdf)",
                "[ ] (https://example.org)",
                "[1] (https://example.org)",
                "[...] (https://example.org)",
                "[sic] (https://example.org)",
                "[le rapport] (en annexe)",
                "[le rapport](en annexe du dossier)",
                "(voir rapport.pdf)[1]",
                "(rapport.pdf)[^1]",
                "(rapport.pdf) [le rapport]",
                "`![le plan](mon plan.png)`",
                "\\![le plan\\](mon plan.png)",
                "ceci\n  ```\n  [a](b c.png)\n  ```",
                "<!-- ![le plan](mon plan.png) -->",
                "tableau[i](a b)",
                "[a](b) (c.pdf)",
                "[le rapport][r] (c.pdf)\n\n[r]: a.pdf",
                "[le rapport]({{< ref \"mon rapport.pdf\" >}})",
                "f(x)[texte]",
            })
    void whatIsNoLinkOrIsOneIsLeftAlone(String written) {
        assertThat(USUAL.found(evidence("### Projet\n\n- Voir " + written + "\n"), "link-"))
                .isEmpty();
    }
}
