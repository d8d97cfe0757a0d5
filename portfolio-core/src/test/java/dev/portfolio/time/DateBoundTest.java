package dev.portfolio.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A bound keeps what the profile says until it is told which day is today. */
final class DateBoundTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    2026-05-31       | 2026-05-31
                    today            | 2024-02-29
                    TODAY            | 2024-02-29
                    today + 30d      | 2024-03-30
                    today+30d        | 2024-03-30
                    today  +  30 d   | 2024-03-30
                    today - 1d       | 2024-02-28
                    today + 2w       | 2024-03-14
                    today - 1m       | 2024-01-29
                    today + 1M       | 2024-03-29
                    today - 2y       | 2022-02-28
                    today + 1y       | 2025-02-28
                    today - 0d       | 2024-02-29
                    """)
    void aBoundIsADayOnADay(String written, LocalDate day) {
        assertThat(DateBound.of(written)
                        .orElseThrow()
                        .on(LocalDate.of(2024, 2, 29))
                        .day())
                .isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tomorrow",
                "aujourd'hui",
                "today 30d",
                "today + 30",
                "today + d",
                "today + 30 days",
                "today + -30d",
                "today + 99999d",
                "today + 1d + 1w",
                "2026-02-30",
                "2026-05",
                "2026",
                "31/05/2026",
                "2026-05-31 00:00",
                "2026-05-31T00:00:00Z"
            })
    void nothingElseIsABound(String written) {
        assertThat(DateBound.of(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"today+30D, today + 30d", "TODAY - 2 y, today - 2y", "today, today", "2026-05-31, 2026-05-31"})
    void aBoundIsShownAsItIsWritten(String written, String shown) {
        DateBound bound = DateBound.of(written).orElseThrow();
        assertThat(bound).hasToString(shown);
        assertThat(bound.on(LocalDate.of(2024, 1, 1))).hasToString(shown);
    }

    @Test
    void theFurthestDistanceIsStillADay() {
        assertThat(DateBound.of("today + 9999y")
                        .orElseThrow()
                        .on(LocalDate.of(9999, 12, 31))
                        .day()
                        .getYear())
                .isEqualTo(19998);
    }

    @Test
    void aBoundThatDependsOnTodayIsNoDayBeforeThat() {
        assertThatIllegalStateException()
                .isThrownBy(() -> DateBound.of("today - 1d").orElseThrow().day())
                .withMessageContaining("today - 1d");
    }

    @ParameterizedTest
    @CsvSource({"2025/2026, 2025", "2025-2026, 2025", "2025 / 2026, 2025", "2025-26, 2025", "1999/2000, 1999"})
    void anAcademicYearGoesFromSeptemberToAugust(String written, int start) {
        AcademicYear year = AcademicYear.of(written).orElseThrow();
        assertThat(year.days()).isEqualTo(new Days(LocalDate.of(start, 9, 1), LocalDate.of(start + 1, 8, 31)));
        assertThat(year).hasToString(start + "/" + (start + 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2025", "2025/2027", "2026/2025", "2025/2025", "25/26", "2011-12", "2025/2026/2027", "2025 2026"
            })
    void otherYearsAreNoAcademicYear(String written) {
        assertThat(AcademicYear.of(written)).isEmpty();
    }
}
