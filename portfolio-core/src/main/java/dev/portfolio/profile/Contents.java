package dev.portfolio.profile;

import java.util.Map;

/**
 * How much a section may hold of what.
 *
 * @param ranges by kind; a kind that is not there may be held in any number
 */
public record Contents(Map<ContentKind, Range> ranges) {

    /** Anything goes. */
    public static final Contents ANY = new Contents(Map.of());

    /** Keeps a copy. */
    public Contents {
        ranges = Map.copyOf(ranges);
    }

    /** How much of a kind. */
    public Range of(ContentKind kind) {
        return ranges.getOrDefault(kind, Range.ANY);
    }
}
