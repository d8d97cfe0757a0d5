package dev.portfolio.coverage;

import java.util.List;

/**
 * How far an outcome is covered.
 *
 * @param code its code
 * @param label its label
 * @param status how far
 * @param citations the documents that claim it, by path
 */
public record OutcomeCoverage(String code, String label, Status status, List<Citation> citations) {

    /** Keeps a copy. */
    public OutcomeCoverage {
        citations = List.copyOf(citations);
    }
}
