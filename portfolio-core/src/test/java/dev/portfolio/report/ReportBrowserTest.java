package dev.portfolio.report;

import static dev.portfolio.report.ReportGoldenTest.written;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.finding.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;

/** The page of a report, used in a browser as its readers use it: with a pointer, with keys alone, by links. */
final class ReportBrowserTest {

    private static final String PAGE = written(new HtmlFormat(), SampleReport.report(Language.ENGLISH));
    private static final String RULES = ".finding .rule-name";
    private static final List<String> ALL = List.of(
            "profile-invalid",
            "field-type",
            "section-empty",
            "image-alt-missing",
            "internal-error",
            "heading-inexact",
            "file-missing");

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
    void show() {
        browser.show(PAGE);
    }

    @AfterEach
    void nothingIsAskedForAndNothingGoesWrong() {
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requests()).isEmpty();
    }

    @Test
    void showsWhatCountsAndSaysHowMuchItIs() {
        assertThat(browser.shown(RULES)).containsExactlyInAnyOrderElementsOf(ALL);
        assertThat(browser.one(".shown output").getText()).isEqualTo("7 of 7 shown");
        assertThat(browser.shown("h1")).containsExactly("4 errors to mend");
    }

    @Test
    void severitiesCanBeLeftOutAndTheAddressRemembersIt() {
        browser.one("[name=severity][value=error]").click();
        assertThat(browser.shown(RULES))
                .containsExactlyInAnyOrder("image-alt-missing", "internal-error", "heading-inexact");
        browser.one("[name=severity][value=warning]").click();
        assertThat(browser.shown(RULES)).containsExactly("heading-inexact");
        assertThat(browser.place()).isEqualTo("#severity=info");
        assertThat(browser.one(".shown output").getText()).isEqualTo("1 of 7 shown");

        browser.reload();
        assertThat(browser.shown(RULES)).containsExactly("heading-inexact");
        assertThat(browser.one("[name=severity][value=error]").isSelected()).isFalse();

        browser.one(".filter [type=reset]").click();
        assertThat(browser.shown(RULES)).hasSameSizeAs(ALL);
        assertThat(browser.place()).isEqualTo("#list");
    }

    @Test
    void aRuleOrADocumentCanBeChosen() {
        new Select(browser.one("[name=rule]")).selectByVisibleText("image-alt-missing");
        assertThat(browser.shown(RULES)).containsExactly("image-alt-missing");
        assertThat(browser.place()).isEqualTo("#rule=image-alt-missing");

        browser.one(".filter [type=reset]").click();
        new Select(browser.one("[name=document]")).selectByVisibleText("work/zoé.md");
        assertThat(browser.shown(RULES)).containsExactly("file-missing");
        assertThat(browser.shown(".file h3")).containsExactly("work/zoé.md");
        assertThat(browser.place()).isEqualTo("#document=work%2Fzo%C3%A9.md");
    }

    @Test
    void wordsAreFoundWhateverTheirAccentsAndCapitals() {
        browser.one("[name=q]").sendKeys("PLAN competences");
        browser.one("[name=q]").sendKeys(Keys.TAB);
        assertThat(browser.shownSoon(RULES, 0)).isEmpty();
        assertThat(browser.shown(".nothing-shown")).containsExactly("Nothing matches this filter.");

        browser.one("[name=q]").clear();
        browser.one("[name=q]").sendKeys("ZOE link");
        assertThat(browser.shownSoon(RULES, 1)).containsExactly("file-missing");
        assertThat(browser.place()).isEqualTo("#q=ZOE+link");
    }

    @Test
    void whatDoesNotCountIsBehindASwitch() {
        assertThat(browser.ids(".finding.silenced")).isEmpty();
        browser.one("[name=silenced]").click();
        assertThat(browser.ids(".finding.silenced")).hasSize(3);
        assertThat(browser.place()).isEqualTo("#silenced=yes");
        assertThat(browser.one(".shown output").getText()).isEqualTo("10 of 10 shown");
        assertThat(browser.shown(".finding.silenced .silence"))
                .contains("Does not count: silenced in the document, line 1, until 2027-01-31 — décor, <vu> & revu");
    }

    @Test
    void whatDoesNotCountStaysShownWhenAllIs() {
        browser.one("[name=silenced]").click();
        browser.one(".figure.warning a").click();
        browser.one(".filter [type=reset]").click();
        assertThat(browser.one(".shown output").getText()).isEqualTo("10 of 10 shown");
        assertThat(browser.place()).isEqualTo("#silenced=yes");
    }

    @Test
    void aRuleOfWhichNothingCountsLeadsToWhatDoesNot() {
        browser.one(".by-rule a[href='#rule=template-residue&silenced=yes']").click();
        assertThat(browser.shown(RULES)).containsExactly("template-residue");
    }

    @Test
    void anAddressWithoutAFilterShowsAll() {
        for (String all : List.of("#list", "#")) {
            browser.go("#rule=field-type");
            assertThat(browser.shownSoon(RULES, 1)).as(all).hasSize(1);
            browser.go(all);
            assertThat(browser.shownSoon(RULES, ALL.size())).as(all).hasSize(ALL.size());
        }
    }

    @Test
    void aSearchFindsWhatIsTypedOnAnyKeyboardAndNotWhatIsUnfolded() {
        browser.go("#q=l%27ete");
        assertThat(browser.shownSoon(RULES, 5)).hasSize(5);
        browser.go("#q=");
        browser.one("#" + id("section-empty", "") + " .rule-name").click();
        browser.go("#q=finds");
        assertThat(browser.shownSoon(RULES, 0)).isEmpty();
    }

    @Test
    void aDocumentWithoutFindingsIsFoundByItsName() {
        browser.go("#q=vide");
        assertThat(browser.shownSoon(".file h3", 1)).containsExactly("work/vide.md");
    }

    @Test
    void thePrintedPageSaysWhatItLeavesOut() {
        browser.onPaper();
        try {
            assertThat(browser.one("#filter").isDisplayed()).isFalse();
            browser.go("#severity=info");
            browser.until("document.querySelector('#filter').classList.contains('narrowed')");
            assertThat(browser.one("#filter").isDisplayed()).isTrue();
            assertThat(browser.one(".shown output").getText()).isEqualTo("1 of 7 shown");
            assertThat(browser.one(".filter [type=reset]").isDisplayed()).isFalse();
        } finally {
            browser.onScreen();
        }
    }

    @Test
    void inForcedColoursTheWordsAtFaultCanBeRead() {
        browser.prefer("forced-colors", "active");
        try {
            assertThat(browser.is("getComputedStyle(document.querySelector('.finding mark')).color"
                            + " === getComputedStyle(document.querySelector('.finding .source')).color"))
                    .isTrue();
        } finally {
            browser.onScreen();
        }
    }

    @Test
    void anAddressIsAFilterToSendToSomebody() {
        browser.show(PAGE, "#severity=error&document=work%2Fzo%C3%A9.md");
        assertThat(browser.shown(RULES)).containsExactly("file-missing");
        assertThat(browser.one("[name=severity][value=info]").isSelected()).isFalse();
        browser.go("#q=nowhere");
        assertThat(browser.shownSoon(RULES, 0)).isEmpty();
    }

    @Test
    void oddAddressesAreNoFilters() {
        browser.show(PAGE, "#severity=nope");
        assertThat(browser.one(".shown output").getText()).isEqualTo("7 of 7 shown");
        for (String odd :
                List.of("#", "#rule=no-such-rule", "#severity=", "#%", "#%E0%A4%A", "#q=%E0%A4%A", "#x=y&z")) {
            browser.show(PAGE, odd);
            assertThat(browser.shown("h1")).as(odd).containsExactly("4 errors to mend");
            assertThat(browser.complaints()).as(odd).isEmpty();
        }
    }

    @Test
    void aLinkLeadsToAFindingWhateverTheFilterSays() {
        String finding = id("image-alt-missing", "");
        browser.show(PAGE, "#" + finding);
        assertThat(browser.focused().getDomAttribute("id")).isEqualTo(finding);
        assertThat(browser.inView("#" + finding)).isTrue();

        browser.one("[name=severity][value=warning]").click();
        browser.go("#" + finding);
        assertThat(browser.ids("#" + finding)).containsExactly(finding);
        assertThat(browser.one("[name=severity][value=warning]").isSelected()).isTrue();

        String silenced = id("template-residue", ".silenced");
        browser.show(PAGE, "#" + silenced);
        assertThat(browser.ids(".silenced")).contains(silenced);
        assertThat(browser.one("[name=silenced]").isSelected()).isTrue();
    }

    @Test
    void aTitleIsNotHiddenBehindTheFilterThatStaysInView() {
        String file = browser.one(".file[data-path='work/zoé.md']").getDomAttribute("id");
        browser.one(".index a[href='#" + file + "']").click();
        assertThat(browser.gap("#filter", "#" + file + " h3")).isNotNegative();
        browser.show(PAGE, "#" + file);
        assertThat(browser.inView("#" + file + " h3")).isTrue();
        assertThat(browser.gap("#filter", "#" + file + " h3")).isNotNegative();
    }

    @Test
    void figuresAndCountsLeadToWhatTheyCount() {
        browser.one(".figure.warning a").click();
        assertThat(browser.shown(RULES)).containsExactlyInAnyOrder("image-alt-missing", "internal-error");
        browser.one("[data-filter='rule=field-type']").click();
        assertThat(browser.shown(RULES)).containsExactly("field-type");
    }

    @Test
    void thePageOfARuleUnfoldsUnderItsFindingAndFoldsAgain() {
        String finding = "#" + id("section-empty", "");
        browser.one(finding + " .rule-name").click();
        assertThat(browser.shown(finding + " .rule-page")).containsExactly("What it finds.");
        assertThat(browser.one(finding + " .rule-name").getDomAttribute("aria-expanded"))
                .isEqualTo("true");
        browser.one(finding + " .rule-name").click();
        assertThat(browser.shown(finding + " .rule-page")).isEmpty();
        assertThat(browser.place()).isEmpty();
    }

    @Test
    void aLinkToARuleOpensIt() {
        browser.show(PAGE, "#rule-section-empty");
        assertThat(browser.shown("#rule-section-empty .rule-page")).containsExactly("What it finds.");
    }

    @Test
    void tablesAreSortedByAnyColumnUpAndDown() {
        assertThat(browser.column(".by-rule", 2)).containsExactly("1", "1", "1", "1", "1", "1", "1", "0", "0");
        browser.one(".by-rule th:nth-child(1) .sort").click();
        assertThat(browser.column(".by-rule", 0)).isSorted();
        assertThat(browser.one(".by-rule th:nth-child(1)").getDomAttribute("aria-sort"))
                .isEqualTo("ascending");
        browser.one(".by-rule th:nth-child(1) .sort").click();
        assertThat(browser.column(".by-rule", 0)).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(browser.one(".by-rule th:nth-child(1)").getDomAttribute("aria-sort"))
                .isEqualTo("descending");

        browser.one(".index th:nth-child(2) .sort").sendKeys(Keys.ENTER);
        assertThat(browser.column(".index", 1)).containsExactly("2", "1", "1", "0");
        assertThat(browser.all("[aria-sort]")).hasSize(2);
    }

    @Test
    void keysAloneGoThroughTheFindings() {
        browser.press("j");
        String first = browser.focused().getDomAttribute("id");
        assertThat(browser.ids(".finding").get(0)).isEqualTo(first);
        assertThat(browser.is("getComputedStyle(document.activeElement).outlineStyle === 'solid'"))
                .isTrue();
        browser.press("jj");
        assertThat(browser.focused().getDomAttribute("id"))
                .isEqualTo(browser.ids(".finding").get(2));
        assertThat(browser.inView("#" + browser.focused().getDomAttribute("id")))
                .isTrue();
        browser.press("k");
        browser.press(Keys.ARROW_UP);
        assertThat(browser.focused().getDomAttribute("id")).isEqualTo(first);
        browser.press("k");
        assertThat(browser.focused().getDomAttribute("id")).isEqualTo(first);

        String rule = browser.one("#" + first).getDomAttribute("data-rule");
        browser.press(Keys.ENTER);
        assertThat(browser.ids("#" + first + " .rule-page").size()).isEqualTo(hasPage(rule) ? 1 : 0);
    }

    @Test
    void keysGoOnFromWhatIsInView() {
        List<String> findings = browser.ids(".finding");
        String last = findings.get(findings.size() - 1);
        browser.run("document.querySelector('#rules').scrollIntoView()");
        browser.press("k");
        assertThat(browser.focused().getDomAttribute("id")).isEqualTo(last);
        browser.show(PAGE);
        browser.one("[name=severity][value=info]").click();
        browser.press("j");
        assertThat(browser.focused().getDomAttribute("id")).isIn(findings);
    }

    @Test
    void aSlashLeadsToTheSearchAndLettersTypedThereAreLetters() {
        browser.press("/");
        assertThat(browser.focused().getDomAttribute("name")).isEqualTo("q");
        browser.press("jk/");
        assertThat(browser.focused().getDomProperty("value")).isEqualTo("jk/");
    }

    @Test
    void everythingThatCanBeUsedIsReachedByTabAndShowsThatItIs() {
        assertThat(browser.run("document.body.focus()")).isEqualTo("");
        browser.pressTab();
        assertThat(browser.focused().getText()).isEqualTo("Go to the documents");
        assertThat(browser.inView(".skip")).isTrue();
        browser.press(Keys.ENTER);
        assertThat(browser.place()).isEqualTo("#documents");
        browser.show(PAGE);
        int stops = ((Number) browser.run(
                        "return document.querySelectorAll('a[href]:not([tabindex=\"-1\"]),button,input,select,"
                                + "summary,[tabindex=\"0\"]').length"))
                .intValue();
        List<String> invisible = new ArrayList<>();
        int reached = 0;
        for (int i = 0; i < stops; i++) {
            browser.pressTab();
            if (browser.is("document.activeElement === document.body")) {
                break;
            }
            reached++;
            if (browser.is("getComputedStyle(document.activeElement).outlineStyle === 'none'")) {
                invisible.add(String.valueOf(browser.run("return document.activeElement.outerHTML")));
            }
        }
        assertThat(reached).isGreaterThan(40);
        assertThat(invisible).isEmpty();
    }

    private static boolean hasPage(String rule) {
        return !browser.all("#rule-" + rule + " > .rule-page").isEmpty();
    }

    private static String id(String rule, String classes) {
        String silenced = classes.isEmpty() ? ":not(.silenced)" : classes;
        return browser.one(".finding" + silenced + "[data-rule='" + rule + "']").getDomAttribute("id");
    }
}
