package dev.example.broken;

import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.profile.RuleOption;
import dev.portfolio.rule.DocumentCheck;
import dev.portfolio.rule.DocumentRule;
import dev.portfolio.rule.Rule;
import dev.portfolio.rule.RuleProvider;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Providers and rules with whatever may be wrong with them. */
public final class Broken {

    private Broken() {}

    /** A provider of some rules, with words in some languages. */
    public static RuleProvider provider(List<String> languages, Supplier<List<Rule>> rules) {
        return new Given(languages, rules);
    }

    /** A provider of some rules, one of which may be missing. */
    public static RuleProvider provider(Rule... rules) {
        return provider(List.of("en"), () -> Arrays.asList(rules));
    }

    /** A rule. */
    public static DocumentRule rule(String id, Consumer<DocumentCheck> check) {
        return new One(new RuleId(id), Severity.WARNING, List.of(), check);
    }

    /** A rule. */
    public static DocumentRule rule(RuleId id, Severity severity, List<RuleOption<?>> options) {
        return new One(id, severity, options, check -> {});
    }

    private static final class Given implements RuleProvider {

        private final List<String> languages;
        private final Supplier<List<Rule>> rules;

        Given(List<String> languages, Supplier<List<Rule>> rules) {
            this.languages = languages;
            this.rules = rules;
        }

        @Override
        public List<Rule> rules() {
            return rules.get();
        }

        @Override
        public List<String> languages() {
            return languages;
        }
    }

    private static final class One implements DocumentRule {

        private final RuleId id;
        private final Severity severity;
        private final List<RuleOption<?>> options;
        private final Consumer<DocumentCheck> check;

        One(RuleId id, Severity severity, List<RuleOption<?>> options, Consumer<DocumentCheck> check) {
            this.id = id;
            this.severity = severity;
            this.options = options;
            this.check = check;
        }

        @Override
        public RuleId id() {
            return id;
        }

        @Override
        public Severity severity() {
            return severity;
        }

        @Override
        public List<RuleOption<?>> options() {
            return options;
        }

        @Override
        public void check(DocumentCheck document) {
            check.accept(document);
        }
    }

    /** A provider that cannot be made. */
    public static final class NotMade implements RuleProvider {

        /** Fails. */
        public NotMade() {
            throw new IllegalStateException("no course is chosen");
        }

        @Override
        public List<Rule> rules() {
            return List.of();
        }
    }

    /** A provider whose rule has a name that no rule may have. */
    public static final class Misnamed implements RuleProvider {

        private static final RuleId ID = new RuleId("Not A Name");

        /** Fails. */
        public Misnamed() {}

        @Override
        public List<Rule> rules() {
            return List.of(rule(ID, Severity.INFO, List.of()));
        }
    }
}
