package dev.portfolio.page;

import dev.portfolio.coverage.Citation;
import dev.portfolio.coverage.LevelCoverage;
import dev.portfolio.coverage.OutcomeCoverage;
import dev.portfolio.coverage.Status;
import dev.portfolio.coverage.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A level of a competency, as a page shows it.
 *
 * @param order its order; 0 for a competency without levels
 * @param name what it is called
 * @param year the year it is taught in
 * @param status how far it is covered
 * @param tally its squares by their statuses
 * @param citations the documents that claim the level itself, where it has outcomes besides
 * @param squares its outcomes; it itself, where it has none
 */
record LevelView(
        int order,
        String name,
        Optional<String> year,
        Status status,
        Tally tally,
        List<Citation> citations,
        List<Square> squares) {

    private static final int STEPS = 4;

    static LevelView of(LevelCoverage level, String id, Words words) {
        String name = words.levelNamed(level.order(), level.label());
        if (level.outcomes().isEmpty()) {
            Square itself = new Square(id + "-0", "", words.theLevelItself(), level.status(), level.citations());
            return new LevelView(
                    level.order(), name, level.year(), level.status(), level.tally(), List.of(), List.of(itself));
        }
        List<Square> squares = new ArrayList<>();
        for (OutcomeCoverage outcome : level.outcomes()) {
            squares.add(new Square(
                    id + "-" + (squares.size() + 1),
                    outcome.code(),
                    outcome.label(),
                    outcome.status(),
                    outcome.citations()));
        }
        return new LevelView(
                level.order(),
                name,
                level.year(),
                level.status(),
                level.tally(),
                level.citations(),
                List.copyOf(squares));
    }

    boolean isOutside() {
        return status == Status.OUTSIDE;
    }

    /** How dark it is in the picture: 0 where nothing is proved, 4 where everything is. */
    int heat() {
        return heat(tally);
    }

    static int heat(Tally tally) {
        boolean all = tally.proved() == tally.asked();
        return tally.proved() == 0 ? 0 : all ? STEPS : 1 + tally.proved() * (STEPS - 1) / tally.asked();
    }
}
