package dev.portfolio.yaml;

import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The entries of a text as its lines show them, whether it can be read or not: each begins in the column of the fields,
 * and holds the lines below that do not.
 */
final class Entries {

    private static final Pattern FIELD = Pattern.compile(
            "(?s)^\\s*(?:([\\p{L}\\p{N}_][^:#\\[\\]{}\"]{0,80}?)|\"([^\"]{1,80})\"|'([^']{1,80})')[ \\t]*:(?:\\s.*)?$");
    private static final Pattern NEARLY_FIELD =
            Pattern.compile("(?s)^[\"']?([\\p{L}_][\\p{L}\\p{N}_.-]{0,60})[ \\x{A0}]?(?::(?!//)|=|;|：).*$");

    private final Lines lines;
    private final TreeSet<Integer> heads = new TreeSet<>();

    /** The lines of an entry, both included. */
    record Entry(int first, int last) {

        Entry union(Entry other) {
            return new Entry(Math.min(first, other.first), Math.max(last, other.last));
        }
    }

    Entries(Lines lines) {
        this.lines = lines;
        int column = column();
        int open = 0;
        for (int line = lines.first(); line <= lines.last(); line++) {
            String text = lines.text(line);
            boolean field = isField(text);
            if (!text.isBlank() && Lines.indent(text) <= column && (field || (open <= 0 && isOwn(text)))) {
                heads.add(line);
                open = 0;
            }
            open += brackets(text);
        }
    }

    /** Whether a line is {@code key: value} or {@code key:}, as it should be. */
    static boolean isField(String line) {
        return FIELD.matcher(line).matches();
    }

    /** The key of a line that is a field, or should be one. */
    static Optional<String> name(String line) {
        Matcher field = FIELD.matcher(line);
        if (field.matches()) {
            return Optional.of(group(field)).map(String::strip);
        }
        Matcher nearly = NEARLY_FIELD.matcher(line.strip());
        return nearly.matches() ? Optional.of(nearly.group(1)) : Optional.empty();
    }

    private static String group(Matcher field) {
        for (int group = 1; group < field.groupCount(); group++) {
            if (field.start(group) >= 0) {
                return field.group(group);
            }
        }
        return field.group(field.groupCount());
    }

    /** The entry a line belongs to; what stands above the first one is an entry too. */
    Entry around(int line) {
        Integer head = heads.floor(line);
        Integer next = heads.higher(line);
        return new Entry(head == null ? lines.first() : head, next == null ? lines.last() : next - 1);
    }

    boolean isHead(int line) {
        return heads.contains(line);
    }

    /** The column the fields begin in: the leftmost one in which a line looks like a field. */
    private int column() {
        int column = Integer.MAX_VALUE;
        for (int line = lines.first(); line <= lines.last() && column > 0; line++) {
            String text = lines.text(line);
            if (isField(text)) {
                column = Math.min(column, Lines.indent(text));
            }
        }
        return column == Integer.MAX_VALUE ? 0 : column;
    }

    /** Whether a line that is no field stands on its own: items, comments and closing brackets go with what is above. */
    private static boolean isOwn(String text) {
        String bare = text.strip();
        return "#]})-*•●▪◦‣·–—+".indexOf(bare.charAt(0)) < 0;
    }

    private static int brackets(String text) {
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            open += "[{".indexOf(text.charAt(i)) >= 0 ? 1 : 0;
            open -= "]}".indexOf(text.charAt(i)) >= 0 ? 1 : 0;
        }
        return open;
    }
}
