package dev.portfolio.rule;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;

/** The baseline accepts what is no longer found: it was mended, and could come back unseen. */
record BaselineStale(RuleId id, Severity severity) implements SuppressionRule {

    BaselineStale() {
        this(Rules.BASELINE_STALE, Severity.INFO);
    }

    @Override
    public void check(SuppressionCheck check) {
        for (StaleAcceptance stale : check.stale()) {
            Arguments arguments =
                    Arguments.none().with("accepted", stale.rule().value()).with("document", stale.document());
            check.report("", stale.place(), arguments);
        }
    }
}
