package dev.portfolio.export;

import dev.portfolio.coverage.Citation;
import dev.portfolio.coverage.CompetencyCoverage;
import dev.portfolio.coverage.LevelCoverage;
import dev.portfolio.coverage.OutcomeCoverage;
import dev.portfolio.coverage.Status;
import dev.portfolio.framework.Competency;
import dev.portfolio.framework.Level;
import dev.portfolio.framework.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something of the framework that is proved: an outcome; a level or a competency that has none.
 *
 * @param competency its competency
 * @param level its level
 * @param outcome the outcome
 * @param citations the documents that claim and show it
 */
record Achievement(Competency competency, Optional<Level> level, Optional<Outcome> outcome, List<Citation> citations) {

    /** Everything that is proved, in the order of the framework. */
    static List<Achievement> all(Achieved achieved) {
        List<Achievement> all = new ArrayList<>();
        for (CompetencyCoverage covered : achieved.coverage().competencies()) {
            Optional<Competency> competency = achieved.framework().competency(covered.code());
            competency.ifPresent(found -> add(found, covered, all));
        }
        return all;
    }

    private static void add(Competency competency, CompetencyCoverage covered, List<Achievement> all) {
        if (covered.levels().isEmpty()) {
            add(
                    covered.status(),
                    new Achievement(competency, Optional.empty(), Optional.empty(), covered.citations()),
                    all);
        }
        for (LevelCoverage level : covered.levels()) {
            Optional<Level> found = competency.level(level.order());
            if (level.outcomes().isEmpty()) {
                add(level.status(), new Achievement(competency, found, Optional.empty(), level.citations()), all);
            }
            for (OutcomeCoverage outcome : level.outcomes()) {
                Optional<Outcome> named = Optional.of(new Outcome(outcome.code(), outcome.label()));
                add(outcome.status(), new Achievement(competency, found, named, outcome.citations()), all);
            }
        }
    }

    private static void add(Status status, Achievement achievement, List<Achievement> all) {
        if (status == Status.PROVED) {
            all.add(achievement);
        }
    }

    /** Its code; a level is called by its competency and its order. */
    String code() {
        return outcome.map(Outcome::code)
                .or(() -> level.map(of -> competency.code() + "-" + of.order()))
                .orElse(competency.code());
    }

    /** Its label. */
    String label() {
        return Stream.of(outcome.map(Outcome::label), level.map(Level::label), Optional.of(competency.title()))
                .flatMap(Optional::stream)
                .filter(label -> !label.isBlank())
                .findFirst()
                .orElse(code());
    }

    String identifier(Names names) {
        return outcome.map(names::of)
                .or(() -> level.map(of -> names.of(competency, of)))
                .orElseGet(() -> names.of(competency));
    }

    /** The citations that something shows. */
    List<Citation> proved() {
        return citations.stream().filter(Citation::isProved).toList();
    }

    /** The last day that the documents which show it name; the options' day where they name none. */
    Optional<LocalDate> day(Achieved achieved, ExportOptions options) {
        return proved().stream()
                .map(citation -> achieved.days().get(citation.path()))
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .or(options::day);
    }
}
