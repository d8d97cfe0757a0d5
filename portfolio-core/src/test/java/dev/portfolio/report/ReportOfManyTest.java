package dev.portfolio.report;

import static dev.portfolio.report.ReportGoldenTest.written;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Ten thousand findings in a thousand documents are still a page that can be sent, opened and searched. */
final class ReportOfManyTest {

    private static final int MEGABYTE = 1_000_000;

    @Test
    void aPageOfTenThousandFindingsIsSmallEnoughToBeSentAndCanBeUsed() {
        String page = written(new HtmlFormat(), ManyFindings.in(1_000, 10));
        int size = page.getBytes(StandardCharsets.UTF_8).length;
        assertThat(size).isLessThan(15 * MEGABYTE);
        try (Browser browser = Browser.open(1280)) {
            browser.show(page);
            browser.until("performance.getEntriesByName('read').length > 0");
            System.out.printf(
                    "A page of 10,000 findings: %.1f MB, first painted after %.0f ms, its filter there after %.0f ms,"
                            + " all of it read after %.0f ms; a rule chosen in %.0f ms.%n",
                    (double) size / MEGABYTE,
                    browser.number("performance.getEntriesByName('first-paint')[0].startTime"),
                    browser.number("performance.getEntriesByType('navigation')[0].domInteractive"),
                    browser.number("performance.getEntriesByName('read')[0].startTime"),
                    browser.number(
                            "(() => { const begun = performance.now(); const form = document.getElementById('filter');"
                                    + " form.elements.rule.value = 'file-missing';"
                                    + " form.dispatchEvent(new Event('change', {bubbles: true}));"
                                    + " void document.body.offsetHeight; return performance.now() - begun; })()"));
            assertThat(browser.one(".shown output").getText()).isEqualTo("2000 sur 10000");
            assertThat(browser.complaints()).isEmpty();
            assertThat(browser.requests()).isEmpty();
        }
    }

    @Test
    void documentsThatAreNotShownAtOnceAreFoundByTheirWordsAndByLinks() {
        String page = written(new HtmlFormat(), ManyFindings.in(60, 5));
        try (Browser browser = Browser.open(1280)) {
            browser.show(page, "#q=etudiant-59+plan-60");
            browser.until("performance.getEntriesByName('read').length > 0");
            assertThat(browser.shownSoon(".finding .rule-name", 1)).containsExactly("image-alt-missing");
            assertThat(browser.shown(".file h3")).containsExactly("Administrer un réseau, par la personne 59");
            String id = browser.ids(".finding").get(0);

            browser.show(page, "#" + id);
            browser.until("document.activeElement.id === '" + id + "'");
            assertThat(browser.inView("#" + id)).isTrue();

            browser.show(page);
            browser.until("document.querySelectorAll('.finding').length === 300");
            assertThat(browser.all(".xray")).hasSize(60);
            assertThat(browser.complaints()).isEmpty();
            assertThat(browser.requests()).isEmpty();
        }
    }

    @Test
    void aLongIndexShowsItsFirstRowsAndAllOnDemand() {
        try (Browser browser = Browser.open(1280)) {
            browser.show(written(new HtmlFormat(), ManyFindings.in(60, 2)));
            assertThat(browser.all(".index tbody tr:not([hidden])")).hasSize(40);
            browser.one(".index th:nth-child(1) .sort").click();
            assertThat(browser.all(".index tbody tr:not([hidden])")).hasSize(40);
            assertThat(browser.all(".index tbody tr:not([hidden]) a").get(39).getText())
                    .isEqualTo("Administrer un réseau, par la personne 39");
            browser.one(".more button").click();
            assertThat(browser.all(".index tbody tr:not([hidden])")).hasSize(60);
            assertThat(browser.ids(".more")).isEmpty();
        }
    }

    @Test
    void allOfItIsPrinted() {
        try (Browser browser = Browser.open(1280)) {
            browser.show(written(new HtmlFormat(), ManyFindings.in(60, 2)));
            browser.until("performance.getEntriesByName('read').length > 0");
            browser.printed();
            assertThat(browser.all(".finding")).hasSize(120);
        }
    }
}
