package dev.portfolio.schema;

import java.util.function.Predicate;

/**
 * What one validation may take, and what it needs to know. A schema can make a small document cost any time; this one
 * ends after as many steps as a document of its size deserves.
 */
final class Effort {

    static final int DEEPEST = 300;

    private final Predicate<String> dates;
    private long steps;
    private int depth;

    /**
     * An effort.
     *
     * @param steps how many keywords may be looked at
     * @param dates whether a text is a date
     */
    Effort(long steps, Predicate<String> dates) {
        this.steps = steps;
        this.dates = dates;
    }

    /** Says that it is enough. */
    static final class ExhaustedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ExhaustedException() {
            super("too much effort", null, false, false);
        }
    }

    boolean isDate(String text) {
        return dates.test(text);
    }

    void spend(long more) {
        steps -= more;
        if (steps < 0) {
            throw new ExhaustedException();
        }
    }

    void enter() {
        spend(1);
        depth++;
        if (depth > DEEPEST) {
            throw new ExhaustedException();
        }
    }

    void leave() {
        depth--;
    }
}
