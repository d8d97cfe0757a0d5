package dev.portfolio.rule;

import dev.portfolio.coverage.CompetencyCoverage;
import dev.portfolio.coverage.Coverage;
import dev.portfolio.coverage.LevelCoverage;
import dev.portfolio.coverage.Status;
import dev.portfolio.coverage.Tally;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.profile.CoverageSpec;
import dev.portfolio.profile.CoverageSpec.Every;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Less of the framework is proved, or claimed, than the profile asks for. */
record CoverageTooLow(RuleId id, Severity severity) implements PortfolioRule {

    private static final int MOST = 12;

    CoverageTooLow() {
        this(Rules.COVERAGE_TOO_LOW, Severity.ERROR);
    }

    /** Something of which a share is asked for, and what that is counted by. */
    private record Part(String name, int level, Tally tally, List<Unit> units) {

        List<String> names(Status... statuses) {
            return units.stream()
                    .filter(unit -> List.of(statuses).contains(unit.status()))
                    .map(Unit::name)
                    .toList();
        }
    }

    /** An outcome; or a level or a competency that has none. */
    private record Unit(String name, Status status) {}

    @Override
    public void check(PortfolioCheck check) {
        if (check.coverage().isEmpty() || check.profile().coverage().isEmpty()) {
            return;
        }
        CoverageSpec spec = check.profile().coverage().get();
        Every every = spec.every().orElse(Every.FRAMEWORK);
        for (Part part : parts(check.coverage().get(), every)) {
            Tally tally = part.tally();
            if (tally.asked() == 0) {
                continue;
            }
            if (spec.proved().isPresent() && tally.provedShare() < spec.proved().getAsInt()) {
                List<String> bare = part.names(Status.CLAIMED, Status.MISSING);
                report("proved", part, every, spec.proved().getAsInt(), tally.proved(), bare, spec, check);
            } else if (spec.claimed().isPresent()
                    && tally.claimedShare() < spec.claimed().getAsInt()) {
                int claimed = tally.proved() + tally.claimed();
                List<String> missing = part.names(Status.MISSING);
                report("claimed", part, every, spec.claimed().getAsInt(), claimed, missing, spec, check);
            }
        }
    }

    private static void report(
            String variant,
            Part part,
            Every every,
            int wanted,
            int have,
            List<String> missing,
            CoverageSpec spec,
            PortfolioCheck check) {
        Arguments arguments = Arguments.none()
                .with("wanted", wanted)
                .with("have", have)
                .with("asked", part.tally().asked())
                .with("name", part.name())
                .with("level", part.level())
                .with("missing", missing.stream().limit(MOST).toList())
                .with("more", Math.max(0, missing.size() - MOST));
        String of = every == Every.FRAMEWORK ? "" : "." + every.name().toLowerCase(Locale.ROOT);
        check.report(variant + of, spec.place(), arguments, List.of());
    }

    private static List<Part> parts(Coverage coverage, Every every) {
        List<CompetencyCoverage> competencies = coverage.competencies();
        return switch (every) {
            case FRAMEWORK ->
                List.of(new Part(
                        coverage.framework(),
                        0,
                        coverage.tally(),
                        competencies.stream().flatMap(CoverageTooLow::units).toList()));
            case COMPETENCY ->
                competencies.stream()
                        .map(one ->
                                new Part(one.title(), 0, one.tally(), units(one).toList()))
                        .toList();
            case LEVEL -> competencies.stream().flatMap(CoverageTooLow::levels).toList();
        };
    }

    private static Stream<Part> levels(CompetencyCoverage competency) {
        return competency.levels().stream()
                .map(level -> new Part(
                        competency.title(),
                        level.order(),
                        level.tally(),
                        units(competency, level).toList()));
    }

    private static Stream<Unit> units(CompetencyCoverage competency) {
        return competency.levels().isEmpty()
                ? Stream.of(new Unit(competency.code(), competency.status()))
                : competency.levels().stream().flatMap(level -> units(competency, level));
    }

    private static Stream<Unit> units(CompetencyCoverage competency, LevelCoverage level) {
        return level.outcomes().isEmpty()
                ? Stream.of(new Unit(competency.code() + " " + level.order(), level.status()))
                : level.outcomes().stream().map(outcome -> new Unit(outcome.code(), outcome.status()));
    }
}
