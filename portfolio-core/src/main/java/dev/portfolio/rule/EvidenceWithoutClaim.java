package dev.portfolio.rule;

import dev.portfolio.evidence.Evidence;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.source.Span;
import java.util.List;

/** A document shows evidence, and names nothing of the framework that it would be evidence for. */
record EvidenceWithoutClaim(RuleId id, Severity severity) implements DocumentRule {

    EvidenceWithoutClaim() {
        this(new RuleId("evidence-without-claim"), Severity.WARNING);
    }

    @Override
    public void check(DocumentCheck check) {
        if (check.claims().programme().isEmpty() || !check.claims().all().isEmpty()) {
            return;
        }
        List<Evidence> pieces = check.evidence().stream()
                .flatMap(group -> group.named().stream())
                .filter(piece -> !piece.isEmpty())
                .toList();
        if (!pieces.isEmpty()) {
            List<Span> others = pieces.stream().skip(1).map(Evidence::place).toList();
            Arguments arguments = Arguments.none()
                    .with("piece", pieces.get(0).name())
                    .with("count", pieces.size())
                    .with(
                            "framework",
                            check.claims().programme().get().framework().code());
            check.report("", pieces.get(0).place(), arguments, others);
        }
    }
}
