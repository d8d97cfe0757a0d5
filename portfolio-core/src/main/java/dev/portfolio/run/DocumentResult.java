package dev.portfolio.run;

import dev.portfolio.document.DocumentFacts;
import dev.portfolio.finding.Finding;
import java.util.List;

/**
 * What one document gives by itself.
 *
 * @param facts what the portfolio may need to know of it
 * @param findings what was found in it
 */
public record DocumentResult(DocumentFacts facts, List<Finding> findings) {

    /** Keeps a copy. */
    public DocumentResult {
        findings = List.copyOf(findings);
    }
}
