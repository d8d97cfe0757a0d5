package dev.portfolio.report;

import java.util.List;

/** The formats a coverage can be shown in. */
public final class CoverageFormats {

    private static final List<CoverageFormat> ALL =
            List.of(new CoverageText(), new CoverageJson(), new CoverageCsv(), new CoverageHtml());

    private CoverageFormats() {}

    /** All of them. */
    public static List<CoverageFormat> all() {
        return ALL;
    }
}
