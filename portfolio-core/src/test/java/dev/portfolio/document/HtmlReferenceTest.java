package dev.portfolio.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.PortfolioParser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the HTML in a document points to, and just where that is written. */
final class HtmlReferenceTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
            <img src="plan.png" alt="Le plan">          ¦ 1:11-1:19 img plan.png ¦ Le plan
            <img src='plan.png' alt=''>                 ¦ 1:11-1:19 img plan.png ¦ ^^
            <img src=plan.png alt>                      ¦ 1:10-1:18 img plan.png ¦ ^^
            <img src = "plan.png">                      ¦ 1:13-1:21 img plan.png ¦
            Texte <img data-src="a.png" src="b.png"/>.  ¦ 1:34-1:39 img b.png    ¦
            <IMG SRC="a&amp;b.png">                     ¦ 1:11-1:22 img a&b.png  ¦
            <img alt="1 > 0" src="b.png">               ¦ 1:23-1:28 img b.png    ¦ 1 > 0
            <a class="x" href="r.pdf">rapport</a>       ¦ 1:20-1:25 a r.pdf      ¦
            <object data="r.pdf"></object>              ¦ 1:15-1:20 object r.pdf ¦
            <iframe src="carte.html"></iframe>          ¦ 1:14-1:24 iframe carte.html ¦
            > <img src="plan.png">                      ¦ 1:13-1:21 img plan.png ¦
            - a <img src="plan.png">                    ¦ 1:15-1:23 img plan.png ¦
            # Titre <img src="plan.png">                ¦ 1:19-1:27 img plan.png ¦
            <p align="center"><img src="plan.png"></p>  ¦ 1:29-1:37 img plan.png ¦
            <img alt="rien">                            ¦ 1:1-1:17 img           ¦ rien
            """)
    void aReferenceStandsWhereItsDestinationIsWritten(String markdown, String expected, String alt) {
        Document document = PortfolioParser.parse("a.md", markdown);
        HtmlReference found = document.htmlReferences().get(0);
        assertThat(document.htmlReferences()).hasSize(1);
        assertThat(document.source().position(found.destinationSpan().start())
                        + "-"
                        + document.source().position(found.destinationSpan().end()) + " " + found.element() + " "
                        + found.destination())
                .hasToString((expected + " ").replaceFirst(" {2}$| $", expected.endsWith("img") ? " " : ""));
        assertThat(found.alt().orElse(null)).isEqualTo(alt);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`<img src=\"plan.png\">`",
                "```html\n<img src=\"plan.png\">\n```",
                "<!-- <img src=\"plan.png\"> -->",
                "<script>\nx = '<img src=\"plan.png\">';\n</script>",
                "\\<img src=\"plan.png\">",
                "<a name=\"ici\"></a>",
                "<image src=\"plan.png\">",
                "&lt;img src=\"plan.png\"&gt;",
                "2 < 3 img src=4 > 1"
            })
    void thisPointsNowhere(String markdown) {
        assertThat(PortfolioParser.parse("a.md", markdown).htmlReferences()).isEmpty();
    }

    @Test
    void aTagOverSeveralLinesInAQuotationIsReadWhereItStands() {
        Document document = PortfolioParser.parse("a.md", "> <img\n>   alt=\"Le plan\"\n>   src=\"plan.png\">\n");
        assertThat(document.htmlReferences())
                .extracting(reference -> document.source()
                        .position(reference.destinationSpan().start())
                        .toString())
                .containsExactly("3:10");
    }

    @Test
    void hostileTagsTakeNoLongerThanTheyAreLong() {
        for (String piece : List.of(
                "<img \"",
                "<a href='",
                "<script>",
                "<!--",
                "<img src=x",
                "`<img src=a>` <b> ",
                "<img a=1 ",
                "<a b c d e f")) {
            Document document = PortfolioParser.parse("a.md", piece.repeat(20_000));
            assertThat(document.htmlReferences().size()).isLessThanOrEqualTo(20_000);
        }
    }
}
