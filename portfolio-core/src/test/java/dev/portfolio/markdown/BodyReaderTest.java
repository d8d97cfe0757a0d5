package dev.portfolio.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.portfolio.PortfolioParser;
import dev.portfolio.document.Block;
import dev.portfolio.document.Document;
import dev.portfolio.document.Image;
import dev.portfolio.document.Link;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Blocks, links and images are what CommonMark says they are, and stand where they are written. */
final class BodyReaderTest {

    private static final String FRONT_MATTER = "---\ntitle: 👍 Été\n---\n";

    private static Document body(String body) {
        return PortfolioParser.parse(FRONT_MATTER + body);
    }

    private static Link link(Document document) {
        assertThat(document.links()).hasSize(1);
        return document.links().findFirst().orElseThrow();
    }

    private static Image image(Document document) {
        assertThat(document.images()).hasSize(1);
        return document.images().findFirst().orElseThrow();
    }

    private static List<String> written(Document document, Class<? extends Block> kind) {
        return document.everyBlock()
                .filter(kind::isInstance)
                .map(block -> document.source().text(block.span()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Voir [le rapport](rapport.pdf)., [le rapport](rapport.pdf), rapport.pdf, rapport.pdf, le rapport",
        "👍 [é](été.md), [é](été.md), été.md, été.md, é",
        "[a](a \"titre\"), [a](a \"titre\"), a, a, a",
        "[b](b), [b](b), b, b, b",
        "[voir b](b), [voir b](b), b, b, voir b",
        "[a](<mes notes.md>), [a](<mes notes.md>), mes notes.md, mes notes.md, a",
        "[a](mes%20notes.md), [a](mes%20notes.md), mes%20notes.md, mes%20notes.md, a",
        "[a](x(1).md), [a](x(1).md), x(1).md, x(1).md, a",
        "[a](  b.md  ), [a](  b.md  ), b.md, b.md, a",
        "[*a* `b` **c**](d), [*a* `b` **c**](d), d, d, a b c",
        "[a](#ancre), [a](#ancre), #ancre, #ancre, a",
        "<https://exemple.fr/é>, <https://exemple.fr/é>, https://exemple.fr/é, https://exemple.fr/é, https://exemple.fr/é",
        "(https://exemple.fr/a), https://exemple.fr/a, https://exemple.fr/a, https://exemple.fr/a, https://exemple.fr/a",
        "'Voir https://exemple.fr/a, puis', https://exemple.fr/a, https://exemple.fr/a, https://exemple.fr/a, "
                + "https://exemple.fr/a",
        "www.exemple.fr, www.exemple.fr, http://www.exemple.fr, www.exemple.fr, www.exemple.fr",
        "moi@exemple.fr, moi@exemple.fr, mailto:moi@exemple.fr, moi@exemple.fr, moi@exemple.fr",
        "'[sur\ndeux lignes](a.md)', '[sur\ndeux lignes](a.md)', a.md, a.md, sur deux lignes",
        "'> [a\n> b](c.md)', '[a\n> b](c.md)', c.md, c.md, a b"
    })
    void aLinkStandsWhereItIsWritten(String body, String link, String destination, String where, String text) {
        Document document = body(body);

        assertThat(link(document).destination()).isEqualTo(destination);
        assertThat(link(document).text()).isEqualTo(text);
        assertThat(document.source().text(link(document).span())).isEqualTo(link);
        assertThat(document.source().text(link(document).destinationSpan())).isEqualTo(where);
    }

    @ParameterizedTest
    @CsvSource({
        "[x](/x \"/x\"), 4, /x",
        "[a.png](a.png \"a.png\"), 8, a.png",
        "[a](b (b)), 4, b",
        "[a](b 'c b'), 4, b",
        "[(a)](a), 6, a",
        "[a](x?a=1&amp;b=2), 4, x?a=1&amp;b=2",
        "[a](mes\\_notes.md), 4, mes\\_notes.md",
        "[a](<b\\>c.md>), 5, b\\>c.md",
        "[a](caf&eacute;.md \"b\"), 4, caf&eacute;.md",
        "[a](b\\(c.md), 4, b\\(c.md"
    })
    void theDestinationIsToldApartFromTheRestOfTheLink(String body, int offset, String where) {
        Document document = body(body);

        assertThat(document.source().text(link(document).destinationSpan())).isEqualTo(where);
        assertThat(link(document).destinationSpan().start()).isEqualTo(FRONT_MATTER.length() + offset);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[voir][r]", "[r][]", "[r]", "[img.png][r]"})
    void aDestinationThatIsWrittenElsewhereIsTheWholeLink(String written) {
        Document document = body("Ici, " + written + ".\n\n[r]: img.png \"titre\"\n");

        assertThat(link(document).destination()).isEqualTo("img.png");
        assertThat(document.source().text(link(document).span())).isEqualTo(written);
        assertThat(link(document).destinationSpan()).isEqualTo(link(document).span());
    }

    @Test
    void aLinkWithoutADestinationIsTheWholeLink() {
        assertThat(link(body("[a]()")).destination()).isEmpty();
        assertThat(link(body("[a]()")).destinationSpan())
                .isEqualTo(link(body("[a]()")).span());
    }

    @ParameterizedTest
    @CsvSource({
        "👍 ![Capture d’écran](é.png), ![Capture d’écran](é.png), é.png, é.png, Capture d’écran",
        "![](a.png), ![](a.png), a.png, a.png, ''",
        "![ ](a.png), ![ ](a.png), a.png, a.png, ''",
        "![*a* [b](c)](d.png), ![*a* [b](c)](d.png), d.png, d.png, a b",
        "![a](<mon image.png> 'titre'), ![a](<mon image.png> 'titre'), mon image.png, mon image.png, a",
        "![a &amp; b](c.png), ![a &amp; b](c.png), c.png, c.png, a & b",
        "![a](/assets/a.png#b), ![a](/assets/a.png#b), /assets/a.png#b, /assets/a.png#b, a"
    })
    void anImageStandsWhereItIsWritten(String body, String image, String destination, String where, String alt) {
        Document document = body(body);

        assertThat(image(document).destination()).isEqualTo(destination);
        assertThat(image(document).alt()).isEqualTo(alt);
        assertThat(document.source().text(image(document).span())).isEqualTo(image);
        assertThat(document.source().text(image(document).destinationSpan())).isEqualTo(where);
    }

    @Test
    void anImageByReferenceIsTheWholeImage() {
        Document document = body("![Capture][c]\n\n[c]: capture.png\n");

        assertThat(image(document))
                .returns("capture.png", Image::destination)
                .returns("Capture", Image::alt)
                .returns(image(document).span(), Image::destinationSpan);
    }

    @Test
    void anImageInsideALinkIsBoth() {
        Document document = body("[![a](i.png)](i.png)");

        assertThat(document.source().text(image(document).destinationSpan())).isEqualTo("i.png");
        assertThat(image(document).destinationSpan().start()).isEqualTo(FRONT_MATTER.length() + 6);
        assertThat(link(document).destinationSpan().start()).isEqualTo(FRONT_MATTER.length() + 14);
        assertThat(link(document).text()).isEqualTo("a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`[a](b)`",
                "\\[a](b)",
                "    [a](b)",
                "```\n[a](b)\n```",
                "<!-- [a](b) -->",
                "[a] (b)",
                "[a](b c)",
                "[a][b]",
                "![a](b)",
                "<a href=\"b\">a</a>",
                "exemple.fr",
                "[a]: b"
            })
    void someTextsAreNoLinks(String body) {
        assertThat(body(body).links()).isEmpty();
    }

    @Test
    void listsNestAndEveryItemStandsWhereItIsWritten() {
        Document document = body("- a\n  - b\n    1. c\n-\n- d\n\n  e\n");

        assertThat(written(document, Block.Item.class))
                .containsExactly("- a\n  - b\n    1. c", "- b\n    1. c", "1. c", "-", "- d\n\n  e");
        assertThat(document.everyBlock().filter(Block.ItemList.class::isInstance))
                .extracting(block -> ((Block.ItemList) block).ordered())
                .containsExactly(false, false, true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"- a\n- b", "* a\n* b", "+ a\n+ b", "1. a\n2. b", "1) a\n2) b", "- a\n\n- b", "-\ta\n-\tb"})
    void everyKindOfListHasItsItems(String body) {
        assertThat(body(body).blocks())
                .singleElement()
                .satisfies(block -> assertThat(((Block.ItemList) block).items()).hasSize(2));
    }

    @Test
    void aTableHasItsCellsRowByRow() {
        Document document = body("| Projet | Preuve |\n|---|:-:|\n| GECY | [lien](a.md) |\n| Vide | |\n");
        Block.Table table = (Block.Table) document.blocks().get(0);

        assertThat(table.rows()).isEqualTo(2);
        assertThat(table.cells())
                .extracting(Block.Paragraph::text)
                .containsExactly("Projet", "Preuve", "GECY", "lien", "Vide", "");
        assertThat(document.source().text(link(document).span())).isEqualTo("[lien](a.md)");
        for (Block.Paragraph cell : table.cells()) {
            assertThat(cell.span()).isBetween(table.span(), table.cells().get(5).span());
        }
    }

    @Test
    void codeIsCode() {
        Document document = body("```java title\nint a;\n```\n\n    b\n\n~~~\n```\n~~~\n");

        assertThat(document.everyBlock().map(Block.CodeBlock.class::cast))
                .extracting(Block.CodeBlock::fenced, Block.CodeBlock::info, Block.CodeBlock::text)
                .containsExactly(
                        tuple(true, "java title", "int a;\n"), tuple(false, "", "b\n"), tuple(true, "", "```\n"));
        assertThat(written(document, Block.CodeBlock.class))
                .containsExactly("```java title\nint a;\n```", "b", "~~~\n```\n~~~");
    }

    @Test
    void everyOtherBlockStandsWhereItIsWritten() {
        Document document = body("> a\n> b\n\n***\n\n<div>\nc\n</div>\n\nd\ne\n");

        assertThat(written(document, Block.Quote.class)).containsExactly("> a\n> b");
        assertThat(written(document, Block.ThematicBreak.class)).containsExactly("***");
        assertThat(written(document, Block.HtmlBlock.class)).containsExactly("<div>\nc\n</div>");
        assertThat(written(document, Block.Paragraph.class)).containsExactly("a\n> b", "d\ne");
    }

    @Test
    void aDefinitionIsNoBlock() {
        assertThat(body("[a]: b.md\n").blocks()).isEmpty();
        assertThat(body("> [a]: b.md\n").blocks())
                .singleElement()
                .satisfies(quote -> assertThat(quote.blocks()).isEmpty());
    }

    @Test
    void aParagraphsTextHasNoMarkup() {
        Document document =
                body("Un *deux* **trois** `quatre` [cinq](a) ![six](b)\nsept  \nhuit\\\nneuf &amp; <b>dix</b>\n");

        assertThat(((Block.Paragraph) document.blocks().get(0)).text())
                .isEqualTo("Un deux trois quatre cinq  sept huit neuf & dix");
    }

    @Test
    void nestingThatIsTooDeepIsToldOnce() {
        assertThat(body("> ".repeat(90) + "a").problems()).isEmpty();
        assertThat(body("> ".repeat(500) + "a").problems())
                .extracting(problem -> problem.rule().toString())
                .containsExactly("nesting-too-deep");
        assertThat(body(("> ".repeat(500) + "a\n\n").repeat(5)).problems()).hasSize(1);
    }
}
