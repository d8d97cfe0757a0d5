package dev.portfolio.profile;

import dev.portfolio.finding.Severity;
import java.util.Optional;

/**
 * What a profile says of a rule.
 *
 * @param severity the weight of its findings; empty where the rule is off
 */
public record RuleSetting(Optional<Severity> severity) {}
