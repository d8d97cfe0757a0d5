package dev.portfolio.rule;

import dev.portfolio.document.Block;
import dev.portfolio.source.Span;
import java.util.List;

/**
 * A stretch of a document that says one thing: a field's value, a heading, a paragraph, what an image says.
 *
 * @param kind what it is
 * @param start where it begins in the file
 * @param text its source, with code, links and images blotted out by {@link #BLOT}: as long as the source is
 * @param beside the items or cells it stands among; none for most
 */
record Place(Kind kind, int start, String text, List<? extends Block> beside) {

    /** Stands for each character of what is no text of the author's. */
    static final char BLOT = '\u0001';

    /** What a place is. */
    enum Kind {
        TITLE,
        FIELD,
        FIELD_ITEM,
        FIELD_ALT,
        FIELD_ADDRESS,
        HEADING,
        EMPTY_HEADING,
        PARAGRAPH,
        QUOTE,
        ITEM,
        CELL,
        ALT,
        LINK;

        boolean isAlt() {
            return this == ALT || this == FIELD_ALT;
        }

        boolean isHeading() {
            return this == HEADING || this == EMPTY_HEADING;
        }

        boolean isField() {
            return this == TITLE || this == FIELD || this == FIELD_ITEM || this == FIELD_ALT || this == FIELD_ADDRESS;
        }
    }

    /** Where a stretch of it stands in the file. */
    Span inFile(Span span) {
        return span.shifted(start);
    }

    /** One line of it: where it begins and ends, without blanks, quote marks and marks of emphasis and the like. */
    record Line(int start, int end) {

        boolean isEmpty() {
            return start >= end;
        }
    }

    /** The line that begins at an offset. */
    Line line(int from) {
        return line(from, endOfLine(from));
    }

    /** Where the line that holds an offset ends. */
    int endOfLine(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    /** The line that begins at an offset and ends at another. */
    Line line(int from, int end) {
        int start = from;
        while (start < end && (isBlank(text.charAt(start)) || text.charAt(start) == '>')) {
            start++;
        }
        return trimmed(start, end);
    }

    /** The words of a heading, without the signs that make it one. */
    Line heading() {
        Line line = line(0);
        int start = line.start();
        int end = line.end();
        while (start < end && text.charAt(start) == '#') {
            start++;
        }
        while (start < end && text.charAt(end - 1) == '#') {
            end--;
        }
        return trimmed(start, end);
    }

    /** A stretch without blanks, emphasis and pictures at its ends. */
    Line trimmed(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isOutside(text.charAt(start))) {
            start++;
        }
        while (start < end && isOutside(text.charAt(end - 1))) {
            end--;
        }
        return new Line(start, end);
    }

    /** Where a line begins, the mark of bold included where it closes within the line. */
    int withBold(Line line) {
        boolean opens = line.start() > 1 && text.startsWith("**", line.start() - 2);
        int first = opens ? text.substring(line.start(), line.end()).indexOf("**") : -1;
        return first >= 0 ? line.start() - 2 : line.start();
    }

    private static boolean isOutside(char c) {
        return isBlank(c) || c == '*' || c == '_' || c == '~' || isPicture(c);
    }

    static boolean isBlank(char c) {
        return (c <= ' ' && c != BLOT) || (c >= 0x80 && (Character.isWhitespace(c) || Character.isSpaceChar(c)));
    }

    private static boolean isPicture(char c) {
        return c >= 0x2000 && (Character.isSurrogate(c) || c == 0xFE0F || c == 0x200D || (c >= 0x2600 && c <= 0x27BF));
    }
}
