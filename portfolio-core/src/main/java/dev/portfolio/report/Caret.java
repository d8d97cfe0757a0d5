package dev.portfolio.report;

import dev.portfolio.finding.Visible;
import dev.portfolio.source.Excerpt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A source line as a terminal shows it, and the carets that mark a part of it. Tabs become spaces up to the next column
 * that is a multiple of four; what a terminal would obey instead of showing becomes U+FFFD.
 *
 * @param line the line to show
 * @param indent the spaces before the first caret
 * @param carets the carets, one for each column
 */
record Caret(String line, String indent, String carets) {

    private static final Pattern CLUSTER = Pattern.compile("\\X");
    private static final int TAB = 4;
    private static final String ELLIPSIS = "…";

    static Caret under(Excerpt excerpt) {
        StringBuilder line = new StringBuilder(excerpt.before() > 0 ? ELLIPSIS : "");
        int column = line.length();
        int start = -1;
        int end = -1;
        Matcher clusters = CLUSTER.matcher(excerpt.text());
        while (clusters.find()) {
            start = start < 0 && clusters.end() > excerpt.from() ? column : start;
            end = end < 0 && clusters.start() >= excerpt.to() ? column : end;
            String shown = shown(clusters.group(), column);
            line.append(shown);
            column += clusters.group().equals("\t") ? shown.length() : DisplayWidth.of(shown);
        }
        start = start < 0 ? column : start;
        end = end < 0 ? column : end;
        line.append(excerpt.after() > 0 ? ELLIPSIS : "");
        return new Caret(line.toString(), " ".repeat(start), "^".repeat(Math.max(1, end - start)));
    }

    /** The same in so many columns: the line cut on both sides where it is longer, with an ellipsis where it was. */
    Caret within(int columns) {
        int width = Columns.width(line);
        int caret = indent.length();
        int shown = Math.max(width, caret + 1);
        if (shown <= columns) {
            return this;
        }
        int from = caret < columns * 2 / 3 ? 0 : Math.min(caret - columns / 3, shown - columns + 1);
        int room = columns - (from > 0 ? 1 : 0);
        boolean toEnd = from + room >= shown;
        int to = toEnd ? width : from + room - 1;
        StringBuilder cut = new StringBuilder(from > 0 ? ELLIPSIS : "");
        int column = 0;
        int first = -1;
        Matcher clusters = CLUSTER.matcher(line);
        while (clusters.find()) {
            int next = column + DisplayWidth.of(clusters.group());
            if (column >= from && next <= to) {
                first = first < 0 ? column : first;
                cut.append(clusters.group());
            }
            column = next;
        }
        int before = caret - Math.max(0, first) + (from > 0 ? 1 : 0);
        int marked = Math.max(1, Math.min(carets.length(), columns - before - (toEnd ? 0 : 1)));
        return new Caret(cut + (toEnd ? "" : ELLIPSIS), " ".repeat(Math.max(0, before)), "^".repeat(marked));
    }

    private static String shown(String cluster, int column) {
        if (cluster.equals("\t")) {
            return " ".repeat(TAB - column % TAB);
        }
        StringBuilder shown = new StringBuilder();
        cluster.codePoints().forEach(c -> shown.appendCodePoint(Visible.isSafe(c) ? c : 0xFFFD));
        return shown.toString();
    }
}
