package dev.portfolio.profile;

import dev.portfolio.finding.RuleId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules that a profile can speak of, so that a mistyped name is found, and what it can say to them.
 *
 * @param options the options that a rule declares, by the rule; none for most of them
 */
public record KnownRules(Map<RuleId, List<RuleOption<?>>> options) {

    /** Keeps a copy. */
    public KnownRules {
        Map<RuleId, List<RuleOption<?>>> copy = new LinkedHashMap<>();
        options.forEach((rule, declared) -> copy.put(rule, List.copyOf(declared)));
        options = Map.copyOf(copy);
    }

    /** Rules that declare no options. */
    public static KnownRules of(Collection<RuleId> rules) {
        Map<RuleId, List<RuleOption<?>>> options = new LinkedHashMap<>();
        rules.forEach(rule -> options.put(rule, List.of()));
        return new KnownRules(options);
    }

    /** The options of a rule. */
    List<RuleOption<?>> optionsOf(RuleId rule) {
        return options.getOrDefault(rule, List.of());
    }
}
