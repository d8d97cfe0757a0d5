package dev.portfolio.profile;

import dev.portfolio.finding.RuleId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rules that a profile can speak of, so that a mistyped name is found, and what it can say to them.
 *
 * @param options the options that a rule declares, by the rule; none for most of them
 * @param always those that cannot be silenced; what is among them alone cannot be weighed either
 */
public record KnownRules(Map<RuleId, List<RuleOption<?>>> options, Set<RuleId> always) {

    /** Keeps a copy. */
    public KnownRules {
        Map<RuleId, List<RuleOption<?>>> copy = new LinkedHashMap<>();
        options.forEach((rule, declared) -> copy.put(rule, List.copyOf(declared)));
        options = Map.copyOf(copy);
        always = Set.copyOf(always);
    }

    /** Rules that can all be silenced. */
    public KnownRules(Map<RuleId, List<RuleOption<?>>> options) {
        this(options, Set.of());
    }

    /** Rules that declare no options. */
    public static KnownRules of(Collection<RuleId> rules) {
        Map<RuleId, List<RuleOption<?>>> options = new LinkedHashMap<>();
        rules.forEach(rule -> options.put(rule, List.of()));
        return new KnownRules(options);
    }

    /** Whether what is told under a name is told always. */
    boolean isAlways(String name) {
        return RuleId.isName(name) && always.contains(new RuleId(name));
    }

    /** The options of a rule. */
    List<RuleOption<?>> optionsOf(RuleId rule) {
        return options.getOrDefault(rule, List.of());
    }
}
