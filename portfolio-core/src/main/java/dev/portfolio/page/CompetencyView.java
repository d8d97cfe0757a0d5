package dev.portfolio.page;

import dev.portfolio.coverage.Citation;
import dev.portfolio.coverage.CompetencyCoverage;
import dev.portfolio.coverage.LevelCoverage;
import dev.portfolio.coverage.Status;
import dev.portfolio.coverage.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A competency, as a page shows it.
 *
 * @param id where the page tells more of it
 * @param name its number and title
 * @param status how far it is covered
 * @param tally its squares by their statuses
 * @param citations the documents that claim the competency itself, where it has levels besides
 * @param levels its levels; it itself as one, where it has none
 */
record CompetencyView(
        String id, String name, Status status, Tally tally, List<Citation> citations, List<LevelView> levels) {

    static CompetencyView of(CompetencyCoverage competency, String id, Words words) {
        if (competency.levels().isEmpty()) {
            Square itself = new Square(
                    id + "-0", "", words.text("competency-itself"), competency.status(), competency.citations());
            LevelView only = new LevelView(
                    0, "", Optional.empty(), competency.status(), competency.tally(), List.of(), List.of(itself));
            return new CompetencyView(
                    id, name(competency), competency.status(), competency.tally(), List.of(), List.of(only));
        }
        List<LevelView> levels = new ArrayList<>();
        for (LevelCoverage level : competency.levels()) {
            levels.add(LevelView.of(level, id + "-" + (levels.size() + 1), words));
        }
        return new CompetencyView(
                id,
                name(competency),
                competency.status(),
                competency.tally(),
                competency.citations(),
                List.copyOf(levels));
    }

    static String name(CompetencyCoverage competency) {
        return competency.number().map(number -> number + ". ").orElse("") + competency.title();
    }

    boolean isOutside() {
        return status == Status.OUTSIDE;
    }

    /** The level of an order; the competency itself, where it has no levels. */
    Optional<LevelView> level(int order) {
        return levels.stream()
                .filter(level -> level.order() == order || level.order() == 0)
                .findFirst();
    }

    /** Whether the page tells more of it: not of what is not asked for and claimed nowhere. */
    boolean isTold() {
        return !isOutside()
                || !citations.isEmpty()
                || levels.stream()
                        .anyMatch(level -> !level.citations().isEmpty()
                                || level.squares().stream()
                                        .anyMatch(square -> !square.citations().isEmpty()));
    }

    boolean hasLevels() {
        return levels.stream().noneMatch(level -> level.order() == 0);
    }

    /** What is not proved of it. */
    List<Square> gaps() {
        return levels.stream()
                .flatMap(level -> level.squares().stream())
                .filter(Square::isGap)
                .toList();
    }
}
