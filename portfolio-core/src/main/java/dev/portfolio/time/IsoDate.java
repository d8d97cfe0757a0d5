package dev.portfolio.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date as ISO 8601 writes it, year-month-day, perhaps with a time and its distance from Greenwich. */
final class IsoDate {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})"
            + "(?:(?:[Tt]|[ \\t]+)(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:\\.\\d+)?)?"
            + "[ \\t]*(?:[Zz]|(?<sign>[+-])(?<hours>\\d{1,2})(?::?(?<minutes>\\d{2}))?)?)?");
    private static final int HOURS = 24;
    private static final int MINUTES = 60;

    /** Kiribati is furthest ahead, Baker Island furthest behind. */
    private static final int MOST_AHEAD = 14 * MINUTES;

    private static final int MOST_BEHIND = 12 * MINUTES;

    private IsoDate() {}

    /** The day, or what is wrong with it; empty for a text that is not written so at all. */
    static Optional<DateLexeme> read(String text) {
        Matcher iso = ISO.matcher(text);
        return iso.matches() ? Optional.of(read(iso)) : Optional.empty();
    }

    private static DateLexeme read(Matcher iso) {
        int year = number(iso.group(1));
        int month = number(iso.group(2));
        int day = number(iso.group(3));
        Optional<LocalDate> date = Calendar.day(year, month, day);
        if (date.isEmpty()) {
            return DateLexeme.of(Calendar.unreal(year, month, day));
        }
        String unreal = iso.group("hour") == null ? "" : unrealTime(iso);
        return unreal.isEmpty() ? DateLexeme.of(Days.of(date.get())) : DateLexeme.of(DateFault.of(unreal, date.get()));
    }

    private static String unrealTime(Matcher iso) {
        int hour = number(iso.group("hour"));
        int minute = number(iso.group("minute"));
        int second = iso.group("second") == null ? 0 : number(iso.group("second"));
        if (hour == HOURS && minute == 0 && second == 0) {
            return "hour-24";
        }
        if (hour == HOURS - 1 && minute == MINUTES - 1 && second == MINUTES) {
            return "leap-second";
        }
        if (hour >= HOURS || minute >= MINUTES || second >= MINUTES) {
            return "no-such-time";
        }
        return iso.group("sign") == null || isReal(iso) ? "" : "no-such-offset";
    }

    private static boolean isReal(Matcher iso) {
        int minutes = iso.group("minutes") == null ? 0 : number(iso.group("minutes"));
        int distance = number(iso.group("hours")) * MINUTES + minutes;
        int most = iso.group("sign").equals("+") ? MOST_AHEAD : MOST_BEHIND;
        return minutes < MINUTES && distance <= most;
    }

    private static int number(String figures) {
        return Integer.parseInt(figures);
    }
}
