package dev.portfolio.rule;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.profile.FieldSpec;
import dev.portfolio.profile.ValueType;
import dev.portfolio.time.DateLexeme;
import dev.portfolio.time.Days;
import dev.portfolio.yaml.YamlMapping;
import dev.portfolio.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;

/** A date is before another one that must come first: an end before its beginning. */
record DateOrder(RuleId id, Severity severity) implements DocumentRule {

    DateOrder() {
        this(new RuleId("date-order"), Severity.ERROR);
    }

    @Override
    public void check(DocumentCheck check) {
        check.eachGroup(group -> check(group, check));
    }

    /** Checks the fields that stand side by side. */
    private static void check(FieldGroup group, DocumentCheck check) {
        for (FieldSpec later : group.specs()) {
            later.dates()
                    .notBefore()
                    .ifPresent(name -> group.specs().stream()
                            .filter(field -> field.name().equals(name))
                            .forEach(earlier -> check(earlier, later, group, check)));
        }
    }

    private static void check(FieldSpec earlier, FieldSpec later, FieldGroup group, DocumentCheck check) {
        Optional<Written> start = Written.in(group.fields(), earlier);
        Optional<Written> end = Written.in(group.fields(), later);
        boolean ordered = start.isEmpty()
                || end.isEmpty()
                || !end.get().days().areBefore(start.get().days().first());
        if (!ordered) {
            Arguments arguments = Arguments.none()
                    .with("field", group.path(later.name()))
                    .with("key", later.name() + ": ")
                    .with("value", end.get().text())
                    .with("earlier", group.path(earlier.name()))
                    .with("earlierKey", earlier.name() + ": ")
                    .with("first", start.get().text());
            check.report(
                    "",
                    end.get().scalar().span(),
                    arguments,
                    List.of(start.get().scalar().span()));
        }
    }

    /** A field's value that is a date. */
    private record Written(YamlScalar scalar, Days days) {

        static Optional<Written> in(YamlMapping values, FieldSpec field) {
            return values.value(field.name())
                    .filter(value -> field.type() == ValueType.DATE)
                    .filter(YamlScalar.class::isInstance)
                    .map(YamlScalar.class::cast)
                    .flatMap(scalar -> DateLexeme.read(
                                    scalar.value(), field.dates().formats())
                            .days()
                            .map(days -> new Written(scalar, days)));
        }

        String text() {
            return scalar.value().strip();
        }
    }
}
