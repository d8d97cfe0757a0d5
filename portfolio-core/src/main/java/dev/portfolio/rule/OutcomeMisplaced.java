package dev.portfolio.rule;

import dev.portfolio.claim.Claim;
import dev.portfolio.claim.Claims;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.framework.Competency;
import dev.portfolio.framework.FrameworkItem;
import dev.portfolio.framework.FrameworkItem.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An outcome is one of another competency, or of another level, than the document claims. */
record OutcomeMisplaced(RuleId id, Severity severity) implements DocumentRule {

    OutcomeMisplaced() {
        this(new RuleId("outcome-misplaced"), Severity.WARNING);
    }

    @Override
    public void check(DocumentCheck check) {
        Claims claims = check.claims();
        List<Competency> claimed = claims.competencies();
        if (claimed.isEmpty()) {
            return;
        }
        Set<FrameworkItem> told = new HashSet<>();
        claims.of(Kind.OUTCOME)
                .forEach(claim -> claim.item()
                        .filter(item -> claims.programme().orElseThrow().leadsTo(item))
                        .filter(told::add)
                        .ifPresent(item -> check(claim, item, claimed, check)));
    }

    private static void check(Claim claim, FrameworkItem item, List<Competency> claimed, DocumentCheck check) {
        List<Integer> levels = check.claims().levels(item.competency());
        Arguments arguments = Arguments.none()
                .with("value", claim.written())
                .with("competency", item.competency().title())
                .with("level", item.order().orElse(0))
                .with("claimed", claimed.stream().map(Competency::title).toList())
                .with("levels", levels.stream().map(String::valueOf).toList());
        if (!claimed.contains(item.competency())) {
            check.report("", claim.span(), arguments);
        } else if (!levels.isEmpty() && !levels.contains(item.order().orElse(0))) {
            check.report("level", claim.span(), arguments);
        }
    }
}
