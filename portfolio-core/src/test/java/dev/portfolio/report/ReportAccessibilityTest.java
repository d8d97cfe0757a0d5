package dev.portfolio.report;

import static dev.portfolio.report.ReportGoldenTest.written;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.finding.Language;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of a report keeps nobody out: in the light, in the dark, on a telephone, on paper. */
final class ReportAccessibilityTest {

    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.open(1280);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void onAWideScreen() {
        browser.onScreen();
        browser.width(1280);
    }

    @AfterEach
    void nothingIsAskedForAndNothingGoesWrong() {
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requests()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, light, 1280",
        "ENGLISH, dark, 1280",
        "FRENCH, light, 1280",
        "FRENCH, dark, 1280",
        "FRENCH, light, 360",
        "FRENCH, dark, 360"
    })
    void axeFindsNoBarrier(Language language, String scheme, int width) {
        browser.width(width);
        browser.prefer("prefers-color-scheme", scheme);
        browser.show(page(language), "#silenced=yes");
        browser.run("document.querySelectorAll('details').forEach(one => { one.open = true; })");
        browser.one(".finding[data-rule=field-type] .rule-name").click();
        assertThat(browser.shown(".finding .rule-page")).hasSize(1);
        assertThat(browser.barriers()).isEmpty();
    }

    @Test
    void axeFindsWhatIsPutThereForIt() {
        browser.show(page(Language.ENGLISH));
        browser.run("document.querySelector('main').append(document.createElement('button'))");
        assertThat(browser.barriers()).hasSize(1).first().asString().startsWith("button-name: <button></button>");
    }

    @Test
    void theDarkIsDarkAndTheLightIsLight() {
        String ground = "return getComputedStyle(document.documentElement).backgroundColor";
        browser.show(page(Language.ENGLISH));
        browser.prefer("prefers-color-scheme", "light");
        assertThat(browser.run(ground)).isEqualTo("rgb(255, 255, 255)");
        browser.prefer("prefers-color-scheme", "dark");
        assertThat(browser.run(ground)).isEqualTo("rgb(20, 26, 24)");
        assertThat(browser.run("return getComputedStyle(document.querySelector('input')).colorScheme"))
                .isEqualTo("light dark");
    }

    @ParameterizedTest
    @CsvSource({"1280", "820", "360", "280"})
    void noWidthMakesThePageScrollSideways(int width) {
        browser.width(width);
        browser.show(page(Language.FRENCH), "#silenced=yes");
        browser.run("document.querySelectorAll('details').forEach(one => { one.open = true; })");
        assertThat(
                        browser.run(
                                "return Array.from(document.querySelectorAll('body *')).filter(one => !one.closest('.scroll *, .hidden, .skip')"
                                        + " && one.getBoundingClientRect().right > document.documentElement.clientWidth + 1).map(one => one.outerHTML)"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .isEmpty();
        assertThat(browser.is("document.documentElement.scrollWidth === document.documentElement.clientWidth"))
                .isTrue();
    }

    @Test
    void onPaperThereIsAllThatCountsAndNothingToPress() {
        browser.show(page(Language.ENGLISH));
        browser.onPaper();
        assertThat(browser.shown("#filter, .keys, .source-link")).isEmpty();
        assertThat(browser.shown(".finding")).hasSize(7);
        assertThat(browser.run("return getComputedStyle(document.documentElement).backgroundColor"))
                .isEqualTo("rgb(255, 255, 255)");
        assertThat(browser.run("return Array.from(document.querySelectorAll('.scroll'))"
                        + ".filter(box => getComputedStyle(box).overflowY !== 'visible').length"))
                .isEqualTo(0L);
        assertThat(browser.printed()).startsWith('%', 'P', 'D', 'F').hasSizeGreaterThan(20_000);
    }

    @Test
    void aFilterThatIsSetIsPrintedAsItIsSeen() {
        browser.show(page(Language.ENGLISH), "#rule=field-type");
        browser.onPaper();
        assertThat(browser.shown(".finding")).hasSize(1);
    }

    private static String page(Language language) {
        return written(new HtmlFormat(), SampleReport.report(language));
    }
}
