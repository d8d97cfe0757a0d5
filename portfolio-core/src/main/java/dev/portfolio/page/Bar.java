package dev.portfolio.page;

import dev.portfolio.coverage.Tally;

/**
 * Proved, claimed and missing, as they are to each other, of a thousand.
 *
 * @param proved the length of what is proved
 * @param claimed the length of what is claimed and not proved
 */
record Bar(int proved, int claimed) {

    private static final int WHOLE = 1000;

    static Bar of(Tally tally) {
        return tally.asked() == 0
                ? new Bar(0, 0)
                : new Bar(length(tally.proved(), tally.asked()), length(tally.claimed(), tally.asked()));
    }

    private static int length(int some, int all) {
        return (int) ((long) some * WHOLE / all);
    }
}
