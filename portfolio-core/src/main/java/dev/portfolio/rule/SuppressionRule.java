package dev.portfolio.rule;

/** A rule that looks at what is silenced, in documents and in the profile, and at what became of it. */
public non-sealed interface SuppressionRule extends Rule {

    /** Reports what it finds. */
    void check(SuppressionCheck check);
}
