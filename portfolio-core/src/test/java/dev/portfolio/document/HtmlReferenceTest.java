package dev.portfolio.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.PortfolioParser;
import java.util.List;
import java.util.stream.Collectors;
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

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
            <img srcset="a.png 1x, b.png 2x" src="c.png" alt="">    ¦ c.png 1:39, a.png 1:14, b.png 1:24
            <img srcset="a.png 1x, b.png 2x" alt="">                ¦ a.png 1:14, b.png 1:24
            <source srcset="a.webp">                                ¦ a.webp 1:17
            <source srcset="a,1.png, b.png">                        ¦ a,1.png 1:17, b.png 1:26
            <source srcset=" , a.png 100w ,b.png 2x,">              ¦ a.png 1:20, b.png 1:32
            <source srcset="a.png (x, y) 1x, b.png">                ¦ a.png 1:17, b.png 1:34
            <source srcset="data:image/png;base64,AA== 1x, b.png">  ¦ data:image/png;base64,AA== 1:17, b.png 1:48
            <video srcset="a.png">                                  ¦ -
            <source srcset="">                                      ¦ -
            <source srcset=", ,">                                   ¦ -
            > <source srcset="a.png 1x,\\n> b.png 2x">              ¦ a.png 1:19, b.png 2:3
            """)
    void eachImageOfASetIsAReferenceWhereItIsWritten(String markdown, String expected) {
        Document document = PortfolioParser.parse("a.md", markdown.replace("\\n", "\n"));
        assertThat(document.htmlReferences().stream()
                        .map(reference -> reference.destination() + " "
                                + document.source()
                                        .position(reference.destinationSpan().start()))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(expected.equals("-") ? "" : expected);
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
                "<a b c d e f",
                "<img srcset='a 1x,' ",
                "<img srcset='a 1x, b 2x'>")) {
            Document document = PortfolioParser.parse("a.md", piece.repeat(20_000));
            assertThat(document.htmlReferences().size()).isLessThanOrEqualTo(60_000);
        }
    }
}
