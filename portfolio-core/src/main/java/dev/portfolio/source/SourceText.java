package dev.portfolio.source;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The text of one file, and where its lines are.
 *
 * <pre>{@code
 * SourceText source = SourceText.decode("work/projet.md", bytes);
 * Position position = source.position(120);   // 4:17
 * }</pre>
 *
 * <p>Lines end at a line feed, a carriage return, or both together. A byte order mark is not part of the text. Bytes
 * that are not UTF-8 are replaced by U+FFFD and the first of them is told by {@link #fault()}.
 */
public final class SourceText {

    private final String path;
    private final String text;
    private final boolean byteOrderMark;
    private final @Nullable DecodingFault fault;
    private final int[] lineStarts;
    private final Columns columns;

    SourceText(String path, String text, boolean byteOrderMark, @Nullable DecodingFault fault) {
        this.path = path;
        this.text = text;
        this.byteOrderMark = byteOrderMark;
        this.fault = fault;
        this.lineStarts = lineStarts(text);
        this.columns = new Columns(text);
    }

    /** Text that is already decoded; a leading U+FEFF is taken for a byte order mark. */
    public static SourceText of(String path, String text) {
        boolean marked = !text.isEmpty() && text.charAt(0) == '\uFEFF';
        return new SourceText(path, marked ? text.substring(1) : text, marked, null);
    }

    /** Decodes UTF-8 strictly. Never throws: see {@link #fault()}. */
    public static SourceText decode(String path, byte[] bytes) {
        return Utf8.decode(path, bytes);
    }

    /** The file, relative to the portfolio's root, with forward slashes. */
    public String path() {
        return path;
    }

    /** The whole text, without a byte order mark. */
    public String text() {
        return text;
    }

    /** The text of a span. */
    public String text(Span span) {
        return text.substring(span.start(), span.end());
    }

    /** Whether the file starts with a byte order mark. */
    public boolean hasByteOrderMark() {
        return byteOrderMark;
    }

    /** The first place that is not UTF-8, if there is one. */
    public Optional<DecodingFault> fault() {
        return Optional.ofNullable(fault);
    }

    /** How many lines there are; an empty text has one. */
    public int lineCount() {
        return lineStarts.length;
    }

    /** The line an offset stands on, 1 for the first. */
    public int lineAt(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /**
     * A line without its line end.
     *
     * @param line 1 for the first
     */
    public Span line(int line) {
        int start = lineStarts[line - 1];
        int end = line < lineStarts.length ? lineStarts[line] : text.length();
        while (end > start && isLineEnd(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    /** The line and column of an offset. */
    public Position position(int offset) {
        int line = lineAt(offset);
        int start = lineStarts[line - 1];
        return new Position(line, columns.count(start, offset) + 1, offset - start + 1);
    }

    /** All that a report needs to show a span. */
    public Location location(Span span) {
        Span line = line(lineAt(span.start()));
        Excerpt excerpt = Excerpt.of(text, line, span);
        return new Location(path, span, position(span.start()), position(span.end()), excerpt);
    }

    /** The path and the length. */
    @Override
    public String toString() {
        return path + " (" + text.length() + " characters)";
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[Math.max(16, text.length() / 32)];
        int count = 1;
        int feed = text.indexOf('\n');
        int carriage = text.indexOf('\r');
        while (feed >= 0 || carriage >= 0) {
            boolean both = carriage >= 0 && carriage + 1 == feed;
            int end = both || carriage < 0 || (feed >= 0 && feed < carriage) ? feed : carriage;
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = end + 1;
            feed = feed == end ? text.indexOf('\n', end + 1) : feed;
            carriage = carriage >= 0 && carriage <= end ? text.indexOf('\r', end + 1) : carriage;
        }
        return Arrays.copyOf(starts, count);
    }
}
