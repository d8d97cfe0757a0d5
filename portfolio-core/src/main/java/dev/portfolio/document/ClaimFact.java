package dev.portfolio.document;

import dev.portfolio.source.Location;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Something of a competency framework that a document claims, and what shows it there.
 *
 * @param kind what is claimed
 * @param competency the competency's code; empty for what the framework does not know
 * @param level the order of its level; empty where the competency itself is claimed
 * @param outcome the code of the level's outcome; empty where the level itself is claimed
 * @param written what stands in the document; of an outcome that only its level claims, what stands for that
 * @param location where
 * @param proofs what shows it, in the order of the text
 */
public record ClaimFact(
        Kind kind,
        String competency,
        OptionalInt level,
        Optional<String> outcome,
        String written,
        Location location,
        List<ProofFact> proofs) {

    /** Keeps a copy. */
    public ClaimFact {
        proofs = List.copyOf(proofs);
    }

    /** Whether anything shows it. */
    public boolean isProved() {
        return !proofs.isEmpty();
    }

    /** What can be claimed. */
    public enum Kind {
        /** A competency. */
        COMPETENCY,
        /** A level of one. */
        LEVEL,
        /** An outcome of a level. */
        OUTCOME,
        /** What the framework does not know, or what could be several things. */
        UNKNOWN
    }
}
