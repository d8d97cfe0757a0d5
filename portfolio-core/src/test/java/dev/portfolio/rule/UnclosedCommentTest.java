package dev.portfolio.rule;

import static dev.portfolio.rule.Pages.evidence;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UnclosedCommentTest {

    private static final Checked USUAL = Checked.usually();

    private static final String PROOF = """
            ### Projet Phare

            - Supervision : [le compte rendu](https://iut.example/phare)
            """;

    @Test
    void aCommentThatIsNeverClosedIsToldInAListAQuotationAndAnElement() {
        assertThat(USUAL.found(evidence("- Vu\n- <!-- à revoir\n- Autre\n\n" + PROOF), "comment-"))
                .containsExactly("20:3-20:16 error comment-unclosed");
        assertThat(USUAL.found(evidence("> Vu\n> <!-- à revoir\n\nTexte.\n"), "comment-"))
                .containsExactly("20:3-20:16 error comment-unclosed.text");
        assertThat(USUAL.found(evidence("<div>\n<!-- à revoir\n</div>\n\nTexte.\n"), "comment-"))
                .containsExactly("20:1-20:14 error comment-unclosed.text");
    }

    @Test
    void theLinesThatItHidesAreCountedToTheEndOfTheText() {
        assertThat(USUAL.words(evidence("<div>\n<!-- à revoir\n</div>\n\nTexte.\n")))
                .contains("The comment that begins here is never closed: nobody sees the 3 lines after it. Write `-->`"
                        + " at the end of the comment, before the text goes on.");
    }

    @Test
    void aCommentThatOnlyTheNextOneClosesIsToldWithIt() {
        String text = evidence("<!-- à revoir\n\n### Projet\n\n- Vu\n\n<!-- fin -->\n\n" + PROOF);
        assertThat(USUAL.found(text)).containsExactly("19:1-19:14 error comment-unclosed.next +25:1-25:13");
        assertThat(USUAL.words(text))
                .containsExactly(
                        "The comment that begins here is closed only by the `-->` on line 25, which belongs to the next"
                                + " comment: nobody sees what stands between the two. Write `-->` at the end of the first"
                                + " comment.");
    }

    @Test
    void theSameIsToldWhereTheFirstStandsInAnItem() {
        String text = evidence("- <!-- à revoir\n- Vu\n\n<!-- fin -->\n\n" + PROOF);
        assertThat(USUAL.found(text, "comment-")).containsExactly("19:3-19:16 error comment-unclosed.next +22:1-22:13");
    }

    @Test
    void aCommentThatAnEmptyLineCutsOffIsToldWithTheMarksThatCloseNothing() {
        String text = evidence("<div>\n<!-- à revoir\n\nVu.\n\n-->\n</div>\n\n" + PROOF);
        assertThat(USUAL.found(text, "comment-")).containsExactly("20:1-20:14 error comment-unclosed.split +24:1-24:4");
    }

    @Test
    void aBrowserReadsCommentsWithinWhatIsPreformatted() {
        assertThat(USUAL.found(evidence("<pre><code>\n<!-- vu\n</code></pre>\n\nTexte.\n"), "comment-"))
                .containsExactly("20:1-20:8 error comment-unclosed.text");
    }

    @Test
    void linesMayEndAsTheyDidOnOldComputers() {
        String text = evidence("<!-- à revoir\n\n### Projet\n\n- Vu\n").replace('\n', '\r');
        assertThat(USUAL.found(text, "comment-")).containsExactly("19:1-19:14 error comment-unclosed");
    }

    @Test
    void theNextCommentMayStandInANumberedList() {
        String text = evidence("1. Fait\n2. <!-- à revoir\n3. Autre\n4. <!-- fin -->\n\n" + PROOF);
        assertThat(USUAL.found(text, "comment-")).first().asString().contains("comment-unclosed");
    }

    @Test
    void aRemarkThatOnlyTheNextCommentClosesIsToldOnce() {
        String text = evidence("<!-- portfolio:ignore image-alt-missing\n\nTexte\n\n<!-- fin -->\n\n" + PROOF);
        assertThat(USUAL.found(text)).containsExactly("19:1-19:40 error comment-unclosed.next +23:1-23:13");
    }

    @Test
    void whatAnUnclosedCommentHidesIsNotToldAsAnotherOne() {
        String text = evidence("- <!-- un\n- <!-- deux\n- <!-- trois\n- Texte\n");
        assertThat(USUAL.found(text, "comment-")).containsExactly("19:3-19:10 error comment-unclosed.text");
    }

    @Test
    void aRemarkThatIsNotClosedIsToldOnce() {
        String text = evidence("<!-- portfolio:ignore image-alt-missing\n\n### Projet\n\n- Vu\n");
        assertThat(USUAL.found(text)).containsExactly("19:1-19:40 error comment-unclosed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- <!-- vu -->\n- <!-- revu\n  -->\n- Texte\n",
                "<div>\n<!-- vu -->\n</div>\n\nTexte.\n",
                "<div>\n<!-- vu\n\n</div> -->\n\nTexte.\n",
                "<!-- écrire `<!--` devant -->\n\nTexte.\n",
                "<!-- un\n<!-- deux -->\n\nTexte.\n",
                "<!-->\n\nTexte.\n",
                "<script>\nvar a = '<!--';\n</script>\n\nTexte.\n",
                "<p title=\"a <!-- b\">x</p>\n\nTexte.\n",
                "<div>\n<script>\n// <!--\n</script>\n</div>\n\nTexte.\n",
                "- Texte\n- <!-- fin\n"
            })
    void aCommentThatHidesNoMoreThanItWasMeantToIsNotTold(String text) {
        assertThat(USUAL.found(evidence(text), "comment-")).isEmpty();
    }
}
