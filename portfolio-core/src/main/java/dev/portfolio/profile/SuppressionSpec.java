package dev.portfolio.profile;

import dev.portfolio.finding.RuleId;
import dev.portfolio.source.Location;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Rules that are silenced in some of a portfolio's files.
 *
 * @param rules the rules, each with the place where the profile names it
 * @param files globs of the files; empty for all
 * @param reason why; empty where it does not say
 * @param until the last day on which it holds; empty where it holds on any day
 * @param location where it stands in the profile
 */
public record SuppressionSpec(
        List<Named> rules, List<String> files, String reason, Optional<LocalDate> until, Location location) {

    /** Keeps copies. */
    public SuppressionSpec {
        rules = List.copyOf(rules);
        files = List.copyOf(files);
    }

    /** A rule, and where it is named. */
    public record Named(RuleId rule, Location location) {}
}
