package dev.portfolio.profile;

import dev.portfolio.finding.Arguments;
import dev.portfolio.profile.InheritedSections.Inherited;
import dev.portfolio.text.Degree;
import dev.portfolio.text.HeadingKey;
import dev.portfolio.text.HeadingName;
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
    private final TimesReader times;
    private final EvidenceReader evidence;
    private final HeadingSpec headings;
    private final int depth;

    /**
     * A reader of a document type's sections.
     *
     * @param headings what headings may be taken for them, where they do not say so themselves
     */
    SectionReader(ProfileProblems problems, HeadingSpec headings) {
        this(problems, headings, 1);
    }

    private SectionReader(ProfileProblems problems, HeadingSpec headings, int depth) {
        this.problems = problems;
        this.contents = new ContentReader(problems);
        this.times = new TimesReader(problems);
        this.evidence = new EvidenceReader(problems);
        this.headings = headings;
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
                keys.items("sections")
                        .map(items -> slots(items, new InheritedSections(base)))
                        .orElse(base.slots()),
                keys.choice("sectionOrder", Choices.SECTION_ORDER).orElse(base.ordered()),
                keys.choice("additionalSections", Choices.ADDITIONAL).orElse(base.additional()));
    }

    private List<Slot> slots(List<YamlValue> items, InheritedSections inherited) {
        List<Slot> slots = new ArrayList<>();
        List<SectionSpec> before = new ArrayList<>();
        for (YamlValue item : items) {
            problems.itemAsMapping(item, "sections")
                    .flatMap(mapping -> slot(mapping, inherited, before))
                    .ifPresent(slots::add);
        }
        return slots;
    }

    /** A section that has an inherited one's heading starts from that one. */
    private Optional<Slot> slot(YamlMapping item, InheritedSections inherited, List<SectionSpec> before) {
        if (item.entry("oneOf").isEmpty()) {
            Keys keys = headed(item, ProfileKeys.SECTION);
            return section(keys, inherited, before)
                    .map(read -> new Slot(List.of(read.section()), times.times(keys, read.times())));
        }
        Keys keys = new Keys(item, ProfileKeys.ONE_OF, problems);
        List<SectionSpec> choices = new ArrayList<>();
        for (YamlValue choice : keys.items("oneOf").orElse(List.of())) {
            problems.itemAsMapping(choice, "oneOf")
                    .map(mapping -> headed(mapping, ProfileKeys.CHOICE))
                    .flatMap(written -> section(written, inherited, before))
                    .map(Inherited::section)
                    .ifPresent(choices::add);
        }
        Range often = times.times(keys, Slot.ONCE);
        return choices.isEmpty() ? Optional.empty() : Optional.of(new Slot(choices, often));
    }

    /** A section, and how often the one it starts from can be there. */
    private Optional<Inherited> section(Keys keys, InheritedSections inherited, List<SectionSpec> before) {
        Optional<String> heading = keys.text("heading");
        if (heading.isEmpty()) {
            return Optional.empty();
        }
        Optional<Condition> condition = keys.mapping("when", ProfileKeys.WHEN).flatMap(this::condition);
        Inherited base = inherited.of(heading.get(), condition);
        SectionSpec read = section(heading.get(), condition, keys, base.section());
        if (before.stream().anyMatch(other -> isTwice(read, other))) {
            problems.add(
                    "section-twice", keys.place("heading"), Arguments.none().with("heading", read.heading()));
        }
        before.add(read);
        return Optional.of(new Inherited(read, base.times()));
    }

    /** Whether no heading could tell two sections, nor a condition. */
    private static boolean isTwice(SectionSpec section, SectionSpec other) {
        boolean conditional = section.when().isPresent() && other.when().isPresent();
        Optional<Degree> degree =
                HeadingName.of(other.heading()).degreeOf(section.heading(), HeadingKey.of(section.heading()));
        return !conditional
                && degree.filter(near -> near.compareTo(Degree.LENIENT) < 0).isPresent();
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

    private SectionSpec section(String heading, Optional<Condition> condition, Keys keys, SectionSpec base) {
        Optional<Degree> match = keys.choice("match", Choices.DEGREES).or(base::match);
        Optional<List<String>> aliases = keys.texts("aliases");
        Degree furthest = match.orElse(headings.match());
        if (furthest != Degree.ALIAS
                && aliases.filter(names -> !names.isEmpty()).isPresent()) {
            problems.add(
                    "aliases-unused", keys.place("aliases"), Arguments.none().with("match", Choices.word(furthest)));
        }
        return new SectionSpec(
                heading,
                aliases.orElseGet(() -> otherNames(base, HeadingKey.of(heading))),
                match,
                condition.or(base::when),
                contents.contents(keys, base.contents()),
                deeper().structure(keys, base.sections()),
                keys.mapping("subsections", ProfileKeys.SUBSECTIONS)
                        .map(written -> subsections(written, base.subsections()))
                        .or(base::subsections),
                evidence.evidence(keys, base.evidence()));
    }

    private SectionReader deeper() {
        return new SectionReader(problems, headings, depth + 1);
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
}
