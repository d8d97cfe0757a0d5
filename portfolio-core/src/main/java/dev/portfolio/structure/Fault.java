package dev.portfolio.structure;

import dev.portfolio.document.Section;
import dev.portfolio.profile.SectionSpec;
import dev.portfolio.profile.Slot;
import java.util.List;
import java.util.Optional;

/**
 * One thing that keeps a row of sections from being as it should. Mending each, in this order, makes it so: take out
 * what is in excess, move what is moved, write what is missing.
 */
public sealed interface Fault {

    /**
     * The sections between which something stands once all is mended.
     *
     * @param previous the one before; empty at the beginning
     * @param next the one after; empty at the end
     */
    record Neighbours(Optional<Section> previous, Optional<Section> next) {}

    /**
     * A section that is not there, or not often enough.
     *
     * @param slot what is asked for
     * @param asked the sections of which one is wanted; those whose condition does not hold are not among them
     * @param found those there are
     * @param neighbours between what it should stand
     * @param before the next section that stands in its place already; empty where there is none
     */
    record Missing(
            Slot slot, List<SectionSpec> asked, List<Section> found, Neighbours neighbours, Optional<Section> before)
            implements Fault {
        /** Keeps copies. */
        public Missing {
            asked = List.copyOf(asked);
            found = List.copyOf(found);
        }
    }

    /** A section that stands elsewhere than it should. */
    record Moved(Section section, Neighbours neighbours) implements Fault {}

    /**
     * A section that is there once too often.
     *
     * @param others those of its kind that may stay, in the order of the text
     * @param slot what is asked for
     */
    record Surplus(Section section, List<Section> others, Slot slot) implements Fault {
        /** Keeps a copy. */
        public Surplus {
            others = List.copyOf(others);
        }
    }

    /** A section that nobody asked for, where no others are wanted. */
    record Additional(Section section) implements Fault {}
}
