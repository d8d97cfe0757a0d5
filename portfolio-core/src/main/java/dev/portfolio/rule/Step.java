package dev.portfolio.rule;

import dev.portfolio.profile.FieldSpec;
import dev.portfolio.profile.ValueType;
import dev.portfolio.text.TextKey;
import dev.portfolio.time.DateLexeme;
import dev.portfolio.time.Days;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Where a document stands in an order: that of a level, a semester, a year. Two steps are compared on one scale only.
 *
 * @param scale what steps must have in common to be compared
 * @param numbers how far it is; the first that differs decides
 */
record Step(String scale, List<BigDecimal> numbers) implements Comparable<Step> {

    /** More digits than that are no number of a step. */
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}{1,12}");

    private static final int LONGEST_MONTH = 31;

    /** The step that a value of a field is, if its values have an order. */
    static Optional<Step> of(String value, FieldSpec field) {
        if (!field.allowed().isEmpty()) {
            TextKey key = TextKey.of(value);
            return IntStream.range(0, field.allowed().size())
                    .filter(i -> TextKey.of(field.allowed().get(i)).equals(key))
                    .mapToObj(i -> new Step("", List.of(BigDecimal.valueOf(i))))
                    .findFirst();
        }
        if (field.type() == ValueType.DATE) {
            return DateLexeme.read(value, field.dates().formats())
                    .days()
                    .map(days -> new Step(
                            scale(days), List.of(BigDecimal.valueOf(days.first().toEpochDay()))));
        }
        return field.type() == ValueType.NUMBER ? number(value) : numbered(value);
    }

    /** A day, a month and a year may be one within the other: none of them is then the later. */
    private static String scale(Days days) {
        long length = days.last().toEpochDay() - days.first().toEpochDay();
        return length == 0 ? "day" : length < LONGEST_MONTH ? "month" : "year";
    }

    private static Optional<Step> number(String value) {
        try {
            return Optional.of(new Step("", List.of(new BigDecimal(value))));
        } catch (NumberFormatException notDecimal) {
            return Optional.empty();
        }
    }

    /** Of several numbers nobody knows which counts first, but for those of an academic year. */
    private static Optional<Step> numbered(String value) {
        String text = TextKey.of(value).value().toLowerCase(Locale.ROOT);
        List<BigDecimal> numbers = NUMBER.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(digits -> BigDecimal.valueOf(Long.parseLong(digits)))
                .toList();
        boolean years =
                numbers.size() == 2 && numbers.get(1).compareTo(numbers.get(0).add(BigDecimal.ONE)) == 0;
        return numbers.size() != 1 && !years
                ? Optional.empty()
                : Optional.of(new Step(NUMBER.matcher(text).replaceAll("#"), numbers));
    }

    @Override
    public int compareTo(Step other) {
        for (int i = 0; i < Math.min(numbers.size(), other.numbers.size()); i++) {
            int difference = numbers.get(i).compareTo(other.numbers.get(i));
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(numbers.size(), other.numbers.size());
    }
}
