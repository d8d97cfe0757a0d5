package dev.portfolio.text;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.portfolio.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A regular expression in the syntax of RE2. Whatever the expression and the text, matching takes time in proportion to
 * the length of the text: there are no back references and no looking around.
 *
 * <pre>{@code
 * TextPattern.of("[A-Z]{3}[0-9]{2}").matches("BUT23")   // true
 * }</pre>
 */
public final class TextPattern {

    /** The longest text that is matched as a whole, in UTF-16 code units; no longer text fits any pattern. */
    public static final int LONGEST_TEXT = 20_000;

    private static final int LARGEST = 2_000;
    private static final int MOST_MATCHES = 100;
    private static final String TOO_LARGE = "pattern.repeats-too-often";

    /** What the library says of a mistake, and what the catalogues call it. */
    private static final Map<String, String> MISTAKES = Map.ofEntries(
            Map.entry("missing closing ]", "pattern.bracket"),
            Map.entry("missing closing )", "pattern.parenthesis"),
            Map.entry("regexp/syntax: internal error", "pattern.parenthesis"),
            Map.entry("missing argument to repetition operator", "pattern.repeats-nothing"),
            Map.entry("invalid nested repetition operator", "pattern.repeats-twice"),
            Map.entry("invalid repeat count", TOO_LARGE),
            Map.entry("invalid escape sequence", "pattern.escape"),
            Map.entry("trailing backslash at end of expression", "pattern.backslash"),
            Map.entry("invalid character class range", "pattern.range"),
            Map.entry("invalid or unsupported Perl syntax", "pattern.unsupported"),
            Map.entry("invalid named capture", "pattern.unsupported"));

    private final Pattern pattern;

    private TextPattern(Pattern pattern) {
        this.pattern = pattern;
    }

    /** Says why an expression is none. */
    public static final class InvalidException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        InvalidException(String reason) {
            super(reason, null, false, false);
        }

        /** The reason, as the catalogues know it: {@code pattern.bracket} for a bracket that is not closed. */
        public String reason() {
            return String.valueOf(getMessage());
        }
    }

    /**
     * The pattern of an expression.
     *
     * @throws InvalidException when it is no expression of RE2, or one that is too large
     */
    public static TextPattern of(String expression) {
        if (PatternSize.of(expression) > LARGEST) {
            throw new InvalidException(TOO_LARGE);
        }
        try {
            return new TextPattern(Pattern.compile(expression));
        } catch (PatternSyntaxException e) {
            throw new InvalidException(MISTAKES.getOrDefault(e.getDescription(), "pattern.other"));
        }
    }

    /** Why a text is no expression, as {@link InvalidException#reason} says it; empty where it is one. */
    public static Optional<String> mistake(String expression) {
        try {
            of(expression);
            return Optional.empty();
        } catch (InvalidException e) {
            return Optional.of(e.reason());
        }
    }

    /** Whether the whole text has the form. */
    public boolean matches(String text) {
        return text.length() <= LONGEST_TEXT && pattern.matches(text);
    }

    /** Whether some part of the text has the form. */
    public boolean isFoundIn(String text) {
        return text.length() <= LONGEST_TEXT && pattern.matcher(text).find();
    }

    /** Where it matches, from left to right, with something in each match; the first of them where there are many. */
    public List<Span> all(String in) {
        List<Span> matches = new ArrayList<>();
        Matcher matcher = pattern.matcher(in);
        while (matches.size() < MOST_MATCHES && matcher.find()) {
            if (matcher.end() > matcher.start()) {
                matches.add(new Span(matcher.start(), matcher.end()));
            }
        }
        return matches;
    }

    /** The expression. */
    public String expression() {
        return pattern.pattern();
    }

    /** Patterns of the same expression are the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof TextPattern same && same.expression().equals(expression());
    }

    @Override
    public int hashCode() {
        return expression().hashCode();
    }

    /** The expression. */
    @Override
    public String toString() {
        return expression();
    }
}
