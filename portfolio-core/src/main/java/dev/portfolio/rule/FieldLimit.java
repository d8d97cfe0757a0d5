package dev.portfolio.rule;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.profile.NumberRange;
import dev.portfolio.profile.Range;
import dev.portfolio.profile.ValueType;
import dev.portfolio.yaml.YamlNumber;
import dev.portfolio.yaml.YamlScalar;
import dev.portfolio.yaml.YamlSequence;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A text is too short or too long, a number too small or too large, a list has too few or too many items. */
record FieldLimit(RuleId id, Severity severity) implements DocumentRule {

    private static final Pattern CHARACTER = Pattern.compile("\\X");

    FieldLimit() {
        this(new RuleId("field-limit"), Severity.ERROR);
    }

    @Override
    public void check(DocumentCheck check) {
        check.eachField(field -> {
            ValueType type = field.spec().type();
            if (type == ValueType.LIST && field.value() instanceof YamlSequence list) {
                int count = (int)
                        list.items().stream().filter(item -> !item.isEmpty()).count();
                check(field, count, field.spec().items(), "few", "many", check);
            } else if (type == ValueType.NUMBER && field.value() instanceof YamlScalar scalar) {
                number(field, scalar, check);
            }
            if (type != ValueType.LIST
                    && type != ValueType.OBJECT
                    && field.value() instanceof YamlScalar scalar
                    && scalar.kind() == YamlScalar.Kind.TEXT) {
                length(field, scalar, check);
            }
        });
    }

    private static void length(FieldValue field, YamlScalar scalar, DocumentCheck check) {
        Range range = field.spec().length();
        if (!range.equals(Range.ANY)) {
            String text = scalar.value().strip();
            int count = (int) CHARACTER.matcher(text).results().count();
            check(field, count, range, "short", "long", check);
        }
    }

    private static void check(
            FieldValue field, int count, Range range, String below, String above, DocumentCheck check) {
        Arguments arguments = Arguments.none().with("field", field.path()).with("count", count);
        if (count < range.min() && count > 0) {
            check.report(below, field.value().span(), arguments.with("limit", range.min()));
        } else if (count > range.max()) {
            check.report(above, field.value().span(), arguments.with("limit", range.max()));
        }
    }

    private static void number(FieldValue field, YamlScalar scalar, DocumentCheck check) {
        NumberRange range = field.spec().numbers();
        if (range.isAny() || scalar.kind() != YamlScalar.Kind.NUMBER) {
            return;
        }
        Arguments arguments = Arguments.none().with("field", field.path()).with("value", scalar.value());
        Optional<BigDecimal> number = YamlNumber.of(scalar);
        if (number.isEmpty()) {
            check.report("immense", scalar.span(), arguments);
        } else if (range.isTooSmall(number.get())) {
            check.report("small", scalar.span(), arguments.with("limit", written(range.min())));
        } else if (range.isTooLarge(number.get())) {
            check.report("large", scalar.span(), arguments.with("limit", written(range.max())));
        }
    }

    private static String written(Optional<BigDecimal> limit) {
        return limit.map(BigDecimal::toString).orElse("");
    }
}
