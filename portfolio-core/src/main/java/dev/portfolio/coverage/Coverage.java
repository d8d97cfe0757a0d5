package dev.portfolio.coverage;

import dev.portfolio.document.DocumentFacts;
import dev.portfolio.framework.Programme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How far documents cover a framework.
 *
 * <pre>{@code
 * Coverage coverage = PortfolioValidator.of(root).load().coverage().orElseThrow().coverage();
 * coverage.tally().proved();     // 12
 * coverage.tally().asked();      // 40
 * }</pre>
 *
 * @param framework the framework's code
 * @param title its title
 * @param version its version
 * @param track the track that is followed; empty for all of them
 * @param year the year that is to be reached; empty for the last
 * @param competencies its competencies, in order
 * @param unknown what documents claim and the framework does not know, or what could be several things, by path
 * @param documents the paths of all documents that were looked at, sorted
 */
public record Coverage(
        String framework,
        Optional<String> title,
        Optional<String> version,
        Optional<TrackName> track,
        OptionalInt year,
        List<CompetencyCoverage> competencies,
        List<Citation> unknown,
        List<String> documents) {

    /** Keeps copies. */
    public Coverage {
        competencies = List.copyOf(competencies);
        unknown = List.copyOf(unknown);
        documents = List.copyOf(documents);
    }

    /**
     * A way through the framework.
     *
     * @param code its short name
     * @param title its name in full
     */
    public record TrackName(String code, String title) {}

    /** How far documents cover what a programme leads to. */
    public static Coverage of(Programme programme, List<DocumentFacts> documents) {
        return new CoverageCount(programme, documents).coverage();
    }

    /** All outcomes by their statuses. */
    public Tally tally() {
        return competencies.stream().map(CompetencyCoverage::tally).reduce(Tally.NONE, Tally::plus);
    }

    /** The outcomes by the year that they are taught in, as the framework names it, in order; without those of no year. */
    public Map<String, Tally> years() {
        Map<String, Tally> years = new LinkedHashMap<>();
        competencies.stream()
                .flatMap(competency -> competency.levels().stream())
                .filter(level -> level.year().isPresent())
                .sorted((one, other) ->
                        one.year().orElse("").compareTo(other.year().orElse("")))
                .forEach(level -> years.merge(level.year().orElse(""), level.tally(), Tally::plus));
        return years;
    }
}
