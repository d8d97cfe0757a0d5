package club;

import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.rule.DocumentCheck;
import dev.portfolio.rule.DocumentRule;
import dev.portfolio.rule.Rule;
import dev.portfolio.rule.RuleProvider;
import java.util.List;

public final class TakenRules implements RuleProvider {

    @Override
    public List<Rule> rules() {
        return List.of(new Taken());
    }

    private static final class Taken implements DocumentRule {

        @Override
        public RuleId id() {
            return new RuleId("section-missing");
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }

        @Override
        public void check(DocumentCheck check) {}
    }
}
