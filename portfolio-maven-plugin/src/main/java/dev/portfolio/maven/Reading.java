package dev.portfolio.maven;

import dev.portfolio.report.HtmlFormat;
import dev.portfolio.report.ReportFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The reports that people are led to.
 *
 * @param first the report that is named first; empty for none
 * @param page the one to open in a browser, where that is another
 */
record Reading(String first, Optional<String> page) {

    /** Where no report is written. */
    static Reading none() {
        return new Reading("", Optional.empty());
    }

    /** Of the formats that were written, each with its file. */
    static Reading of(List<ReportFormat> formats, List<String> files) {
        if (files.isEmpty()) {
            return none();
        }
        Optional<String> page = IntStream.range(1, files.size())
                .filter(i -> formats.get(i) instanceof HtmlFormat)
                .mapToObj(files::get)
                .findFirst();
        return new Reading(files.get(0), page);
    }
}
