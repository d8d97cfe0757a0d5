package dev.portfolio.report;

import dev.portfolio.finding.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts side by side, counted in the columns that a terminal gives them. */
final class Columns {

    private static final Pattern CLUSTER = Pattern.compile("\\X");
    private static final String CUT = "…";

    private Columns() {}

    /** How many columns a text takes. */
    static int width(String text) {
        return CLUSTER.matcher(text)
                .results()
                .mapToInt(cluster -> DisplayWidth.of(cluster.group()))
                .sum();
    }

    /** A text of just so many columns: blanks behind it, or an ellipsis in place of what is too much. */
    static String left(String text, int width) {
        String cut = cut(text, width);
        return cut + " ".repeat(width - width(cut));
    }

    /** A text of just so many columns, with the blanks before it. */
    static String right(String text, int width) {
        String cut = cut(text, width);
        return " ".repeat(width - width(cut)) + cut;
    }

    private static String cut(String text, int width) {
        String line = Visible.oneLine(text);
        if (width(line) <= width) {
            return line;
        }
        StringBuilder kept = new StringBuilder();
        int at = 0;
        Matcher clusters = CLUSTER.matcher(line);
        while (clusters.find() && at + DisplayWidth.of(clusters.group()) < width) {
            kept.append(clusters.group());
            at += DisplayWidth.of(clusters.group());
        }
        return kept + CUT;
    }

    /** A text in lines of at most so many columns, but for long words. */
    static List<String> wrapped(String lead, String next, String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(lead);
        int at = width(lead);
        boolean begun = false;
        for (String word : Visible.oneLine(text).split(" ", -1)) {
            int more = width(word);
            if (begun && at + 1 + more > width) {
                lines.add(line.toString());
                line = new StringBuilder(next);
                at = width(next);
                begun = false;
            }
            line.append(begun ? " " : "").append(word);
            at += more + (begun ? 1 : 0);
            begun = true;
        }
        lines.add(line.toString());
        return List.copyOf(lines);
    }
}
