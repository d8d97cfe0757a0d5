package dev.portfolio.source;

import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts user-perceived characters. On the way along a long line it leaves a mark now and then, from which the next
 * count goes on: whatever places are asked for, and in whatever order, the line is walked once.
 */
final class Columns {

    private static final Pattern CLUSTER = Pattern.compile("\\X");
    private static final int STRIDE = 1024;

    private final String text;
    private final NavigableMap<Integer, Integer> marks = new ConcurrentSkipListMap<>();

    Columns(String text) {
        this.text = text;
    }

    /** How many characters there are from a line's start to an offset; one that is cut by the offset is not counted. */
    int count(int lineStart, int offset) {
        Map.Entry<Integer, Integer> mark = marks.floorEntry(offset);
        boolean usable = mark != null && mark.getKey() > lineStart;
        int at = usable ? mark.getKey() : lineStart;
        int count = usable ? mark.getValue() : 0;
        int next = at + STRIDE;
        Matcher cluster = CLUSTER.matcher(text);
        while (at < offset) {
            int plain = plainUntil(at, Math.min(offset, next));
            count += plain - at;
            at = plain;
            if (at < offset && at < next) {
                boolean whole = cluster.find(at) && cluster.end() <= offset;
                if (!whole) {
                    break;
                }
                at = cluster.end();
                count++;
            }
            if (at >= next) {
                marks.put(at, count);
                next = at + STRIDE;
            }
        }
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
