package dev.portfolio.finding;

import java.util.Locale;
import java.util.Optional;

/** How much a finding weighs. Ordered: the worst comes first. */
public enum Severity {
    /** The document does not hold what it must. */
    ERROR,
    /** A careful reviewer would ask for a change. */
    WARNING,
    /** Good to know. */
    INFO;

    /** The lower-case word used in profiles and reports: {@code error}, {@code warning}, {@code info}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it weighs as much as {@code other}, or more. */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }

    /** The severity of a word, in any case. */
    public static Optional<Severity> ofWord(String word) {
        for (Severity severity : values()) {
            if (severity.word().equalsIgnoreCase(word.strip())) {
                return Optional.of(severity);
            }
        }
        return Optional.empty();
    }
}
