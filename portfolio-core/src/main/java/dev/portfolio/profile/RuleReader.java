package dev.portfolio.profile;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.DidYouMean;
import dev.portfolio.finding.Problem;
import dev.portfolio.finding.RuleId;
import dev.portfolio.yaml.YamlMapping;
import dev.portfolio.yaml.YamlScalar;
import dev.portfolio.yaml.YamlValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads what is said of single rules, on top of what is inherited. */
final class RuleReader {

    private final ProfileProblems problems;
    private final KnownRules rules;
    private final Map<String, RuleId> known = new TreeMap<>();

    RuleReader(KnownRules rules, ProfileProblems problems) {
        this.problems = problems;
        this.rules = rules;
        rules.options().keySet().forEach(rule -> known.put(rule.value(), rule));
    }

    Map<RuleId, RuleSetting> rules(Keys keys, Map<RuleId, RuleSetting> inherited) {
        Map<RuleId, RuleSetting> settings = new HashMap<>(inherited);
        for (YamlMapping.Entry entry : keys.names("rules").map(Keys::entries).orElse(List.of())) {
            rule(entry.key()).ifPresent(rule -> {
                RuleSetting base = settings.getOrDefault(rule, RuleSetting.usual());
                setting(rule, entry, base).ifPresent(setting -> settings.put(rule, setting));
            });
        }
        return settings;
    }

    /** A rule by its name; that there is none of that name is a problem at its place. */
    Optional<RuleId> rule(YamlScalar named) {
        String name = named.value().strip();
        Optional<RuleId> rule = isOfBuiltIn() && RuleId.isName(name)
                ? Optional.of(new RuleId(name))
                : Optional.ofNullable(known.get(name));
        if (rule.isEmpty()) {
            Arguments arguments = Arguments.none().with("rule", name);
            boolean always = rules.isAlways(name);
            Optional<String> near = always ? Optional.empty() : DidYouMean.among(known.keySet(), name);
            problems.add(always ? "rule-always" : "rule", named.span(), near, arguments);
        }
        return rule;
    }

    /** A rule to be silenced, by its name; that it cannot be is a problem at its place. */
    Optional<RuleId> silenced(YamlScalar named) {
        String name = named.value().strip();
        if (!rules.isAlways(name)) {
            return rule(named);
        }
        String variant = known.containsKey(name) ? "suppression-always" : "suppression-never";
        problems.add(variant, named.span(), Arguments.none().with("rule", name));
        return Optional.empty();
    }

    /** Whether the profile comes with the library, and is read before the rules are known. */
    boolean isOfBuiltIn() {
        return known.isEmpty();
    }

    private Optional<RuleSetting> setting(RuleId rule, YamlMapping.Entry entry, RuleSetting base) {
        YamlValue value = entry.value();
        if (!(value instanceof YamlMapping mapping)) {
            Keys alone = new Keys(new YamlMapping(value.span(), List.of(entry), false), problems);
            RuleOptions options =
                    rules.optionsOf(rule).isEmpty() ? base.options() : new OwnOptions(Map.of()).over(base.options());
            return alone.choice(entry.name(), Choices.SEVERITIES).map(weight -> weight.with(options));
        }
        if (mapping.isEmpty()) {
            problems.choice(value, Optional.of(entry), "severity", Choices.words(Choices.SEVERITIES));
            return Optional.empty();
        }
        List<RuleOption<?>> options = rules.optionsOf(rule);
        if (!options.isEmpty()) {
            return Optional.of(own(rule, mapping, options, base));
        }
        if (rule.equals(ResidueOptions.RULE)) {
            Keys keys = new Keys(mapping, ProfileKeys.RESIDUE, problems);
            return weighed(keys, base, isMoreThanWeight(mapping) ? residue(keys, base.options()) : base.options());
        }
        if (rule.equals(CopyOptions.RULE)) {
            Keys keys = new Keys(mapping, ProfileKeys.COPY, problems);
            return weighed(keys, base, isMoreThanWeight(mapping) ? copy(keys, base.options()) : base.options());
        }
        Keys keys = new Keys(mapping, ProfileKeys.RULE, problems);
        return keys.choice("severity", Choices.SEVERITIES);
    }

    private static Optional<RuleSetting> weighed(Keys keys, RuleSetting base, RuleOptions options) {
        RuleSetting weight = keys.choice("severity", Choices.SEVERITIES).orElse(base);
        return Optional.of(weight.with(options));
    }

    private static boolean isMoreThanWeight(YamlMapping mapping) {
        return mapping.entries().stream().anyMatch(option -> !option.name().equals("severity"));
    }

    private static CopyOptions copy(Keys keys, RuleOptions inherited) {
        CopyOptions base = inherited instanceof CopyOptions options ? options : CopyOptions.usual();
        return new CopyOptions(
                keys.number("words", CopyOptions.FEWEST_WORDS, CopyOptions.MOST_WORDS)
                        .orElse(base.words()),
                keys.number("share", CopyOptions.LEAST_SHARE, CopyOptions.WHOLE).orElse(base.share()));
    }

    /** A value of the wrong kind: what an option takes is written on the page of its rule, and in no other place. */
    private static Problem ofOption(Problem problem, RuleId rule) {
        return problem.variant().equals("type")
                ? new Problem(
                        problem.rule(),
                        "option-type",
                        problem.span(),
                        problem.arguments().with("rule", rule.value()))
                : problem;
    }

    private RuleSetting own(RuleId rule, YamlMapping mapping, List<RuleOption<?>> options, RuleSetting base) {
        List<String> names = new ArrayList<>(ProfileKeys.RULE);
        options.forEach(option -> names.add(option.name()));
        ProfileProblems found = new ProfileProblems();
        Keys keys = new Keys(mapping, names, found);
        RuleSetting weight = keys.choice("severity", Choices.SEVERITIES).orElse(base);
        Map<String, OwnOptions.Said> said = new HashMap<>();
        options.forEach(option -> option.said(keys).ifPresent(value -> said.put(option.name(), value)));
        found.all().forEach(problem -> problems.add(ofOption(problem, rule)));
        return weight.with(new OwnOptions(said).over(base.options()));
    }

    private static ResidueOptions residue(Keys keys, RuleOptions inherited) {
        ResidueOptions base = inherited instanceof ResidueOptions options ? options : ResidueOptions.usual();
        return new ResidueOptions(
                keys.flag("builtIn").orElse(base.builtIn()),
                keys.texts("texts").orElse(base.texts()),
                keys.patterns("patterns").orElse(base.patterns()),
                keys.texts("allowedTexts").orElse(base.allowedTexts()),
                keys.patterns("allowedPatterns").orElse(base.allowedPatterns()));
    }
}
