package dev.portfolio.time;

import dev.portfolio.finding.Argument;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A beginning and an end where one date is asked for: {@code 2023-2024}, {@code sept. 2023 - juin 2024}. */
final class TwoDates {

    private static final Pattern SCHOOL =
            Pattern.compile("^(?:annee(?: universitaire| scolaire| academique)?|academic year|school year)\\s");
    private static final Pattern BETWEEN = Pattern.compile(
            "\\s(?:-{1,3}|/|a|au|to|until|till|jusqu'a|jusqu'au|jusqu'en|et|and|&)(?=\\s)|[-=]{1,2}>|\\u2192|\\.{2,3}|\\u2026");
    private static final Pattern FROM = Pattern.compile("^(?:du |de |d'|entre |from |between )");
    private static final Pattern SINCE =
            Pattern.compile("^(?:depuis |since |from |starting |a partir d[eu] |a compter d[eu] |des )");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");
    private static final Pattern FOUR = Pattern.compile("\\d{4}");
    private static final Pattern DAY_ALONE = Pattern.compile("(?:le )?\\d{1,2}(?:er|st|nd|rd|th)?");
    private static final Pattern DAY_FIRST = Pattern.compile("^(?:le )?\\d{1,2}(?:er|st|nd|rd|th)?(?= [a-z])");
    private static final Set<String> NO_PART = Set.of("", "no-year", "short-year", "short-year-ambiguous");
    private static final List<DateForm> OF_ONE_DATE = Stream.of(DateForm.values())
            .filter(form -> form != DateForm.ACADEMIC_YEAR)
            .toList();

    private final Collection<DateForm> forms;

    /** A date that was recognised, and its days where they are certain. */
    private record Part(Optional<Days> days) {}

    private TwoDates(Collection<DateForm> forms) {
        this.forms = forms;
    }

    static Optional<DateFault> fault(String text, Collection<DateForm> forms) {
        String folded = CalendarNames.folded(text);
        Optional<AcademicYear> year = AcademicYear.of(SCHOOL.matcher(folded).replaceFirst(""));
        if (year.isPresent()) {
            Days days = year.get().days();
            return Optional.of(DateFault.either("academic-year", days.first(), days.last()));
        }
        return new TwoDates(forms).read(folded);
    }

    private Optional<DateFault> read(String text) {
        boolean letters = text.chars().anyMatch(c -> c >= 'a' && c <= 'z');
        boolean years = YEAR.matcher(text).results().count() > 1;
        if (!letters && !years && BETWEEN.matcher(text).results().findAny().isEmpty()) {
            return Optional.empty();
        }
        Stream<int[]> spoken = BETWEEN.matcher(text).results().map(it -> new int[] {it.start(), it.end()});
        Stream<int[]> signs = letters || years
                ? IntStream.range(0, text.length())
                        .filter(i -> text.charAt(i) == '-' || text.charAt(i) == '/')
                        .mapToObj(i -> new int[] {i, i + 1})
                : Stream.empty();
        return Stream.concat(spoken, signs)
                .flatMap(gap -> between(text.substring(0, gap[0]), text.substring(gap[1])).stream())
                .findFirst()
                .or(() -> since(text));
    }

    private Optional<DateFault> between(String before, String after) {
        String left = FROM.matcher(before.strip()).replaceFirst("").strip();
        String right = after.strip();
        if (OngoingWord.is(right)) {
            return part(left).map(TwoDates::open);
        }
        Optional<Part> end = part(right);
        Optional<Part> start = end.isEmpty() ? Optional.empty() : part(left).or(() -> part(completed(left, right)));
        return start.map(first -> closed(first, end.get()));
    }

    private Optional<DateFault> since(String text) {
        Matcher since = SINCE.matcher(text);
        return since.find() ? part(text.substring(since.end()).strip()).map(TwoDates::open) : Optional.empty();
    }

    /** The beginning with the month and year that it shares with the end: {@code 3} of {@code 3 - 5 mars 2024}. */
    private static String completed(String left, String right) {
        Matcher year = YEAR.matcher(right);
        boolean named = right.chars().anyMatch(c -> c >= 'a' && c <= 'z');
        if (!named || !year.find() || YEAR.matcher(left).find()) {
            return left;
        }
        if (DAY_ALONE.matcher(left).matches()) {
            Matcher day = DAY_FIRST.matcher(right);
            return day.find() ? left + right.substring(day.end()) : left;
        }
        return left + " " + year.group();
    }

    private Optional<Part> part(String text) {
        boolean oldYear = FOUR.matcher(text).matches() && !YEAR.matcher(text).matches();
        if (text.isEmpty() || oldYear) {
            return Optional.empty();
        }
        Optional<Days> days = DateForm.read(text, forms).or(() -> DateForm.read(text, OF_ONE_DATE));
        if (days.isPresent()) {
            return Optional.of(new Part(days));
        }
        return DateDiagnosis.ofOne(text, forms)
                .or(() -> IsoDate.read(text).flatMap(DateLexeme::fault))
                .filter(fault -> !NO_PART.contains(fault.variant()))
                .filter(fault -> YEAR.matcher(text).find())
                .map(TwoDates::part);
    }

    private static Part part(DateFault fault) {
        boolean certain = fault.arguments().get("other").isEmpty();
        return new Part(fault.arguments()
                .get("fixed")
                .filter(fixed -> certain)
                .map(fixed -> Days.of(LocalDate.parse(((Argument.Text) fixed).value()))));
    }

    private static DateFault open(Part start) {
        DateFault fault = DateFault.of("range-open");
        return start.days()
                .map(days -> fault.with("fixed", days.first().toString()))
                .orElse(fault);
    }

    private static DateFault closed(Part start, Part end) {
        return start.days()
                .flatMap(first -> end.days().map(last -> DateFault.either("range", first.first(), last.last())))
                .orElseGet(() -> DateFault.of("range"));
    }
}
