package dev.portfolio.markdown;

import dev.portfolio.document.Embed;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Turns the parser's places, which count from the start of the body, into places in the whole file. */
final class Places {

    private final SourceText source;
    private final int bodyStart;

    Places(SourceText source, int bodyStart) {
        this.source = source;
        this.bodyStart = bodyStart;
    }

    /** From a node's first character to its last; the start of the body for a node that has no place. */
    Span of(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return Span.at(bodyStart);
        }
        return trimmed(span(spans.get(0)).union(span(spans.get(spans.size() - 1))));
    }

    /** The same, within a stretch; its start for a node that has no place, such as a cell that its row lacks. */
    Span of(Node node, Span within) {
        if (node.getSourceSpans().isEmpty()) {
            return Span.at(within.start());
        }
        Span span = of(node);
        int start = Math.min(Math.max(span.start(), within.start()), within.end());
        return new Span(start, Math.max(start, Math.min(span.end(), within.end())));
    }

    /** A node's first line only. */
    Span ofFirstLine(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? Span.at(bodyStart) : trimmed(span(spans.get(0)));
    }

    Span of(Tag tag) {
        return new Span(bodyStart + tag.start(), bodyStart + tag.end());
    }

    Embed embed(Tag tag) {
        Span span = of(tag);
        return new Embed(span, tag.kind(), tag.name(), text(span));
    }

    /** The lines a block stands on, each for itself. */
    List<Span> lines(Node node) {
        return node.getSourceSpans().stream().map(this::span).toList();
    }

    /** The line of the file a stretch begins on. */
    int lineOf(Span span) {
        return source.lineAt(span.start());
    }

    String text(Span span) {
        return source.text(span);
    }

    private Span span(SourceSpan span) {
        int start = bodyStart + span.getInputIndex();
        return new Span(start, start + span.getLength());
    }

    /** A stretch without the blanks at its ends. */
    Span trimmed(Span span) {
        int start = span.start();
        int end = span.end();
        while (end > start && isBlank(source.text().charAt(end - 1))) {
            end--;
        }
        while (start < end && isBlank(source.text().charAt(start))) {
            start++;
        }
        return new Span(start, end);
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
