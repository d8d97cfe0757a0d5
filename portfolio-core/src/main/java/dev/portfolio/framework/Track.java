package dev.portfolio.framework;

import java.util.List;
import java.util.Optional;

/**
 * A way through a framework (<em>parcours</em>), and how far it leads.
 *
 * @param code its short name: {@code Cyber}
 * @param title its name in full: {@code Cybersécurité}
 * @param reaches which levels it leads to, in order
 */
public record Track(String code, String title, List<Reach> reaches) {

    /**
     * A level that a track leads to.
     *
     * @param competency the code of the competency
     * @param level the order of the level
     * @param year in which year, 1 for the first
     */
    public record Reach(String competency, int level, Optional<Integer> year) {}

    /** Keeps a copy. */
    public Track {
        reaches = List.copyOf(reaches);
    }

    /** The highest level of a competency that it leads to; 0 where it does not lead to it at all. */
    public int highest(String competency) {
        return reaches.stream()
                .filter(reach -> reach.competency().equals(competency))
                .mapToInt(Reach::level)
                .max()
                .orElse(0);
    }
}
