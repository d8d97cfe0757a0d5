package dev.portfolio.framework;

import dev.portfolio.finding.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a file.
 *
 * @param framework the framework, as far as it could be read; none where nothing of one was there
 * @param format the format, where it was known
 * @param problems what is wrong in the file, in the order of the text
 */
public record FrameworkReading(
        Optional<Framework> framework, Optional<FrameworkFormat> format, List<Problem> problems) {

    /** Keeps a copy. */
    public FrameworkReading {
        problems = List.copyOf(problems);
    }
}
