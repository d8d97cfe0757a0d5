package dev.portfolio.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A number without separators: a date run together, or a date as a program counts it. */
final class BareNumber {

    private static final Pattern COMPACT = Pattern.compile("\\d{8}");
    private static final Pattern SECONDS = Pattern.compile("\\d{10}");
    private static final Pattern MILLISECONDS = Pattern.compile("\\d{13}");

    /** Days since the end of 1899, a part of a day behind the point. */
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:[.,]\\d{1,12})?");

    private static final LocalDate SPREADSHEET_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);
    private static final int OLDEST = 1900;
    private static final int NEWEST = 2100;
    private static final int YEAR = 10_000;
    private static final int MONTH = 100;

    private BareNumber() {}

    static Optional<DateFault> fault(String text) {
        if (COMPACT.matcher(text).matches()) {
            return compact(Integer.parseInt(text)).map(day -> DateFault.of("order", day));
        }
        if (SECONDS.matcher(text).matches()) {
            return Optional.of(DateFault.of("epoch", day(Instant.ofEpochSecond(Long.parseLong(text)))));
        }
        if (MILLISECONDS.matcher(text).matches()) {
            return Optional.of(DateFault.of("epoch-milliseconds", day(Instant.ofEpochMilli(Long.parseLong(text)))));
        }
        Matcher serial = SERIAL.matcher(text);
        return Optional.of(serial)
                .filter(Matcher::matches)
                .map(found -> SPREADSHEET_ZERO.plusDays(Integer.parseInt(found.group(1))))
                .filter(day -> !day.isBefore(EARLIEST) && !day.isAfter(LATEST))
                .map(day -> DateFault.of("spreadsheet", day));
    }

    /** {@code 20230419} or {@code 19042023}: with a year of our time in it, a number can be but one of them. */
    private static Optional<LocalDate> compact(int number) {
        Optional<LocalDate> yearFirst = Calendar.day(number / YEAR, number / MONTH % MONTH, number % MONTH);
        Optional<LocalDate> yearLast = Calendar.day(number % YEAR, number / YEAR % MONTH, number / YEAR / MONTH);
        return Stream.of(yearFirst, yearLast)
                .flatMap(Optional::stream)
                .filter(day -> day.getYear() >= OLDEST && day.getYear() <= NEWEST)
                .findFirst();
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
