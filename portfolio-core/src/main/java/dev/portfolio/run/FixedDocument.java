package dev.portfolio.run;

import dev.portfolio.finding.Finding;
import dev.portfolio.source.SourceText;
import java.util.List;

/**
 * A document with its safe fixes made.
 *
 * @param path the file, relative to the portfolio's root, with forward slashes
 * @param before its text as it was read
 * @param after its text with the fixes; all else is the same, byte for byte
 * @param fixed what they mend, where it stands in the text before
 * @param left what has a fix that was not made, because it would have led to another finding, or taken from a link the
 *     heading it leads to
 */
public record FixedDocument(String path, SourceText before, SourceText after, List<Finding> fixed, List<Finding> left) {

    /** Keeps copies. */
    public FixedDocument {
        fixed = List.copyOf(fixed);
        left = List.copyOf(left);
    }

    /** Whether anything in it changes. */
    public boolean changes() {
        return !before.text().equals(after.text());
    }
}
