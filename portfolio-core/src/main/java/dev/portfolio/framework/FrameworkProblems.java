package dev.portfolio.framework;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.DidYouMean;
import dev.portfolio.finding.Problem;
import dev.portfolio.source.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Collects what is wrong in a framework file. */
final class FrameworkProblems {

    /** More of them tell nothing more. */
    private static final int MOST = 200;

    private final List<Problem> problems = new ArrayList<>();

    void add(String variant, Span place, Arguments arguments) {
        add(variant, place, arguments, List.of());
    }

    void add(String variant, Span place, Arguments arguments, List<Span> related) {
        if (problems.size() < MOST) {
            problems.add(new Problem(FrameworkReader.INVALID, variant, place, arguments, related));
        }
    }

    void add(Problem problem) {
        if (problems.size() < MOST) {
            problems.add(problem);
        }
    }

    /** A name that is none of those there are: told with the nearest one, where there is one. */
    void unknown(String variant, Span place, Collection<String> known, String name, Arguments arguments) {
        Optional<String> near = DidYouMean.among(known, name);
        add(
                near.isPresent() ? variant + "-near" : variant,
                place,
                near.map(found -> arguments.with("near", found)).orElse(arguments));
    }

    /** What was told, in the order of the text. */
    List<Problem> all() {
        return problems.stream().sorted(Comparator.comparing(Problem::span)).toList();
    }
}
