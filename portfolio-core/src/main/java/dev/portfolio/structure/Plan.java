package dev.portfolio.structure;

import dev.portfolio.document.Heading;
import dev.portfolio.profile.DocumentType.Additional;
import dev.portfolio.profile.HeadingSpec;
import dev.portfolio.profile.SectionSpec;
import dev.portfolio.profile.Slot;
import dev.portfolio.profile.Structure;
import dev.portfolio.text.Degree;
import dev.portfolio.text.HeadingKey;
import dev.portfolio.text.HeadingName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A structure with its names ready to be looked up.
 *
 * @param structure what is asked for
 * @param byKey the names that a heading of a key may be taken for
 * @param html whether headings written in HTML count
 */
record Plan(Structure structure, Map<HeadingKey, List<Name>> byKey, boolean html) {

    private static final Pattern BETWEEN_NAMES = Pattern.compile("[/|·()\\[\\]]+|[\\s\\p{Z}]\\p{Pd}[\\s\\p{Z}]");
    private static final int LONGEST_OF_SEVERAL = 300;
    private static final int MOST_NAMES = 6;

    /**
     * A section that can take a slot.
     *
     * @param furthest how far from its names a heading may be
     * @param sections what it must have in it
     * @param each what each of its sub-sections must have in it
     */
    record Choice(int slot, SectionSpec spec, Degree furthest, Plan sections, Optional<Plan> each) {}

    /** One of the names a choice answers to. */
    record Name(Choice choice, HeadingName name, boolean alias) {}

    /**
     * What a heading is taken for.
     *
     * @param nearness how near it comes to the name
     */
    record Answer(Name name, Degree nearness) {

        Choice choice() {
            return name.choice();
        }

        /** How near the heading comes to the section. */
        Degree degree() {
            return name.alias() ? Degree.ALIAS : nearness;
        }

        private boolean isAccepted() {
            return degree().compareTo(choice().furthest()) <= 0;
        }
    }

    static Plan of(Structure structure, HeadingSpec headings) {
        Map<HeadingKey, List<Name>> byKey = new HashMap<>();
        for (int slot = 0; slot < structure.slots().size(); slot++) {
            for (SectionSpec spec : structure.slots().get(slot).choices()) {
                Choice choice = new Choice(
                        slot,
                        spec,
                        spec.match().orElse(headings.match()),
                        of(spec.sections(), headings),
                        spec.subsections().map(each -> of(each.sections(), headings)));
                List<HeadingName> names = spec.names().map(HeadingName::of).toList();
                for (int i = 0; i < names.size(); i++) {
                    byKey.computeIfAbsent(names.get(i).key(), key -> new ArrayList<>())
                            .add(new Name(choice, names.get(i), i > 0));
                }
            }
        }
        return new Plan(structure, byKey, headings.html());
    }

    Slot slot(int index) {
        return structure.slots().get(index);
    }

    /** Whether nothing is asked for and nothing forbidden. */
    boolean isOpen() {
        return byKey.isEmpty() && structure.additional() == Additional.ALLOW;
    }

    /**
     * The section that a heading is taken for: one that is asked for before one that is not, then the one with the
     * nearest name, its heading before its aliases, and of equals the first.
     *
     * @param asked whether a section is asked for
     */
    Optional<Answer> answer(Heading heading, Predicate<SectionSpec> asked) {
        if (byKey.isEmpty() || (!html && heading.style() == Heading.Style.HTML)) {
            return Optional.empty();
        }
        List<Name> names = byKey.get(heading.key());
        if (names == null) {
            return severalNames(heading.text());
        }
        return names.stream()
                .map(name -> new Answer(name, nearness(name, heading)))
                .filter(Answer::isAccepted)
                .min(Comparator.comparing(
                                (Answer answer) -> !asked.test(answer.choice().spec()))
                        .thenComparing(Answer::nearness)
                        .thenComparing(answer -> answer.name().alias()));
    }

    private static Degree nearness(Name name, Heading heading) {
        return name.name().degreeOf(heading.text(), heading.key()).orElse(Degree.ALIAS);
    }

    /** A heading that gives several names of one section, as bilingual pages do: {@code Skills / Compétences}. */
    private Optional<Answer> severalNames(String text) {
        if (text.length() > LONGEST_OF_SEVERAL
                || !mayBeSeveral(text)
                || !BETWEEN_NAMES.matcher(text).find()) {
            return Optional.empty();
        }
        List<HeadingKey> parts = Arrays.stream(BETWEEN_NAMES.split(text))
                .map(HeadingKey::of)
                .filter(part -> !part.isEmpty())
                .toList();
        if (parts.size() < 2 || parts.size() > MOST_NAMES) {
            return Optional.empty();
        }
        return byKey.getOrDefault(parts.get(0), List.of()).stream()
                .filter(first -> parts.stream().allMatch(part -> isNameOf(first.choice(), part)))
                .map(first -> new Answer(first, Degree.ALIAS))
                .filter(answer -> answer.choice().furthest() == Degree.ALIAS)
                .findFirst();
    }

    private static boolean mayBeSeveral(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("/|·()[]".indexOf(c) >= 0 || Character.getType(c) == Character.DASH_PUNCTUATION) {
                return true;
            }
        }
        return false;
    }

    private boolean isNameOf(Choice choice, HeadingKey key) {
        return byKey.getOrDefault(key, List.of()).stream()
                .map(Name::choice)
                .anyMatch(named -> named.slot() == choice.slot() && named.spec().equals(choice.spec()));
    }
}
