package dev.portfolio.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A profile may accept other ways of writing a date; what it does not list stays refused. */
final class DateFormTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    iso           | 2023-04-19              | 2023-04-19 | 2023-04-19
                    dd/MM/yyyy    | 2023-04-19T10:00:00Z    | 2023-04-19 | 2023-04-19
                    dd/MM/yyyy    | 19/04/2023              | 2023-04-19 | 2023-04-19
                    dd/MM/yyyy    | 04/05/2023              | 2023-05-04 | 2023-05-04
                    MM/dd/yyyy    | 04/05/2023              | 2023-04-05 | 2023-04-05
                    dd.MM.yyyy    | 04.05.2023              | 2023-05-04 | 2023-05-04
                    dd-MM-yyyy    | 04-05-2023              | 2023-05-04 | 2023-05-04
                    d MMMM yyyy   | 19 avril 2023           | 2023-04-19 | 2023-04-19
                    d MMMM yyyy   | 1er mai 2023            | 2023-05-01 | 2023-05-01
                    d MMMM yyyy   | 01 May 2023             | 2023-05-01 | 2023-05-01
                    d MMMM yyyy   | mercredi 19 avril 2023  | 2023-04-19 | 2023-04-19
                    d MMMM yyyy   | 3\u00A0déc.\u00A02023   | 2023-12-03 | 2023-12-03
                    MMMM d yyyy   | April 19, 2023          | 2023-04-19 | 2023-04-19
                    MMMM d yyyy   | Wed, Apr. 19th 2023     | 2023-04-19 | 2023-04-19
                    MMMM yyyy     | avril 2023              | 2023-04-01 | 2023-04-30
                    MMMM yyyy     | Feb 2024                | 2024-02-01 | 2024-02-29
                    MM/yyyy       | 02/2023                 | 2023-02-01 | 2023-02-28
                    yyyy-MM       | 2023-12                 | 2023-12-01 | 2023-12-31
                    yyyy          | 2023                    | 2023-01-01 | 2023-12-31
                    academic-year | 2023/2024               | 2023-09-01 | 2024-08-31
                    academic-year | 2023-2024               | 2023-09-01 | 2024-08-31
                    academic-year | 2023–2024               | 2023-09-01 | 2024-08-31
                    academic-year | 2023-24                 | 2023-09-01 | 2024-08-31
                    """)
    void whatTheProfileListsIsRead(String form, String lexeme, LocalDate first, LocalDate last) {
        DateLexeme read = DateLexeme.read(lexeme, forms(form));
        assertThat(read).isEqualTo(DateLexeme.of(new Days(first, last)));
        assertThat(read.day()).contains(first);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    dd/MM/yyyy    | 31/02/2023              | no-such-day
                    dd/MM/yyyy    | 29/02/2023              | no-leap-year
                    dd/MM/yyyy    | 04/19/2023              | order
                    dd/MM/yyyy    | 4/5/2023                | order
                    dd/MM/yyyy    | 04.05.2023              | order
                    dd/MM/yyyy    | 04/05/23                | short-year
                    dd/MM/yyyy    | 19/04/2023 10:30        | order
                    dd/MM/yyyy    | 19 avril 2023           | month-name
                    dd/MM/yyyy    | 19∕04∕2023              | characters
                    dd-MM-yyyy    | 19–04–2023              | dashes
                    d MMMM yyyy   | April 19, 2023          | month-name
                    d MMMM yyyy   | lundi 19 avril 2023     | weekday
                    d MMMM yyyy   | 19 avril 23             | short-year
                    d MMMM yyyy   | 19-avril-2023           | month-name
                    d MMMM yyyy   | 19 avril 2023 à 10:30   | month-name
                    d MMMM yyyy   | avril 2023              | no-day
                    MMMM yyyy     | début avril 2023        | no-day
                    MMMM yyyy     | 19 avril 2023           | month-name
                    yyyy-MM       | 2023-13                 | no-such-month
                    yyyy-MM       | 2023                    | no-month
                    yyyy          | 2023-04                 | no-day
                    yyyy          | 2023-2024               | academic-year
                    academic-year | 2023/2025               | range
                    academic-year | 2023                    | no-month
                    """)
    void whatItDoesNotListIsRefused(String form, String lexeme, String variant) {
        assertThat(DateLexeme.read(lexeme, forms(form)).fault())
                .map(DateFault::variant)
                .contains(variant);
    }

    @Test
    void aDateThatTwoListedFormsReadInTwoWaysStaysAmbiguous() {
        List<DateForm> both = List.of(DateForm.DAY_MONTH_YEAR, DateForm.MONTH_DAY_YEAR);
        assertThat(DateLexeme.read("04/05/2023", both).fault())
                .map(DateFault::variant)
                .contains("ambiguous");
        assertThat(DateLexeme.read("19/04/2023", both).day()).contains(LocalDate.of(2023, 4, 19));
        assertThat(DateLexeme.read("04/19/2023", both).day()).contains(LocalDate.of(2023, 4, 19));
        assertThat(DateLexeme.read("05/05/2023", both).day()).contains(LocalDate.of(2023, 5, 5));
    }

    @Test
    void aMonthIsBeforeADayOnlyIfAllOfItIs() {
        Days march =
                DateLexeme.read("2024-03", List.of(DateForm.YEAR_MONTH)).days().orElseThrow();
        assertThat(march.areBefore(LocalDate.of(2024, 3, 31))).isFalse();
        assertThat(march.areBefore(LocalDate.of(2024, 4, 1))).isTrue();
        assertThat(march.areAfter(LocalDate.of(2024, 3, 1))).isFalse();
        assertThat(march.areAfter(LocalDate.of(2024, 2, 29))).isTrue();
    }

    static List<DateForm> forms(String... words) {
        return Arrays.stream(DateForm.values())
                .filter(form -> List.of(words).contains(form.word()))
                .toList();
    }
}
