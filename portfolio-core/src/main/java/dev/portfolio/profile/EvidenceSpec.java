package dev.portfolio.profile;

import java.util.List;
import java.util.Set;

/**
 * What the evidence in a section, or in a document, must be.
 *
 * @param form what one piece of it is
 * @param depth where pieces are headings: how many headings further down they stand; 1 for right below
 * @param labels where pieces are labels: the words that one begins with
 * @param min the fewest pieces
 * @param listItems how many list items stand in each
 * @param comment how many words each says of what was done
 * @param proof what shows it, any of these kinds; empty where nothing need show it
 * @param proofLabels the labels behind which that stands; empty for anywhere in the piece
 */
public record EvidenceSpec(
        Form form,
        int depth,
        List<String> labels,
        int min,
        Range listItems,
        Range comment,
        Set<ProofKind> proof,
        List<String> proofLabels) {

    /** One sub-heading for each project, and nothing asked of what stands under it. */
    public static final EvidenceSpec USUAL =
            new EvidenceSpec(Form.HEADINGS, 1, List.of(), 1, Range.ANY, Range.ANY, Set.of(), List.of());

    /** Keeps copies. */
    public EvidenceSpec {
        labels = List.copyOf(labels);
        proof = Set.copyOf(proof);
        proofLabels = List.copyOf(proofLabels);
    }

    /** What one piece of evidence is. */
    public enum Form {
        /** What a heading rules: {@code ### Projet Phare}. */
        HEADINGS,
        /** What stands behind a label, down to the next one: {@code **Trace :**}. */
        LABELS,
        /** An item of a list. */
        LIST
    }
}
