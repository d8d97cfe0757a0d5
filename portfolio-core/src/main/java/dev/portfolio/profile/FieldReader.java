package dev.portfolio.profile;

import dev.portfolio.finding.Arguments;
import dev.portfolio.yaml.YamlMapping;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what the fields of a front matter must be, on top of what is inherited. */
final class FieldReader {

    private final ProfileProblems problems;

    FieldReader(ProfileProblems problems) {
        this.problems = problems;
    }

    List<FieldSpec> fields(Keys keys, DocumentType inherited) {
        Map<String, FieldSpec> fields = new LinkedHashMap<>();
        inherited.fields().forEach(field -> fields.put(field.name(), field));
        DateReader dates = new DateReader(problems);
        for (YamlMapping.Entry entry : keys.names("fields").map(Keys::entries).orElse(List.of())) {
            FieldSpec base = fields.getOrDefault(entry.name(), FieldSpec.named(entry.name()));
            problems.asMapping(entry.value(), Optional.of(entry), entry.name())
                    .map(mapping -> new Keys(mapping, ProfileKeys.FIELD, problems))
                    .ifPresent(field -> fields.put(entry.name(), field(field, base, dates)));
        }
        dates.resolve(fields.values());
        return List.copyOf(fields.values());
    }

    private FieldSpec field(Keys keys, FieldSpec base, DateReader dates) {
        ValueType type = keys.choice("type", Choices.FIELD_TYPES).orElse(base.type());
        boolean list = type == ValueType.LIST;
        for (String key : List.of(list ? "minLength" : "minItems", list ? "maxLength" : "maxItems")) {
            if (keys.has(key)) {
                Arguments arguments = Arguments.none().with("key", key).with("type", type.word());
                problems.add("not-for-type", keys.place(key), arguments);
            }
        }
        return new FieldSpec(
                base.name(),
                type,
                keys.flag("required").orElse(base.required()),
                list ? base.length() : range(keys, "minLength", "maxLength", base.length()),
                list ? range(keys, "minItems", "maxItems", base.items()) : base.items(),
                keys.texts("allowed").orElse(base.allowed()),
                dates.dates(keys, base.name(), type, base.dates()));
    }

    private Range range(Keys keys, String minKey, String maxKey, Range base) {
        int min = keys.number(minKey).orElse(base.min());
        int max = keys.number(maxKey).orElse(base.max());
        if (min > max) {
            Arguments arguments = Arguments.none()
                    .with("key", minKey)
                    .with("other", maxKey)
                    .with("min", min)
                    .with("max", max);
            problems.add("range", keys.place(keys.has(minKey) ? minKey : maxKey), arguments);
            return base;
        }
        return new Range(min, max);
    }
}
