package dev.portfolio.rule;

import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;

/** What every rule has: a name, and how much its findings weigh unless the profile says otherwise. */
public sealed interface Rule permits DocumentRule, PortfolioRule, SuppressionRule {

    /** Its name, which is also its page's. */
    RuleId id();

    /** The weight of its findings where the profile says nothing of it. */
    Severity severity();
}
