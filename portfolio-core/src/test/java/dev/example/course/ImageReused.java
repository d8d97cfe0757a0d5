package dev.example.course;

import dev.portfolio.document.DocumentFacts;
import dev.portfolio.document.Target;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.rule.PortfolioCheck;
import dev.portfolio.rule.PortfolioRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One image stands in two documents. */
final class ImageReused implements PortfolioRule {

    @Override
    public RuleId id() {
        return new RuleId("image-reused");
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(PortfolioCheck check) {
        Map<String, Target> seen = new HashMap<>();
        for (DocumentFacts document : check.documents()) {
            for (Target target : document.targets()) {
                Target first = target.kind() == Target.Kind.LINK ? null : seen.put(target.destination(), target);
                if (first != null) {
                    check.report(
                            "",
                            target.location(),
                            Arguments.none().with("image", target.destination()),
                            List.of(first.location()));
                }
            }
        }
    }
}
