package dev.portfolio.rule;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.source.Location;
import java.util.HashSet;
import java.util.Set;

/** A rule is silenced, and nobody says why: told once for each remark. */
record SuppressionWithoutReason(RuleId id, Severity severity) implements SuppressionRule {

    SuppressionWithoutReason() {
        this(new RuleId("suppression-without-reason"), Severity.INFO);
    }

    @Override
    public void check(SuppressionCheck check) {
        Set<Location> told = new HashSet<>();
        for (SuppressionUse use : check.uses()) {
            if (use.reason().isBlank() && told.add(use.whole())) {
                Arguments arguments =
                        Arguments.none().with("silenced", use.rule().value());
                check.report(use.inProfile() ? "profile" : "", use.whole(), arguments);
            }
        }
    }
}
