package dev.portfolio.markdown;

import dev.portfolio.document.Embed;
import dev.portfolio.document.Image;
import dev.portfolio.document.Link;
import dev.portfolio.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * What stands inside a paragraph, heading or cell: its words without markup, its links, its images.
 *
 * @param text the words; what an image says instead is not among them
 * @param links the links, in order
 * @param images the images, in order
 * @param embeds the embeds, in order
 * @param html the HTML tags, one after the other
 * @param attributes the attributes in braces that stand last; empty where there are none
 * @param hasBrackets whether a square bracket closes in the words: what was meant for a link may be among them
 */
record Inlines(
        String text,
        List<Link> links,
        List<Image> images,
        List<Embed> embeds,
        String html,
        String attributes,
        boolean hasBrackets) {

    static final Inlines NONE = new Inlines("", List.of(), List.of(), List.of(), "", "", false);

    static Inlines of(Node parent, Places places) {
        StringBuilder text = new StringBuilder();
        List<Link> links = new ArrayList<>();
        List<Image> images = new ArrayList<>();
        List<Embed> embeds = new ArrayList<>();
        StringBuilder html = new StringBuilder();
        String attributes = "";
        boolean brackets = false;
        Node node = parent.getFirstChild();
        while (node != null) {
            boolean skipChildren = false;
            if (node instanceof org.commonmark.node.Image image) {
                images.add(image(image, places));
                skipChildren = true;
            } else if (node instanceof org.commonmark.node.Link link) {
                links.add(link(link, places));
            } else if (node instanceof HtmlInline tag) {
                html.append(tag.getLiteral());
            } else if (node instanceof EmbedNode embed) {
                Tag tag = embed.tag();
                switch (tag.role()) {
                    case EMBED -> embeds.add(places.embed(tag));
                    case HTML -> html.append(places.text(places.of(tag)));
                    case ATTRIBUTES -> attributes = places.text(places.of(tag));
                    default -> {
                        // It puts nothing on the page.
                    }
                }
            } else if (node instanceof Text words) {
                boolean bracket = words.getLiteral().indexOf(']') >= 0;
                brackets |= bracket;
                text.append(bracket ? WikiLinks.read(words, places, embeds) : words.getLiteral());
            } else {
                text.append(words(node));
            }
            node = skipChildren ? after(node, parent) : next(node, parent);
        }
        return new Inlines(text.toString(), links, images, embeds, html.toString(), attributes, brackets);
    }

    private static String words(Node node) {
        if (node instanceof Text text) {
            return text.getLiteral();
        }
        if (node instanceof Code code) {
            return code.getLiteral();
        }
        return node instanceof SoftLineBreak || node instanceof HardLineBreak ? " " : "";
    }

    private static Link link(org.commonmark.node.Link node, Places places) {
        Span span = places.of(node);
        return new Link(
                span, node.getDestination(), destination(node, span, node.getDestination(), places), plain(node));
    }

    private static Image image(org.commonmark.node.Image node, Places places) {
        Span span = places.of(node);
        Span destination = destination(node, span, node.getDestination(), places);
        return new Image(span, node.getDestination(), destination, plain(node).strip());
    }

    private static String plain(Node parent) {
        StringBuilder text = new StringBuilder();
        for (Node node = next(parent, parent); node != null; node = next(node, parent)) {
            text.append(words(node));
        }
        return text.toString();
    }

    /** Where the destination is written inside the link; the whole link where it is written elsewhere. */
    private static Span destination(Node node, Span span, String destination, Places places) {
        String raw = places.text(span);
        if (raw.equals(destination)) {
            return span;
        }
        if (raw.equals("<" + destination + ">")) {
            return new Span(span.start() + 1, span.end() - 1);
        }
        Node last = node.getLastChild();
        int text = last == null ? raw.indexOf("](") : places.of(last).end() - span.start();
        int at = text < 0 ? -1 : raw.indexOf("](", text);
        boolean inline = at >= 0 && raw.endsWith(")") && raw.substring(text, at).isBlank();
        return inline ? written(span, raw, at + 2, destination) : span;
    }

    /** The destination that starts, after blanks, at an offset: between angle brackets, or up to a blank or the end. */
    private static Span written(Span span, String raw, int from, String destination) {
        int start = from;
        while (Character.isWhitespace(raw.charAt(start))) {
            start++;
        }
        if (!destination.isEmpty() && raw.startsWith(destination, start)) {
            // It may hold a tag with blanks.
            return new Span(span.start() + start, span.start() + start + destination.length());
        }
        boolean angled = raw.charAt(start) == '<';
        start += angled ? 1 : 0;
        int end = start;
        while (end < raw.length() - 1 && (angled ? raw.charAt(end) != '>' : !Character.isWhitespace(raw.charAt(end)))) {
            end += raw.charAt(end) == '\\' ? 2 : 1;
        }
        end = Math.min(end, raw.length() - 1);
        return start < end ? new Span(span.start() + start, span.start() + end) : span;
    }

    /** The next node inside {@code root} in the order of the text. Not recursive: markup can nest without end. */
    private static @Nullable Node next(Node node, Node root) {
        return node.getFirstChild() != null ? node.getFirstChild() : after(node, root);
    }

    private static @Nullable Node after(Node node, Node root) {
        Node at = node;
        while (at != null && at != root) {
            if (at.getNext() != null) {
                return at.getNext();
            }
            at = at.getParent();
        }
        return null;
    }
}
