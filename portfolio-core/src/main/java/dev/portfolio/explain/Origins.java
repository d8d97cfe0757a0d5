package dev.portfolio.explain;

import dev.portfolio.explain.Clause.Weight;
import dev.portfolio.profile.Layer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the file that set a value: going down from the last one, the first that has the value written, or without which
 * it would be another.
 */
final class Origins {

    private final List<Layer> layers;
    private final List<List<Clause>> clauses;

    /** A clause, and where it stands: the clauses around it, the outermost first, and itself. */
    record Place(List<Clause> path) {

        Clause clause() {
            return path.get(path.size() - 1);
        }

        /** The clause around it. */
        Clause around() {
            return path.get(path.size() - 2);
        }

        Place inner(Clause clause) {
            List<Clause> longer = new ArrayList<>(path);
            longer.add(clause);
            return new Place(longer);
        }
    }

    Origins(List<Layer> layers, String type, Optional<String> stage) {
        this.layers = layers;
        this.clauses = layers.stream()
                .map(layer -> ProfileClauses.of(layer.profile(), type, stage))
                .toList();
    }

    /** The stage that a profile says it is at. */
    static Optional<String> stage(List<Layer> layers) {
        return layers.isEmpty()
                ? Optional.empty()
                : layers.get(layers.size() - 1).profile().stage();
    }

    /** Where a value comes from; nothing where it is so by itself. */
    Optional<Origin> of(Place value) {
        Place place = value;
        for (int i = layers.size() - 1; i >= 0; i--) {
            Written written = Written.in(layers.get(i), place.path());
            Optional<Place> below = i == 0 ? Optional.empty() : find(clauses.get(i - 1), place);
            if (written.says(place.clause().text())) {
                return Optional.of(written.origin());
            }
            if (below.isEmpty() || !isSame(below.get(), place)) {
                boolean byItself = place.clause().weight() != Weight.SAID;
                return byItself ? Optional.empty() : Optional.of(written.origin());
            }
            place = below.get();
        }
        return Optional.empty();
    }

    /** The place in other clauses that corresponds to one; the sections on the way may have other names there. */
    private static Optional<Place> find(List<Clause> clauses, Place place) {
        List<Clause> found = new ArrayList<>();
        List<Clause> there = clauses;
        for (Clause step : withoutChoosing(place.path())) {
            Optional<Clause> same = withChoices(there)
                    .filter(clause -> isSame(clause, step))
                    .min(Comparator.comparingInt(clause -> distance(clause, step)));
            if (same.isEmpty()) {
                return Optional.empty();
            }
            found.add(same.get());
            there = same.get().inner();
        }
        return Optional.of(new Place(found));
    }

    /** The way to a section as if it were the only one for its place: it may have been, or have stood elsewhere. */
    private static List<Clause> withoutChoosing(List<Clause> path) {
        List<Clause> steps = new ArrayList<>();
        for (Clause step : path) {
            if (step.isItem()
                    && steps.size() > 1
                    && steps.get(steps.size() - 1).key().equals("oneOf")) {
                steps.subList(steps.size() - 2, steps.size()).clear();
            }
            steps.add(step);
        }
        return steps;
    }

    /** How little a section is like another one of the same name: as a profile finds the one to start from. */
    private static int distance(Clause clause, Clause step) {
        if (!clause.isItem()) {
            return 0;
        }
        return (clause.names().beginsLike(step.names()) ? 0 : 2)
                + (clause.condition().equals(step.condition()) ? 0 : 1);
    }

    /** Whether two values are one. Which of its names a section is headed by makes no other aliases. */
    private static boolean isSame(Place below, Place place) {
        if (below.clause().text().equals(place.clause().text())) {
            return true;
        }
        boolean aliases = place.clause().key().equals("aliases");
        return aliases
                && Set.copyOf(below.around().names().keys())
                        .equals(Set.copyOf(place.around().names().keys()));
    }

    /** Clauses, with the sections of which one is enough as if they stood among the others. */
    private static Stream<Clause> withChoices(List<Clause> clauses) {
        return clauses.stream().flatMap(clause -> Stream.concat(Stream.of(clause), choices(clause)));
    }

    private static Stream<Clause> choices(Clause clause) {
        if (!clause.isItem() || !clause.isOneOf()) {
            return Stream.of();
        }
        List<Clause> times = clause.inner().subList(1, clause.inner().size());
        return clause.inner().get(0).inner().stream().map(choice -> choice.and(times));
    }

    private static boolean isSame(Clause clause, Clause step) {
        if (!clause.isItem() || !step.isItem()) {
            return clause.key().equals(step.key()) && clause.isItem() == step.isItem();
        }
        return step.isOneOf() == clause.isOneOf() && clause.names().answersTo(step.names());
    }
}
