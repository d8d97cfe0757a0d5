package dev.portfolio.rule;

import dev.portfolio.finding.Arguments;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as it is written. Nothing is guessed: what is not a day of the calendar in the form of ISO 8601 has a fault,
 * which says what the writer may have meant.
 */
record DateLexeme(Optional<LocalDate> day, Optional<Fault> fault) {

    private static final Pattern ISO = Pattern.compile(
            "(\\d{4})-(\\d{2})-(\\d{2})"
                    + "(?:(?:[Tt]|[ \\t]+)(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?[ \\t]*(?:[Zz]|[+-]\\d{1,2}(?::?\\d{2})?)?)?");
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,4})[-/.\\s]+(\\d{1,3})[-/.\\s]+(\\d{1,4})(?:[ T].*)?");
    private static final Pattern DAY_MONTH_YEAR =
            Pattern.compile("(?:\\p{L}+\\.?,?\\s+)?(\\d{1,2})(?:er|st|nd|rd|th)?[-\\s]+(\\p{L}+)\\.?,?[-\\s]+(\\d{4})");
    private static final Pattern MONTH_DAY_YEAR =
            Pattern.compile("(\\p{L}+)\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})");
    private static final Pattern MONTH_YEAR = Pattern.compile("(\\p{L}+)\\.?\\s+(\\d{4})");
    private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4})(?:[-/](\\d{1,2}))?");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\t]");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}\\D");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern EPOCH = Pattern.compile("\\d{10}|\\d{13}");
    private static final int LONGEST = 64;

    /** What is wrong with it: the message's variant, and the values it needs. */
    record Fault(String variant, Arguments arguments) {}

    static DateLexeme read(String lexeme) {
        if (lexeme.length() > LONGEST) {
            return fault("", Arguments.none());
        }
        String text = BLANKS.matcher(Normalizer.normalize(lexeme, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        String hyphens = DASHES.matcher(text).replaceAll("-");
        if (!hyphens.equals(text)) {
            Optional<LocalDate> day = read(hyphens).day();
            return day.isPresent() ? rewritten("dashes", day.get()) : read(hyphens);
        }
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return ofIso(iso.toMatchResult());
        }
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            return ofNumbers(numbers.toMatchResult());
        }
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            Optional<LocalDate> day = day(number(compact, 1), number(compact, 2), number(compact, 3));
            return day.map(found -> rewritten("order", found)).orElseGet(() -> fault("", Arguments.none()));
        }
        if (EPOCH.matcher(text).matches()) {
            long millis = Long.parseLong(text) * (text.length() == 10 ? 1000 : 1);
            LocalDate day = LocalDate.ofInstant(Instant.ofEpochMilli(millis), ZoneOffset.UTC);
            return fault("epoch", Arguments.none().with("fixed", day.toString()));
        }
        return ofWords(text);
    }

    private static DateLexeme ofIso(MatchResult iso) {
        int year = number(iso, 1);
        int month = number(iso, 2);
        int day = number(iso, 3);
        if (month < 1 || month > 12) {
            Arguments wrong = Arguments.none().with("month", month);
            Optional<LocalDate> swapped = day(year, /* month= */ day, /* day= */ month);
            return fault(
                    "no-such-month",
                    swapped.map(found -> wrong.with("fixed", found.toString())).orElse(wrong));
        }
        if (day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
            return noSuchDay(year, month, day);
        }
        boolean timed = iso.group(4) != null;
        boolean late =
                timed && (number(iso, 4) > 23 || number(iso, 5) > 59 || (iso.group(6) != null && number(iso, 6) > 59));
        LocalDate date = LocalDate.of(year, month, day);
        return late ? fault("no-such-time", Arguments.none().with("fixed", date.toString())) : of(date);
    }

    private static DateLexeme noSuchDay(int year, int month, int day) {
        YearMonth whole = YearMonth.of(year, month);
        Arguments arguments = Arguments.none()
                .with("day", day)
                .with("last", whole.lengthOfMonth())
                .with("month", whole.toString())
                .with("fixed", whole.atEndOfMonth().toString());
        return fault("no-such-day", arguments);
    }

    /** Three numbers in another order, with other separators, or without their zeros. */
    private static DateLexeme ofNumbers(MatchResult numbers) {
        int first = number(numbers, 1);
        int second = number(numbers, 2);
        int third = number(numbers, 3);
        if (numbers.group(1).length() == 4) {
            Optional<LocalDate> day = day(first, second, third);
            if (day.isPresent() && ISO_DAY.matcher(numbers.group()).lookingAt()) {
                return rewritten("no-such-time", day.get());
            }
            if (day.isPresent() && numbers.group().matches("[\\d-]+")) {
                return rewritten("digits", day.get());
            }
            return day.or(() -> day(first, third, second))
                    .map(found -> rewritten("order", found))
                    .orElseGet(() -> unreal(first, second, third));
        }
        if (numbers.group(3).length() != 4) {
            return fault("short-year", Arguments.none());
        }
        Optional<LocalDate> french = day(third, second, first);
        Optional<LocalDate> american = day(third, first, second);
        if (french.isPresent() && american.isPresent() && first != second) {
            Arguments both = Arguments.none()
                    .with("fixed", french.get().toString())
                    .with("other", american.get().toString());
            return fault("ambiguous", both);
        }
        return french.or(() -> american)
                .map(day -> rewritten("order", day))
                .orElseGet(() -> unreal(third, second, first));
    }

    private static DateLexeme unreal(int year, int month, int day) {
        boolean real = month >= 1 && month <= 12 && year >= 1;
        return real && day <= 31 ? noSuchDay(year, month, day) : fault("", Arguments.none());
    }

    private static DateLexeme ofWords(String text) {
        Matcher dayFirst = DAY_MONTH_YEAR.matcher(text);
        if (dayFirst.matches()) {
            return named(dayFirst.group(2), dayFirst.group(3), dayFirst.group(1));
        }
        Matcher monthFirst = MONTH_DAY_YEAR.matcher(text);
        if (monthFirst.matches()) {
            return named(monthFirst.group(1), monthFirst.group(3), monthFirst.group(2));
        }
        Matcher monthYear = MONTH_YEAR.matcher(text);
        Optional<Integer> month = monthYear.matches() ? MonthNames.number(monthYear.group(1)) : Optional.empty();
        if (month.isPresent()) {
            return noDay(Integer.parseInt(monthYear.group(2)), month.get());
        }
        Matcher yearMonth = YEAR_MONTH.matcher(text);
        if (yearMonth.matches()) {
            int number = yearMonth.group(2) == null ? 1 : Integer.parseInt(yearMonth.group(2));
            return number >= 1 && number <= 12
                    ? noDay(Integer.parseInt(yearMonth.group(1)), number)
                    : fault("no-such-month", Arguments.none().with("month", number));
        }
        return fault("", Arguments.none());
    }

    private static DateLexeme named(String monthName, String year, String day) {
        Optional<Integer> month = MonthNames.number(monthName);
        if (month.isEmpty()) {
            return fault("", Arguments.none());
        }
        return day(Integer.parseInt(year), month.get(), Integer.parseInt(day))
                .map(date -> rewritten("month-name", date))
                .orElseGet(() -> unreal(Integer.parseInt(year), month.get(), Integer.parseInt(day)));
    }

    private static DateLexeme noDay(int year, int month) {
        return fault("no-day", Arguments.none().with("fixed", String.format(Locale.ROOT, "%04d-%02d-01", year, month)));
    }

    private static DateLexeme rewritten(String variant, LocalDate day) {
        return fault(variant, Arguments.none().with("fixed", day.toString()));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static DateLexeme of(LocalDate day) {
        return new DateLexeme(Optional.of(day), Optional.empty());
    }

    private static DateLexeme fault(String variant, Arguments arguments) {
        return new DateLexeme(Optional.empty(), Optional.of(new Fault(variant, arguments)));
    }
}
