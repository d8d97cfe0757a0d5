package dev.portfolio.profile;

import dev.portfolio.finding.Argument;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.DidYouMean;
import dev.portfolio.time.AcademicYear;
import dev.portfolio.time.DateBound;
import dev.portfolio.time.DateLexeme;
import dev.portfolio.yaml.YamlScalar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what the dates of some fields must be that stand side by side, on top of what is inherited. */
final class DateReader {

    /** Any day and its year will do to find two distances from today that never meet. */
    private static final LocalDate SOME_DAY = LocalDate.of(2024, 1, 1);

    private static final String NOT_BEFORE = "notBefore";

    private final ProfileProblems problems;
    private final List<Reference> references = new ArrayList<>();

    /** A field that names another one, to be looked for when all are known. */
    private record Reference(String field, String key, YamlScalar named) {

        /** Whether a field can be the one that is meant. */
        boolean fits(FieldSpec other) {
            boolean one = key.equals(NOT_BEFORE) ? other.type() == ValueType.DATE : hasOrder(other);
            return one && !other.name().equals(field);
        }

        /** Whether one value of a field can come after another one. */
        private static boolean hasOrder(FieldSpec field) {
            return switch (field.type()) {
                case TEXT, NUMBER, DATE -> true;
                case BOOLEAN, IMAGE, FILE, URL -> !field.allowed().isEmpty();
                case LIST, OBJECT -> false;
            };
        }

        /** Whether a field is the one that is named, and has a single value without an order. */
        boolean isWithoutOrder(FieldSpec other, String name) {
            boolean single = other.type() != ValueType.LIST && other.type() != ValueType.OBJECT;
            return !key.equals(NOT_BEFORE)
                    && single
                    && !hasOrder(other)
                    && other.name().equals(name);
        }

        String variant() {
            return key.equals(NOT_BEFORE) ? "date-field" : "step-field";
        }
    }

    DateReader(ProfileProblems problems) {
        this.problems = problems;
    }

    DateSpec dates(Keys keys, String field, ValueType type, DateSpec base) {
        if (type != ValueType.DATE) {
            return DateSpec.ANY;
        }
        DateSpec read = new DateSpec(
                keys.choices("formats", Choices.DATE_FORMATS).orElse(base.formats()),
                bound(keys, "min").or(base::min),
                bound(keys, "max").or(base::max),
                read(keys, "academicYear", "academic-year", AcademicYear::of).or(base::academicYear),
                reference(keys, NOT_BEFORE, field).or(base::notBefore),
                reference(keys, "follows", field).or(base::follows));
        if (isEmpty(read)) {
            Arguments arguments = Arguments.none()
                    .with("min", read.min().map(DateBound::toString).orElse(""))
                    .with("max", read.max().map(DateBound::toString).orElse(""));
            problems.add("date-range", keys.place(keys.has("min") ? "min" : "max"), arguments);
            return new DateSpec(
                    read.formats(), base.min(), base.max(), read.academicYear(), read.notBefore(), read.follows());
        }
        return read;
    }

    private Optional<DateBound> bound(Keys keys, String key) {
        return read(keys, key, "date", DateBound::of);
    }

    private <T> Optional<T> read(Keys keys, String key, String variant, Function<String, Optional<T>> reader) {
        Optional<YamlScalar> scalar = keys.scalar(key);
        Optional<T> read = scalar.flatMap(written -> reader.apply(written.value()));
        if (scalar.isPresent() && read.isEmpty()) {
            String value = scalar.get().value().strip();
            Arguments arguments = Arguments.none().with("key", key).with("value", value);
            Optional<Argument> fixed = variant.equals("date") ? fixed(value) : Optional.empty();
            problems.add(
                    fixed.isPresent() ? variant + "-fixed" : variant,
                    scalar.get().span(),
                    fixed.map(day -> arguments.with("fixed", ((Argument.Text) day).value()))
                            .orElse(arguments));
        }
        return read;
    }

    /** The day that a date in another form surely means. */
    private static Optional<Argument> fixed(String value) {
        return DateLexeme.read(value)
                .fault()
                .filter(fault ->
                        fault.variant().equals("order") || fault.variant().equals("month-name"))
                .flatMap(fault -> fault.arguments().get("fixed"));
    }

    /** Whether no date can keep to both bounds, whichever day is today. */
    private static boolean isEmpty(DateSpec spec) {
        if (spec.min().isEmpty() || spec.max().isEmpty()) {
            return false;
        }
        DateBound min = spec.min().get();
        DateBound max = spec.max().get();
        return min.getClass().equals(max.getClass())
                && SOME_DAY.datesUntil(SOME_DAY.plusYears(1))
                        .allMatch(today ->
                                min.on(today).day().isAfter(max.on(today).day()));
    }

    private Optional<String> reference(Keys keys, String key, String field) {
        Optional<YamlScalar> named = keys.scalar(key);
        named.ifPresent(scalar -> references.add(new Reference(field, key, scalar)));
        return named.map(scalar -> scalar.value().strip());
    }

    /** The fields, now that all are known: names of other ones that are not fit are told and left out. */
    List<FieldSpec> resolve(Collection<FieldSpec> fields) {
        for (Reference reference : references) {
            List<String> others =
                    fields.stream().filter(reference::fits).map(FieldSpec::name).toList();
            String name = reference.named().value().strip();
            if (!others.contains(name)) {
                tell(reference, name, fields, others);
            }
        }
        Set<String> dates = fields.stream()
                .filter(field -> field.type() == ValueType.DATE)
                .map(FieldSpec::name)
                .collect(Collectors.toSet());
        Set<String> ordered =
                fields.stream().filter(Reference::hasOrder).map(FieldSpec::name).collect(Collectors.toSet());
        return fields.stream()
                .map(field -> field.with(field.dates().comparedWith(dates, ordered)))
                .toList();
    }

    private void tell(Reference reference, String name, Collection<FieldSpec> fields, List<String> others) {
        Arguments arguments = Arguments.none().with("key", reference.key()).with("value", name);
        fields.stream()
                .filter(field -> reference.isWithoutOrder(field, name))
                .map(field -> field.type().word())
                .findFirst()
                .ifPresentOrElse(
                        type -> problems.add("step-type", reference.named().span(), arguments.with("type", type)),
                        () -> problems.add(
                                reference.variant(),
                                reference.named().span(),
                                DidYouMean.among(others, name),
                                arguments));
    }
}
