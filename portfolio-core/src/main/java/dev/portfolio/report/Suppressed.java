package dev.portfolio.report;

import dev.portfolio.finding.Finding;
import dev.portfolio.source.Location;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A finding that does not count, because somebody said so.
 *
 * @param finding the finding
 * @param by who said it
 * @param reason why; empty where it is not said
 * @param until the last day on which it holds; empty where it holds on any day
 * @param place where it is said: in the document, the profile or the baseline
 */
public record Suppressed(Finding finding, By by, String reason, Optional<LocalDate> until, Optional<Location> place)
        implements Comparable<Suppressed> {

    /** Who says that a finding does not count. */
    public enum By {
        /** A remark in the document. */
        DOCUMENT,
        /** The profile, for some files. */
        PROFILE,
        /** The baseline: it was there before, and was accepted. */
        BASELINE;

        /** The lower-case word used in reports: {@code document}, {@code profile}, {@code baseline}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** By finding. */
    @Override
    public int compareTo(Suppressed other) {
        return finding.compareTo(other.finding);
    }
}
