package dev.portfolio.report;

import dev.portfolio.coverage.Cohort;
import dev.portfolio.finding.Language;
import dev.portfolio.page.CohortPage;
import java.io.IOException;

/**
 * For people at a browser or with the page on paper: which competency is proved least, a row for each portfolio, and what
 * each lacks. One file, which asks nothing of the network.
 */
public final class CohortHtml implements CohortFormat {

    /** One page. */
    public CohortHtml() {}

    @Override
    public String name() {
        return "html";
    }

    @Override
    public String fileName() {
        return "cohort.html";
    }

    @Override
    public void write(Cohort cohort, Language language, Appendable out) throws IOException {
        out.append(CohortPage.html(cohort, language));
    }
}
