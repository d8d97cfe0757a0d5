package dev.portfolio.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;

/** Which days there are, and why others are none. */
final class Calendar {

    private static final int MONTHS = 12;
    private static final int LONGEST_MONTH = 31;
    private static final int LEAP_DAY = 29;

    private Calendar() {}

    static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return year < 1 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** What is wrong with a day that there is not, whose numbers are known to mean year, month and day. */
    static DateFault unreal(int year, int month, int day) {
        if (year < 1) {
            return DateFault.of("no-such-year");
        }
        if (month < 1 || month > MONTHS) {
            DateFault fault = DateFault.of("no-such-month").with("month", month);
            return day(year, /* month= */ day, /* day= */ month)
                    .map(swapped -> fault.with("fixed", swapped.toString()))
                    .orElse(fault);
        }
        YearMonth whole = YearMonth.of(year, month);
        LocalDate last = whole.atEndOfMonth();
        boolean leapDay = month == Month.FEBRUARY.getValue() && day == LEAP_DAY;
        DateFault fault =
                leapDay ? DateFault.either("no-leap-year", last, last.plusDays(1)) : DateFault.of("no-such-day", last);
        return fault.with("day", day)
                .with("last", last.getDayOfMonth())
                .with("month", whole.toString())
                .withTerm("name", "month." + month)
                .with("year", year);
    }

    /** The same for numbers that only may mean that: with a month or a day far off, they mean nothing. */
    static DateFault perhapsUnreal(int year, int month, int day) {
        boolean near = year >= 1 && month >= 1 && month <= MONTHS && day <= LONGEST_MONTH;
        return near ? unreal(year, month, day) : DateFault.unknown();
    }
}
