package dev.portfolio.rule;

import dev.portfolio.claim.Answer.Drift;
import dev.portfolio.claim.Answer.Found;
import dev.portfolio.claim.Claim;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.framework.FrameworkItem;

/** What stands beside a code is not what the framework calls it; or a name is nearly one of the framework's. */
record LabelDrift(RuleId id, Severity severity) implements DocumentRule {

    LabelDrift() {
        this(new RuleId("label-drift"), Severity.WARNING);
    }

    @Override
    public void check(DocumentCheck check) {
        for (Claim claim : check.claims().all()) {
            if (claim.answer() instanceof Found found && found.drift().isPresent()) {
                report(found.item(), found.drift().get(), claim, check);
            }
        }
    }

    private static void report(FrameworkItem item, Drift drift, Claim claim, DocumentCheck check) {
        Arguments arguments = Arguments.none()
                .with("written", drift.written())
                .with("code", item.code())
                .with("label", item.label());
        boolean named = drift.written().equals(claim.written());
        if (drift.other().isPresent()) {
            check.report(
                    "other",
                    drift.span(),
                    arguments.with("other", drift.other().get().code()));
        } else {
            check.report(named ? "name" : "", drift.span(), arguments);
        }
    }
}
