package dev.portfolio.rule;

import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.profile.OwnOptions;
import dev.portfolio.profile.Profile;
import dev.portfolio.profile.RuleOption;
import dev.portfolio.profile.RuleOptions;
import dev.portfolio.profile.RuleSetting;
import java.util.Map;
import java.util.Optional;

/**
 * A rule as a run uses it: under a profile, among others.
 *
 * @param <R> its kind
 * @param rule the rule
 * @param among all rules of the run
 * @param severity what its findings weigh
 * @param weighed whether the profile says so
 * @param said what else the profile says to it
 */
public record RuleUse<R extends Rule>(R rule, RuleSet among, Severity severity, boolean weighed, RuleOptions said) {

    private static final OwnOptions NOTHING = new OwnOptions(Map.of());

    /** A rule under a profile; empty where the profile turns it off. */
    public static <R extends Rule> Optional<RuleUse<R>> of(R rule, RuleSet among, Profile profile) {
        RuleSetting setting = profile.rules().getOrDefault(rule.id(), RuleSetting.usual());
        return Optional.of(new RuleUse<>(
                        rule,
                        among,
                        setting.severity().orElse(rule.severity()),
                        setting.severity().isPresent(),
                        setting.options()))
                .filter(use -> setting.on());
    }

    RuleId id() {
        return rule.id();
    }

    /** The value of one of the rule's options. */
    <T> T option(RuleOption<T> option) {
        if (!rule.options().contains(option)) {
            throw new IllegalArgumentException("its options() does not list the option " + option);
        }
        return (said instanceof OwnOptions own ? own : NOTHING).value(option);
    }
}
