package dev.example.course;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.rule.PortfolioCheck;
import dev.portfolio.rule.PortfolioRule;
import java.util.List;

/** A rule that its author wrote no words and no page for. */
final class Untold implements PortfolioRule {

    @Override
    public RuleId id() {
        return new RuleId("course-untold");
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(PortfolioCheck check) {
        check.documents().stream()
                .filter(document -> document.tags().contains("untold"))
                .forEach(document -> check.report(
                        "tagged",
                        document,
                        Arguments.none().with("tags", List.of("a", "b")).with("count", 2)));
    }
}
