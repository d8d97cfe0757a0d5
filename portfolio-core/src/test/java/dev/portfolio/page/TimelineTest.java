package dev.portfolio.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.finding.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days of documents, along a line that has as many ticks as a telephone has room for. */
final class TimelineTest {

    private static FileView file(String path, ReportContent.Day... days) {
        ReportContent.Doc document =
                new ReportContent.Doc(path, Optional.empty(), "", List.of(days), List.of(), List.of());
        return new FileView("d-" + path, document, List.of(), Optional.empty(), true, false);
    }

    private static ReportContent.Day day(String first, String last) {
        return new ReportContent.Day("publishDate", LocalDate.parse(first), LocalDate.parse(last));
    }

    private static Timeline timeline(List<FileView> files) {
        return Timeline.of(files, new Words(Language.ENGLISH)).get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "2024-01-15 ¦ 2024-03-20 ¦ 2024-02 2024-03",
                "2024-01-15 ¦ 2024-12-20 ¦ 2024-03 2024-05 2024-07 2024-09 2024-11",
                "2024-01-01 ¦ 2026-06-30 ¦ 2024-01 2024-07 2025-01 2025-07 2026-01",
                "2015-06-01 ¦ 2026-06-30 ¦ 2016 2018 2020 2022 2024 2026",
                "1998-06-01 ¦ 2026-06-30 ¦ 2000 2005 2010 2015 2020 2025",
                "0001-01-01 ¦ 9999-12-31 ¦ 0001 2000 4000 6000 8000",
                "9990-01-01 ¦ 9999-12-31 ¦ 9990 9992 9994 9996 9998",
                "2020-03-02 ¦ 2020-03-02 ¦ ''",
            })
    void ticksStandAtRoundMonthsOrYears(String first, String last, String ticks) {
        Timeline timeline = timeline(List.of(file("a.md", day(first, first), day(last, last))));
        assertThat(timeline.ticks().stream().map(Timeline.Tick::text).collect(Collectors.joining(" ")))
                .isEqualTo(ticks);
    }

    @Test
    void neverMoreThanSixTicks() {
        LocalDate first = LocalDate.of(2019, 11, 30);
        for (int days = 0; days < 200_000; days = days * 11 / 10 + 7) {
            String last = first.plusDays(days).toString();
            assertThat(timeline(List.of(file("a.md", day("2019-11-30", last)))).ticks())
                    .as(last)
                    .hasSizeLessThanOrEqualTo(6);
        }
    }

    @Test
    void documentsOfOneDayAreOneDotThatSaysHowManyAndIsLarger() {
        List<FileView> files = new ArrayList<>();
        for (String path : List.of("a.md", "b.md", "c.md")) {
            files.add(file(path, day("2020-03-02", "2020-03-02")));
        }
        files.add(file("d.md", day("2020-04-01", "2020-04-30")));
        List<Timeline.Dot> dots = timeline(files).lanes().get(0).dots();
        assertThat(dots)
                .extracting(Timeline.Dot::text)
                .containsExactly("a.md and 2 more — 2020-03-02", "d.md — 2020-04-01 – 2020-04-30");
        assertThat(dots).extracting(Timeline.Dot::isLong).containsExactly(false, true);
        assertThat(Double.parseDouble(dots.get(0).radius()))
                .isGreaterThan(Double.parseDouble(dots.get(1).radius()));
    }

    @Test
    void theSpanEndsWithTheLastDayOfAMonth() {
        Timeline timeline = timeline(List.of(file("a.md", day("2025-03-01", "2025-03-31"))));
        assertThat(timeline.first()).isEqualTo("2025-03-01");
        assertThat(timeline.last()).isEqualTo("2025-03-31");
    }
}
