package dev.portfolio.run;

import dev.portfolio.coverage.Cohort;
import dev.portfolio.finding.Finding;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How far the portfolios of a cohort cover its framework.
 *
 * @param cohort how far
 * @param tooLow the rows (1 for the first) of the portfolios that reach less than the profile asks for of each, with what
 *     is told of them
 */
public record CohortResult(Cohort cohort, Map<Integer, List<Finding>> tooLow) {

    /** Keeps a copy, by row. */
    public CohortResult {
        tooLow = Map.copyOf(tooLow);
    }

    /** The rows of those that reach too little, in order. */
    public List<Integer> rows() {
        return List.copyOf(new TreeMap<>(tooLow).keySet());
    }
}
