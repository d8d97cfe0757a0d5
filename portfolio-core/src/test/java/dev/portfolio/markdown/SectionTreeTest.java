package dev.portfolio.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.PortfolioParser;
import dev.portfolio.document.Block;
import dev.portfolio.document.Document;
import dev.portfolio.document.Section;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sections nest as their headings do, whatever level the headings start at. */
final class SectionTreeTest {

    private static Document body(String body) {
        return PortfolioParser.parse("---\ntitle: x\n---\n" + body);
    }

    /** The nesting in brackets: {@code A[B C[D]] E}. */
    private static String tree(List<Section> sections) {
        return sections.stream()
                .map(section -> section.heading().text()
                        + (section.sections().isEmpty() ? "" : "[" + tree(section.sections()) + "]"))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "'# A\n# B\n', A B",
        "'### A\n### B\n##### C\n##### D\n### E\n', A B[C D] E",
        "'# A\n## B\n### C\n## D\n# E\n', A[B[C] D] E",
        "'# A\n###### B\n### C\n## D\n', A[B C D]",
        "'### A\n## B\n# C\n', A B C",
        "'##### A\n# B\n##### C\n', A B[C]",
        "'# T\n## A\n### B\n## C\n', T[A[B] C]",
        "'A\n=\nB\n-\nC\n=\n', A[B] C",
        "'# A\nTexte\n\n# A\n', A A",
        "'#\n## A\n#\n', '[A] '",
        "'Sans titre\n', ''"
    })
    void sectionsNestAsTheirHeadingsDo(String body, String tree) {
        assertThat(tree(body(body).sections())).isEqualTo(tree);
    }

    @ParameterizedTest
    @CsvSource({
        "'# A', 1, A, # A",
        "'###### A', 6, A, ###### A",
        "'#\tA', 1, A, '#\tA'",
        "'   ## A   ', 2, A, ## A",
        "'## A ##', 2, A, ## A ##",
        "'##\u00A0A', 0, '', ''",
        "'## A\u00A0', 2, A, ## A",
        "'##', 2, '', ##",
        "'####### A', 0, '', ''",
        "'#A', 0, '', ''",
        "'\\# A', 0, '', ''",
        "'A\n===', 1, A, A",
        "'A\nB\n---', 2, A B, A",
        "'## *A* **B** `C`', 2, A B C, ## *A* **B** `C`",
        "'## A &amp; B', 2, A & B, ## A &amp; B",
        "'## [A](b.md) ![C](d.png)', 2, A, ## [A](b.md) ![C](d.png)"
    })
    void aHeadingHasItsLevelWordsAndPlace(String body, int level, String text, String written) {
        Document document = body(body);
        List<Section> sections = document.sections();

        assertThat(sections).hasSize(level == 0 ? 0 : 1);
        for (Section section : sections) {
            assertThat(section.heading().level()).isEqualTo(level);
            assertThat(section.heading().text()).isEqualTo(text);
            assertThat(document.source().text(section.heading().span())).isEqualTo(written);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> # A",
                "- # A",
                "1. # A",
                "> - # A",
                "```\n# A\n```",
                "~~~md\n# A\n~~~",
                "    # A",
                "<!--\n# A\n-->",
                "<div>\n# A\n</div>",
                "```\n# A",
                "- texte\n  # A",
                "> A\n> ==="
            })
    void aHeadingInsideAnotherBlockRulesNoSection(String body) {
        assertThat(body(body).sections()).isEmpty();
        assertThat(tree(body("# T\n\n" + body).sections())).isEqualTo("T");
    }

    @Test
    void aSectionRunsToTheNextHeadingOfItsLevelOrAbove() {
        Document document = body("# A\n\na\n\n## B\n\nb\n\n# C\n\nc\n");

        assertThat(document.everySection().map(section -> document.source().text(section.span())))
                .containsExactly("# A\n\na\n\n## B\n\nb\n\n", "## B\n\nb\n\n", "# C\n\nc\n");
    }

    @Test
    void aSectionHoldsTheBlocksBeforeItsFirstSubSection() {
        Document document = body("avant\n\n# A\n\na\n\n- b\n\n## B\n\nc\n\n# D\n");

        assertThat(document.blocks()).hasSize(1);
        assertThat(document.sections().get(0).blocks())
                .hasExactlyElementsOfTypes(Block.Paragraph.class, Block.ItemList.class);
        assertThat(document.sections().get(0).sections().get(0).blocks()).hasSize(1);
        assertThat(document.sections().get(1).blocks()).isEmpty();
    }

    @Test
    void everySectionIsInTheOrderOfTheText() {
        Document document = body("## B\n#### D\n### C\n# A\n## E\n");

        assertThat(document.everySection().map(section -> section.heading().text()))
                .containsExactly("B", "D", "C", "A", "E");
    }

    @ParameterizedTest
    @CsvSource({
        "'# A\n', true",
        "'# A\n\n<!-- à compléter -->\n', true",
        "'# A\n\n---\n', true",
        "'# A\n\n-\n-\n', true",
        "'# A\n## B\n', true",
        "'# A\n\n[a]: b.md\n', true",
        "'# A\n\nTexte\n', false",
        "'# A\n## B\n\nTexte\n', false",
        "'# A\n\n![](a.png)\n', false",
        "'# A\n\n    code\n', false",
        "'# A\n\n| a |\n|---|\n', false",
        "'# A\n\n<b>texte</b>\n', false"
    })
    void aSectionIsEmptyWhenNothingIsSaidInIt(String body, boolean empty) {
        assertThat(body(body).sections().get(0).isEmpty()).isEqualTo(empty);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "'Un deux trois', 3",
        "'J’ai appris l’essentiel', 3",
        "'J''ai appris l''essentiel', 3",
        "'Travail d’équipe, peut-être : oui !', 4",
        "'- un\n- deux\n\n> trois\n', 3",
        "'| un | deux |\n|---|---|\n| trois | |\n', 3",
        "'**un** [deux](a.md) ![pas](b.png) `trois`', 3",
        "'```\nun deux\n```\n', 0",
        "'<b>un</b> deux', 2",
        "'e\u0301te\u0301', 1",
        "'— • → 👍', 0",
        "'2024 N3', 2",
        "'un\ndeux  \ntrois\\\nquatre', 4"
    })
    void wordsAreCountedAsAReaderCountsThem(String text, long words) {
        assertThat(body("# Titre non compté\n\n" + text + "\n")
                        .sections()
                        .get(0)
                        .words())
                .isEqualTo(words);
    }

    @Test
    void theWordsOfSubSectionsCountAndTheirHeadingsDoNot() {
        assertThat(body("# A\nun\n## B c d\ndeux\n").sections().get(0).words()).isEqualTo(2);
    }
}
