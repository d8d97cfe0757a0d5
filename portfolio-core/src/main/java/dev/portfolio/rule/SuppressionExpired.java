package dev.portfolio.rule;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;

/** The last day of a suppression is past, and what it silenced is told again. */
record SuppressionExpired(RuleId id, Severity severity) implements SuppressionRule {

    SuppressionExpired() {
        this(new RuleId("suppression-expired"), Severity.WARNING);
    }

    @Override
    public void check(SuppressionCheck check) {
        for (SuppressionUse use : check.uses()) {
            if (use.state() == SuppressionUse.State.EXPIRED) {
                Arguments arguments = Arguments.none()
                        .with("silenced", use.rule().value())
                        .with("until", use.until().map(Object::toString).orElse(""));
                check.report(use.inProfile() ? "profile" : "", use.place(), arguments);
            }
        }
    }
}
