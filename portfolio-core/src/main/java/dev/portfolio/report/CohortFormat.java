package dev.portfolio.report;

import dev.portfolio.coverage.Cohort;
import dev.portfolio.finding.Language;
import java.io.IOException;

/**
 * A way to show the coverage of a cohort. The same cohort always gives the same characters. Nothing of what stands in
 * documents is shown but codes; of a portfolio, only its folder's name, and that only in files.
 */
public interface CohortFormat {

    /** Its name, as it is asked for: {@code html}, {@code csv}. */
    String name();

    /** The name of the file it is usually written to: {@code cohort.html}. */
    String fileName();

    /**
     * Writes a cohort.
     *
     * @param language the language of its words
     * @throws IOException when {@code out} cannot be written to
     */
    void write(Cohort cohort, Language language, Appendable out) throws IOException;
}
