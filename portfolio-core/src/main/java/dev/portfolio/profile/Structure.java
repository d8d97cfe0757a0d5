package dev.portfolio.profile;

import dev.portfolio.profile.DocumentType.Additional;
import java.util.List;
import java.util.stream.Stream;

/**
 * The sections that must stand side by side, in a document or in a section.
 *
 * @param slots their places
 * @param ordered whether they must stand in this order
 * @param additional what is said of other sections among them
 */
public record Structure(List<Slot> slots, boolean ordered, Additional additional) {

    /** Whatever sections there are. */
    public static final Structure ANY = new Structure(List.of(), true, Additional.ALLOW);

    /** Keeps a copy. */
    public Structure {
        slots = List.copyOf(slots);
    }

    /** What each of the sections must be. */
    public Stream<SectionSpec> sections() {
        return slots.stream().flatMap(slot -> slot.choices().stream());
    }
}
