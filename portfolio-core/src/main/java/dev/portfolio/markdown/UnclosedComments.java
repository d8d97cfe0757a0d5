package dev.portfolio.markdown;

import dev.portfolio.document.DocumentProblems;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.Problem;
import dev.portfolio.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;

/**
 * Comments that hide more than they were meant to: never closed, closed by the next comment only, or cut off by the end
 * of the item or element they stand in. Asked in the order of the text; what a comment hides is not asked again.
 */
final class UnclosedComments {

    private static final String OPENING = "<!--";
    private static final String CLOSING = "-->";

    /** What Markdown puts before a line: quotation marks, bullets, blanks. */
    private static final String BEFORE = "(?:[ \\t>*+-]|[0-9]{1,9}[.)]){0,40}";

    private static final Pattern HEADING =
            Pattern.compile("(?m)^" + BEFORE + "#{1,6}[ \\t]+([\\p{L}\\p{N}][^\\r\\n]*)");
    private static final Pattern ANOTHER = Pattern.compile("(?m)^" + BEFORE + "(" + OPENING + ")");

    /** What is shown as it is, or not at all. */
    private static final Pattern VERBATIM = Pattern.compile("(?i)<(?:script|style|textarea|title|xmp)\\b");

    private final Places places;
    private final String text;
    private final int bodyEnd;
    private int hidden;

    UnclosedComments(Places places, String text, Span body) {
        this.places = places;
        this.text = text;
        this.bodyEnd = places.trimmed(body).end();
    }

    /** What a comment hides that was not meant to hide it; one that is the last thing of a text hides nothing. */
    Optional<Problem> in(HtmlBlock html) {
        List<Span> lines = places.lines(html);
        if (lines.isEmpty()
                || lines.get(0).start() < hidden
                || VERBATIM.matcher(html.getLiteral()).find()) {
            return Optional.empty();
        }
        int open = -1;
        for (Span line : lines) {
            String written = places.text(line);
            int at = 0;
            while (at >= 0) {
                if (open < 0) {
                    at = opening(written, at);
                    open = at < 0 ? -1 : line.start() + at;
                    at = at < 0 ? -1 : at + 2;
                } else {
                    int close = written.indexOf(CLOSING, at);
                    if (close >= 0) {
                        Optional<Problem> swallowed = closed(open, line.start() + close);
                        if (swallowed.isPresent()) {
                            return swallowed;
                        }
                        open = -1;
                    }
                    at = close < 0 ? -1 : close + CLOSING.length();
                }
            }
        }
        return open < 0 ? Optional.empty() : open(open, lines.get(lines.size() - 1));
    }

    /** Where a comment opens; none does within a tag, where quotes may hold anything. */
    private static int opening(String line, int from) {
        int at = line.indexOf(OPENING, from);
        int tag = at < 0 ? -1 : line.lastIndexOf('<', at - 1);
        boolean within = tag >= from
                && line.indexOf('>', tag) > at
                && line.substring(tag, at).contains("=");
        return within ? opening(line, at + 1) : at;
    }

    /** A comment that is closed, but by the marks of another one, which begins on a line of its own below. */
    private Optional<Problem> closed(int open, int close) {
        int below = lineEnd(open);
        Matcher another = ANOTHER.matcher(text).region(Math.min(below, close), close);
        if (!another.find()) {
            return Optional.empty();
        }
        hidden = close;
        return between(open, another.start(1), close);
    }

    private Optional<Problem> between(int open, int another, int close) {
        Span first = new Span(open, lineEnd(open));
        if (text.substring(first.end(), another).isBlank()) {
            return Optional.empty();
        }
        Arguments arguments = Arguments.none().with("line", line(close));
        Span other = places.trimmed(new Span(another, lineEnd(another)));
        return Optional.of(new Problem(
                DocumentProblems.COMMENT_UNCLOSED, "next", places.trimmed(first), arguments, List.of(other)));
    }

    /** A comment that is open where its block ends. */
    private Optional<Problem> open(int open, Span lastLine) {
        Span first = new Span(open, Math.min(lineEnd(open), bodyEnd));
        int close = text.indexOf(CLOSING, lastLine.end());
        if (close < 0 || close >= bodyEnd) {
            hidden = bodyEnd;
            return neverClosed(first);
        }
        hidden = close;
        Matcher another = ANOTHER.matcher(text).region(Math.min(first.end(), close), close);
        if (another.find()) {
            return between(open, another.start(1), close);
        }
        Span closing = places.trimmed(new Span(lineStart(close), lineEnd(close)));
        boolean ofHtml = places.text(closing).startsWith("<");
        return ofHtml
                ? Optional.empty()
                : Optional.of(new Problem(
                        DocumentProblems.COMMENT_UNCLOSED,
                        "split",
                        places.trimmed(first),
                        Arguments.none().with("line", line(close)),
                        List.of(closing)));
    }

    private Optional<Problem> neverClosed(Span first) {
        if (first.end() >= bodyEnd || text.substring(first.end(), bodyEnd).isBlank()) {
            return Optional.empty();
        }
        Arguments count = Arguments.none().with("count", line(bodyEnd) - line(first.start()));
        Matcher heading = HEADING.matcher(text).region(first.end(), bodyEnd);
        boolean found = heading.find();
        return Optional.of(new Problem(
                DocumentProblems.COMMENT_UNCLOSED,
                found ? "" : "text",
                places.trimmed(first),
                found ? count.with("heading", heading.group(1).strip()) : count));
    }

    private int line(int offset) {
        return places.lineOf(Span.at(offset));
    }

    private int lineStart(int offset) {
        int start = offset;
        while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
            start--;
        }
        return start;
    }

    private int lineEnd(int offset) {
        int end = offset;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }
}
