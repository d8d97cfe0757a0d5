package dev.example.taller;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.rule.DocumentCheck;
import dev.portfolio.rule.DocumentRule;
import dev.portfolio.rule.Rule;
import dev.portfolio.rule.RuleProvider;
import dev.portfolio.source.Span;
import java.util.List;

/** A rule whose author writes Spanish alone. */
public final class TallerRules implements RuleProvider {

    @Override
    public List<Rule> rules() {
        return List.of(new Beginning());
    }

    @Override
    public List<String> languages() {
        return List.of("es");
    }

    private static final class Beginning implements DocumentRule {

        @Override
        public RuleId id() {
            return new RuleId("taller-inicio");
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }

        @Override
        public void check(DocumentCheck check) {
            check.report("", new Span(0, 3), Arguments.none().with("count", 0));
        }
    }
}
