package dev.portfolio.yaml;

import dev.portfolio.finding.Argument;
import dev.portfolio.finding.Problem;
import java.util.Optional;

/** What is asked of a problem, and added to it, in this package. */
final class Problems {

    private Problems() {}

    static Problem with(Problem problem, String name, String value) {
        return new Problem(
                problem.rule(),
                problem.variant(),
                problem.span(),
                problem.arguments().with(name, value),
                problem.related());
    }

    /** The line to write instead, where there is one that mends. */
    static Optional<String> mend(Problem problem) {
        return problem.arguments().get(Mends.FIXED).map(argument -> ((Argument.Text) argument).value());
    }

    static boolean isMended(Problem problem) {
        return mend(problem).isPresent();
    }
}
