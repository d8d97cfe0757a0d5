package dev.portfolio.rule;

import dev.portfolio.claim.Answer.Unknown;
import dev.portfolio.claim.Claim;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.framework.FrameworkItem.Kind;

/** A document cites an outcome that the framework does not have. */
record OutcomeUnknown(RuleId id, Severity severity) implements DocumentRule {

    OutcomeUnknown() {
        this(new RuleId("outcome-unknown"), Severity.ERROR);
    }

    @Override
    public void check(DocumentCheck check) {
        check.claims().of(Kind.OUTCOME).forEach(claim -> {
            if (claim.answer() instanceof Unknown unknown) {
                report(claim, unknown, check);
            }
        });
    }

    private static void report(Claim claim, Unknown unknown, DocumentCheck check) {
        Arguments arguments = Arguments.none()
                .with("value", claim.written())
                .with(
                        "framework",
                        check.claims().programme().orElseThrow().framework().code());
        Unknowns.report(claim, unknown, arguments, check);
    }
}
