package dev.portfolio.source;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;

/**
 * A regular expression in the syntax of RE2. Whatever the expression and the text, matching takes time in proportion to
 * the length of the text: there are no back references and no looking around.
 *
 * <pre>{@code
 * TextPattern.of("[A-Z]{3}[0-9]{2}").matches("BUT23")   // true
 * }</pre>
 */
public final class TextPattern {

    /** The longest text that is matched, in UTF-16 code units; no longer text fits any pattern. */
    public static final int LONGEST_TEXT = 20_000;

    private static final int LARGEST = 2_000;

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

        /** The reason, as short as the library of regular expressions gives it, in English. */
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
            throw new InvalidException("expression too large");
        }
        try {
            return new TextPattern(Pattern.compile(expression));
        } catch (PatternSyntaxException e) {
            String part = e.getPattern() == null ? expression : e.getPattern();
            String place = part.equals(expression) ? "" : ": " + part;
            throw new InvalidException(e.getDescription() + place);
        }
    }

    /** Whether the whole text has the form. */
    public boolean matches(String text) {
        return text.length() <= LONGEST_TEXT && pattern.matches(text);
    }

    /** Whether some part of the text has the form. */
    public boolean isFoundIn(String text) {
        Matcher matcher = pattern.matcher(text.length() <= LONGEST_TEXT ? text : "");
        return text.length() <= LONGEST_TEXT && matcher.find();
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
