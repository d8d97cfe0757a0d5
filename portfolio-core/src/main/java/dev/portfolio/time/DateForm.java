package dev.portfolio.time;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A way of writing dates that a profile may accept, besides year-month-day, which always is. */
public enum DateForm {
    /** {@code 2023-04-19}, with or without a time. */
    ISO("iso"),
    /** {@code 19/04/2023}. */
    DAY_MONTH_YEAR("dd/MM/yyyy"),
    /** {@code 04/19/2023}. */
    MONTH_DAY_YEAR("MM/dd/yyyy"),
    /** {@code 19.04.2023}. */
    DAY_MONTH_YEAR_DOTS("dd.MM.yyyy"),
    /** {@code 19-04-2023}. */
    DAY_MONTH_YEAR_HYPHENS("dd-MM-yyyy"),
    /** {@code 19 avril 2023}, {@code 1er mai 2023}, {@code Wed 19 April 2023}: in French or English, also shortened. */
    DAY_NAMED_MONTH_YEAR("d MMMM yyyy"),
    /** {@code April 19, 2023}, {@code Apr 19 2023}. */
    NAMED_MONTH_DAY_YEAR("MMMM d yyyy"),
    /** {@code avril 2023}, {@code Apr. 2023}: the whole month. */
    NAMED_MONTH_YEAR("MMMM yyyy"),
    /** {@code 04/2023}: the whole month. */
    MONTH_YEAR("MM/yyyy"),
    /** {@code 2023-04}: the whole month. */
    YEAR_MONTH("yyyy-MM"),
    /** {@code 2023}: the whole year. */
    YEAR("yyyy"),
    /** {@code 2023/2024} or {@code 2023-2024}: from 1 September to 31 August. */
    ACADEMIC_YEAR("academic-year");

    private static final Pattern THREE_NUMBERS = Pattern.compile("(\\d{2})([-/.])(\\d{2})\\2(\\d{4})");
    private static final Pattern MONTH_AND_YEAR = Pattern.compile("(\\d{2})/(\\d{4})");
    private static final Pattern YEAR_AND_MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern YEAR_ALONE = Pattern.compile("[12]\\d{3}");

    private final String word;

    DateForm(String word) {
        this.word = word;
    }

    /** Its name in profiles. */
    public String word() {
        return word;
    }

    /** The days of a text in one of several forms; none where two of them mean different days. */
    static Optional<Days> read(String text, Collection<DateForm> forms) {
        List<Days> readings = forms.stream()
                .flatMap(form -> form.read(text).stream())
                .distinct()
                .toList();
        return readings.size() == 1 ? Optional.of(readings.get(0)) : Optional.empty();
    }

    private Optional<Days> read(String text) {
        return switch (this) {
            case ISO -> IsoDate.read(text).flatMap(DateLexeme::days);
            case DAY_MONTH_YEAR -> dayFirst(text, "/");
            case DAY_MONTH_YEAR_DOTS -> dayFirst(text, ".");
            case DAY_MONTH_YEAR_HYPHENS -> dayFirst(text, "-");
            case MONTH_DAY_YEAR -> numbers(text, "/", 3, 1);
            case DAY_NAMED_MONTH_YEAR -> words(text, WordDate.Order.DAY_MONTH_YEAR);
            case NAMED_MONTH_DAY_YEAR -> words(text, WordDate.Order.MONTH_DAY_YEAR);
            case NAMED_MONTH_YEAR -> words(text, WordDate.Order.MONTH_YEAR);
            case MONTH_YEAR -> month(MONTH_AND_YEAR.matcher(text), 2, 1);
            case YEAR_MONTH -> month(YEAR_AND_MONTH.matcher(text), 1, 2);
            case YEAR -> Optional.of(text).filter(YEAR_ALONE.asMatchPredicate()).map(it -> Days.of(Year.parse(it)));
            case ACADEMIC_YEAR -> AcademicYear.of(text).map(AcademicYear::days);
        };
    }

    private static Optional<Days> dayFirst(String text, String separator) {
        return numbers(text, separator, 1, 3);
    }

    private static Optional<Days> numbers(String text, String separator, int day, int month) {
        Matcher numbers = THREE_NUMBERS.matcher(text);
        return numbers.matches() && numbers.group(2).equals(separator)
                ? day(numbers.group(4), numbers.group(month), numbers.group(day))
                        .map(Days::of)
                : Optional.empty();
    }

    private static Optional<Days> month(Matcher written, int year, int month) {
        return written.matches()
                ? day(written.group(year), written.group(month), "1").map(first -> Days.of(YearMonth.from(first)))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        return Calendar.day(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    private static Optional<Days> words(String text, WordDate.Order order) {
        return WordDate.read(text).filter(date -> date.order() == order).flatMap(WordDate::days);
    }
}
