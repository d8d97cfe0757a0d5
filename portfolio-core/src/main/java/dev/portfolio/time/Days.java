package dev.portfolio.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;

/**
 * What a date stands for: a day, or all days of a month or a year where a profile takes those for dates.
 *
 * @param first the first day
 * @param last the last day; the same for a single day
 */
public record Days(LocalDate first, LocalDate last) {

    /** A single day. */
    public static Days of(LocalDate day) {
        return new Days(day, day);
    }

    /** A whole month. */
    public static Days of(YearMonth month) {
        return new Days(month.atDay(1), month.atEndOfMonth());
    }

    /** A whole year, from January to December. */
    public static Days of(Year year) {
        return new Days(year.atDay(1), year.atMonth(Month.DECEMBER).atEndOfMonth());
    }

    /** Whether all of it is before a day. */
    public boolean areBefore(LocalDate day) {
        return last.isBefore(day);
    }

    /** Whether all of it is after a day. */
    public boolean areAfter(LocalDate day) {
        return first.isAfter(day);
    }
}
