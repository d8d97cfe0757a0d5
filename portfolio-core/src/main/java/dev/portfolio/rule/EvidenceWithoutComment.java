package dev.portfolio.rule;

import dev.portfolio.evidence.Evidence;
import dev.portfolio.evidence.EvidenceGroup;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;

/** Evidence shows something, and does not say what was done. One that shows nothing either is told to lack its proof. */
record EvidenceWithoutComment(RuleId id, Severity severity) implements DocumentRule {

    EvidenceWithoutComment() {
        this(new RuleId("evidence-without-comment"), Severity.WARNING);
    }

    @Override
    public void check(DocumentCheck check) {
        for (EvidenceGroup group : check.evidence()) {
            int min = group.spec().comment().min();
            int items = group.spec().listItems().min();
            for (Evidence piece : group.named()) {
                boolean shows = !piece.proofs().isEmpty() || !piece.elsewhere().isEmpty();
                if (shows && piece.words() < min && piece.listItems() >= items) {
                    check.report(
                            piece.words() == 0 ? "none" : "",
                            piece.place(),
                            Arguments.none()
                                    .with("heading", piece.name())
                                    .with("count", piece.words())
                                    .with("min", min));
                }
            }
        }
    }
}
