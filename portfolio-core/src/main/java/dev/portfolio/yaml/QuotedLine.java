package dev.portfolio.yaml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rewrites {@code key: value} so that the value is in quotes that suit it: a line to paste. */
final class QuotedLine {

    private static final Pattern KEY_AND_VALUE = Pattern.compile("^(\\s*(?:- +)?[^\\s:'\"]+:[ \\t]+|\\s*- +)(.*)$");

    private QuotedLine() {}

    static String of(String line) {
        Matcher parts = KEY_AND_VALUE.matcher(line.stripTrailing());
        return parts.matches() ? parts.group(1) + quoted(bare(parts.group(2))) : quoted(line.strip());
    }

    /** A value in quotes, so that YAML takes it for text whatever is in it. */
    static String quoted(String value) {
        if (value.indexOf('"') < 0 && value.indexOf('\\') < 0) {
            return '"' + value + '"';
        }
        return value.indexOf('\'') < 0 ? "'" + value + "'" : "'" + value.replace("'", "''") + "'";
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
