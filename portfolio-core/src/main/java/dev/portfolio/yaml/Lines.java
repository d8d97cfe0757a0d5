package dev.portfolio.yaml;

import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;

/**
 * The lines and the characters of a part of a file.
 *
 * @param source the file
 * @param span the part that is read
 */
record Lines(SourceText source, Span span) {

    /** The first line that is wholly in the part: what opens it may stand on the line before. */
    int first() {
        int line = at(span.start());
        return source.line(line).start() < span.start() ? line + 1 : line;
    }

    /** The last line with something of the part on it. */
    int last() {
        int line = at(span.end());
        return line > 1 && source.line(line).start() >= span.end() ? line - 1 : line;
    }

    int at(int offset) {
        return source.lineAt(offset);
    }

    String text(int line) {
        return source.text(source.line(line));
    }

    int start(int line) {
        return source.line(line).start();
    }

    /** The line an offset stands on. */
    String around(int offset) {
        return text(at(offset));
    }

    /** How far into its line an offset stands. */
    int column(int offset) {
        return offset - start(at(offset));
    }

    /** What stands before an offset on its line. */
    String before(int offset) {
        return around(offset)
                .substring(0, Math.min(column(offset), around(offset).length()));
    }

    /** The character at an offset; a line end at the end of the text, where there is none. */
    char character(int offset) {
        return offset < source.text().length() ? source.text().charAt(offset) : '\n';
    }

    /** The character at an offset as a place: the last one of the part, where the offset is its end. */
    Span one(int offset) {
        int last = Math.max(span.start(), Math.min(offset, span.end() - 1));
        int length = last < source.text().length()
                ? Character.charCount(source.text().codePointAt(last))
                : 0;
        return new Span(last, last + length);
    }

    /** A stretch of the line an offset stands on, by its columns. */
    Span stretch(int line, int from, int to) {
        return new Span(start(line) + from, start(line) + to);
    }

    /** A line without the blanks around it. */
    Span trimmed(int line) {
        String text = text(line);
        int indent = indent(text);
        return stretch(line, indent, Math.max(indent, text.stripTrailing().length()));
    }

    /** The last of the lines that are set in deeper than a line, and so belong to it; the line itself without any. */
    int lastSetIn(int number) {
        int indent = indent(text(number));
        int last = number;
        for (int line = number + 1; line <= last(); line++) {
            String text = text(line);
            if (!text.isBlank() && indent(text) <= indent) {
                break;
            }
            last = text.isBlank() ? last : line;
        }
        return last;
    }

    /** How many blanks a line begins with, whatever blanks. */
    static int indent(String text) {
        int indent = 0;
        while (indent < text.length() && isBlank(text.charAt(indent))) {
            indent++;
        }
        return indent;
    }

    /** Whether a reader sees nothing there: a no-break space is as blank as any other. */
    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }
}
