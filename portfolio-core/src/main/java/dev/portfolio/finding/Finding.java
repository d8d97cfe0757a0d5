package dev.portfolio.finding;

import dev.portfolio.source.Location;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One problem at one place: data, not prose. {@link Messages} puts it into words.
 *
 * @param rule the rule that found it
 * @param variant which of the rule's messages says it; empty where the rule has only one
 * @param severity how much it weighs
 * @param location where it stands
 * @param arguments the values its message needs
 * @param related other places that belong to it, in order
 * @param fix what mends it, where that is safe
 */
public record Finding(
        RuleId rule,
        String variant,
        Severity severity,
        Location location,
        Arguments arguments,
        List<Location> related,
        Optional<Fix> fix)
        implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::location).thenComparing(Finding::rule);

    /** Keeps a copy of the related places, and refuses what is not there. */
    public Finding {
        Objects.requireNonNull(rule, "the rule of a finding");
        Objects.requireNonNull(variant, "the variant of a finding");
        Objects.requireNonNull(severity, "the severity of a finding");
        Objects.requireNonNull(location, "the place of a finding");
        Objects.requireNonNull(arguments, "the values of a finding");
        related = List.copyOf(related);
    }

    /** A finding that nobody but the author can mend. */
    public Finding(
            RuleId rule,
            String variant,
            Severity severity,
            Location location,
            Arguments arguments,
            List<Location> related) {
        this(rule, variant, severity, location, arguments, related, Optional.empty());
    }

    /** The same finding with another weight. */
    public Finding withSeverity(Severity other) {
        return new Finding(rule, variant, other, location, arguments, related, fix);
    }

    /** By path, place and rule: the order of every report. What a rule finds at one place stays in the rule's order. */
    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
