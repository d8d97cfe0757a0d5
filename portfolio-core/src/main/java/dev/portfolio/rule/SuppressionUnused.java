package dev.portfolio.rule;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;

/** A rule is silenced where it finds nothing: the remark has outlived what it was written for, or stands elsewhere. */
record SuppressionUnused(RuleId id, Severity severity) implements SuppressionRule {

    SuppressionUnused() {
        this(new RuleId("suppression-unused"), Severity.WARNING);
    }

    @Override
    public void check(SuppressionCheck check) {
        for (SuppressionUse use : check.uses()) {
            if (use.state() == SuppressionUse.State.UNUSED) {
                Arguments arguments =
                        Arguments.none().with("silenced", use.rule().value());
                check.report(use.inProfile() ? "profile" : "", use.place(), arguments);
            }
        }
    }
}
