package dev.portfolio.finding;

import java.util.regex.Pattern;

/**
 * The name of a rule, as it stands in reports, profiles and on the rule's page: {@code section-missing}.
 *
 * @param value lower-case words joined by hyphens
 */
public record RuleId(String value) implements Comparable<RuleId> {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /** Refuses a name of another form. */
    public RuleId {
        if (!isName(value)) {
            throw new IllegalArgumentException(
                    "A rule's name is lower-case words joined by hyphens, such as section-missing, not: " + value);
        }
    }

    /** Whether a text has the form of a rule's name. */
    public static boolean isName(String text) {
        return FORM.matcher(text).matches();
    }

    /** By name. */
    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    /** The name. */
    @Override
    public String toString() {
        return value;
    }
}
