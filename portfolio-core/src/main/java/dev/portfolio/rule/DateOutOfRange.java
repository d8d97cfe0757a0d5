package dev.portfolio.rule;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.profile.DateSpec;
import dev.portfolio.profile.ValueType;
import dev.portfolio.time.AcademicYear;
import dev.portfolio.time.DateBound;
import dev.portfolio.time.DateLexeme;
import dev.portfolio.time.Days;
import dev.portfolio.time.SpokenDay;
import dev.portfolio.yaml.YamlScalar;
import java.time.LocalDate;
import java.util.Optional;

/** A date is earlier or later than the profile lets it be. */
record DateOutOfRange(RuleId id, Severity severity) implements DocumentRule {

    DateOutOfRange() {
        this(new RuleId("date-out-of-range"), Severity.ERROR);
    }

    @Override
    public void check(DocumentCheck check) {
        check.eachField(field -> check(field, check));
    }

    /** Checks the value of one field. The first bound it misses is told; a month or a year misses one as a whole. */
    private static void check(FieldValue field, DocumentCheck check) {
        DateSpec dates = field.spec().dates();
        boolean bounded = dates.min().isPresent()
                || dates.max().isPresent()
                || dates.academicYear().isPresent();
        if (!bounded || field.spec().type() != ValueType.DATE || !(field.value() instanceof YamlScalar scalar)) {
            return;
        }
        Optional<Days> read = DateLexeme.read(scalar.value(), dates.formats()).days();
        if (read.isEmpty()) {
            return;
        }
        Days days = read.get();
        Arguments arguments = Arguments.none()
                .with("field", field.path())
                .with("key", field.line(""))
                .with("value", scalar.value().strip());
        Optional<AcademicYear> year = dates.academicYear().filter(it -> isOutside(days, it.days()));
        Optional<DateBound> min = dates.min().filter(bound -> days.areBefore(bound.day()));
        Optional<DateBound> max = dates.max().filter(bound -> days.areAfter(bound.day()));
        if (year.isPresent()) {
            check.report("academic-year", scalar.span(), with(year.get(), days.first(), arguments));
        } else if (min.isPresent()) {
            check.report(variant(min.get(), "before", "past"), scalar.span(), with(min.get(), arguments));
        } else if (max.isPresent()) {
            check.report(variant(max.get(), "after", "future"), scalar.span(), with(max.get(), arguments));
        }
    }

    private static boolean isOutside(Days days, Days year) {
        return days.areBefore(year.first()) || days.areAfter(year.last());
    }

    /** A bound that is today says of itself where it comes from; a distance from today has to be told. */
    private static String variant(DateBound bound, String side, String fromToday) {
        if (bound instanceof DateBound.Resolved resolved) {
            return resolved.bound().amount() == 0 ? fromToday : side + "-distance";
        }
        return side;
    }

    private static Arguments with(AcademicYear year, LocalDate day, Arguments arguments) {
        return arguments
                .with("fixed", within(year.days(), day).toString())
                .with("year", year.toString())
                .withPhrases("first", SpokenDay.of(year.days().first()))
                .withPhrases("last", SpokenDay.of(year.days().last()));
    }

    /** The same day and month in another year: most who miss a school year miss it by the year they write. */
    private static LocalDate within(Days year, LocalDate day) {
        LocalDate autumn = day.withYear(year.first().getYear());
        return autumn.isBefore(year.first()) ? day.withYear(year.last().getYear()) : autumn;
    }

    private static Arguments with(DateBound bound, Arguments arguments) {
        Arguments more = arguments.with("limit", bound.day().toString()).withPhrases("day", SpokenDay.of(bound.day()));
        return bound instanceof DateBound.Resolved resolved
                ? more.with("bound", bound.toString()).withPhrases("today", SpokenDay.of(resolved.today()))
                : more;
    }
}
