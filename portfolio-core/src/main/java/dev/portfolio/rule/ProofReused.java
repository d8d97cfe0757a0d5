package dev.portfolio.rule;

import dev.portfolio.document.DocumentFacts;
import dev.portfolio.document.EvidenceFact;
import dev.portfolio.document.ProofFact;
import dev.portfolio.document.Target;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.source.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The same thing is all that proves most of what a portfolio claims. */
record ProofReused(RuleId id, Severity severity) implements PortfolioRule {

    private static final int FEWEST = 3;
    private static final int MOST_RELATED = 20;

    ProofReused() {
        this(new RuleId("proof-reused"), Severity.WARNING);
    }

    @Override
    public void check(PortfolioCheck check) {
        Map<String, List<ProofFact>> only = new LinkedHashMap<>();
        int proved = 0;
        for (DocumentFacts document : check.documents()) {
            for (EvidenceFact piece : document.evidence()) {
                proved += piece.proofs().isEmpty() ? 0 : 1;
                onlyProof(piece, document.path(), check)
                        .ifPresent(key -> only.computeIfAbsent(key, unseen -> new ArrayList<>())
                                .add(piece.proofs().get(0)));
            }
        }
        for (List<ProofFact> same : only.values()) {
            if (same.size() >= FEWEST && same.size() * 2 > proved) {
                report(same, proved, check);
            }
        }
    }

    /** What a piece of evidence shows, where that is one thing, however often. */
    private static Optional<String> onlyProof(EvidenceFact piece, String document, PortfolioCheck check) {
        Set<String> shown = piece.proofs().stream()
                .map(proof -> key(proof, document, check))
                .collect(Collectors.toSet());
        return shown.size() == 1 ? shown.stream().findFirst().filter(key -> !key.isEmpty()) : Optional.empty();
    }

    /** What is the same wherever it is named; another page of a document, or another line of code, is another thing. */
    private static String key(ProofFact proof, String document, PortfolioCheck check) {
        String written = proof.destination().strip();
        String place =
                Destination.fragment(written).map(fragment -> "#" + fragment).orElse("");
        List<String> files = Destination.of(written).candidates(Target.Kind.IMAGE, document, check.publicRoots());
        if (proof.kind().equals("embed") || files.isEmpty()) {
            return written.endsWith("/") ? written.substring(0, written.length() - 1) : written;
        }
        return check.files().find(files.get(0)).path() + place;
    }

    private static void report(List<ProofFact> same, int proved, PortfolioCheck check) {
        List<Location> others = same.stream()
                .skip(1)
                .limit(MOST_RELATED)
                .map(ProofFact::location)
                .toList();
        Arguments arguments = Arguments.none()
                .with("destination", same.get(0).destination())
                .with("count", same.size())
                .with("total", proved);
        check.report("", same.get(0).location(), arguments, others);
    }
}
