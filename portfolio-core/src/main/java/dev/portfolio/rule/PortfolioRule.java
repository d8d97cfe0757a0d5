package dev.portfolio.rule;

import dev.portfolio.profile.RuleOptions;

/**
 * A rule that looks at the portfolio as a whole: at the facts of all its documents and at its files, never at a
 * document's tree.
 */
public non-sealed interface PortfolioRule extends Rule {

    /** Reports what it finds in a portfolio. */
    void check(PortfolioCheck check);

    /** This rule under a profile that says something to it; most have nothing to be told. */
    default PortfolioRule told(RuleOptions options) {
        return this;
    }
}
