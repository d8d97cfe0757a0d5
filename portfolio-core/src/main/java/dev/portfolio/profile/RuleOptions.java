package dev.portfolio.profile;

/** What a profile says to a rule besides how much its findings weigh. Most rules have nothing to be told. */
public sealed interface RuleOptions permits RuleOptions.None, ResidueOptions, CopyOptions {

    /** Nothing is said. */
    record None() implements RuleOptions {}

    /** Nothing is said. */
    static RuleOptions none() {
        return new None();
    }
}
