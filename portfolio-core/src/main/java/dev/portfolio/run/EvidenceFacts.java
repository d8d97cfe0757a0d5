package dev.portfolio.run;

import dev.portfolio.document.EvidenceFact;
import dev.portfolio.document.ProofFact;
import dev.portfolio.evidence.Evidence;
import dev.portfolio.evidence.EvidenceGroup;
import dev.portfolio.evidence.Proof;
import dev.portfolio.source.SourceText;
import java.util.List;
import java.util.stream.Stream;

/** Gathers what the portfolio may need to know of a document's evidence: as much as a person could have written. */
final class EvidenceFacts {

    private static final int MOST_PIECES = 1000;
    private static final int MOST_PROOFS = 50;

    private EvidenceFacts() {}

    static List<EvidenceFact> pieces(SourceText source, List<EvidenceGroup> groups) {
        return groups.stream()
                .flatMap(group -> group.pieces().stream())
                .limit(MOST_PIECES)
                .map(piece -> new EvidenceFact(
                        piece.name(), source.location(piece.place()), piece.words(), proofs(source, piece)))
                .toList();
    }

    static List<ProofFact> loose(SourceText source, List<EvidenceGroup> groups) {
        return facts(source, groups.stream().flatMap(group -> group.loose().stream()), MOST_PIECES);
    }

    private static List<ProofFact> proofs(SourceText source, Evidence piece) {
        return facts(source, piece.proofs().stream(), MOST_PROOFS);
    }

    private static List<ProofFact> facts(SourceText source, Stream<Proof> proofs, int most) {
        return proofs.limit(most)
                .map(proof -> new ProofFact(proof.kind().word(), proof.destination(), source.location(proof.span())))
                .toList();
    }
}
