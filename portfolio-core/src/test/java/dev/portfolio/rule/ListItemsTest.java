package dev.portfolio.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.PortfolioParser;
import dev.portfolio.finding.Argument;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** List items count wherever a reader sees them: in a quotation and in HTML too. */
final class ListItemsTest {

    private static final Checked NINE = Checked.by("""
            documents:
              page:
                sections:
                  - heading: Compétences
                    listItems: {min: 9}
            """);

    private static final Checked PIECES = Checked.by("""
            documents:
              page:
                sections:
                  - heading: Traces
                    evidence: {items: headings, listItems: {min: 2}}
            """);

    private static final Checked LIST = Checked.by("""
            documents:
              page:
                sections:
                  - heading: Traces
                    evidence: {items: list, min: 2, comment: {min: 2}, proof: true}
            """);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
            a list                       ¦ - a@- b                                              ¦ 2
            a list in a quotation        ¦ > - a@> - b                                          ¦ 2
            a list of HTML               ¦ <ul>@<li>a</li>@<li>b</li>@</ul>                     ¦ 2
            capitals and attributes      ¦ <UL><LI class="x">a</LI><LI>b</LI></UL>              ¦ 2
            items that are not closed    ¦ <ol><li>a<li>b<li>c</ol>                             ¦ 3
            items in items               ¦ <ul><li>a<ul><li>b</li></ul></li></ul>               ¦ 2
            Markdown between the tags    ¦ <ul>@<li>@@**a**@@</li>@<li>@@b@@</li>@</ul>         ¦ 2
            items that say nothing       ¦ <ul><li></li><li>&nbsp;</li><li>a</li></ul>          ¦ 1
            an image                     ¦ <ul><li><img src="a.png" alt="a"></li></ul>          ¦ 1
            HTML in a quotation          ¦ > <ul>@> <li>a</li>@> </ul>                          ¦ 1
            both kinds                   ¦ - a@@<ul><li>b</li></ul>                             ¦ 2
            in a remark                  ¦ - a@@<!-- <ul><li>b</li></ul> -->                    ¦ 1
            shown as code                ¦ - a@@`<li>b</li>`                                    ¦ 1
            shown as code beside another ¦ - a@@Un `<li>` <b>et</b> <ul><li>c</li></ul>         ¦ 2
            another element              ¦ - a@@<link rel="x"><p>b</p>                          ¦ 1
            """)
    void itemsAreCountedWhereverTheyStand(String situation, String content, int count) {
        String text = "---\na: b\n---\n## Compétences\n\n" + content.replace('@', '\n') + "\n";
        assertThat(NINE.words(text)).first().asString().contains(" has " + count + " list item");
        assertThat(NINE.words(text.replace("## Compétences", "# Page\n\n## Compétences")))
                .first()
                .asString()
                .contains(" has " + count + " list item");
    }

    @Test
    void aPieceOfEvidenceHasTheItemsOfItsQuotationsAndOfItsHtml() {
        String text = """
                ---
                a: b
                ---
                ## Traces

                ### Un

                > - a
                > - b

                ### Deux

                <ul>
                <li>a</li>
                <li>b</li>
                </ul>

                ### Trois

                <ul><li>a</li></ul>
                """;
        assertThat(PIECES.found(text)).containsExactly("18:1-18:10 error evidence-without-item");
    }

    @Test
    void itemsOfHtmlAndOfQuotationsArePiecesOfEvidence() {
        String text = """
                ---
                a: b
                ---
                ## Traces

                > - Script de [sauvegarde](s.sh) écrit

                <ul>
                  <li>Plan dessiné du <a href="p.pdf">réseau</a><ul><li>avec légende</li></ul></li>
                  <li>Journal tenu
                  chaque jour</li>
                </ul>
                """;
        assertThat(LIST.found(text)).containsExactly("10:3-10:19 warning evidence-without-proof");
        assertThat(LIST.words(text)).first().asString().startsWith("The evidence \"Journal tenu chaque jour\" proves");
    }

    @Test
    void inMdxElementsOfAListCountToo() {
        String text = "---\na: b\n---\n## Compétences\n\n<ul>\n  <li>a</li>\n  <li>b</li>\n</ul>\n";
        assertThat(NINE.findings("page.mdx", text))
                .extracting(finding -> finding.arguments().values().get("count"))
                .containsExactly(new Argument.Count(2));
    }

    @Test
    void itemsInAHundredOthersArePartsOfThose() {
        String text = "---\na: b\n---\n" + "<ul><li>a ".repeat(5_000) + "\n";
        assertThat(PortfolioParser.parse("a.md", text.getBytes(StandardCharsets.UTF_8))
                        .htmlItems())
                .hasSize(100);
    }
}
