package dev.portfolio.rule;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.text.TextKey;
import dev.portfolio.yaml.YamlScalar;
import dev.portfolio.yaml.YamlSequence;
import dev.portfolio.yaml.YamlValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A list says the same twice, perhaps in other letters: {@code [Java, java]}. */
record ListItemDuplicate(RuleId id, Severity severity) implements DocumentRule {

    ListItemDuplicate() {
        this(new RuleId("list-item-duplicate"), Severity.WARNING);
    }

    @Override
    public void check(DocumentCheck check) {
        check.eachField((field, entry) -> {
            if (entry.value() instanceof YamlSequence list) {
                check(field.name(), list, check);
            }
        });
    }

    private static void check(String field, YamlSequence list, DocumentCheck check) {
        Map<TextKey, YamlScalar> seen = new HashMap<>();
        for (YamlValue item : list.items()) {
            if (!(item instanceof YamlScalar scalar) || scalar.isEmpty()) {
                continue;
            }
            YamlScalar first = seen.putIfAbsent(TextKey.of(scalar.value()), scalar);
            if (first != null) {
                Arguments arguments = Arguments.none()
                        .with("field", field)
                        .with("value", scalar.value().strip())
                        .with("first", first.value().strip());
                check.report("", scalar.span(), arguments, List.of(first.span()));
            }
        }
    }
}
