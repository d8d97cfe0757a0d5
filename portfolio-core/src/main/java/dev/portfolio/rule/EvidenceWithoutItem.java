package dev.portfolio.rule;

import dev.portfolio.evidence.Evidence;
import dev.portfolio.evidence.EvidenceGroup;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.source.Span;
import java.util.List;
import java.util.Optional;

/** Evidence is named, but too few list items in it say what was done. */
record EvidenceWithoutItem(RuleId id, Severity severity) implements DocumentRule {

    EvidenceWithoutItem() {
        this(new RuleId("evidence-without-item"), Severity.ERROR);
    }

    @Override
    public void check(DocumentCheck check) {
        IndentedCode indented = IndentedCode.of(check.document());
        for (EvidenceGroup group : check.evidence()) {
            int min = group.spec().listItems().min();
            for (Evidence piece : group.named()) {
                Optional<Span> list = indented.listIn(piece, min);
                if (list.isPresent()) {
                    check.report(
                            "indented",
                            piece.place(),
                            Arguments.none()
                                    .with("heading", piece.name())
                                    .with(
                                            "line",
                                            check.document()
                                                    .source()
                                                    .lineAt(list.get().start())),
                            List.of(list.get()));
                } else if (piece.listItems() < min) {
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
