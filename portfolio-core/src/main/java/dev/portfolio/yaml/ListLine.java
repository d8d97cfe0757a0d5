package dev.portfolio.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rewrites a list in brackets so that each of its items can be read: what has a meaning in YAML is put in quotes, what
 * is there twice or missing between the items is put right. {@code ['L'eau', @home,, C #1} becomes
 * {@code ["L'eau", "@home", "C #1"]}.
 */
final class ListLine {

    private static final Pattern LIST =
            Pattern.compile("(?s)^(\\s*(?:- +)?(?:[^:'\"#\\[\\]{}]{1,80}:\\s+|\"[^\"]{1,80}\"\\s*:\\s+)?)\\[(.*)$");
    private static final Pattern BEHIND = Pattern.compile("(?s)\\s*[,;.]?\\s*|\\s+#.*");
    private static final Pattern BETWEEN_LISTS = Pattern.compile("]\\s*,?\\s*\\[");
    private static final Pattern FIELD = Pattern.compile("(?s)^\\s*(?:-\\s|[^\\s'\"\\[{,]+\\s*:\\s).*");
    private static final Pattern BAD_ESCAPE = Pattern.compile("\\\\(?![0abtnvfre \"/N_LP])");
    private static final Pattern MEANS_SOMETHING =
            Pattern.compile("^[@`%*&!|>#'\",]|^[?:-](?:\\s|$)|[\\[\\]{}]|:(?:\\s|$)|\\s#");

    private final String text;
    private final List<String> items = new ArrayList<>();
    private int at;

    private ListLine(String text) {
        this.text = text;
    }

    /** The line with its list mended, if it holds one. */
    static List<String> repaired(String line) {
        Matcher list = LIST.matcher(line);
        if (line.length() > QuotedLine.LONGEST || !list.matches()) {
            return List.of();
        }
        String prefix = list.group(1) + "[";
        String rest = list.group(2).stripTrailing();
        int end = rest.lastIndexOf(']');
        if (end < 0) {
            String items = items(withoutWrongEnd(rest));
            boolean goesOn = rest.endsWith(",");
            return items.isEmpty()
                    ? List.of()
                    : goesOn ? List.of(prefix + items + ",", prefix + items + "]") : List.of(prefix + items + "]");
        }
        String behind = rest.substring(end + 1);
        String items = items(rest.substring(0, end));
        boolean comment = behind.strip().startsWith("#");
        return items.isEmpty() || !BEHIND.matcher(behind).matches()
                ? List.of()
                : List.of(prefix + items + "]" + (comment ? behind : ""));
    }

    /** The line with its items mended, if it stands between brackets of other lines. */
    static List<String> repairedItems(String line) {
        String bare = line.stripTrailing();
        if (bare.isBlank()
                || line.length() > QuotedLine.LONGEST
                || FIELD.matcher(line).matches()) {
            return List.of();
        }
        boolean closes = bare.endsWith("]");
        String inside = closes ? bare.substring(0, bare.length() - 1).stripTrailing() : bare;
        String items = items(inside.strip());
        String indent = bare.substring(0, Lines.indent(bare));
        return items.isEmpty()
                ? List.of()
                : List.of(indent + items + (inside.endsWith(",") ? "," : "") + (closes ? "]" : ""));
    }

    /** The items in one row; empty where there is none, or where it is no plain list. */
    private static String items(String inside) {
        String flat = BETWEEN_LISTS.matcher(inside).replaceAll(", ");
        int from = 0;
        int to = flat.length();
        while (from < to && flat.charAt(from) == '[') {
            from++;
        }
        while (to > from && flat.charAt(to - 1) == ']') {
            to--;
        }
        ListLine line = new ListLine(flat.substring(from, to));
        line.split();
        boolean nested = line.items.stream().anyMatch(item -> item.indexOf('[') >= 0 || item.indexOf(']') >= 0);
        return nested ? "" : String.join(", ", line.items);
    }

    /** {@code Java, SQL)} without a bracket that closes another kind. */
    private static String withoutWrongEnd(String rest) {
        boolean wrong = (rest.endsWith("}") && rest.indexOf('{') < 0) || (rest.endsWith(")") && rest.indexOf('(') < 0);
        return wrong ? rest.substring(0, rest.length() - 1) : rest;
    }

    private void split() {
        while (at < text.length()) {
            if (Lines.isBlank(text.charAt(at))) {
                at++;
            } else {
                take();
            }
        }
    }

    private void take() {
        char first = text.charAt(at);
        int closing = first == '"' || first == '\'' ? closing(first) : -1;
        if (closing > at) {
            String raw = text.substring(at, closing + 1);
            items.add(isWhole(raw) ? raw : YamlScalar.quoted(QuotedLine.bare(raw)));
            at = closing + 1;
            skipComma();
            return;
        }
        int comma = text.indexOf(',', at);
        int end = comma < 0 ? text.length() : comma;
        String item = text.substring(at, end).strip();
        at = end + 1;
        boolean open = first == '"' || first == '\'';
        String words = open ? withoutQuotes(item) : item.replaceFirst("^-\\s+", "");
        if (!words.isEmpty()) {
            items.add(
                    open || MEANS_SOMETHING.matcher(words).find() ? YamlScalar.quoted(QuotedLine.bare(words)) : words);
        }
    }

    private void skipComma() {
        while (at < text.length() && Lines.isBlank(text.charAt(at))) {
            at++;
        }
        if (at < text.length() && text.charAt(at) == ',') {
            at++;
        }
    }

    /** The quote that ends an item: one with a comma, the end or another quoted item behind it. */
    private int closing(char quote) {
        for (int i = text.indexOf(quote, at + 1); i >= 0; i = text.indexOf(quote, i + 1)) {
            int next = i + 1;
            while (next < text.length() && Lines.isBlank(text.charAt(next))) {
                next++;
            }
            boolean end = next == text.length() || text.charAt(next) == ',';
            boolean another = next > i + 1 && next < text.length() && "'\"".indexOf(text.charAt(next)) >= 0;
            if (end || another) {
                return i;
            }
        }
        return -1;
    }

    /** Whether an item in quotes can be read as it is. */
    private static boolean isWhole(String raw) {
        String inner = raw.substring(1, raw.length() - 1);
        return raw.charAt(0) == '\''
                ? inner.replace("''", "").indexOf('\'') < 0
                : inner.replace("\\\"", "").indexOf('"') < 0
                        && !BAD_ESCAPE.matcher(inner.replace("\\\\", "")).find();
    }

    /** An item whose quote is never closed, or by one of another kind. */
    private static String withoutQuotes(String item) {
        String words = item.substring(1);
        boolean other = !words.isEmpty() && "'\"”’".indexOf(words.charAt(words.length() - 1)) >= 0;
        return (other ? words.substring(0, words.length() - 1) : words).strip();
    }
}
