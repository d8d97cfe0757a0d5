package dev.portfolio.examples.course;

import dev.portfolio.document.DocumentFacts;
import dev.portfolio.document.Target;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.rule.PortfolioCheck;
import dev.portfolio.rule.PortfolioRule;
import dev.portfolio.source.Location;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One image is to prove something in two documents. */
final class ImageReused implements PortfolioRule {

    @Override
    public RuleId id() {
        return new RuleId("image-reused");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(PortfolioCheck check) {
        Map<String, Location> first = new HashMap<>();
        for (DocumentFacts document : check.documents()) {
            for (Target target : document.targets()) {
                if (target.kind() == Target.Kind.IMAGE) {
                    Optional.ofNullable(first.putIfAbsent(target.destination(), target.location()))
                            .filter(other -> !other.path().equals(document.path()))
                            .ifPresent(other -> report(target, document, other, check));
                }
            }
        }
    }

    private static void report(Target target, DocumentFacts document, Location other, PortfolioCheck check) {
        Arguments arguments =
                Arguments.none().with("image", target.destination()).with("document", other.path());
        check.report("", target.location(), arguments, List.of(other));
    }
}
