package dev.portfolio.rule;

import dev.portfolio.document.DocumentFacts;
import dev.portfolio.document.EvidenceFact;
import dev.portfolio.document.ProofFact;
import dev.portfolio.document.Target;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.source.Location;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
        files(check);
    }

    /** A file counts as shown wherever a piece of evidence leads to it, in whatever way its path is written. */
    private static void files(PortfolioCheck check) {
        List<String> files = check.inventory().proofFiles();
        if (files.isEmpty()) {
            return;
        }
        List<String> roots = check.publicRoots();
        Set<String> shown = new HashSet<>();
        for (DocumentFacts document : check.documents()) {
            for (EvidenceFact piece : document.evidence()) {
                for (ProofFact proof : piece.proofs()) {
                    Destination.of(proof.destination()).candidates(Target.Kind.IMAGE, document.path(), roots).stream()
                            .map(check.files()::find)
                            .filter(answer -> answer.status() == FileIndex.Status.PRESENT)
                            .forEach(answer -> shown.add(answer.path()));
                }
            }
        }
        for (String file : files) {
            if (!shown.contains(file)) {
                Location place = SourceText.of(file, "").location(Span.at(0));
                String site = roots.stream()
                        .filter(root -> file.startsWith(root + "/"))
                        .map(root -> file.substring(root.length()))
                        .findFirst()
                        .orElse(file);
                Arguments arguments = Arguments.none().with("destination", file).with("fixed", "[…](" + site + ")");
                check.report("file", place, arguments, List.of());
            }
        }
    }
}
