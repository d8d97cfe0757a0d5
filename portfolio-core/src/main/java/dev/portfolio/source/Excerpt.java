package dev.portfolio.source;

/**
 * The source line a {@link Location} starts on, and which part of it is meant. A very long line is cut to the
 * neighbourhood of that part.
 *
 * @param text the line, without its end
 * @param from UTF-16 offset in {@code text} at which the part meant starts
 * @param to UTF-16 offset in {@code text} at which it ends on this line
 * @param before how much of the line was cut off before {@code text}, in UTF-16 code units; 0 for nearly all lines
 * @param after how much of it was cut off behind {@code text}
 */
public record Excerpt(String text, int from, int to, int before, int after) {

    private static final int LONGEST = 400;
    private static final int BEFORE = 80;
    private static final int LONGEST_CLUSTER = 32;
    private static final char JOINER = '\u200D';
    private static final int FIRST_SKIN = 0x1F3FB;
    private static final int LAST_SKIN = 0x1F3FF;

    /** Refuses offsets that do not lie in the text, in order. */
    public Excerpt {
        if (from < 0 || to < from || to > text.length() || before < 0 || after < 0) {
            throw new IllegalArgumentException(
                    "The part meant, " + from + " to " + to + ", is not in a line of " + text.length() + ".");
        }
    }

    /** A whole line. */
    public Excerpt(String text, int from, int to) {
        this(text, from, to, 0, 0);
    }

    /** Whether nothing of the line was cut off. */
    public boolean isWhole() {
        return before == 0 && after == 0;
    }

    /** The part of {@code text} that shows a span which starts on a line. Costs no more on a line of any length. */
    static Excerpt of(String text, Span line, Span span) {
        int from = Math.min(span.start(), line.end());
        int to = Math.max(from, Math.min(span.end(), line.end()));
        int start = line.start();
        int end = line.end();
        if (line.length() > LONGEST) {
            start = whole(text, line, from - BEFORE);
            end = whole(text, line, start + LONGEST);
        }
        return new Excerpt(
                text.substring(start, end),
                from - start,
                Math.max(from, Math.min(to, end)) - start,
                start - line.start(),
                line.end() - end);
    }

    /** The nearest place before that does not take a letter from its marks, or an emoji from what is joined to it. */
    private static int whole(String text, Span line, int offset) {
        int at = Math.max(line.start(), Math.min(offset, line.end()));
        int least = Math.max(line.start(), at - LONGEST_CLUSTER);
        while (at > least && at < line.end() && isJoined(text, at)) {
            at--;
        }
        boolean splitsPair =
                at > line.start() && at < line.end() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
        return splitsPair ? at - 1 : at;
    }

    private static boolean isJoined(String text, int offset) {
        if (Character.isLowSurrogate(text.charAt(offset)) || text.charAt(offset - 1) == JOINER) {
            return true;
        }
        int c = text.codePointAt(offset);
        int type = Character.getType(c);
        return c == JOINER
                || (c >= FIRST_SKIN && c <= LAST_SKIN)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
