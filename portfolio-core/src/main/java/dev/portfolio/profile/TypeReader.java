package dev.portfolio.profile;

import dev.portfolio.finding.Arguments;
import dev.portfolio.source.HeadingKey;
import dev.portfolio.yaml.YamlMapping;
import dev.portfolio.yaml.YamlValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a document type must look like, on top of what it inherits. */
final class TypeReader {

    private final ProfileProblems problems;

    TypeReader(ProfileProblems problems) {
        this.problems = problems;
    }

    DocumentType type(Keys keys, DocumentType inherited) {
        return new DocumentType(
                inherited.name(),
                keys.texts("files").orElse(inherited.files()),
                fields(keys, inherited),
                keys.choice("additionalFields", Choices.ADDITIONAL).orElse(inherited.additionalFields()),
                keys.items("sections").map(items -> sections(items, inherited)).orElse(inherited.sections()),
                keys.choice("sectionOrder", Choices.SECTION_ORDER).orElse(inherited.sectionsInOrder()));
    }

    private List<FieldSpec> fields(Keys keys, DocumentType inherited) {
        Map<String, FieldSpec> fields = new LinkedHashMap<>();
        inherited.fields().forEach(field -> fields.put(field.name(), field));
        for (YamlMapping.Entry entry : keys.names("fields").map(Keys::entries).orElse(List.of())) {
            FieldSpec base = fields.getOrDefault(entry.name(), FieldSpec.named(entry.name()));
            problems.asMapping(entry.value(), Optional.of(entry), entry.name())
                    .map(mapping -> new Keys(mapping, ProfileKeys.FIELD, problems))
                    .ifPresent(field -> fields.put(entry.name(), field(field, base)));
        }
        return List.copyOf(fields.values());
    }

    private FieldSpec field(Keys keys, FieldSpec base) {
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
                keys.texts("allowed").orElse(base.allowed()));
    }

    /** The sections as they are listed; one that has an inherited one's heading starts from that one. */
    private List<SectionSpec> sections(List<YamlValue> items, DocumentType inherited) {
        List<SectionSpec> sections = new ArrayList<>();
        for (YamlValue item : items) {
            int before = problems.all().size();
            Optional<Keys> keys = problems.asMapping(item, Optional.empty(), "sections")
                    .map(mapping -> new Keys(mapping, ProfileKeys.SECTION, problems));
            keys.flatMap(written -> section(written, inherited)).ifPresent(sections::add);
            boolean untold = problems.all().size() == before;
            keys.filter(written -> untold && !written.has("heading"))
                    .ifPresent(written -> problems.add("section-heading", written.place("heading"), Arguments.none()));
        }
        return sections;
    }

    private Optional<SectionSpec> section(Keys keys, DocumentType inherited) {
        Optional<String> heading = keys.text("heading");
        if (heading.isEmpty()) {
            return Optional.empty();
        }
        HeadingKey name = HeadingKey.of(heading.get());
        SectionSpec base = inherited.sections().stream()
                .filter(section -> section.names().map(HeadingKey::of).anyMatch(name::equals))
                .findFirst()
                .orElse(SectionSpec.headed(heading.get()));
        return Optional.of(new SectionSpec(
                heading.get(),
                keys.texts("aliases").orElseGet(() -> otherNames(base, name)),
                keys.flag("required").orElse(base.required()),
                nested(keys, "words", base.words()),
                nested(keys, "listItems", base.listItems()),
                keys.mapping("evidence", ProfileKeys.EVIDENCE)
                        .map(evidence -> evidence(evidence, base.evidence()))
                        .or(base::evidence)));
    }

    /** An inherited section under one of its other names still answers to all of them. */
    private static List<String> otherNames(SectionSpec section, HeadingKey heading) {
        return section.names()
                .filter(name -> !HeadingKey.of(name).equals(heading))
                .toList();
    }

    private EvidenceSpec evidence(Keys keys, Optional<EvidenceSpec> inherited) {
        EvidenceSpec base = inherited.orElse(new EvidenceSpec(1, Range.ANY, false));
        return new EvidenceSpec(
                keys.number("min").orElse(base.min()),
                nested(keys, "listItems", base.listItems()),
                keys.flag("proof").orElse(base.proof()));
    }

    private Range nested(Keys keys, String key, Range base) {
        return keys.mapping(key, ProfileKeys.RANGE)
                .map(range -> Range.atLeast(range.number("min").orElse(base.min())))
                .orElse(base);
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
