package dev.portfolio.coverage;

import java.util.List;
import java.util.Optional;

/**
 * How far a level is covered: proved where all of its outcomes are; where it has none, as it is claimed itself.
 *
 * @param order its order, 1 for the first
 * @param label its label
 * @param year the year it is taught in, as the framework writes it
 * @param status how far
 * @param citations the documents that claim the level itself, by path
 * @param outcomes its outcomes, in order
 */
public record LevelCoverage(
        int order,
        String label,
        Optional<String> year,
        Status status,
        List<Citation> citations,
        List<OutcomeCoverage> outcomes) {

    /** Keeps copies. */
    public LevelCoverage {
        citations = List.copyOf(citations);
        outcomes = List.copyOf(outcomes);
    }

    /** Its outcomes by their statuses; it itself, where it has none. */
    public Tally tally() {
        return outcomes.isEmpty()
                ? Tally.of(status)
                : outcomes.stream().map(outcome -> Tally.of(outcome.status())).reduce(Tally.NONE, Tally::plus);
    }
}
