package dev.portfolio.page;

import dev.portfolio.coverage.Tally;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The picture of a coverage: a row for each competency, a column for each level. The template {@code matrix.jte} makes a
 * table of it, wherever one is wanted; its style is {@code matrix.css}.
 *
 * @param words what it says
 * @param competencies the rows
 */
record MatrixView(Words words, List<CompetencyView> competencies) {

    /** The orders of the levels, each one column; one column where no competency has levels. */
    List<Integer> columns() {
        List<Integer> orders = levels().map(LevelView::order)
                .filter(order -> order > 0)
                .distinct()
                .sorted()
                .toList();
        return orders.isEmpty() ? List.of(0) : orders;
    }

    /** What a column is called, with the year where all of it is taught in the same one. */
    String column(int order) {
        if (order == 0) {
            return words.text("whole");
        }
        Set<String> years = levels().filter(level -> level.order() == order)
                .map(level -> level.year().orElse(""))
                .collect(Collectors.toSet());
        String level = words.level(order);
        String year = years.size() == 1 ? String.join("", years) : "";
        return year.isEmpty() ? level : level + " (" + year + ")";
    }

    /** What is covered of a column. */
    Tally total(int order) {
        return competencies.stream()
                .filter(competency -> competency.hasLevels() || order == 0)
                .flatMap(competency -> competency.level(order).stream())
                .map(LevelView::tally)
                .reduce(Tally.NONE, Tally::plus);
    }

    /** What is covered of everything. */
    Tally total() {
        return competencies.stream().map(CompetencyView::tally).reduce(Tally.NONE, Tally::plus);
    }

    private Stream<LevelView> levels() {
        return competencies.stream().flatMap(competency -> competency.levels().stream());
    }
}
