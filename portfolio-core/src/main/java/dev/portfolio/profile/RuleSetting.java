package dev.portfolio.profile;

import dev.portfolio.finding.Severity;
import java.util.Optional;

/**
 * What a profile says of a rule.
 *
 * @param on whether the rule looks at all
 * @param severity the weight of its findings; empty for the rule's own
 * @param options what else is said to it
 */
public record RuleSetting(boolean on, Optional<Severity> severity, RuleOptions options) {

    /** A rule that is not named. */
    public static RuleSetting usual() {
        return new RuleSetting(true, Optional.empty(), RuleOptions.none());
    }

    /** A rule that does not look. */
    public static RuleSetting off() {
        return new RuleSetting(false, Optional.empty(), RuleOptions.none());
    }

    /** A rule whose findings weigh so much. */
    public static RuleSetting of(Severity severity) {
        return new RuleSetting(true, Optional.of(severity), RuleOptions.none());
    }

    /** This, said on top of something else: options that are not said again stay. */
    RuleSetting over(RuleSetting base) {
        return new RuleSetting(on, severity.or(base::severity), options.over(base.options));
    }

    /** The same weight, with other options. */
    RuleSetting with(RuleOptions others) {
        return new RuleSetting(on, severity, others);
    }
}
