package dev.portfolio.report;

import dev.portfolio.coverage.Coverage;
import dev.portfolio.finding.Language;
import dev.portfolio.page.CoveragePage;
import java.io.IOException;

/**
 * For people at a browser or with the page on paper: what is not proved yet, the whole framework as a picture, and what
 * shows what. One file, which asks nothing of the network.
 */
public final class CoverageHtml implements CoverageFormat {

    /** One page. */
    public CoverageHtml() {}

    @Override
    public String name() {
        return "html";
    }

    @Override
    public String fileName() {
        return "coverage.html";
    }

    @Override
    public void write(Coverage coverage, Language language, Appendable out) throws IOException {
        out.append(CoveragePage.html(coverage, language));
    }
}
