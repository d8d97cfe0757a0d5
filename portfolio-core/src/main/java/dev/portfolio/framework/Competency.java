package dev.portfolio.framework;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A competency: what somebody is able to do, in which situations, and how well, level by level.
 *
 * @param code what the framework and its tracks call it, unlike any other: {@code Conduire}, {@code C5}
 * @param id what its publisher's machines call it
 * @param number its number, which those of two tracks may have in common
 * @param name its short name: {@code Conduire}
 * @param title its name in full: {@code Conduire un projet}
 * @param situations the families of situations it is shown in
 * @param components what makes it good (<em>composantes essentielles</em>)
 * @param levels how far it goes, from the first on
 */
public record Competency(
        String code,
        Optional<String> id,
        Optional<Integer> number,
        String name,
        String title,
        List<String> situations,
        List<String> components,
        List<Level> levels) {

    /** Keeps copies. */
    public Competency {
        situations = List.copyOf(situations);
        components = List.copyOf(components);
        levels = List.copyOf(levels);
    }

    /** The level of an order. */
    public Optional<Level> level(int order) {
        return levels.stream().filter(level -> level.order() == order).findFirst();
    }

    /** The outcomes of all levels. */
    public Stream<Outcome> outcomes() {
        return levels.stream().flatMap(level -> level.outcomes().stream());
    }
}
