package dev.portfolio.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.finding.Argument;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds for every day from 1900 to 2100, and for all ways of writing it from 1970 to 2070. */
final class EveryDayTest {

    private static Stream<LocalDate> everyDay() {
        return LocalDate.of(1900, 1, 1).datesUntil(LocalDate.of(2101, 1, 1)).parallel();
    }

    private static Stream<LocalDate> everyDayOfOurTime() {
        return LocalDate.of(1970, 1, 1).datesUntil(LocalDate.of(2071, 1, 1)).parallel();
    }

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    iso           | uuuu-MM-dd
                    iso           | uuuu-MM-dd HH:mm:ss
                    iso           | uuuu-MM-dd'T'HH:mm:ss'Z'
                    dd/MM/yyyy    | dd/MM/uuuu
                    MM/dd/yyyy    | MM/dd/uuuu
                    dd.MM.yyyy    | dd.MM.uuuu
                    dd-MM-yyyy    | dd-MM-uuuu
                    d MMMM yyyy   | d MMMM uuuu
                    d MMMM yyyy   | EEEE d MMMM uuuu
                    d MMMM yyyy   | EEE dd MMM uuuu
                    MMMM d yyyy   | MMMM d, uuuu
                    MMMM d yyyy   | EEEE, MMMM d, uuuu
                    """)
    void aDayIsReadBackInEveryAcceptedForm(String form, String pattern) {
        List<DateForm> forms = DateFormTest.forms(form);
        for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            DateTimeFormatter writer = DateTimeFormatter.ofPattern(pattern, language);
            assertThat(everyDay().filter(day -> {
                        DateLexeme read = DateLexeme.read(writer.format(day.atStartOfDay()), forms);
                        return !read.equals(DateLexeme.of(Days.of(day)));
                    }))
                    .isEmpty();
        }
    }

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    MMMM yyyy     | MMMM uuuu
                    MMMM yyyy     | MMM uuuu
                    MM/yyyy       | MM/uuuu
                    yyyy-MM       | uuuu-MM
                    """)
    void aMonthIsReadBackInEveryAcceptedForm(String form, String pattern) {
        List<DateForm> forms = DateFormTest.forms(form);
        for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            DateTimeFormatter writer = DateTimeFormatter.ofPattern(pattern, language);
            assertThat(everyDay().filter(day -> {
                        DateLexeme read = DateLexeme.read(writer.format(day), forms);
                        return !read.equals(DateLexeme.of(Days.of(YearMonth.from(day))));
                    }))
                    .isEmpty();
        }
    }

    /** In words, in another order, or run together: the mend is the day that was meant. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    d MMMM uuuu
                    d MMM uuuu
                    dd MMMM uuuu
                    'le' d MMMM uuuu
                    EEEE d MMMM uuuu
                    EEE d MMM uuuu
                    EEEE, d MMMM uuuu
                    MMMM d, uuuu
                    MMM dd uuuu
                    EEEE, MMMM d, uuuu
                    EEE, dd MMM uuuu HH:mm:ss 'GMT'
                    d-MMM-uuuu
                    uuuu MMMM d
                    uuuu/MM/dd
                    uuuu.MM.dd
                    uuuu MM dd
                    uuuuMMdd
                    uuuu–MM–dd
                    uuuu-MM-dd'T'HH'h'mm
                    """)
    void aDayInAnotherFormIsRefusedWithThatDay(String pattern) {
        for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            DateTimeFormatter writer = DateTimeFormatter.ofPattern(pattern, language);
            assertThat(everyDayOfOurTime()
                            .filter(day ->
                                    !mended(writer.format(day.atStartOfDay())).equals(List.of(day.toString()))))
                    .isEmpty();
        }
    }

    /** With the day and the month in figures, two days may be meant; never is the right one not among them. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({"dd/MM/uuuu", "d/M/uuuu", "dd.MM.uuuu", "dd-MM-uuuu", "MM/dd/uuuu", "dd/MM/uuuu HH:mm"})
    void aDayInFiguresIsRefusedWithThatDayOrWithBoth(String pattern) {
        DateTimeFormatter writer = DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
        assertThat(everyDayOfOurTime().filter(day -> {
                    List<String> mended = mended(writer.format(day.atStartOfDay()));
                    boolean swappable = day.getDayOfMonth() <= 12 && day.getDayOfMonth() != day.getMonthValue();
                    return !mended.contains(day.toString()) || mended.size() != (swappable ? 2 : 1);
                }))
                .isEmpty();
    }

    @Test
    void anOtherDayOfTheWeekIsNoticed() {
        DateTimeFormatter date = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH);
        DateTimeFormatter weekday = DateTimeFormatter.ofPattern("EEEE ", Locale.FRENCH);
        assertThat(everyDayOfOurTime().filter(day -> {
                    String lexeme = weekday.format(day.plusDays(1)) + date.format(day);
                    return DateLexeme.read(lexeme, DateFormTest.forms("d MMMM yyyy")).fault().stream()
                            .noneMatch(fault -> fault.variant().equals("weekday"));
                }))
                .isEmpty();
    }

    /** The days that the mend names. */
    private static List<String> mended(String lexeme) {
        List<String> days = new ArrayList<>();
        DateFault fault = DateLexeme.read(lexeme).fault().orElseThrow();
        for (String name : List.of("fixed", "other")) {
            Optional<Argument> day = fault.arguments().get(name);
            day.ifPresent(it -> days.add(((Argument.Text) it).value()));
        }
        return days;
    }
}
