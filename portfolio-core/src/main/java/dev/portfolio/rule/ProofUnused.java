package dev.portfolio.rule;

import dev.portfolio.document.DocumentFacts;
import dev.portfolio.document.ProofFact;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import java.util.List;

/** Something can be looked at, and no piece of evidence says what for. */
record ProofUnused(RuleId id, Severity severity) implements PortfolioRule {

    ProofUnused() {
        this(new RuleId("proof-unused"), Severity.INFO);
    }

    @Override
    public void check(PortfolioCheck check) {
        for (DocumentFacts document : check.documents()) {
            for (ProofFact proof : document.looseProofs()) {
                String variant = proof.destination().isBlank() ? "code" : "";
                Arguments arguments = Arguments.none().with("destination", proof.destination());
                check.report(variant, proof.location(), arguments, List.of());
            }
        }
    }
}
