package dev.portfolio.rule;

import dev.portfolio.claim.Answer.Unknown;
import dev.portfolio.claim.Claim;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.framework.Competency;
import dev.portfolio.framework.FrameworkItem.Kind;
import dev.portfolio.framework.Programme;
import java.util.List;

/** A document claims a competency that the framework does not have. */
record CompetencyUnknown(RuleId id, Severity severity) implements DocumentRule {

    CompetencyUnknown() {
        this(new RuleId("competency-unknown"), Severity.ERROR);
    }

    @Override
    public void check(DocumentCheck check) {
        check.claims().of(Kind.COMPETENCY).forEach(claim -> {
            if (claim.answer() instanceof Unknown unknown) {
                report(claim, unknown, check);
            }
        });
    }

    private static void report(Claim claim, Unknown unknown, DocumentCheck check) {
        Programme programme = check.claims().programme().orElseThrow();
        List<String> names =
                programme.competencies().map(Competency::title).distinct().toList();
        Arguments arguments = Arguments.none()
                .with("value", claim.written())
                .with("framework", programme.framework().code())
                .with("competencies", names);
        Unknowns.report(claim, unknown, arguments, check);
    }
}
