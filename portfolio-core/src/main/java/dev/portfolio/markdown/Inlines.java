package dev.portfolio.markdown;

import dev.portfolio.document.Image;
import dev.portfolio.document.Link;
import dev.portfolio.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
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
 */
record Inlines(String text, List<Link> links, List<Image> images) {

    static Inlines of(Node parent, Places places) {
        StringBuilder text = new StringBuilder();
        List<Link> links = new ArrayList<>();
        List<Image> images = new ArrayList<>();
        Node node = parent.getFirstChild();
        while (node != null) {
            boolean skipChildren = false;
            if (node instanceof org.commonmark.node.Image image) {
                images.add(image(image, places));
                skipChildren = true;
            } else if (node instanceof org.commonmark.node.Link link) {
                links.add(link(link, places));
            } else {
                text.append(words(node));
            }
            node = skipChildren ? after(node, parent) : next(node, parent);
        }
        return new Inlines(text.toString(), links, images);
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
        return new Link(span, node.getDestination(), destination(span, node.getDestination(), places), plain(node));
    }

    private static Image image(org.commonmark.node.Image node, Places places) {
        Span span = places.of(node);
        Span destination = destination(span, node.getDestination(), places);
        return new Image(span, node.getDestination(), destination, plain(node).strip());
    }

    private static String plain(Node parent) {
        StringBuilder text = new StringBuilder();
        for (Node node = next(parent, parent); node != null; node = next(node, parent)) {
            text.append(words(node));
        }
        return text.toString();
    }

    /** Where the destination is written inside the link; the whole link where it is written in a definition. */
    private static Span destination(Span span, String destination, Places places) {
        int at = destination.isEmpty() ? -1 : places.text(span).lastIndexOf(destination);
        return at < 0 ? span : new Span(span.start() + at, span.start() + at + destination.length());
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
