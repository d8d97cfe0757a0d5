package dev.portfolio.profile;

import dev.portfolio.finding.Arguments;
import dev.portfolio.text.Degree;
import dev.portfolio.text.HeadingKey;
import dev.portfolio.yaml.YamlMapping;
import dev.portfolio.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads which sections there must be, on top of what is inherited. */
final class SectionReader {

    private static final int DEEPEST = 6;

    private final ProfileProblems problems;
    private final ContentReader contents;
    private final int depth;

    SectionReader(ProfileProblems problems) {
        this(problems, 1);
    }

    private SectionReader(ProfileProblems problems, int depth) {
        this.problems = problems;
        this.contents = new ContentReader(problems);
        this.depth = depth;
    }

    /** The sections of a document type or of a section; the list takes the place of the inherited one. */
    Structure structure(Keys keys, Structure base) {
        if (depth > DEEPEST && keys.has("sections")) {
            problems.add(
                    "section-depth", keys.place("sections"), Arguments.none().with("limit", DEEPEST));
            return base;
        }
        return new Structure(
                keys.items("sections").map(items -> slots(items, base)).orElse(base.slots()),
                keys.choice("sectionOrder", Choices.SECTION_ORDER).orElse(base.ordered()),
                keys.choice("additionalSections", Choices.ADDITIONAL).orElse(base.additional()));
    }

    private List<Slot> slots(List<YamlValue> items, Structure inherited) {
        List<Slot> slots = new ArrayList<>();
        for (YamlValue item : items) {
            problems.asMapping(item, Optional.empty(), "sections")
                    .flatMap(mapping -> slot(mapping, inherited))
                    .ifPresent(slots::add);
        }
        return slots;
    }

    /** A section that has an inherited one's heading starts from that one. */
    private Optional<Slot> slot(YamlMapping item, Structure inherited) {
        if (item.entry("oneOf").isEmpty()) {
            Keys keys = headed(item, ProfileKeys.SECTION);
            return section(keys, inherited)
                    .map(section -> new Slot(List.of(section), times(keys, inheritedTimes(section, inherited))));
        }
        Keys keys = new Keys(item, ProfileKeys.ONE_OF, problems);
        List<SectionSpec> choices = new ArrayList<>();
        for (YamlValue choice : keys.items("oneOf").orElse(List.of())) {
            problems.asMapping(choice, Optional.empty(), "oneOf")
                    .map(mapping -> headed(mapping, ProfileKeys.CHOICE))
                    .flatMap(written -> section(written, inherited))
                    .ifPresent(choices::add);
        }
        return choices.isEmpty() ? Optional.empty() : Optional.of(new Slot(choices, times(keys, Slot.ONCE)));
    }

    /** A section's keys; that it has no heading is told where no mistyped key tells it. */
    private Keys headed(YamlMapping item, List<String> known) {
        int before = problems.all().size();
        Keys keys = new Keys(item, known, problems);
        if (!keys.has("heading") && problems.all().size() == before) {
            problems.add("section-heading", keys.place("heading"), Arguments.none());
        }
        return keys;
    }

    /** How often: {@code required} sets whether at all, {@code times} the numbers; without a {@code max}, once will do. */
    private Range times(Keys keys, Range base) {
        Optional<Boolean> required = keys.flag("required");
        Optional<Keys> written = keys.mapping("times", ProfileKeys.RANGE);
        Optional<Integer> least = written.flatMap(times -> times.number("min"));
        Optional<Integer> most = written.flatMap(times -> times.number("max"));
        if (required.isPresent() && least.isPresent() && required.get() != least.get() > 0) {
            problems.add("times", keys.place("required"), Arguments.none().with("min", least.get()));
        }
        int usual = required.map(must -> must ? Math.max(1, base.min()) : 0).orElse(base.min());
        int min = least.orElse(most.map(max -> Math.min(max, usual)).orElse(usual));
        int max = most.orElse(min > base.max() ? Integer.MAX_VALUE : base.max());
        if (min > max) {
            Arguments both = Arguments.none()
                    .with("key", "min")
                    .with("other", "max")
                    .with("min", min)
                    .with("max", max);
            problems.add("range", written.orElse(keys).place("min"), both);
            return base;
        }
        return new Range(min, max);
    }

    private static Range inheritedTimes(SectionSpec section, Structure inherited) {
        HeadingKey key = HeadingKey.of(section.heading());
        return inherited.slots().stream()
                .filter(slot -> slot.choices().stream().anyMatch(choice -> answers(choice, key)))
                .map(Slot::times)
                .findFirst()
                .orElse(Slot.ONCE);
    }

    private static boolean answers(SectionSpec section, HeadingKey key) {
        return section.names().map(HeadingKey::of).anyMatch(key::equals);
    }

    private Optional<SectionSpec> section(Keys keys, Structure inherited) {
        Optional<String> heading = keys.text("heading");
        if (heading.isEmpty()) {
            return Optional.empty();
        }
        HeadingKey name = HeadingKey.of(heading.get());
        SectionSpec base = inherited
                .sections()
                .filter(section -> answers(section, name))
                .findFirst()
                .orElse(SectionSpec.headed(heading.get()));
        Optional<Degree> match = keys.choice("match", Choices.DEGREES);
        Optional<List<String>> aliases = keys.texts("aliases");
        if (match.filter(degree -> degree != Degree.ALIAS).isPresent()
                && aliases.filter(names -> !names.isEmpty()).isPresent()) {
            problems.add(
                    "aliases-unused", keys.place("aliases"), Arguments.none().with("match", Choices.word(match.get())));
        }
        return Optional.of(new SectionSpec(
                heading.get(),
                aliases.orElseGet(() -> otherNames(base, name)),
                match.or(base::match),
                keys.mapping("when", ProfileKeys.WHEN).flatMap(this::condition).or(base::when),
                contents.contents(keys, base.contents()),
                deeper().structure(keys, base.sections()),
                keys.mapping("subsections", ProfileKeys.SUBSECTIONS)
                        .map(written -> subsections(written, base.subsections()))
                        .or(base::subsections),
                keys.mapping("evidence", ProfileKeys.EVIDENCE)
                        .map(written -> evidence(written, base.evidence()))
                        .or(base::evidence)));
    }

    private SectionReader deeper() {
        return new SectionReader(problems, depth + 1);
    }

    /** An inherited section under one of its other names still answers to all of them. */
    private static List<String> otherNames(SectionSpec section, HeadingKey heading) {
        return section.names()
                .filter(name -> !HeadingKey.of(name).equals(heading))
                .toList();
    }

    private Optional<Condition> condition(Keys keys) {
        Optional<String> field = keys.text("field");
        if (field.isEmpty() && !keys.has("field")) {
            problems.add("condition-field", keys.place("field"), Arguments.none());
        }
        return field.map(name -> new Condition(name, keys.texts("is").orElse(List.of())));
    }

    private SubsectionSpec subsections(Keys keys, Optional<SubsectionSpec> inherited) {
        SubsectionSpec base = inherited.orElse(new SubsectionSpec(Range.ANY, Contents.ANY, Structure.ANY));
        return new SubsectionSpec(
                contents.range(keys, base.count()),
                contents.contents(keys, base.contents()),
                deeper().structure(keys, base.sections()));
    }

    private EvidenceSpec evidence(Keys keys, Optional<EvidenceSpec> inherited) {
        EvidenceSpec base = inherited.orElse(new EvidenceSpec(1, Range.ANY, false));
        return new EvidenceSpec(
                keys.number("min").orElse(base.min()),
                contents.range(keys, "listItems", base.listItems()),
                keys.flag("proof").orElse(base.proof()));
    }
}
