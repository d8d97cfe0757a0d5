package dev.portfolio.report;

import dev.portfolio.coverage.Tally;

/** A tally as a bar of letters: {@code [######======........]}. */
final class TextBar {

    private static final int LENGTH = 20;

    private TextBar() {}

    /** Proved, claimed and missing, as they are to each other; what there is of is never rounded away. */
    static String of(Tally tally) {
        int proved = part(tally.proved(), tally.asked());
        int claimed = Math.min(LENGTH - proved, part(tally.claimed(), tally.asked()));
        boolean full = proved + claimed == LENGTH && tally.missing() > 0;
        int some = full ? Math.max(0, claimed - 1) : claimed;
        int all = full && claimed == 0 ? proved - 1 : proved;
        return "[" + "#".repeat(all) + "=".repeat(some) + ".".repeat(LENGTH - all - some) + "]";
    }

    private static int part(int some, int all) {
        return some == 0 ? 0 : Math.max(1, some * LENGTH / all);
    }
}
