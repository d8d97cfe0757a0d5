package dev.portfolio.coverage;

import dev.portfolio.source.Location;
import java.util.List;

/**
 * A document that claims something.
 *
 * @param written what stands there
 * @param location where
 * @param proofs what shows it; none where nothing does
 */
public record Citation(String written, Location location, List<Proof> proofs) {

    /** Keeps a copy. */
    public Citation {
        proofs = List.copyOf(proofs);
    }

    /** The document's path. */
    public String path() {
        return location.path();
    }

    /** Whether anything shows it. */
    public boolean isProved() {
        return !proofs.isEmpty();
    }

    /**
     * Something that shows it.
     *
     * @param kind what it is: {@code link}, {@code file}, {@code image}, {@code code}, {@code embed}
     * @param destination where it leads; empty for code
     */
    public record Proof(String kind, String destination) {}
}
