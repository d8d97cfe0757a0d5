package dev.portfolio.profile;

import dev.portfolio.source.Location;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How much of a framework a portfolio must cover.
 *
 * @param proved how many of a hundred outcomes must be claimed and proved; empty where it does not say
 * @param claimed how many of a hundred must be claimed, proved or not; empty where it does not say
 * @param every of what these shares must be reached; empty where it does not say
 * @param place where it is written
 */
public record CoverageSpec(OptionalInt proved, OptionalInt claimed, Optional<Every> every, Location place) {

    /** Of what a share must be reached. */
    public enum Every {
        /** Of all outcomes together. */
        FRAMEWORK,
        /** Of the outcomes of each competency. */
        COMPETENCY,
        /** Of the outcomes of each level. */
        LEVEL
    }

    /** What is said here, on top of what is said elsewhere. */
    CoverageSpec over(CoverageSpec base) {
        return new CoverageSpec(
                proved.isPresent() ? proved : base.proved,
                claimed.isPresent() ? claimed : base.claimed,
                every.or(() -> base.every),
                place);
    }
}
