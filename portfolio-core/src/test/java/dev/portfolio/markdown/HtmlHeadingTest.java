package dev.portfolio.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.PortfolioParser;
import dev.portfolio.document.Block;
import dev.portfolio.document.Document;
import dev.portfolio.document.Heading;
import dev.portfolio.document.Heading.Style;
import dev.portfolio.document.Link;
import dev.portfolio.document.Section;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A heading of HTML is a heading: it has its level and its words, and rules what follows. */
final class HtmlHeadingTest {

    private static Document body(String body) {
        return PortfolioParser.parse("---\ntitle: 👍 Été\n---\n" + body);
    }

    private static List<String> headings(Document document) {
        return document.everySection()
                .map(Section::heading)
                .map(heading -> heading.level() + " " + heading.text())
                .toList();
    }

    private static List<String> html(List<Block> blocks) {
        return blocks.stream()
                .map(block -> block instanceof Block.HtmlBlock html
                        ? html.html()
                        : block.getClass().getSimpleName())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "<h2>Compétences mises en œuvre</h2> ¦ 2 Compétences mises en œuvre",
                "<h2 class=\"x\" id=y>Compétences</h2> ¦ 2 Compétences",
                "<h2 title=\"a > b\">Compétences</h2> ¦ 2 Compétences",
                "<h2><strong>Compétences</strong> <em>acquises</em></h2> ¦ 2 Compétences acquises",
                "<H2>Compétences</H2> ¦ 2 Compétences",
                "<h1>Comp&eacute;tences &amp; traces&nbsp;</h1> ¦ 1 Compétences & traces",
                "<h6>a &#233; &#xE9; &lt;b&gt; &inconnu;</h6> ¦ 6 a é é <b> &inconnu;",
                "<h2>un<br>deux</h2> ¦ 2 un deux",
                "<h2>\\n  sur deux\\n  lignes\\n</h2> ¦ 2 sur deux lignes",
                "<h2><!-- a -->Titre<!-- b --></h2> ¦ 2 Titre",
                "<div align=\"center\">\\n<h2>Titre</h2>\\n</div> ¦ 2 Titre",
                "<div align=\"center\"><h2>Titre</h2></div> ¦ 2 Titre",
                "<details><summary>Voir</summary>\\n<h3>Titre</h3>\\n</details> ¦ 3 Titre",
                "<center>\\n\\n<h1>Titre</h1>\\n\\n</center> ¦ 1 Titre",
                "<h1 align=\"center\">\\n\\nTitre *fort*\\n\\n</h1> ¦ 1 Titre fort",
                "<h1 align=\"center\">\\n  <img src=\"a.png\">\\n\\nTitre\\n\\n</h1> ¦ 1 Titre",
                "<h2><a href=\"a.md\">Titre</a></h2> ¦ 2 Titre",
                "   <h2>Titre</h2>   ¦ 2 Titre",
                "<h2></h2> ¦ '2 '",
            })
    void aHeadingHasItsLevelAndWords(String written, String heading) {
        Document document = body(written.replace("\\n", "\n") + "\n\nTexte.\n");
        assertThat(headings(document)).containsExactly(heading);
        assertThat(document.sections().get(0).heading().style()).isEqualTo(Style.HTML);
        assertThat(document.sections().get(0).words()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- <h2>A</h2> -->",
                "<!--\n<h2>A</h2>\n-->",
                "<pre><h2>A</h2></pre>",
                "<div><pre>\n<h2>A</h2>\n</pre></div>",
                "<script>\n'<h2>A</h2>'\n</script>",
                "<style>\n/* <h2>A</h2> */\n</style>",
                "<template>\n<h2>A</h2>\n</template>",
                "<textarea><h2>A</h2></textarea>",
                "<details><summary>A</summary>b</details>",
                "<h2>A",
                "A</h2>",
                "<h2>A</h3>",
                "<h7>A</h7>",
                "<h0>A</h0>",
                "<header>A</header>",
                "<hr>",
                "`<h2>A</h2>`",
                "```\n<h2>A</h2>\n```",
                "    <h2>A</h2>",
                "> <h2>A</h2>",
                "- <h2>A</h2>",
                "&lt;h2>A&lt;/h2>",
            })
    void whatIsNoHeadingRulesNoSection(String written) {
        assertThat(headings(body("# T\n\n" + written + "\n"))).containsExactly("1 T");
    }

    @Test
    void aHeadingStandsWhereItIsWritten() {
        Document document = PortfolioParser.parse(
                "\uFEFF---\r\ntitle: é\r\n---\r\n<div>\r\n👍 <h2 id=\"a\">É\r\n b</h2> c\r\n</div>\r\n");
        Heading heading = document.sections().get(0).heading();
        assertThat(document.source().text(heading.span())).isEqualTo("<h2 id=\"a\">É\r\n b</h2>");
        assertThat(document.source().position(heading.span().start())).hasToString("5:3");
        assertThat(document.source().position(heading.span().end())).hasToString("6:8");
        assertThat(heading.id()).contains("a");
        assertThat(heading.html()).isEqualTo("<h2 id=\"a\"></h2>");
        assertThat(html(document.blocks())).containsExactly("<div>\n👍");
        assertThat(html(document.sections().get(0).blocks())).containsExactly("c\n</div>");
    }

    @Test
    void theRestOfTheBlockBelongsToTheSectionItStandsIn() {
        Document document = body("# A\n\n<div>\n<p>un</p>\n<h2>B</h2>\n<p>deux</p>\n<h2>C</h2>\n</div>\n\ntrois\n");
        Section a = document.sections().get(0);
        assertThat(html(a.blocks())).containsExactly("<div>\n<p>un</p>");
        assertThat(html(a.sections().get(0).blocks())).containsExactly("<p>deux</p>");
        assertThat(html(a.sections().get(1).blocks())).containsExactly("</div>", "Paragraph");
    }

    @Test
    void aSectionOfHtmlCanBeEmpty() {
        Document document = body("<div>\n<h2>A</h2>\n</div>\n\n<h2>B</h2>\n<p>texte</p>\n");
        assertThat(document.sections()).extracting(Section::isEmpty).containsExactly(true, false);
    }

    @Test
    void headingsOfAllKindsNest() {
        Document document = body("# A\n\n<h2>B</h2>\n\nC\n---\n\n<h3>D</h3>\n");
        assertThat(document.everySection().map(section -> section.heading().style()))
                .containsExactly(Style.ATX, Style.HTML, Style.SETEXT, Style.HTML);
        assertThat(document.sections().get(0).sections()).hasSize(2);
    }

    @Test
    void markdownInsideAHeadingKeepsItsLinks() {
        Document document = body("<h1>\n\n[Titre](a.md) ![b](c.png)\n\n</h1>\n<h2>Suite</h2>\n");
        assertThat(headings(document)).containsExactly("1 Titre", "2 Suite");
        assertThat(document.sections().get(0).heading().links())
                .extracting(Link::destination)
                .containsExactly("a.md");
        assertThat(document.images()).hasSize(1);
    }
}
