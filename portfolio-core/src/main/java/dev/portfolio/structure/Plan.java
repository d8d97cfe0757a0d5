package dev.portfolio.structure;

import dev.portfolio.document.Heading;
import dev.portfolio.profile.HeadingSpec;
import dev.portfolio.profile.SectionSpec;
import dev.portfolio.profile.Slot;
import dev.portfolio.profile.Structure;
import dev.portfolio.text.Degree;
import dev.portfolio.text.HeadingKey;
import dev.portfolio.text.HeadingName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A structure with its names ready to be looked up.
 *
 * @param structure what is asked for
 * @param choices the sections that can take its slots
 * @param byKey the choices that a heading of a key may be taken for
 */
record Plan(Structure structure, List<Choice> choices, Map<HeadingKey, List<Name>> byKey) {

    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s*[/|·()\\[\\]]+\\s*|\\s+\\p{Pd}\\s+");
    private static final int MOST_NAMES = 6;

    /**
     * A section that can take a slot.
     *
     * @param furthest how far from its names a heading may be
     * @param sections what it must have in it
     * @param each what each of its sub-sections must have in it
     */
    record Choice(
            int slot, SectionSpec spec, Degree furthest, List<HeadingName> names, Plan sections, Optional<Plan> each) {}

    /** One of the names a choice answers to. */
    record Name(Choice choice, HeadingName name, boolean alias) {}

    /** What a heading is taken for, and how near it comes to it. */
    record Answer(Choice choice, HeadingName name, Degree degree) {

        /** Whether the profile lets a heading of this degree stand for the section. */
        boolean isAccepted() {
            return degree.compareTo(choice.furthest()) <= 0;
        }
    }

    static Plan of(Structure structure, HeadingSpec headings) {
        List<Choice> choices = new ArrayList<>();
        Map<HeadingKey, List<Name>> byKey = new HashMap<>();
        for (int slot = 0; slot < structure.slots().size(); slot++) {
            for (SectionSpec spec : structure.slots().get(slot).choices()) {
                List<HeadingName> names = spec.names().map(HeadingName::of).toList();
                Choice choice = new Choice(
                        slot,
                        spec,
                        spec.match().orElse(headings.match()),
                        names,
                        of(spec.sections(), headings),
                        spec.subsections().map(each -> of(each.sections(), headings)));
                choices.add(choice);
                for (int i = 0; i < names.size(); i++) {
                    byKey.computeIfAbsent(names.get(i).key(), key -> new ArrayList<>())
                            .add(new Name(choice, names.get(i), i > 0));
                }
            }
        }
        return new Plan(structure, choices, byKey);
    }

    Slot slot(int index) {
        return structure.slots().get(index);
    }

    /** What a heading is taken for, accepted or not: the nearest of its names, and of equals the first. */
    Optional<Answer> answer(Heading heading) {
        if (byKey.isEmpty()) {
            return Optional.empty();
        }
        List<Name> names = byKey.getOrDefault(heading.key(), List.of());
        if (names.isEmpty()) {
            return severalNames(heading.text());
        }
        return names.stream()
                .min(Comparator.comparing((Name name) -> nearness(name, heading))
                        .thenComparing(Name::alias))
                .map(name ->
                        new Answer(name.choice(), name.name(), name.alias() ? Degree.ALIAS : nearness(name, heading)));
    }

    private static Degree nearness(Name name, Heading heading) {
        return name.name().degreeOf(heading.text(), heading.key()).orElse(Degree.ALIAS);
    }

    /** A heading that gives several names of one section, as bilingual pages do: {@code Skills / Compétences}. */
    private Optional<Answer> severalNames(String text) {
        if (!BETWEEN_NAMES.matcher(text).find()) {
            return Optional.empty();
        }
        String[] parts = BETWEEN_NAMES.split(text.strip(), MOST_NAMES + 1);
        Optional<Name> found = Optional.empty();
        for (String part : parts) {
            List<Name> names = byKey.getOrDefault(HeadingKey.of(part), List.of());
            Optional<Name> first = names.stream().findFirst();
            boolean other = first.isEmpty()
                    || found.filter(known -> !known.choice().equals(first.get().choice()))
                            .isPresent();
            if (other || parts.length > MOST_NAMES) {
                return Optional.empty();
            }
            found = found.or(() -> first);
        }
        return found.map(name -> new Answer(name.choice(), name.name(), Degree.ALIAS));
    }
}
