package dev.portfolio.markdown;

import dev.portfolio.document.Block;
import dev.portfolio.markdown.HtmlHeadings.Found;
import dev.portfolio.markdown.SectionTree.Part;
import dev.portfolio.source.Span;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Takes the headings out of HTML at the top level: out of a block of HTML, out of the elements of MDX, and where blank
 * lines let Markdown in between: {@code <h1 align="center">}, a paragraph, {@code </h1>}.
 */
final class HtmlParts {

    private final Places places;
    private final Headings headings;
    private final List<Part> parts;

    HtmlParts(Places places, Headings headings, List<Part> parts) {
        this.places = places;
        this.headings = headings;
        this.parts = parts;
    }

    /** Adds a node that holds a heading of HTML, or opens one, to the parts; gives the last node that was used up. */
    Optional<Node> read(Node node) {
        if (node instanceof HtmlBlock || (node instanceof EmbedLines lines && isHtml(lines))) {
            Span span = places.of(node);
            String html = places.text(span);
            return HtmlTags.mayHoldHeading(html) ? Optional.of(split(node)) : Optional.empty();
        }
        return node instanceof Paragraph paragraph && paragraph.getFirstChild() instanceof EmbedNode
                ? whole(paragraph)
                : Optional.empty();
    }

    private static boolean isHtml(EmbedLines lines) {
        return lines.tags().stream().allMatch(tag -> tag.role() == Tag.Role.HTML);
    }

    /** Splits a block of HTML at its headings, and goes on in the block in which its last one ends. */
    private Node split(Node first) {
        Node node = first;
        int from = 0;
        while (true) {
            Span span = places.of(node);
            String html = places.text(span).substring(from);
            int offset = span.start() + from;
            HtmlHeadings found = HtmlHeadings.in(html);
            int done = 0;
            for (Found heading : found.closed()) {
                html(html, offset, done, heading.start());
                parts.add(new Part.Titled(headings.of(html, offset, heading)));
                done = heading.end();
            }
            Node content = node.getNext();
            if (found.open().isEmpty() || !(content instanceof Paragraph)) {
                html(html, offset, done, html.length());
                return node;
            }
            Found open = found.open().get();
            Node after = content.getNext();
            boolean inside = content.getLastChild() instanceof EmbedNode last && isHeading(last, true, open.level());
            int end = inside ? places.of(content).end() : closing(after, open.level());
            if (end < 0) {
                html(html, offset, done, html.length());
                return node;
            }
            html(html, offset, done, open.start());
            Span whole = new Span(offset + open.start(), end);
            String closing = inside ? "" : "</h" + open.level() + ">";
            parts.add(
                    new Part.Titled(headings.of(open.level(), html.substring(open.start()), content, closing, whole)));
            if (inside || after == null) {
                return content;
            }
            node = after;
            from = end - places.of(after).start();
        }
    }

    /** After the tag that closes a heading and comes first in a node; -1 where none does. */
    private int closing(@Nullable Node node, int level) {
        if (!(node instanceof HtmlBlock || node instanceof EmbedLines)) {
            return -1;
        }
        Span span = places.of(node);
        return HtmlHeadings.closing(places.text(span), level)
                .map(found -> span.start() + found.end())
                .orElse(-1);
    }

    /** A paragraph of MDX that is an element of a heading, with other elements around it at most. */
    private Optional<Node> whole(Paragraph paragraph) {
        EmbedNode opens = null;
        boolean closed = false;
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            boolean element = node instanceof EmbedNode embed && embed.tag().role() == Tag.Role.HTML;
            if (opens == null && node instanceof EmbedNode embed && level(embed) > 0) {
                opens = embed;
            } else if (opens != null && node instanceof EmbedNode embed && isHeading(embed, true, level(opens))) {
                closed = true;
            } else if ((opens == null || closed) && !element && !isBlank(node)) {
                return Optional.empty();
            }
        }
        if (opens == null || !closed) {
            return Optional.empty();
        }
        parts.add(new Part.Titled(headings.of(level(opens), "", paragraph, "", places.of(paragraph))));
        return Optional.of(paragraph);
    }

    private static boolean isBlank(Node node) {
        return node instanceof org.commonmark.node.SoftLineBreak
                || (node instanceof Text text && text.getLiteral().isBlank());
    }

    private int level(EmbedNode node) {
        return isHeading(node, false, 0) ? node.tag().name().charAt(1) - '0' : 0;
    }

    /** Whether a tag opens or closes a heading; of any level where that is 0. */
    private boolean isHeading(EmbedNode node, boolean closes, int level) {
        Tag tag = node.tag();
        String name = tag.name();
        boolean heading = tag.role() == Tag.Role.HTML
                && name.length() == 2
                && name.charAt(0) == 'h'
                && name.charAt(1) >= '1'
                && name.charAt(1) <= '6';
        return heading
                && (level == 0 || name.charAt(1) == '0' + level)
                && places.text(places.of(tag)).startsWith("</") == closes;
    }

    private void html(String html, int offset, int from, int to) {
        String piece = html.substring(from, to);
        if (!piece.isBlank()) {
            Span span = places.trimmed(new Span(offset + from, offset + to));
            String text = places.text(span).replace("\r\n", "\n").replace('\r', '\n');
            parts.add(new Part.Plain(new Block.HtmlBlock(span, text)));
        }
    }
}
