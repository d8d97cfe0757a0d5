package dev.portfolio.explain;

import dev.portfolio.profile.Stage;
import dev.portfolio.profile.SuppressionSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a profile says of the stage that is on, and of what is silenced. */
final class StageClauses {

    private StageClauses() {}

    /** What changes at a stage. */
    static List<Clause> stage(Stage stage) {
        List<Clause> clauses = new ArrayList<>();
        ProfileClauses.rules(stage.rules()).ifPresent(clauses::add);
        stage.failOnSeverity()
                .map(severity -> Clause.value("failOnSeverity", severity.word()))
                .ifPresent(clauses::add);
        stage.maxAllowedViolations()
                .ifPresent(most -> clauses.add(Clause.value("maxAllowedViolations", Integer.toString(most))));
        stage.coverage().map(FrameworkClauses::coverage).ifPresent(clauses::add);
        return clauses;
    }

    /** All that is silenced, on one line: the list takes the place of an inherited one as a whole. */
    static Clause suppressions(List<SuppressionSpec> suppressions) {
        return Clause.value(
                "suppressions",
                suppressions.stream().map(StageClauses::suppression).collect(Collectors.joining(", ", "[", "]")),
                suppressions.isEmpty(),
                Clause.Weight.SILENT);
    }

    private static String suppression(SuppressionSpec spec) {
        List<String> keys = new ArrayList<>();
        keys.add("rules: "
                + Flow.list(
                        spec.rules().stream().map(named -> named.rule().value()).toList()));
        if (!spec.files().isEmpty()) {
            keys.add("files: " + Flow.list(spec.files()));
        }
        Optional.of(spec.reason())
                .filter(reason -> !reason.isEmpty())
                .ifPresent(reason -> keys.add("reason: " + Flow.text(reason)));
        spec.until().ifPresent(day -> keys.add("until: " + Flow.text(day.toString())));
        return keys.stream().collect(Collectors.joining(", ", "{", "}"));
    }
}
