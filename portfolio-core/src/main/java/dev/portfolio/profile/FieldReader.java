package dev.portfolio.profile;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.DidYouMean;
import dev.portfolio.yaml.YamlMapping;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what the fields of a front matter must be, and what stands within them, on top of what is inherited. */
final class FieldReader {

    private static final int DEEPEST = 8;
    private static final int MOST = 5_000;

    private final ProfileProblems problems;
    private final LimitReader limits;
    private final VocabularyReader vocabularies;
    private int depth;
    private int count;

    FieldReader(ProfileProblems problems, ProfileFiles files) {
        this.problems = problems;
        this.limits = new LimitReader(problems);
        this.vocabularies = new VocabularyReader(problems, files);
    }

    /** The fields under the key {@code fields}. */
    List<FieldSpec> fields(Keys keys, List<FieldSpec> inherited) {
        Map<String, FieldSpec> fields = new LinkedHashMap<>();
        inherited.forEach(field -> fields.put(field.name(), field));
        List<YamlMapping.Entry> written =
                keys.names("fields").map(Keys::entries).orElse(List.of());
        Map<String, Keys> read = new LinkedHashMap<>();
        DateReader dates = new DateReader(problems);
        for (YamlMapping.Entry entry : written) {
            if (isTooMany(keys)) {
                break;
            }
            FieldSpec base = fields.getOrDefault(entry.name(), FieldSpec.named(entry.name()));
            problems.asMapping(entry.value(), Optional.of(entry), entry.name())
                    .map(mapping -> new Keys(mapping, ProfileKeys.FIELD, problems))
                    .ifPresent(field -> {
                        fields.put(entry.name(), field(field, base, dates));
                        read.put(entry.name(), field);
                    });
        }
        read.forEach((name, field) -> checkPartners(field, fields.get(name), fields.keySet()));
        return dates.resolve(fields.values());
    }

    /** Aliases can make a short file say very much. */
    private boolean isTooMany(Keys keys) {
        count++;
        if (count == MOST + 1) {
            problems.add("too-many", keys.place("fields"), Arguments.none().with("limit", MOST));
        }
        return count > MOST;
    }

    /** A field can only go with fields that there are, beside it. */
    private void checkPartners(Keys keys, @Nullable FieldSpec field, Set<String> names) {
        if (field == null || !keys.has("requiredWith")) {
            return;
        }
        List<String> others =
                names.stream().filter(name -> !name.equals(field.name())).toList();
        for (String partner : field.requiredWith()) {
            if (!others.contains(partner)) {
                Arguments arguments = Arguments.none().with("field", partner).with("choices", others);
                problems.add(
                        "no-such-field",
                        keys.place("requiredWith", partner),
                        DidYouMean.among(others, partner),
                        arguments);
            }
        }
    }

    private FieldSpec field(Keys keys, FieldSpec base, DateReader dates) {
        ValueType type = keys.choice("type", Choices.FIELD_TYPES).orElse(base.type());
        limits.refuseOthers(keys, type);
        return new FieldSpec(
                        base.name(),
                        type,
                        keys.flag("required").orElse(base.required()),
                        limits.length(keys, type, base.length()),
                        limits.items(keys, type, base.items()),
                        keys.texts("allowed").orElse(base.allowed()),
                        dates.dates(keys, base.name(), type, base.dates()),
                        limits.numbers(keys, type, base.numbers()),
                        limits.form(keys, base.form()),
                        vocabularies.vocabulary(keys).or(base::vocabulary),
                        keys.texts("requiredWith").orElse(base.requiredWith()),
                        nested(keys, type, base))
                .fitting();
    }

    private Nested nested(Keys keys, ValueType type, FieldSpec base) {
        String key = type == ValueType.OBJECT ? "fields" : "items";
        boolean none = type != ValueType.OBJECT && type != ValueType.LIST;
        if (none || !keys.has(key)) {
            return base.nested();
        }
        if (depth == DEEPEST) {
            problems.add("too-deep", keys.place(key), Arguments.none().with("limit", DEEPEST));
            return base.nested();
        }
        depth++;
        Nested nested = type == ValueType.OBJECT
                ? new Nested(fields(keys, base.nested().fields()), Optional.empty())
                : new Nested(List.of(), item(keys, base));
        depth--;
        return nested;
    }

    private Optional<FieldSpec> item(Keys keys, FieldSpec list) {
        FieldSpec base = list.nested().item().orElse(FieldSpec.named(list.name()));
        return keys.mapping("items", ProfileKeys.ITEM)
                .map(item -> field(item, base, new DateReader(problems)))
                .or(() -> list.nested().item());
    }
}
