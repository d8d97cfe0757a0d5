package dev.portfolio.profile;

import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How strict a portfolio is judged for the time being: as a draft, for a review, for the jury.
 *
 * @param name its name in the profile
 * @param rules what it says of single rules, on top of what the profile says of them
 * @param failOnSeverity the weight from which findings are violations; empty where it does not say
 * @param maxAllowedViolations how many violations are let pass; empty where it does not say
 * @param coverage how much of the framework must be covered, on top of what the profile says; empty where it does not say
 */
public record Stage(
        String name,
        Map<RuleId, RuleSetting> rules,
        Optional<Severity> failOnSeverity,
        OptionalInt maxAllowedViolations,
        Optional<CoverageSpec> coverage) {

    /** Keeps a copy. */
    public Stage {
        rules = Map.copyOf(rules);
    }

    static Stage named(String name) {
        return new Stage(name, Map.of(), Optional.empty(), OptionalInt.empty(), Optional.empty());
    }

    /** How much must be covered at this stage, where this is said of it at any. */
    Optional<CoverageSpec> coverage(Optional<CoverageSpec> usual) {
        return coverage.map(here -> usual.map(here::over).orElse(here)).or(() -> usual);
    }

    /** What is said of rules at this stage, where this is said of them at any. */
    Map<RuleId, RuleSetting> over(Map<RuleId, RuleSetting> usual) {
        Map<RuleId, RuleSetting> settings = new HashMap<>(usual);
        rules.forEach((rule, setting) -> settings.merge(rule, setting, (base, here) -> here.over(base)));
        return settings;
    }
}
