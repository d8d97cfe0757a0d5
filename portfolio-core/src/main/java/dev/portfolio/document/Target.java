package dev.portfolio.document;

import dev.portfolio.source.Location;
import java.util.List;

/**
 * A file or page that a document points to.
 *
 * @param kind how it points there
 * @param field the front matter field that names it; empty for links and images of the body
 * @param destination what is written there
 * @param location where it is written first
 * @param others where else it is written, in order; not more than anyone follows
 */
public record Target(Kind kind, String field, String destination, Location location, List<Location> others) {

    /** Keeps a copy. */
    public Target {
        others = List.copyOf(others);
    }

    /** Whether it is an address on the web. A document's facts hold such only where the profile asks for them. */
    public boolean isOnTheWeb() {
        return destination.regionMatches(true, 0, "http://", 0, 7)
                || destination.regionMatches(true, 0, "https://", 0, 8);
    }

    /** How a document points to something. */
    public enum Kind {
        LINK,
        IMAGE,
        FIELD
    }
}
