package dev.portfolio.profile;

import dev.portfolio.finding.RuleId;

/**
 * What a profile says to the rule {@code text-copied}.
 *
 * @param words how many words a section must have at least to be held against others
 * @param share how much of them another document must say too, in percent
 */
public record CopyOptions(int words, int share) implements RuleOptions {

    /** The rule they are said to. */
    public static final RuleId RULE = new RuleId("text-copied");

    /** Fewer words are in no document's facts. */
    static final int FEWEST_WORDS = 20;

    static final int MOST_WORDS = 10_000;
    static final int LEAST_SHARE = 20;
    /** All of it, in percent. */
    public static final int WHOLE = 100;

    @Override
    public RuleOptions over(RuleOptions base) {
        return this;
    }

    /** Forty words, and half of them. */
    public static CopyOptions usual() {
        return new CopyOptions(40, 50);
    }
}
