package dev.portfolio.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date with the name of a month in it, in French or English: {@code mardi 5 mars 2024}, {@code Aug. 1st, 2024},
 * {@code février 2025}, {@code 5 mars}.
 *
 * @param order which numbers it has, and on which side of the month
 * @param year the year; 0 where there is none
 * @param month the month
 * @param day the day; 1 where there is none
 * @param weekday the day of the week it names
 * @param exact whether it says nothing but these
 */
record WordDate(Order order, int year, int month, int day, Optional<DayOfWeek> weekday, boolean exact) {

    /** What stands before and after the month's name. */
    enum Order {
        DAY_MONTH_YEAR,
        MONTH_DAY_YEAR,
        YEAR_MONTH_DAY,
        MONTH_YEAR,
        SHORT_YEAR,
        NO_YEAR
    }

    private static final Pattern TOKEN = Pattern.compile(
            "[\\s\\p{Z},.'/()-]*(?:(?<number>\\d{1,4})(?:er|re|ere|e|eme|st|nd|rd|th)?(?![a-z0-9])|(?<word>[a-z]+))");
    private static final Pattern END = Pattern.compile("[\\s\\p{Z},.()]*");
    private static final Pattern TIME =
            Pattern.compile("(?:,|\\s(?:a|at|-))?\\s{1,9}\\d{1,2}\\s?(?:[:h]\\s?\\d{0,2}.*|[ap]\\.?m\\.?)$");
    private static final Set<String> SMALL_WORDS = Set.of("le", "the", "of", "de", "du", "d", "en", "in", "on", "au");
    private static final Set<String> VAGUE_WORDS = Set.of(
            "debut", "fin", "mi", "milieu", "courant", "vers", "environ", "early", "late", "mid", "end", "around");

    /** How numbers (n), years (y) and the month (M) may follow each other. */
    private static final Map<String, Order> ORDERS = Map.ofEntries(
            Map.entry("nMy", Order.DAY_MONTH_YEAR),
            Map.entry("Mny", Order.MONTH_DAY_YEAR),
            Map.entry("yMn", Order.YEAR_MONTH_DAY),
            Map.entry("My", Order.MONTH_YEAR),
            Map.entry("yM", Order.MONTH_YEAR),
            Map.entry("nMn", Order.SHORT_YEAR),
            Map.entry("Mnn", Order.SHORT_YEAR),
            Map.entry("nM", Order.NO_YEAR),
            Map.entry("Mn", Order.NO_YEAR),
            Map.entry("M", Order.NO_YEAR));

    private static final int YEAR_FIGURES = 4;
    private static final int MOST_TOKENS = 12;

    /** Reads such a date; nothing where a word is in it that has no place in one. */
    static Optional<WordDate> read(String text) {
        String folded = CalendarNames.folded(text);
        if (folded.chars().noneMatch(c -> c >= 'a' && c <= 'z')) {
            return Optional.empty();
        }
        Matcher time = TIME.matcher(folded);
        boolean timed = time.find();
        return tokens(timed ? folded.substring(0, time.start()) : folded).flatMap(tokens -> of(tokens, timed, text));
    }

    private static Optional<List<String>> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher token = TOKEN.matcher(text);
        while (token.lookingAt() && tokens.size() < MOST_TOKENS) {
            tokens.add(token.group("number") == null ? token.group("word") : token.group("number"));
            token.region(token.end(), text.length());
        }
        return END.matcher(text.substring(token.regionStart())).matches() ? Optional.of(tokens) : Optional.empty();
    }

    private static Optional<WordDate> of(List<String> tokens, boolean timed, String text) {
        long months = tokens.stream()
                .filter(token -> MonthNames.number(token).isPresent())
                .count();
        StringBuilder shape = new StringBuilder();
        List<Integer> numbers = new ArrayList<>();
        Optional<Integer> month = Optional.empty();
        Optional<DayOfWeek> weekday = Optional.empty();
        boolean exact = !timed && text.indexOf('/') < 0 && text.indexOf('-') < 0;
        for (String token : tokens) {
            boolean number = Character.isDigit(token.charAt(0));
            Optional<DayOfWeek> named = number ? Optional.empty() : WeekdayNames.day(token);
            Optional<Integer> found = number ? Optional.empty() : MonthNames.number(token);
            // "mar." is March or Tuesday (mardi): it is Tuesday where another month is named.
            boolean isWeekday = named.isPresent() && (found.isEmpty() || months > 1) && weekday.isEmpty();
            if (number) {
                numbers.add(Integer.valueOf(token));
                shape.append(token.length() == YEAR_FIGURES ? 'y' : 'n');
            } else if (isWeekday) {
                weekday = named;
            } else if (found.isPresent()) {
                month = found;
                shape.append('M');
            } else if (VAGUE_WORDS.contains(token)) {
                exact = false;
            } else if (!SMALL_WORDS.contains(token)) {
                return Optional.empty();
            }
        }
        Order order = ORDERS.get(shape.toString());
        return order == null || month.isEmpty()
                ? Optional.empty()
                : Optional.of(of(order, month.get(), numbers, weekday, exact));
    }

    private static WordDate of(
            Order order, int month, List<Integer> numbers, Optional<DayOfWeek> weekday, boolean exact) {
        return switch (order) {
            case DAY_MONTH_YEAR, MONTH_DAY_YEAR ->
                new WordDate(order, numbers.get(1), month, numbers.get(0), weekday, exact);
            case YEAR_MONTH_DAY -> new WordDate(order, numbers.get(0), month, numbers.get(1), weekday, exact);
            case MONTH_YEAR -> new WordDate(order, numbers.get(0), month, 1, weekday, exact);
            case SHORT_YEAR -> new WordDate(order, numbers.get(1), month, numbers.get(0), weekday, exact);
            case NO_YEAR -> new WordDate(order, 0, month, 1, weekday, exact);
        };
    }

    /** What it stands for, where it is written in full and true. */
    Optional<Days> days() {
        Optional<LocalDate> found = Calendar.day(year, month, day);
        boolean whole = order != Order.SHORT_YEAR && order != Order.NO_YEAR;
        if (!exact || !whole || found.isEmpty() || !fits(found.get())) {
            return Optional.empty();
        }
        return Optional.of(order == Order.MONTH_YEAR ? Days.of(YearMonth.from(found.get())) : Days.of(found.get()));
    }

    private boolean fits(LocalDate date) {
        return order == Order.MONTH_YEAR
                ? weekday.isEmpty()
                : weekday.isEmpty() || weekday.get() == date.getDayOfWeek();
    }

    /** What is wrong with it, where a day in figures is asked for. */
    DateFault fault() {
        if (order == Order.NO_YEAR) {
            return DateFault.of("no-year");
        }
        int whole = order == Order.SHORT_YEAR ? ShortYear.whole(year) : year;
        Optional<LocalDate> found = Calendar.day(whole, month, day);
        if (found.isEmpty()) {
            return Calendar.perhapsUnreal(whole, month, day);
        }
        LocalDate date = found.get();
        return switch (order) {
            case MONTH_YEAR -> DateFault.of("no-day", date);
            case SHORT_YEAR -> DateFault.of("short-year", date).withDay("words", date);
            default -> fits(date) ? DateFault.of("month-name", date) : otherWeekday(date);
        };
    }

    private static DateFault otherWeekday(LocalDate date) {
        return DateFault.of("weekday", date)
                .withDay("words", date)
                .withTerm("weekday", "weekday." + date.getDayOfWeek().getValue());
    }
}
