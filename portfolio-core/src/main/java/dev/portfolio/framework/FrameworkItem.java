package dev.portfolio.framework;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Something in a framework that can be claimed, with what it belongs to: a competency, one of its levels, or an outcome
 * of that level.
 *
 * @param competency the competency
 * @param level its level; empty where the competency itself is meant
 * @param outcome the level's outcome; empty where the level itself is meant
 */
public record FrameworkItem(Competency competency, Optional<Level> level, Optional<Outcome> outcome) {

    /** A competency itself. */
    public static FrameworkItem of(Competency competency) {
        return new FrameworkItem(competency, Optional.empty(), Optional.empty());
    }

    /** A level of it. */
    public static FrameworkItem of(Competency competency, Level level) {
        return new FrameworkItem(competency, Optional.of(level), Optional.empty());
    }

    /** An outcome of that. */
    public static FrameworkItem of(Competency competency, Level level, Outcome outcome) {
        return new FrameworkItem(competency, Optional.of(level), Optional.of(outcome));
    }

    /** What it is. */
    public Kind kind() {
        return outcome.isPresent() ? Kind.OUTCOME : level.isPresent() ? Kind.LEVEL : Kind.COMPETENCY;
    }

    /** The order of its level. */
    public OptionalInt order() {
        return level.map(found -> OptionalInt.of(found.order())).orElse(OptionalInt.empty());
    }

    /** What it is called in full: the competency's title, the level's label, the outcome's. */
    public String label() {
        return outcome.map(Outcome::label).or(() -> level.map(Level::label)).orElse(competency.title());
    }

    /** What it is called in short: {@code AC35.01}, {@code Conduire 3}, {@code Conduire}. */
    public String code() {
        return outcome.map(Outcome::code)
                .or(() -> level.map(found -> competency.code() + " " + found.order()))
                .orElse(competency.code());
    }

    /** What can be claimed. */
    public enum Kind {
        /** A competency. */
        COMPETENCY,
        /** A level of one. */
        LEVEL,
        /** An outcome of a level. */
        OUTCOME
    }
}
