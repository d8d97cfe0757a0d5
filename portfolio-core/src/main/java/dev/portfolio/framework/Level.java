package dev.portfolio.framework;

import java.util.List;
import java.util.Optional;

/**
 * A level of a competency. A level is no year: where a competency begins in the second year, its first level belongs there.
 *
 * @param order 1 for the first
 * @param label what somebody does who has reached it
 * @param year the year it is taught in, as the framework writes it: {@code BUT2}
 * @param outcomes what shows that it is reached
 */
public record Level(int order, String label, Optional<String> year, List<Outcome> outcomes) {

    /** The order of a level whose file does not say it; no framework has one that was put together. */
    static final int UNORDERED = 0;

    /** Keeps a copy. */
    public Level {
        outcomes = List.copyOf(outcomes);
    }

    Level withOrder(int other) {
        return new Level(other, label, year, outcomes);
    }
}
