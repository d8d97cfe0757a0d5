package dev.portfolio.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.report.HtmlFormat;
import dev.portfolio.report.JsonFormat;
import dev.portfolio.report.TextFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ReadingTest {

    @Test
    void peopleAreLedToTheFirstReportAndToTheOneForABrowser() {
        assertThat(Reading.of(List.of(TextFormat.plain(), new JsonFormat(), new HtmlFormat()), List.of("a", "b", "c")))
                .isEqualTo(new Reading("a", Optional.of("c")));
        assertThat(Reading.of(List.of(new JsonFormat()), List.of("b"))).isEqualTo(new Reading("b", Optional.empty()));
    }

    @Test
    void noReportIsNamedTwice() {
        assertThat(Reading.of(List.of(new HtmlFormat(), new JsonFormat()), List.of("c", "b")))
                .isEqualTo(new Reading("c", Optional.empty()));
    }

    @Test
    void whereNothingIsWrittenNobodyIsLedAnywhere() {
        assertThat(Reading.of(List.of(), List.of())).isEqualTo(Reading.none());
    }
}
