package dev.portfolio.rule;

import dev.portfolio.coverage.CompetencyCoverage;
import dev.portfolio.coverage.Coverage;
import dev.portfolio.coverage.LevelCoverage;
import dev.portfolio.coverage.OutcomeCoverage;
import dev.portfolio.coverage.Status;
import dev.portfolio.coverage.Tally;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.profile.CoverageSpec;
import dev.portfolio.profile.CoverageSpec.Every;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Less of the framework is proved, or claimed, than the profile asks for. */
record CoverageTooLow(RuleId id, Severity severity) implements PortfolioRule {

    private static final int MOST = 12;

    CoverageTooLow() {
        this(new RuleId("coverage-too-low"), Severity.ERROR);
    }

    /** Something of which a share is asked for. */
    private record Part(String name, int level, Tally tally, List<OutcomeCoverage> outcomes) {

        List<String> codes(Status... statuses) {
            return outcomes.stream()
                    .filter(outcome -> List.of(statuses).contains(outcome.status()))
                    .map(OutcomeCoverage::code)
                    .toList();
        }
    }

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
                List<String> bare = part.codes(Status.CLAIMED, Status.MISSING);
                report("proved", part, every, spec.proved().getAsInt(), tally.proved(), bare, spec, check);
            } else if (spec.claimed().isPresent()
                    && tally.claimedShare() < spec.claimed().getAsInt()) {
                int claimed = tally.proved() + tally.claimed();
                List<String> missing = part.codes(Status.MISSING);
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
        String of = every == Every.FRAMEWORK ? "" : "." + every.name().toLowerCase(java.util.Locale.ROOT);
        check.report(variant + of, spec.place(), arguments, List.of());
    }

    private static List<Part> parts(Coverage coverage, Every every) {
        List<CompetencyCoverage> competencies = coverage.competencies();
        return switch (every) {
            case FRAMEWORK -> List.of(new Part(coverage.framework(), 0, coverage.tally(), outcomes(competencies)));
            case COMPETENCY ->
                competencies.stream()
                        .map(one -> new Part(one.title(), 0, one.tally(), outcomes(List.of(one))))
                        .toList();
            case LEVEL -> {
                List<Part> parts = new ArrayList<>();
                for (CompetencyCoverage one : competencies) {
                    one.levels().forEach(level -> parts.add(level(one, level)));
                }
                yield parts;
            }
        };
    }

    private static Part level(CompetencyCoverage competency, LevelCoverage level) {
        return new Part(competency.title(), level.order(), level.tally(), level.outcomes());
    }

    private static List<OutcomeCoverage> outcomes(List<CompetencyCoverage> competencies) {
        Stream<LevelCoverage> levels = competencies.stream().flatMap(one -> one.levels().stream());
        return levels.flatMap(level -> level.outcomes().stream()).toList();
    }
}
