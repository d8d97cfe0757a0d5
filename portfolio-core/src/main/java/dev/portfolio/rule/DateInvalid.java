package dev.portfolio.rule;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.profile.FieldSpec;
import dev.portfolio.profile.ValueType;
import dev.portfolio.time.DateFault;
import dev.portfolio.time.DateLexeme;
import dev.portfolio.yaml.YamlScalar;
import java.util.Optional;
import java.util.Set;

/** A date that is no date, or not written year-month-day. */
record DateInvalid(RuleId id, Severity severity) implements DocumentRule {

    private static final Set<String> RANGES = Set.of("range", "academic-year");

    DateInvalid() {
        this(new RuleId("date-invalid"), Severity.ERROR);
    }

    @Override
    public void check(DocumentCheck check) {
        check.eachField(field -> {
            if (field.spec().type() == ValueType.DATE && field.value() instanceof YamlScalar scalar) {
                DateLexeme.read(scalar.value(), field.spec().dates().formats())
                        .fault()
                        .ifPresent(fault -> report(fault, field, scalar, check));
            }
        });
    }

    private static void report(DateFault fault, FieldValue field, YamlScalar scalar, DocumentCheck check) {
        Arguments arguments = fault.arguments()
                .with("field", field.path())
                .with("key", field.line(""))
                .with("value", scalar.value().strip());
        Optional<Pair> pair = Pair.of(field);
        boolean twoDays = RANGES.contains(fault.variant())
                && fault.arguments().get("other").isPresent();
        if (fault.variant().equals("ongoing") && (field.spec().required() || field.isItem())) {
            check.report("ongoing-required", scalar.span(), arguments);
        } else if (twoDays && pair.isPresent()) {
            Arguments both = arguments
                    .with("start", pair.get().start())
                    .with("end", pair.get().end());
            check.report(fault.variant() + "-two-fields", scalar.span(), both);
        } else {
            check.report(
                    fault.variant(),
                    scalar.span(),
                    arguments,
                    DateFix.of(fault, scalar, check.document().source()));
        }
    }

    /** A field for the beginning and one for the end, of which this is one. */
    private record Pair(String start, String end) {

        static Optional<Pair> of(FieldValue value) {
            FieldSpec field = value.spec();
            Optional<Pair> asEnd = field.dates().notBefore().map(start -> new Pair(start, field.name()));
            return asEnd.or(() -> value.beside().stream()
                    .filter(other -> other.dates().notBefore().equals(Optional.of(field.name())))
                    .map(other -> new Pair(field.name(), other.name()))
                    .findFirst());
        }
    }
}
