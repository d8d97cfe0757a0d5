package dev.portfolio.source;

/**
 * The source line a {@link Location} starts on, and which part of it is meant. A very long line is cut to the
 * neighbourhood of that part.
 *
 * @param text the line, without its end
 * @param from UTF-16 offset in {@code text} at which the part meant starts
 * @param to UTF-16 offset in {@code text} at which it ends on this line
 * @param before how much of the line was cut off before {@code text}, in UTF-16 code units; 0 for nearly all lines
 */
public record Excerpt(String text, int from, int to, int before) {

    private static final int LONGEST = 400;
    private static final int BEFORE = 80;

    /** Refuses offsets that do not lie in the text, in order. */
    public Excerpt {
        if (from < 0 || to < from || to > text.length() || before < 0) {
            throw new IllegalArgumentException(
                    "The part meant, " + from + " to " + to + ", is not in a line of " + text.length() + ".");
        }
    }

    /** A whole line, or its beginning. */
    public Excerpt(String text, int from, int to) {
        this(text, from, to, 0);
    }

    /** The part of {@code text} that shows a span which starts on a line. Costs no more on a line of any length. */
    static Excerpt of(String text, Span line, Span span) {
        int from = Math.min(span.start(), line.end());
        int to = Math.max(from, Math.min(span.end(), line.end()));
        int start = line.start();
        int end = line.end();
        if (line.length() > LONGEST) {
            start = whole(text, Math.max(line.start(), from - BEFORE));
            end = whole(text, Math.min(line.end(), start + LONGEST));
        }
        return new Excerpt(
                text.substring(start, end),
                from - start,
                Math.max(from, Math.min(to, end)) - start,
                start - line.start());
    }

    private static int whole(String line, int offset) {
        boolean splitsPair = offset > 0
                && offset < line.length()
                && Character.isLowSurrogate(line.charAt(offset))
                && Character.isHighSurrogate(line.charAt(offset - 1));
        return splitsPair ? offset - 1 : offset;
    }
}
