package dev.portfolio.run;

import dev.portfolio.coverage.Coverage;
import dev.portfolio.finding.Finding;
import java.util.List;

/**
 * How far the documents of a portfolio cover its framework.
 *
 * @param coverage how far
 * @param tooLow where that is less than the profile asks for
 */
public record CoverageResult(Coverage coverage, List<Finding> tooLow) {

    /** Keeps a copy. */
    public CoverageResult {
        tooLow = List.copyOf(tooLow);
    }
}
