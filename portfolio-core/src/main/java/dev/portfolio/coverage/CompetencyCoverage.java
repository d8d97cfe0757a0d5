package dev.portfolio.coverage;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far a competency is covered: proved where all of its levels are to which the track leads.
 *
 * @param code its code
 * @param number its number
 * @param name its short name
 * @param title its name in full
 * @param status how far
 * @param citations the documents that claim the competency itself, by path
 * @param levels its levels, in order
 */
public record CompetencyCoverage(
        String code,
        Optional<Integer> number,
        String name,
        String title,
        Status status,
        List<Citation> citations,
        List<LevelCoverage> levels) {

    /** Keeps copies. */
    public CompetencyCoverage {
        citations = List.copyOf(citations);
        levels = List.copyOf(levels);
    }

    /** Its outcomes by their statuses; it itself, where it has no levels. */
    public Tally tally() {
        return levels.isEmpty()
                ? Tally.of(status)
                : levels.stream().map(LevelCoverage::tally).reduce(Tally.NONE, Tally::plus);
    }

    /** The paths of the documents that claim it, or anything of it. */
    public List<String> documents() {
        Stream<Citation> below = levels.stream()
                .flatMap(level -> Stream.concat(
                        level.citations().stream(),
                        level.outcomes().stream().flatMap(outcome -> outcome.citations().stream())));
        return Stream.concat(citations.stream(), below)
                .map(Citation::path)
                .distinct()
                .sorted()
                .toList();
    }
}
