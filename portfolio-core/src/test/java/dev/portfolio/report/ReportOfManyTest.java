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
        assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(15 * MEGABYTE);
        try (Browser browser = Browser.open(1280)) {
            browser.show(page);
            assertThat(browser.one(".shown output").getText()).isEqualTo("10000 sur 10000");
            System.out.printf(
                    "A page of 10,000 findings, %.1f MB: loaded after %.0f ms, of which the script took %.0f ms; a search took %.0f ms.%n",
                    (double) page.getBytes(StandardCharsets.UTF_8).length / MEGABYTE,
                    browser.number("performance.timing.loadEventEnd - performance.timing.navigationStart"),
                    browser.number("performance.timing.domContentLoadedEventStart - performance.timing.domInteractive"),
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
}
