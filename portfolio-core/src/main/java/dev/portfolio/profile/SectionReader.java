package dev.portfolio.profile;

import dev.portfolio.finding.Arguments;
import dev.portfolio.source.HeadingKey;
import dev.portfolio.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what the sections of a document must be, on top of what is inherited. */
final class SectionReader {

    private final ProfileProblems problems;

    SectionReader(ProfileProblems problems) {
        this.problems = problems;
    }

    /** The sections as they are listed; one that has an inherited one's heading starts from that one. */
    List<SectionSpec> sections(List<YamlValue> items, DocumentType inherited) {
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
}
