package dev.portfolio.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.PortfolioParser;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What counts as the prose of a document. */
final class PassageTest {

    private static final String PROSE = "Une panne bien racontée n’arrive qu’une fois, et c’est pourquoi nous avons "
            + "pris le temps de l’écrire ensemble avant de réparer quoi que ce soit d’autre.";

    @Test
    void eachSectionIsAPassageAtItsHeading() {
        Document document = PortfolioParser.parse(
                "a.md",
                "---\ntitle: A\n---\n\n" + PROSE + "\n\n## Bilan *net* ##\n\n" + PROSE + "\n\n### Suite\n\nPeu.\n");
        assertThat(document.passages())
                .extracting(
                        Passage::heading, passage -> passage.location().start().toString())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("", "5:1"),
                        org.assertj.core.groups.Tuple.tuple("Bilan net", "7:1"));
        assertThat(document.passages().get(0).shingles())
                .isEqualTo(document.passages().get(1).shingles());
    }

    @Test
    void markupMakesNoDifference() {
        assertThat(passage("**Une panne** bien [racontée](https://a.example) n'arrive qu'une\nfois, "
                        + PROSE.substring(PROSE.indexOf("et c’est"))))
                .isEqualTo(passage(PROSE));
    }

    @Test
    void quotesCodeTablesAndNamesOfThingsAreNoProse() {
        for (String other : List.of(
                "> " + PROSE,
                "```\n" + PROSE + "\n```",
                "| a |\n|---|\n| " + PROSE + " |",
                "<div>" + PROSE + "</div>",
                "- Lire un journal système\n- Écrire un script\n")) {
            assertThat(passage(PROSE + "\n\n" + other)).as(other).isEqualTo(passage(PROSE));
        }
    }

    @Test
    void anItemThatIsASentenceIsProse() {
        assertThat(passage("- " + PROSE + "\n- un mot")).isEqualTo(passage(PROSE));
    }

    @Test
    void whatIsKeptOfADocumentIsBounded() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            text.append("\n## ").append(i).append("\n\n");
            for (int j = 0; j < 60; j++) {
                text.append((i * 60 + j) * 7919 % 100_003).append(' ');
            }
        }
        List<Passage> passages = PortfolioParser.parse("a.md", text.toString()).passages();
        assertThat(passages).hasSizeBetween(50, 100);
        assertThat(passages.stream()
                        .mapToInt(passage -> passage.shingles().size())
                        .sum())
                .isLessThan(4096 + 1024);
    }

    private static Object passage(String text) {
        List<Passage> passages = PortfolioParser.parse("a.md", text).passages();
        assertThat(passages).hasSize(1);
        return passages.get(0).shingles();
    }
}
