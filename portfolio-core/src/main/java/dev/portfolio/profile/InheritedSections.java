package dev.portfolio.profile;

import dev.portfolio.text.HeadingKey;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The sections that others of the same name start from. */
final class InheritedSections {

    private final List<Inherited> sections;

    /**
     * A section to start from.
     *
     * @param section what it must be
     * @param times how often it can be there
     */
    record Inherited(SectionSpec section, Range times) {

        static Inherited none(String heading) {
            return new Inherited(SectionSpec.headed(heading), Slot.ONCE);
        }
    }

    InheritedSections(Structure structure) {
        this.sections = structure.slots().stream()
                .flatMap(slot -> slot.choices().stream().map(section -> new Inherited(section, slot.times())))
                .toList();
    }

    /** The section with this heading before one that has it as another name, and with this condition before others. */
    Inherited of(String heading, Optional<Condition> condition) {
        HeadingKey key = HeadingKey.of(heading);
        return sections.stream()
                .filter(inherited -> answers(inherited.section(), key))
                .min(Comparator.<Inherited>comparingInt(inherited -> isHeaded(inherited.section(), key) ? 0 : 1)
                        .thenComparingInt(
                                inherited -> inherited.section().when().equals(condition) ? 0 : 1))
                .orElse(Inherited.none(heading));
    }

    private static boolean answers(SectionSpec section, HeadingKey key) {
        return section.names().map(HeadingKey::of).anyMatch(key::equals);
    }

    private static boolean isHeaded(SectionSpec section, HeadingKey key) {
        return HeadingKey.of(section.heading()).equals(key);
    }
}
