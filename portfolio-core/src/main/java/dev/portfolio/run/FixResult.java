package dev.portfolio.run;

import dev.portfolio.finding.Finding;
import dev.portfolio.report.Report;
import java.util.List;

/**
 * What the safe fixes make of a portfolio.
 *
 * @param documents the documents with something to fix, by path
 * @param remaining what is found once the fixes are made, and is to be mended by hand
 * @param unwritten the paths of documents that could not be written: the file is another one than was read, or must not
 *     be written to
 */
public record FixResult(List<FixedDocument> documents, Report remaining, List<String> unwritten) {

    /** Keeps copies. */
    public FixResult {
        documents = List.copyOf(documents);
        unwritten = List.copyOf(unwritten);
    }

    /** All that the fixes mend, in the order of the documents. */
    public List<Finding> fixed() {
        return documents.stream().flatMap(document -> document.fixed().stream()).toList();
    }

    /** All that has a fix which was not made, in the order of the documents. */
    public List<Finding> left() {
        return documents.stream().flatMap(document -> document.left().stream()).toList();
    }
}
