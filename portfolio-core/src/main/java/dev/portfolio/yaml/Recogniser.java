package dev.portfolio.yaml;

import dev.portfolio.finding.Problem;
import java.util.Optional;

/** Knows one kind of mistake by what the engine says and by what its writer wrote. */
@FunctionalInterface
interface Recogniser {

    /** The mistake, with its name, its place and a line that mends it; empty if it is another one. */
    Optional<Problem> in(Fault fault, Mends mends);
}
