package club;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.profile.RuleOption;
import dev.portfolio.rule.DocumentCheck;
import dev.portfolio.rule.DocumentRule;
import dev.portfolio.rule.PortfolioCheck;
import dev.portfolio.rule.PortfolioRule;
import dev.portfolio.rule.Rule;
import dev.portfolio.rule.RuleProvider;
import java.util.List;

public final class ClubRules implements RuleProvider {

    @Override
    public List<Rule> rules() {
        return List.of(new TitleLength(), new FewDocuments());
    }

    private static final class TitleLength implements DocumentRule {

        private static final RuleOption<Integer> MOST = RuleOption.number("most", 60);

        @Override
        public RuleId id() {
            return new RuleId("title-length");
        }

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public List<RuleOption<?>> options() {
            return List.of(MOST);
        }

        @Override
        public void check(DocumentCheck check) {
            check.document().everySection().map(section -> section.heading()).forEach(heading -> {
                if (heading.text().length() > check.option(MOST)) {
                    check.report("", heading.span(), Arguments.none().with("most", check.option(MOST)));
                }
            });
        }
    }

    private static final class FewDocuments implements PortfolioRule {

        @Override
        public RuleId id() {
            return new RuleId("few-documents");
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }

        @Override
        public void check(PortfolioCheck check) {
            if (check.documents().size() == 1) {
                check.report("", check.documents().get(0), Arguments.none().with("count", 1));
            }
        }
    }
}
