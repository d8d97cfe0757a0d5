package dev.portfolio.maven;

import dev.portfolio.finding.Severity;
import dev.portfolio.profile.Stage;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * From what on the build fails, as far as it is said.
 *
 * @param weight the severity from which findings are violations
 * @param most how many violations are let pass
 */
record Threshold(Optional<Severity> weight, OptionalInt most) {

    /** What the build says. */
    static Threshold asked(@Nullable String severity, @Nullable Integer allowed) throws MojoExecutionException {
        if (allowed != null) {
            Choices.notNegative("portfolio.maxAllowedViolations", allowed);
        }
        return new Threshold(
                severity == null
                        ? Optional.empty()
                        : Optional.of(Choices.severity("portfolio.failOnSeverity", severity)),
                allowed == null ? OptionalInt.empty() : OptionalInt.of(allowed));
    }

    /** What the build says, and what the stage says where the build says nothing. */
    Threshold or(Optional<Stage> stage) {
        return new Threshold(
                weight.or(() -> stage.flatMap(Stage::failOnSeverity)),
                most.isPresent() ? most : stage.map(Stage::maxAllowedViolations).orElse(OptionalInt.empty()));
    }

    /** The severity from which findings are violations. */
    Severity severity() {
        return weight.orElse(Severity.ERROR);
    }

    /** How many violations are let pass. */
    int allowed() {
        return most.orElse(0);
    }
}
