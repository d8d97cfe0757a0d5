package dev.portfolio.rule;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.profile.FieldSpec;
import dev.portfolio.profile.Range;
import dev.portfolio.profile.ValueType;
import dev.portfolio.yaml.YamlMapping;
import dev.portfolio.yaml.YamlScalar;
import dev.portfolio.yaml.YamlSequence;
import java.util.regex.Pattern;

/** A text is too short or too long, a list has too few or too many items. */
record FieldLimit(RuleId id, Severity severity) implements DocumentRule {

    private static final Pattern CHARACTER = Pattern.compile("\\X");

    FieldLimit() {
        this(new RuleId("field-limit"), Severity.ERROR);
    }

    @Override
    public void check(DocumentCheck check) {
        check.eachField((field, entry) -> {
            if (field.type() == ValueType.LIST && entry.value() instanceof YamlSequence list) {
                int count = (int)
                        list.items().stream().filter(item -> !item.isEmpty()).count();
                check(field, entry, count, field.items(), "few", "many", check);
            } else if (field.type() != ValueType.LIST
                    && entry.value() instanceof YamlScalar scalar
                    && scalar.kind() == YamlScalar.Kind.TEXT) {
                String text = scalar.value().strip();
                boolean anyLength = field.length().equals(Range.ANY);
                int count =
                        anyLength ? 0 : (int) CHARACTER.matcher(text).results().count();
                check(field, entry, count, field.length(), "short", "long", check);
            }
        });
    }

    private static void check(
            FieldSpec field,
            YamlMapping.Entry entry,
            int count,
            Range range,
            String below,
            String above,
            DocumentCheck check) {
        Arguments arguments = Arguments.none().with("field", field.name()).with("count", count);
        if (count < range.min() && count > 0) {
            check.report(below, entry.value().span(), arguments.with("limit", range.min()));
        } else if (count > range.max()) {
            check.report(above, entry.value().span(), arguments.with("limit", range.max()));
        }
    }
}
