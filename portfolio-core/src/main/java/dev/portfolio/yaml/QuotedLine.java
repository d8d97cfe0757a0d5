package dev.portfolio.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rewrites {@code key: value} so that the value is in quotes that suit it: a line to paste. */
final class QuotedLine {

    private static final Pattern KEY_AND_VALUE =
            Pattern.compile("(?s)^(\\s*(?:- +)?[^:'\"#\\[\\]{}]+?[ \\t]*:[ \\t]+|\\s*- +)(\\S.*)$");

    private QuotedLine() {}

    /** The line with its value in quotes; none for a line that has no key or dash in front of its value. */
    static Optional<String> of(String line) {
        Matcher parts = KEY_AND_VALUE.matcher(line.stripTrailing());
        return parts.matches() ? Optional.of(parts.group(1) + quoted(bare(parts.group(2)))) : Optional.empty();
    }

    /** The same, but not for a list or a group of keys in brackets: in quotes it would be one no more. */
    static Optional<String> ofText(String line) {
        Matcher parts = KEY_AND_VALUE.matcher(line.stripTrailing());
        boolean brackets = parts.matches() && "[{".indexOf(parts.group(2).charAt(0)) >= 0;
        return brackets ? Optional.empty() : of(line);
    }

    private static String quoted(String value) {
        if (value.indexOf('"') < 0 && value.indexOf('\\') < 0) {
            return '"' + value + '"';
        }
        return "'" + value.replace("'", "''") + "'";
    }

    /** The value without the quotes that were meant to hold it. */
    private static String bare(String value) {
        if (value.length() < 2) {
            return value;
        }
        char first = value.charAt(0);
        boolean quotes = first == '\'' || first == '"';
        return quotes && value.charAt(value.length() - 1) == first ? value.substring(1, value.length() - 1) : value;
    }
}
