package dev.portfolio.rule;

import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.profile.RuleOption;
import java.util.List;

/** What every rule has: a name, and how much its findings weigh unless the profile says otherwise. */
public sealed interface Rule permits DocumentRule, PortfolioRule, SuppressionRule {

    /** Its name, which is also its page's. */
    RuleId id();

    /** The weight of its findings where the profile says nothing of it. */
    Severity severity();

    /**
     * What a profile can say to it besides, under its name in {@code rules}: most rules have nothing to be told. A line
     * {@code my-rule.option.words} in the catalogues says what an option is for.
     */
    default List<RuleOption<?>> options() {
        return List.of();
    }
}
