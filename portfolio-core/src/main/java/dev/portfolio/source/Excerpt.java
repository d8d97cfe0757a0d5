package dev.portfolio.source;

/**
 * The source line a {@link Location} starts on, and which part of it is meant. A very long line is cut to the
 * neighbourhood of that part.
 *
 * @param text the line, without its end
 * @param from UTF-16 offset in {@code text} at which the part meant starts
 * @param to UTF-16 offset in {@code text} at which it ends on this line
 */
public record Excerpt(String text, int from, int to) {

    private static final int LONGEST = 400;
    private static final int BEFORE = 80;

    /** Refuses offsets that do not lie in the text, in order. */
    public Excerpt {
        if (from < 0 || to < from || to > text.length()) {
            throw new IllegalArgumentException(
                    "The part meant, " + from + " to " + to + ", is not in a line of " + text.length() + ".");
        }
    }

    static Excerpt of(String line, int from, int to) {
        if (line.length() <= LONGEST) {
            return new Excerpt(line, from, to);
        }
        int start = whole(line, Math.max(0, from - BEFORE));
        int end = whole(line, Math.min(line.length(), start + LONGEST));
        return new Excerpt(line.substring(start, end), from - start, Math.min(to, end) - start);
    }

    private static int whole(String line, int offset) {
        boolean splitsPair = offset > 0
                && offset < line.length()
                && Character.isLowSurrogate(line.charAt(offset))
                && Character.isHighSurrogate(line.charAt(offset - 1));
        return splitsPair ? offset - 1 : offset;
    }
}
