package dev.portfolio.rule;

/**
 * A rule that looks at the portfolio as a whole: at the facts of all its documents and at its files, never at a
 * document's tree.
 */
public non-sealed interface PortfolioRule extends Rule {

    /** Reports what it finds in a portfolio. */
    void check(PortfolioCheck check);
}
