package dev.portfolio.document;

import dev.portfolio.source.Location;
import java.util.List;

/**
 * A piece of evidence, as far as the portfolio may need to know of it.
 *
 * @param name what it is called
 * @param location where that is written
 * @param words how many words it says of what was done
 * @param proofs what shows it, in the order of the text
 */
public record EvidenceFact(String name, Location location, int words, List<ProofFact> proofs) {

    /** Keeps a copy. */
    public EvidenceFact {
        proofs = List.copyOf(proofs);
    }
}
