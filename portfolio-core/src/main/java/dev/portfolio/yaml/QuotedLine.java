package dev.portfolio.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rewrites {@code key: value} so that the value is in quotes that suit it: lines to paste, the best one first. */
final class QuotedLine {

    /** The longest line that is looked at closely. */
    static final int LONGEST = 4_000;

    private static final Pattern KEY_AND_VALUE =
            Pattern.compile("(?s)^(\\s*(?:- +)?[^:'\"#\\[\\]{}]+?[ \\t]*:[ \\t]+|\\s*- +)(\\S.*)$");
    private static final Pattern QUOTED_KEY_AND_VALUE =
            Pattern.compile("(?s)^(\\s*(?:- +)?(?:\"[^\"]*\"|'[^']*')[ \\t]*:[ \\t]+)(\\S.*)$");
    private static final Pattern TEMPLATE = Pattern.compile("(?s)^\\{[{%].*");
    private static final Pattern WORDS_BEHIND_BRACKETS =
            Pattern.compile("(?s)^(?:\\[[^\\]]*]|\\{[^}]*})\\s*[^\\s,;#\\[\\]{}].*");
    private static final String CURLY = "“”‘’";

    private QuotedLine() {}

    /** All that is worth a try for a line. A list in brackets is mended item by item, so that it stays one. */
    static List<String> all(String line) {
        List<String> lines = new ArrayList<>();
        if (line.length() > LONGEST) {
            return lines;
        }
        lines.addAll(ListLine.repaired(line));
        String bare = line.stripTrailing();
        Matcher plainKey = KEY_AND_VALUE.matcher(bare);
        Matcher parts = plainKey.matches() ? plainKey : QUOTED_KEY_AND_VALUE.matcher(bare);
        if (!parts.matches()) {
            lines.addAll(ListLine.repairedItems(line));
            return lines;
        }
        String value = parts.group(2);
        if (isText(value)) {
            lines.add(parts.group(1) + YamlScalar.quoted(bare(value)));
            escaped(value).ifPresent(text -> lines.add(parts.group(1) + text));
        }
        return lines;
    }

    /** Whether a value is words, and no list or group of keys in brackets. */
    private static boolean isText(String value) {
        return "[{".indexOf(value.charAt(0)) < 0
                || TEMPLATE.matcher(value).matches()
                || WORDS_BEHIND_BRACKETS.matcher(value).matches();
    }

    /** The value without the quotes that were meant to hold it. */
    static String bare(String value) {
        String bare = value;
        while (isHeld(bare)) {
            bare = bare.substring(1, bare.length() - 1);
        }
        return bare;
    }

    /** Whether the first and the last character are quotes that belong together: not those of {@code "A" and "B"}. */
    private static boolean isHeld(String value) {
        int last = value.length() - 1;
        if (last < 1) {
            return false;
        }
        char first = value.charAt(0);
        if (first == '“' || first == '‘') {
            char closing = CURLY.charAt(CURLY.indexOf(first) + 1);
            return value.charAt(last) == closing && value.indexOf(first, 1) < 0 && value.indexOf(closing) == last;
        }
        if ((first != '\'' && first != '"') || value.charAt(last) != first) {
            return false;
        }
        int inner = value.indexOf(first, 1);
        while (inner < last && isApostrophe(value, inner)) {
            inner = value.indexOf(first, inner + 1);
        }
        return inner == last || inner == 1 || !Character.isLetterOrDigit(value.charAt(inner - 1));
    }

    private static boolean isApostrophe(String value, int at) {
        return value.charAt(at) == '\''
                && Character.isLetterOrDigit(value.charAt(at - 1))
                && Character.isLetterOrDigit(value.charAt(at + 1));
    }

    /** A value that goes on on the next line, with the quotes in it written so that they do not close it. */
    private static Optional<String> escaped(String value) {
        char quote = value.charAt(0);
        boolean goesOn = (quote == '\'' || quote == '"') && value.charAt(value.length() - 1) != quote;
        String rest = value.substring(1);
        return goesOn
                ? Optional.of(quote + (quote == '"' ? rest.replace("\"", "\\\"") : rest.replace("'", "''")))
                : Optional.empty();
    }
}
