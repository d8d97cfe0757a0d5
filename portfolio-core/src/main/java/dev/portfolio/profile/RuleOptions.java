package dev.portfolio.profile;

/** What a profile says to a rule besides how much its findings weigh. Most rules have nothing to be told. */
public sealed interface RuleOptions permits RuleOptions.None, ResidueOptions, CopyOptions, OwnOptions {

    /** Nothing is said. */
    record None() implements RuleOptions {
        @Override
        public RuleOptions over(RuleOptions base) {
            return base;
        }
    }

    /** Nothing is said. */
    static RuleOptions none() {
        return new None();
    }

    /** This, said on top of something else. */
    RuleOptions over(RuleOptions base);
}
