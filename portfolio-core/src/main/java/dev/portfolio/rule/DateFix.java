package dev.portfolio.rule;

import dev.portfolio.finding.Argument;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.Fix;
import dev.portfolio.source.SourceText;
import dev.portfolio.time.DateFault;
import dev.portfolio.time.DateForm;
import dev.portfolio.time.DateLexeme;
import dev.portfolio.time.Days;
import dev.portfolio.yaml.YamlScalar;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a date year-month-day, where it means one day and says nothing else. An hour stays behind it; quotes stay around
 * it.
 */
final class DateFix {

    private static final Pattern FIGURES = Pattern.compile("(?:\\d{1,2}[-/.\\s]+\\d{1,2}[-/.\\s]+\\d{4}"
            + "|\\d{4}[-/.\\s]+\\d{1,2}[-/.\\s]+\\d{1,2}|(?:19|20)\\d{6})"
            + "(?<time>[ T]\\d{1,2}:\\d{2}(?::\\d{2})?)?");
    private static final Pattern SEPARATORS = Pattern.compile("[-/]");
    private static final List<DateForm> WORDS = List.of(DateForm.DAY_NAMED_MONTH_YEAR, DateForm.NAMED_MONTH_DAY_YEAR);

    private DateFix() {}

    static Optional<Fix> of(DateFault fault, YamlScalar scalar, SourceText source) {
        return fixed(fault.arguments())
                .filter(any -> fault.arguments().get("other").isEmpty())
                .flatMap(fixed -> written(fault.variant(), scalar.value().strip(), fixed))
                .flatMap(text -> ScalarText.of(scalar, source).map(place -> Fix.replacing(place, text)));
    }

    private static Optional<String> fixed(Arguments arguments) {
        return arguments
                .get("fixed")
                .filter(Argument.Text.class::isInstance)
                .map(fixed -> ((Argument.Text) fixed).value());
    }

    private static Optional<String> written(String variant, String value, String fixed) {
        return switch (variant) {
            // These are written anew as a whole, in the characters of a keyboard.
            case "dashes", "characters" -> Optional.of(fixed);
            case "order", "digits" -> inFigures(value, fixed);
            case "month-name" -> isOneDay(value, fixed) ? Optional.of(fixed) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<String> inFigures(String value, String fixed) {
        Matcher figures = FIGURES.matcher(value);
        if (!figures.matches() || isDayFirst(value, fixed)) {
            return Optional.empty();
        }
        String time = figures.group("time") == null ? "" : figures.group("time");
        return Optional.of(fixed + time).filter(text -> isDay(DateLexeme.read(text), fixed));
    }

    /** {@code 19042023}: the first two pairs of figures may be a day and a month, or a month and a day. */
    private static boolean isDayFirst(String value, String fixed) {
        return value.chars().allMatch(Character::isDigit) && !value.equals(fixed.replace("-", ""));
    }

    /** Whether a date in words says that day in full, and neither an hour nor that it is about then. */
    private static boolean isOneDay(String value, String fixed) {
        return isDay(DateLexeme.read(SEPARATORS.matcher(value).replaceAll(" "), WORDS), fixed);
    }

    private static boolean isDay(DateLexeme date, String day) {
        return date.days().filter(Days.of(LocalDate.parse(day))::equals).isPresent();
    }
}
