package dev.portfolio.markdown;

import dev.portfolio.document.Block;
import dev.portfolio.document.DocumentProblems;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.Problem;
import dev.portfolio.markdown.SectionTree.Part;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import dev.portfolio.text.HeadingKey;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads the body with CommonMark (and GitHub's tables and bare links) into values with places in the whole file. */
final class BodyReader {

    static final int DEEPEST = 100;

    private static final Pattern BLANK_ENDS = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), AutolinkExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    private final Places places;
    private final List<Part> parts = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private BodyReader(Places places) {
        this.places = places;
    }

    static BodyReader read(SourceText source, Span body) {
        BodyReader reader = new BodyReader(new Places(source, body.start()));
        Node document = PARSER.parse(source.text(body));
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                reader.parts.add(new Part.Titled(reader.heading(heading)));
            } else if (!(node instanceof LinkReferenceDefinition)) {
                reader.parts.add(new Part.Plain(reader.block(node, 2)));
            }
        }
        return reader;
    }

    List<Part> parts() {
        return parts;
    }

    List<Problem> problems() {
        return problems;
    }

    private dev.portfolio.document.Heading heading(Heading node) {
        Inlines inlines = Inlines.of(node, places);
        String text = BLANK_ENDS.matcher(inlines.text()).replaceAll("");
        return new dev.portfolio.document.Heading(
                node.getLevel(),
                text,
                places.ofFirstLine(node),
                HeadingKey.of(text),
                inlines.links(),
                inlines.images());
    }

    private Block block(Node node, int depth) {
        Span span = places.of(node);
        if (node instanceof ListBlock list) {
            return new Block.ItemList(span, !(list instanceof BulletList), items(list, depth));
        }
        if (node instanceof BlockQuote) {
            return new Block.Quote(span, children(node, depth));
        }
        if (node instanceof FencedCodeBlock code) {
            return new Block.CodeBlock(span, code.getInfo() == null ? "" : code.getInfo(), code.getLiteral());
        }
        if (node instanceof IndentedCodeBlock code) {
            return new Block.CodeBlock(span, "", code.getLiteral());
        }
        if (node instanceof HtmlBlock html) {
            return new Block.HtmlBlock(span, html.getLiteral());
        }
        if (node instanceof ThematicBreak) {
            return new Block.ThematicBreak(span);
        }
        return node instanceof TableBlock ? table(node, span) : paragraph(node, span);
    }

    private List<Block.Item> items(ListBlock list, int depth) {
        List<Block.Item> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(new Block.Item(places.of(item), children(item, depth + 1)));
        }
        return items;
    }

    private List<Block> children(Node parent, int depth) {
        if (depth >= DEEPEST - 1 && problems.isEmpty()) {
            Arguments limit = Arguments.none().with("limit", DEEPEST);
            Span first = places.ofFirstLine(parent);
            problems.add(new Problem(DocumentProblems.TOO_DEEP, "", first, limit));
        }
        List<Block> blocks = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (!(node instanceof LinkReferenceDefinition)) {
                blocks.add(block(node, depth + 1));
            }
        }
        return blocks;
    }

    private Block.Paragraph paragraph(Node node, Span span) {
        Inlines inlines = Inlines.of(node, places);
        return new Block.Paragraph(span, inlines.text().strip(), inlines.links(), inlines.images(), inlines.html());
    }

    private Block.Table table(Node table, Span span) {
        List<Block.Paragraph> cells = new ArrayList<>();
        int rows = -1;
        int at = span.start();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                rows += row instanceof TableRow ? 1 : 0;
                at = Math.max(at, places.of(row, span).start());
                for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                    Span place = places.of(cell, new Span(at, Math.max(at, span.end())));
                    cells.add(paragraph(cell, place));
                    at = place.end();
                }
            }
        }
        return new Block.Table(span, cells, Math.max(0, rows));
    }
}
