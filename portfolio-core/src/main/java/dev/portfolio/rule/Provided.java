package dev.portfolio.rule;

import dev.portfolio.finding.Catalogues;
import dev.portfolio.finding.RuleId;
import dev.portfolio.profile.RuleOption;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a provider gives, once it has been asked and what it said holds together.
 *
 * @param provider its class
 * @param languages the tags of the languages it may have words in
 * @param rules its rules
 */
record Provided(Class<? extends RuleProvider> provider, List<String> languages, List<Rule> rules) {

    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

    /**
     * Asks a provider.
     *
     * @throws UnusableRulesException when it fails, or what it gives cannot be used
     */
    static Provided by(RuleProvider provider) {
        String name = provider.getClass().getName();
        try {
            Provided provided = new Provided(
                    provider.getClass(),
                    whole(provider.languages(), "languages()"),
                    whole(provider.rules(), "rules()"));
            provided.languages().forEach(Provided::checkTag);
            provided.rules().forEach(Provided::check);
            return provided;
        } catch (Exception | LinkageError | StackOverflowError | AssertionError e) {
            throw new UnusableRulesException("The rules of " + name + " cannot be used", e);
        }
    }

    private static <T> List<T> whole(List<T> given, String method) {
        Objects.requireNonNull(given, () -> method + " gives null");
        given.forEach(item -> Objects.requireNonNull(item, () -> method + " holds null"));
        return List.copyOf(given);
    }

    private static void checkTag(String tag) {
        if (!TAG.matcher(tag).matches()) {
            throw new IllegalArgumentException("the tag of a language is like en or pt-BR, not " + tag);
        }
    }

    private static void check(Rule rule) {
        String name = rule.getClass().getName();
        Objects.requireNonNull(rule.id(), () -> name + " has no id");
        Objects.requireNonNull(rule.severity(), () -> name + " has no severity");
        Set<String> options = new HashSet<>();
        for (RuleOption<?> option :
                Objects.requireNonNull(rule.options(), () -> name + " gives null for its options")) {
            if (!options.add(option.name())) {
                throw new IllegalArgumentException(name + " has two options of the name " + option.name());
            }
        }
    }

    /** These words, and those that lie beside the provider. */
    Catalogues addTo(Catalogues words) {
        List<RuleId> ids = rules.stream().map(Rule::id).toList();
        try {
            return ids.isEmpty() ? words : words.with(provider, languages, ids);
        } catch (IllegalArgumentException e) {
            throw new UnusableRulesException(
                    "The rules of " + provider.getName() + " cannot be used: " + e.getMessage());
        }
    }
}
