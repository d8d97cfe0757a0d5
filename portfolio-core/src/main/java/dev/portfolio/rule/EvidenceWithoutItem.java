package dev.portfolio.rule;

import dev.portfolio.evidence.Evidence;
import dev.portfolio.evidence.EvidenceGroup;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;

/** Evidence is named, but too few list items in it say what was done. */
record EvidenceWithoutItem(RuleId id, Severity severity) implements DocumentRule {

    EvidenceWithoutItem() {
        this(new RuleId("evidence-without-item"), Severity.ERROR);
    }

    @Override
    public void check(DocumentCheck check) {
        for (EvidenceGroup group : check.evidence()) {
            int min = group.spec().listItems().min();
            for (Evidence piece : group.named()) {
                if (piece.listItems() < min) {
                    check.report(
                            piece.listItems() == 0 ? "none" : "",
                            piece.place(),
                            Arguments.none()
                                    .with("heading", piece.name())
                                    .with("count", piece.listItems())
                                    .with("min", min));
                }
            }
        }
    }
}
