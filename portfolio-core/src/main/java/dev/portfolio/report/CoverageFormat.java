package dev.portfolio.report;

import dev.portfolio.coverage.Coverage;
import dev.portfolio.finding.Language;
import java.io.IOException;

/** A way to show a coverage. The same coverage always gives the same characters. */
public interface CoverageFormat {

    /** Its name, as it is asked for: {@code text}, {@code json}. */
    String name();

    /** The name of the file it is usually written to: {@code coverage.json}. */
    String fileName();

    /**
     * Writes a coverage.
     *
     * @param language the language of its words
     * @throws IOException when {@code out} cannot be written to
     */
    void write(Coverage coverage, Language language, Appendable out) throws IOException;
}
