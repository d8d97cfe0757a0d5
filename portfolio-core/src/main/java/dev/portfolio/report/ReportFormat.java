package dev.portfolio.report;

import java.io.IOException;

/** A way to show a report. The same report always gives the same characters; lines end with a line feed. */
public interface ReportFormat {

    /** Its name, as it is asked for: {@code text}, {@code json}. */
    String name();

    /** The name of the file it is usually written to: {@code report.txt}. */
    String fileName();

    /**
     * Writes a report.
     *
     * @throws IOException when {@code out} cannot be written to
     */
    void write(Report report, Appendable out) throws IOException;
}
