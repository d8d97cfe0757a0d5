package dev.portfolio.report;

import static dev.portfolio.report.ReportGoldenTest.written;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in a document, its title or its path, a browser shows it and does nothing else with it. */
final class ReportHostileBrowserTest {

    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.open(1000);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @MethodSource("dev.portfolio.report.HostileTexts#all")
    void nothingIsDoneThatATextSays(String text) {
        browser.show(written(new HtmlFormat(), SampleReport.holding(text)), "#silenced=yes");
        browser.run("document.querySelector('.finding .rule-name').click()");
        browser.run("document.querySelectorAll('details').forEach(one => { one.open = true; })");
        browser.run("document.querySelectorAll('*').forEach(one => {"
                + " one.dispatchEvent(new MouseEvent('mouseover', {bubbles: true}));"
                + " one.dispatchEvent(new FocusEvent('focus')); })");

        assertThat(browser.is("typeof window.hit === 'undefined' && typeof window.name === 'string'"))
                .isTrue();
        assertThat(browser.run("return document.scripts.length")).isEqualTo(1L);
        assertThat(browser.run("return document.styleSheets.length")).isEqualTo(1L);
        assertThat(browser.hrefs()).isNotEmpty().allMatch(href -> href.matches("(?s)#.*|https?://.*|"));
        assertThat(
                        browser.is(
                                "Array.from(document.body.querySelectorAll('*')).every(one =>"
                                        + " !one.hasAttribute('style') && one.getAttributeNames().every(name => !name.startsWith('on')))"))
                .isTrue();
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requests()).isEmpty();
    }

    @Test
    void aScriptThatGotIntoThePageWouldBeStoppedAndTold() {
        browser.show(written(new HtmlFormat(), SampleReport.holding("x"))
                .replace("<h1>", "<script>window.hit=1</script><img src='https://git.example/x.png'><h1>"));
        assertThat(browser.is("typeof window.hit === 'undefined'")).isTrue();
        assertThat(browser.complaints())
                .hasSize(2)
                .allMatch(complaint -> complaint.contains("Content Security Policy"));
    }

    @Test
    void aTextIsShownAsItIs() {
        browser.show(written(new HtmlFormat(), SampleReport.holding("<b>&amp; \u202Eabc \u0000\u001B[31m ]]>")));
        assertThat(browser.shown(".file h3")).containsExactly("<b>&amp; \uFFFDabc \uFFFD\uFFFD[31m ]]>");
    }
}
