package dev.portfolio.report;

import java.util.List;

/** The formats a cohort can be shown in. */
public final class CohortFormats {

    private static final List<CohortFormat> ALL = List.of(new CohortText(), new CohortCsv(), new CohortHtml());

    private CohortFormats() {}

    /** All of them. */
    public static List<CohortFormat> all() {
        return ALL;
    }
}
