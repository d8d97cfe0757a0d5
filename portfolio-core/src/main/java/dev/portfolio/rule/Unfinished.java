package dev.portfolio.rule;

import dev.portfolio.profile.FieldSpec;
import dev.portfolio.profile.ValueType;
import dev.portfolio.yaml.YamlScalar;
import dev.portfolio.yaml.YamlValue;
import java.util.Set;

/** A text that only keeps the place of one: the {@code "…"} of a sample, pasted as it is. */
final class Unfinished {

    private static final Set<String> PLACEHOLDERS = Set.of("…", "...", "[…]", "[...]");

    private Unfinished() {}

    static boolean is(FieldSpec field, YamlValue value) {
        return field.type() == ValueType.TEXT
                && value instanceof YamlScalar scalar
                && PLACEHOLDERS.contains(scalar.value().strip());
    }
}
