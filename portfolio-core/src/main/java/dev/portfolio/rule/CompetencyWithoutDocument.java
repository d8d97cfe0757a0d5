package dev.portfolio.rule;

import dev.portfolio.coverage.CompetencyCoverage;
import dev.portfolio.coverage.Coverage;
import dev.portfolio.coverage.Status;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.source.Location;
import java.util.List;

/** The programme leads to a competency of which no document claims anything. */
record CompetencyWithoutDocument(RuleId id, Severity severity) implements PortfolioRule {

    CompetencyWithoutDocument() {
        this(new RuleId("competency-without-document"), Severity.WARNING);
    }

    @Override
    public void check(PortfolioCheck check) {
        if (check.coverage().isEmpty() || check.profile().framework().isEmpty()) {
            return;
        }
        Coverage coverage = check.coverage().get();
        Location place = check.profile().framework().get().place();
        for (CompetencyCoverage competency : coverage.competencies()) {
            if (competency.status() != Status.OUTSIDE && competency.documents().isEmpty()) {
                Arguments arguments = Arguments.none()
                        .with("competency", competency.title())
                        .with("documents", coverage.documents().size());
                check.report("", place, arguments, List.of());
            }
        }
    }
}
