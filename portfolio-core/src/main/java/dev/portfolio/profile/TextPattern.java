package dev.portfolio.profile;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.portfolio.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A regular expression of a profile. It takes time in proportion to the text, whatever is written in it. */
public final class TextPattern {

    private static final Pattern COUNT = Pattern.compile("([0-9]{1,9})\\}");
    private static final int LONGEST = 2000;
    private static final int MOST_MATCHES = 100;
    private static final int MOST_COPIES = 10_000;
    private static final String OTHER = "pattern.other";

    /** What the library says of a mistake, and what we call it. */
    private static final Map<String, String> MISTAKES = Map.ofEntries(
            Map.entry("missing closing ]", "pattern.bracket"),
            Map.entry("missing closing )", "pattern.parenthesis"),
            Map.entry("regexp/syntax: internal error", "pattern.parenthesis"),
            Map.entry("missing argument to repetition operator", "pattern.repeats-nothing"),
            Map.entry("invalid nested repetition operator", "pattern.repeats-twice"),
            Map.entry("invalid repeat count", "pattern.repeats-too-often"),
            Map.entry("invalid escape sequence", "pattern.escape"),
            Map.entry("trailing backslash at end of expression", "pattern.backslash"),
            Map.entry("invalid character class range", "pattern.range"),
            Map.entry("invalid or unsupported Perl syntax", "pattern.unsupported"),
            Map.entry("invalid named capture", "pattern.unsupported"));

    private final String text;
    private final Pattern pattern;

    private TextPattern(String text, Pattern pattern) {
        this.text = text;
        this.pattern = pattern;
    }

    /**
     * The pattern a text holds.
     *
     * @throws IllegalArgumentException where the text is not a pattern
     */
    public static TextPattern of(String text) {
        try {
            return new TextPattern(text, Pattern.compile(text));
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** What is wrong with a text as a pattern, by its key in the catalogues; empty where it is one. */
    static Optional<String> mistake(String text) {
        if (text.length() > LONGEST || copies(text) > MOST_COPIES) {
            return Optional.of("pattern.repeats-too-often");
        }
        try {
            return Pattern.compile(text).matches("") ? Optional.of("pattern.empty") : Optional.empty();
        } catch (PatternSyntaxException e) {
            return Optional.of(MISTAKES.getOrDefault(e.getDescription(), OTHER));
        }
    }

    /** How often the counts in braces repeat something, if all of them stood in one another: the library unrolls them. */
    private static long copies(String text) {
        Matcher counts = COUNT.matcher(text);
        long copies = 1;
        while (counts.find() && copies <= MOST_COPIES) {
            copies *= Math.max(1, Long.parseLong(counts.group(1)));
        }
        return copies;
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

    /** Whether it matches the whole of a text. */
    public boolean isAllOf(String in) {
        return pattern.matches(in);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TextPattern that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The pattern as it is written. */
    @Override
    public String toString() {
        return text;
    }
}
