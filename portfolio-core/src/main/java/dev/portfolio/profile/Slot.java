package dev.portfolio.profile;

import java.util.List;

/**
 * A place in the row of sections: for one section, or for one of several.
 *
 * @param choices the sections that can take it; one, but for {@code oneOf}
 * @param times how often it can be taken
 */
public record Slot(List<SectionSpec> choices, Range times) {

    static final Range ONCE = new Range(1, 1);

    /** Keeps a copy. */
    public Slot {
        choices = List.copyOf(choices);
    }
}
