package dev.portfolio.run;

import dev.portfolio.document.DocumentFacts;
import dev.portfolio.finding.Finding;
import java.util.List;

/**
 * What one document gives by itself.
 *
 * @param facts what the portfolio may need to know of it
 * @param findings what was found in it, what it silences included
 * @param suppressions what it silences
 */
public record DocumentResult(DocumentFacts facts, List<Finding> findings, List<Suppression> suppressions) {

    /** Keeps copies. */
    public DocumentResult {
        findings = List.copyOf(findings);
        suppressions = List.copyOf(suppressions);
    }
}
