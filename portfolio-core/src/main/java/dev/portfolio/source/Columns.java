package dev.portfolio.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts user-perceived characters. The last answer is kept, so that asking for one place after another on a line of
 * any length costs one pass over the line, not one pass an answer.
 */
final class Columns {

    private static final Pattern CLUSTER = Pattern.compile("\\X");

    private final String text;
    private volatile Known known = new Known(0, 0, 0);

    private record Known(int lineStart, int offset, int count) {}

    Columns(String text) {
        this.text = text;
    }

    /** How many characters there are from a line's start to an offset; one that is cut by the offset is not counted. */
    int count(int lineStart, int offset) {
        Known last = known;
        boolean usable = last.lineStart == lineStart && last.offset <= offset;
        int at = usable ? last.offset : lineStart;
        int count = usable ? last.count : 0;
        int plain = plainUntil(at, offset);
        count += plain - at;
        at = plain;
        if (at < offset) {
            Matcher cluster = CLUSTER.matcher(text);
            while (at < offset && cluster.find(at) && cluster.end() <= offset) {
                at = cluster.end();
                count++;
            }
        }
        known = new Known(lineStart, at, count);
        return count;
    }

    /** How far plain ASCII goes; the last letter before anything else may carry an accent, so it is left out. */
    private int plainUntil(int from, int to) {
        int at = from;
        while (at < to && isPlain(text.charAt(at))) {
            at++;
        }
        boolean all = at == to && (to == text.length() || isPlain(text.charAt(to)));
        return all || at == from ? at : at - 1;
    }

    private static boolean isPlain(char c) {
        return c < 0x80 && c != '\r' && c != '\n';
    }
}
