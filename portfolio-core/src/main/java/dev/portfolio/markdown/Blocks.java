package dev.portfolio.markdown;

import dev.portfolio.document.Block;
import dev.portfolio.document.DocumentProblems;
import dev.portfolio.document.Embed;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.Problem;
import dev.portfolio.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;

/** Turns the parser's blocks into the document's. */
final class Blocks {

    /** How many containers a block at the top level stands in already, as the parser counts them. */
    private static final int TOP = 2;

    private final Places places;
    private final List<Problem> problems;
    private final UnclosedComments comments;
    private boolean tooDeep;

    Blocks(Places places, List<Problem> problems, UnclosedComments comments) {
        this.places = places;
        this.problems = problems;
        this.comments = comments;
    }

    /** The block of a node at the top level; none for a node that puts nothing on the page. */
    Optional<Block> of(Node node) {
        return block(node, TOP);
    }

    private Optional<Block> block(Node node, int depth) {
        if (node instanceof LinkReferenceDefinition) {
            return Optional.empty();
        }
        Span span = places.of(node);
        if (node instanceof EmbedLines lines) {
            return tags(lines.tags(), span);
        }
        return Optional.of(markdown(node, span, depth));
    }

    private Block markdown(Node node, Span span, int depth) {
        if (node instanceof ListBlock list) {
            return new Block.ItemList(span, !(list instanceof BulletList), items(list, depth));
        }
        if (node instanceof BlockQuote) {
            return new Block.Quote(span, children(node, depth));
        }
        if (node instanceof FencedCodeBlock code) {
            return new Block.CodeBlock(span, true, code.getInfo() == null ? "" : code.getInfo(), code.getLiteral());
        }
        if (node instanceof IndentedCodeBlock code) {
            return new Block.CodeBlock(span, false, "", code.getLiteral());
        }
        if (node instanceof HtmlBlock html) {
            if (depth > TOP) {
                comments.in(html).ifPresent(problems::add);
            }
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
        if (depth >= BodyParsers.DEEPEST - 1 && !tooDeep) {
            Arguments limit = Arguments.none().with("limit", BodyParsers.DEEPEST);
            Span first = places.ofFirstLine(parent);
            problems.add(new Problem(DocumentProblems.TOO_DEEP, "", first, limit));
            tooDeep = true;
        }
        List<Block> blocks = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof IndentedBlocks) {
                blocks.addAll(children(node, depth + 1));
            } else {
                block(node, depth + 1).ifPresent(blocks::add);
            }
        }
        return blocks;
    }

    /** What tags that stand alone put on the page: embeds, or HTML, or nothing. */
    Optional<Block> tags(List<Tag> tags, Span span) {
        List<Embed> embeds = new ArrayList<>();
        StringBuilder html = new StringBuilder();
        for (Tag tag : tags) {
            if (tag.role() == Tag.Role.EMBED) {
                embeds.add(places.embed(tag));
            } else if (tag.role() == Tag.Role.HTML) {
                html.append(places.text(places.of(tag)));
            }
        }
        if (html.isEmpty()) {
            return embeds.isEmpty() ? Optional.empty() : Optional.of(new Block.EmbedBlock(span, embeds));
        }
        return Optional.of(
                embeds.isEmpty()
                        ? new Block.HtmlBlock(span, html.toString())
                        : new Block.Paragraph(span, "", List.of(), List.of(), embeds, html.toString()));
    }

    Block.Paragraph paragraph(Node node, Span span) {
        Inlines inlines = Inlines.of(node, places);
        if (inlines.hasBrackets()) {
            Unrecognised.in(node, places, problems);
        }
        return new Block.Paragraph(
                span, inlines.text().strip(), inlines.links(), inlines.images(), inlines.embeds(), inlines.html());
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
