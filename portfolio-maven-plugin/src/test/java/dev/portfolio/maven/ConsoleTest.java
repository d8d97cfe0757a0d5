package dev.portfolio.maven;

import static dev.portfolio.finding.Severity.ERROR;
import static dev.portfolio.finding.Severity.INFO;
import static dev.portfolio.finding.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.finding.Language;
import dev.portfolio.report.Report;
import dev.portfolio.report.TextForm;
import dev.portfolio.report.TextScreen;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ConsoleTest {

    private static final Report REPORT = Sample.report(
            Language.ENGLISH,
            Sample.finding(WARNING, "field-empty", "a.md", 1),
            Sample.finding(ERROR, "field-empty", "a.md", 2),
            Sample.finding(INFO, "field-empty", "b.md", 1));

    private static final String SUMMARY = "info 2 documents checked: 1 error, 1 warning, 1 info.";

    private final RecordingLog log = new RecordingLog();

    @Test
    void eachFindingIsShownAtItsLevel() {
        show(3, "target/report.txt");
        assertThat(log.entries())
                .containsExactly(
                        "info a.md: 1 error, 1 warning",
                        "warn " + block("a.md:1:1 warning", 1),
                        "error " + block("a.md:2:1 error", 2),
                        "info b.md: 1 info",
                        "info " + block("b.md:1:1 info", 1),
                        SUMMARY,
                        "info Report: target/report.txt");
    }

    @Test
    void notMoreAreShownThanAllowedAndTheRestIsCounted() {
        show(1, "target/report.txt");
        assertThat(log.entries())
                .containsExactly(
                        "info a.md: 1 error, 1 warning",
                        "warn " + block("a.md:1:1 warning", 1),
                        "warn And 2 more, see target/report.txt",
                        SUMMARY,
                        "info Report: target/report.txt");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void noneIsShownWhereNoneIsAllowed(int max) {
        show(max, "");
        assertThat(log.entries())
                .containsExactly("warn And 3 more; portfolio.console.max shows more of them.", SUMMARY);
    }

    @Test
    void coloursAreOnlyForTerminalsThatShowThem() {
        new Console(log, TextScreen.PAPER.coloured(), 1, Phrases.in(Language.ENGLISH)).show(REPORT, TextForm.FULL, "");
        assertThat(log.entries().get(0)).isEqualTo("info \u001B[1ma.md: 1 error, 1 warning\u001B[m");
        assertThat(log.entries().get(1)).contains("\u001B[1;33mwarning\u001B[m");
        show(3, "");
        assertThat(String.join("\n", log.entries().subList(4, log.entries().size())))
                .doesNotContain("\u001B");
    }

    @Test
    void quietLogsErrorsAndNothingElse() {
        console(50).show(REPORT, TextForm.QUIET, "target/report.txt");
        assertThat(log.entries()).containsExactly("error a.md:2:1 error [field-empty] The field `tags` is empty.");
    }

    @Test
    void aSummaryLogsFiguresAndNoFinding() {
        console(50).show(REPORT, TextForm.SUMMARY, "target/report.txt");
        assertThat(log.entries())
                .containsExactly(
                        "info errors  warnings  infos  Document",
                        "info      1         1      0  a.md",
                        "info      0         0      1  b.md",
                        SUMMARY,
                        "info Report: target/report.txt");
    }

    @Test
    void nothingFoundIsOneLine() {
        new Console(log, TextScreen.PAPER, 50, Phrases.in(Language.FRENCH))
                .show(new Report("competency", Language.FRENCH, List.of("a.md"), List.of()), TextForm.FULL, "");
        assertThat(log.entries()).containsExactly("info 1 document vérifié\u00A0: 0 erreur, 0 avertissement, 0 info.");
    }

    private void show(int max, String file) {
        console(max).show(REPORT, TextForm.FULL, file);
    }

    private Console console(int max) {
        return new Console(log, TextScreen.PAPER, max, Phrases.in(Language.ENGLISH));
    }

    private static String block(String place, int line) {
        return place + " [field-empty] The field `tags` is empty.\n    " + line
                + " | tags:\n      | ^^^^\n      = Write its value after the colon, for example `tags: [SQL]`.";
    }
}
