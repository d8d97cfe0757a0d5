package dev.portfolio.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.portfolio.finding.Argument;
import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A date is what is written, never what could be guessed from it. */
final class DateLexemeTest {

    private static final List<DateForm> EVERY_FORM = List.of(DateForm.values());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2020-03-02                       | 2020-03-02
                    2020-03-02 00:00:00              | 2020-03-02
                    2020-03-02 00:00                 | 2020-03-02
                    2020-03-02 9:05                  | 2020-03-02
                    2020-03-02 9:05:59.123456789     | 2020-03-02
                    2020-03-02   23:59:59            | 2020-03-02
                    2020-03-02T10:00:00Z             | 2020-03-02
                    2020-03-02t10:00:00z             | 2020-03-02
                    2020-03-02T10:00:00.5Z           | 2020-03-02
                    2020-03-02T10:00Z                | 2020-03-02
                    2020-03-02T10:00:00+02:00        | 2020-03-02
                    2020-03-02T10:00:00-0530         | 2020-03-02
                    2020-03-02T10:00:00+2            | 2020-03-02
                    2020-03-02 10:00:00 +02:00       | 2020-03-02
                    2020-03-02 10:00:00 Z            | 2020-03-02
                    2024-02-29                       | 2024-02-29
                    2000-02-29                       | 2000-02-29
                    1999-12-31                       | 1999-12-31
                    9999-12-31                       | 9999-12-31
                    0001-01-01                       | 0001-01-01
                    2025-04-30                       | 2025-04-30
                    """)
    void aDayOfTheCalendarIsRead(String lexeme, LocalDate day) {
        assertThat(DateLexeme.read(lexeme)).isEqualTo(DateLexeme.of(Days.of(day)));
        assertThat(DateLexeme.read(" \t" + lexeme + "\n").day()).contains(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    2025-02-31              | no-such-day   | 2025-02-28
                    2025-02-29              | no-leap-year  | 2025-02-28
                    2024-02-30              | no-such-day   | 2024-02-29
                    1900-02-29              | no-leap-year  | 1900-02-28
                    2100-02-29              | no-leap-year  | 2100-02-28
                    2025-04-31              | no-such-day   | 2025-04-30
                    2025-01-32              | no-such-day   | 2025-01-31
                    2025-01-00              | no-such-day   | 2025-01-31
                    2025-02-31 00:00:00     | no-such-day   | 2025-02-28
                    2025-06-31T10:00:00Z    | no-such-day   | 2025-06-30
                    31/02/2025              | no-such-day   | 2025-02-28
                    2025/02/31              | no-such-day   | 2025-02-28
                    31 juin 2025            | no-such-day   | 2025-06-30
                    February 30, 2024       | no-such-day   | 2024-02-29
                    2025-13-01              | no-such-month | 2025-01-13
                    2025-14-01              | no-such-month | 2025-01-14
                    2025-14-31              | no-such-month | -
                    2025-32-01              | no-such-month | -
                    2025-00-10              | no-such-month | -
                    2025-19-04 00:00:00     | no-such-month | 2025-04-19
                    2025-14                 | no-such-month | -
                    2025/00                 | no-such-month | -
                    2020-03-02 24:00:00     | hour-24       | 2020-03-02
                    2020-03-02T10:60:00     | no-such-time  | 2020-03-02
                    2020-03-02 10:00:61     | no-such-time  | 2020-03-02
                    19/04/2023              | order         | 2023-04-19
                    19-04-2023              | order         | 2023-04-19
                    19.04.2023              | order         | 2023-04-19
                    19 04 2023              | order         | 2023-04-19
                    04/19/2023              | order         | 2023-04-19
                    04/04/2023              | order         | 2023-04-04
                    29/2/2024               | order         | 2024-02-29
                    2023/04/19              | order         | 2023-04-19
                    2023.04.19              | order         | 2023-04-19
                    2023-4-9                | digits        | 2023-04-09
                    2025-01-010             | digits        | 2025-01-10
                    19/04/2023 10:30        | order         | 2023-04-19
                    04/05/2023              | ambiguous     | 2023-05-04
                    1/12/2024               | ambiguous     | 2024-12-01
                    12-11-2024              | ambiguous     | 2024-11-12
                    19/04/23                | short-year    | 2023-04-19
                    1/2/3                   | short-year    | -
                    février 2025            | no-day        | 2025-02-01
                    Février 2025            | no-day        | 2025-02-01
                    fevrier 2025            | no-day        | 2025-02-01
                    FÉVR. 2025              | no-day        | 2025-02-01
                    Sept. 2024              | no-day        | 2024-09-01
                    août 2024               | no-day        | 2024-08-01
                    May 2024                | no-day        | 2024-05-01
                    mars 2024               | no-day        | 2024-03-01
                    2024                    | no-month      | 2024-01-01
                    2024-09                 | no-day        | 2024-09-01
                    2024/9                  | no-day        | 2024-09-01
                    Aug 01 2024             | month-name    | 2024-08-01
                    August 1st, 2024        | month-name    | 2024-08-01
                    1 August 2024           | month-name    | 2024-08-01
                    1er août 2024           | month-name    | 2024-08-01
                    3 déc. 2024             | month-name    | 2024-12-03
                    lundi 3 mars 2025       | month-name    | 2025-03-03
                    Mon, 3 March 2025       | month-name    | 2025-03-03
                    29 février 2024         | month-name    | 2024-02-29
                    1700000000              | epoch         | 2023-11-14
                    1700000000000           | epoch-milliseconds | 2023-11-14
                    """)
    void whatIsNoSuchDayIsRefusedWithAMend(String lexeme, String variant, String fixed) {
        DateFault fault = fault(lexeme);
        assertThat(fault.variant()).isEqualTo(variant);
        assertThat(fault.arguments().get("fixed"))
                .isEqualTo(Optional.ofNullable(fixed).map(Argument.Text::new));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demain",
                "hier",
                "2020-W10",
                "Semaine 12",
                "publié",
                "mars et avril",
                "12h30",
                "10:30",
                "3.14",
                "45000000",
                "99999",
                "lundi",
                "2024 2025 2026",
                "2023-2024-2025",
                "https://example.org/2024",
                "#N/A",
                "jui 2024",
                "1 jui 2024",
                "ma 2024",
                "32/01/2025",
                "13/13/2025",
                "99/99/9999",
                "3 brumaire 2024",
                "35 mai 2024",
                "12345",
                "-1",
                "1e9",
                "\uD800",
                "",
                " ",
            })
    void whatIsNoDateAtAllHasNoMend(String lexeme) {
        DateFault fault = fault(lexeme);
        assertThat(fault.variant()).isEmpty();
        assertThat(fault.arguments().values()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"février 2025", "1er août 2024", "3 déc. 2024", "FÉVR. 2025"})
    void accentsMayBeComposedOrNot(String lexeme) {
        assertThat(fault(Normalizer.normalize(lexeme, Normalizer.Form.NFD))).isEqualTo(fault(lexeme));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1er\u00A0août\u00A02024", "3\u202Fdécembre\u00A02024", "août\u00A02024"})
    void aSpaceMayBeOneThatDoesNotBreak(String lexeme) {
        assertThat(fault(lexeme)).isEqualTo(fault(lexeme.replaceAll("[\u00A0\u202F]", " ")));
    }

    @Test
    void twoPossibleDaysAreBothNamed() {
        assertThat(fault("04/05/2023").arguments().get("other")).contains(new Argument.Text("2023-04-05"));
        assertThat(fault("1/12/2024").arguments().get("other")).contains(new Argument.Text("2024-01-12"));
    }

    @Test
    void aDayThatDoesNotExistSaysHowLongTheMonthIs() {
        DateFault fault = fault("2023-02-29");
        assertThat(fault.arguments().get("month")).contains(new Argument.Text("2023-02"));
        assertThat(fault.arguments().get("last")).contains(new Argument.Count(28));
        assertThat(fault.arguments().get("day")).contains(new Argument.Count(29));
    }

    @Test
    void everyMonthHasItsDaysInLeapYearsAndOthers() {
        for (int year : new int[] {1900, 2000, 2023, 2024}) {
            for (int month = 1; month <= 12; month++) {
                int last = LocalDate.of(year, month, 1).lengthOfMonth();
                for (int day = 0; day <= 33; day++) {
                    String lexeme = String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
                    assertThat(DateLexeme.read(lexeme).day().isPresent())
                            .as(lexeme)
                            .isEqualTo(day >= 1 && day <= last);
                }
            }
        }
    }

    @Test
    void theMendIsItselfADate() {
        hostile(7, 20_000)
                .flatMap(lexeme -> DateLexeme.read(lexeme).fault().stream())
                .flatMap(fault -> fault.arguments().get("fixed").stream())
                .forEach(fixed -> assertThat(
                                DateLexeme.read(((Argument.Text) fixed).value()).day())
                        .isPresent());
    }

    @Test
    void nothingThrowsAndAllIsQuick() {
        assertThatCode(() -> hostile(11, 100_000).forEach(lexeme -> {
                    DateLexeme read = DateLexeme.read(lexeme, lexeme.length() % 2 == 0 ? EVERY_FORM : List.of());
                    assertThat(read.day().isPresent()).isNotEqualTo(read.fault().isPresent());
                }))
                .doesNotThrowAnyException();
        for (String part : new String[] {"1", " ", "-", "a", "1 ", "/1", "é", "\u0301", "😀", "2020-03-02 "}) {
            assertTimeout(Duration.ofSeconds(2), () -> DateLexeme.read(part.repeat(200_000)), part);
        }
    }

    /** Pieces of dates in any order. */
    private static Stream<String> hostile(long seed, int count) {
        String[] pieces = {
            "0",
            "1",
            "2",
            "9",
            "31",
            "02",
            "2024",
            "20",
            "-",
            "/",
            ".",
            " ",
            ":",
            "T",
            "Z",
            "+",
            "mai",
            "août",
            "st",
            "er",
            "février",
            "Mon,",
            "\u00A0",
            "😀",
            "\uD800",
            "",
            "٣",
            "99",
            "00",
            "12",
            "2025-01-",
            "10:00",
            "e\u0301",
            "0000",
            "à",
            "depuis ",
            " - ",
            "présent",
            "S1",
            "20YY",
            "\u2013",
            "\u200B",
            "mar.",
            "é",
            "４",
            "{{",
            "jusqu’à",
            "45000",
            "mars-"
        };
        Random random = new Random(seed);
        return Stream.generate(() -> {
                    StringBuilder lexeme = new StringBuilder();
                    for (int i = random.nextInt(8); i >= 0; i--) {
                        lexeme.append(pieces[random.nextInt(pieces.length)]);
                    }
                    return lexeme.toString();
                })
                .limit(count);
    }

    private static DateFault fault(String lexeme) {
        DateLexeme read = DateLexeme.read(lexeme);
        assertThat(read.day()).isEmpty();
        return read.fault().orElseThrow();
    }
}
