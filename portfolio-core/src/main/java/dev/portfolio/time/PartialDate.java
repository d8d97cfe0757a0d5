package dev.portfolio.time;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A part of a date in figures, or a part of a year: {@code 2024}, {@code 2024-09}, {@code S1 2024}, {@code été 2024}. */
final class PartialDate {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4})\\s*[-/.]\\s*(\\d{1,2})");
    private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})\\s*[-/.]\\s*(\\d{4})");
    private static final Pattern DAY_MONTH = Pattern.compile("(\\d{1,2})[-/](\\d{1,2})");

    private static final Pattern YEAR_INSIDE = Pattern.compile("(?<!\\d)[12]\\d{3}(?!\\d)");
    private static final Pattern AROUND = Pattern.compile("^[\\s,/'()-]+|(?:[\\s,/()-]|\\b(?:de|of|du|d')(?=\\s*$))+$");
    private static final String ORDINAL = "(?:er|e|eme|st|nd|rd|th)?";
    private static final Pattern QUARTER =
            Pattern.compile("(?:[qt]|trimestre |quarter )\\s?([1-4])|([1-4])" + ORDINAL + " (?:trimestre|quarter)");
    private static final Pattern HALF =
            Pattern.compile("(?:s|semestre |semester )\\s?[1-9]|[1-9]" + ORDINAL + " (?:semestre|semester)");
    private static final Map<String, Integer> SEASONS = Map.of(
            "hiver",
            1,
            "winter",
            1,
            "printemps",
            4,
            "spring",
            4,
            "ete",
            7,
            "summer",
            7,
            "automne",
            10,
            "autumn",
            10,
            "fall",
            10,
            "rentree",
            9);
    private static final Set<String> VAGUE = Set.of(
            "debut", "mi", "milieu", "courant", "fin", "vers", "environ", "early", "mid", "late", "end", "around", "~");
    private static final Pattern ARTICLE = Pattern.compile("^(?:l'|le |la |au |a l'|a la |en |in |the )");
    private static final int MONTHS = 12;
    private static final int QUARTER_MONTHS = 3;

    private PartialDate() {}

    static Optional<DateFault> fault(String text) {
        if (YEAR.matcher(text).matches()) {
            return Optional.of(year(Integer.parseInt(text)));
        }
        Matcher yearMonth = YEAR_MONTH.matcher(text);
        if (yearMonth.matches()) {
            return Optional.of(month(yearMonth.group(1), yearMonth.group(2)));
        }
        Matcher monthYear = MONTH_YEAR.matcher(text);
        if (monthYear.matches()) {
            return Optional.of(month(monthYear.group(2), monthYear.group(1)));
        }
        Matcher dayMonth = DAY_MONTH.matcher(text);
        if (dayMonth.matches()) {
            int first = Integer.parseInt(dayMonth.group(1));
            int second = Integer.parseInt(dayMonth.group(2));
            return Optional.of(Math.min(first, second) <= MONTHS ? DateFault.of("no-year") : DateFault.unknown());
        }
        return partOfYear(CalendarNames.folded(text));
    }

    private static DateFault year(int year) {
        return Calendar.day(year, 1, 1)
                .map(first -> DateFault.of("no-month", first))
                .orElseGet(() -> DateFault.of("no-such-year"));
    }

    private static DateFault month(String year, String month) {
        int number = Integer.parseInt(month);
        if (number < 1 || number > MONTHS) {
            return DateFault.of("no-such-month").with("month", number);
        }
        return Calendar.day(Integer.parseInt(year), number, 1)
                .map(first -> DateFault.of("no-day", first))
                .orElseGet(() -> DateFault.of("no-such-year"));
    }

    private static Optional<DateFault> partOfYear(String folded) {
        Matcher inside = YEAR_INSIDE.matcher(folded);
        Optional<Integer> year = inside.find() ? Optional.of(Integer.valueOf(inside.group())) : Optional.empty();
        String bare = ARTICLE.matcher(inside.replaceFirst("")).replaceFirst("");
        String part = AROUND.matcher(bare).replaceAll("");
        Matcher quarter = QUARTER.matcher(part);
        if (quarter.matches()) {
            int number = Integer.parseInt(quarter.group(1) == null ? quarter.group(2) : quarter.group(1));
            return Optional.of(begins(year, (number - 1) * QUARTER_MONTHS + 1));
        }
        if (HALF.matcher(part).matches() || (VAGUE.contains(part) && year.isPresent())) {
            return Optional.of(DateFault.of("period"));
        }
        return Optional.ofNullable(SEASONS.get(part)).map(month -> begins(year, month));
    }

    private static DateFault begins(Optional<Integer> year, int month) {
        DateFault fault = DateFault.of("period");
        return year.map(number ->
                        fault.with("fixed", LocalDate.of(number, month, 1).toString()))
                .orElse(fault);
    }
}
