package dev.portfolio.rule;

import dev.portfolio.document.NotedDate;
import java.util.Comparator;

/** A date, and where its document stands in an order. */
record SteppedDate(Step step, NotedDate date) {

    static final Comparator<SteppedDate> BY_STEP = Comparator.comparing(SteppedDate::step)
            .thenComparing(stepped -> stepped.date().first())
            .thenComparing(stepped -> stepped.date().last());

    /** Whether this is of an earlier step and yet all of it of a later day. */
    boolean runsAhead(SteppedDate other) {
        return step.compareTo(other.step) < 0 && date.first().isAfter(other.date.last());
    }

    boolean contradicts(SteppedDate other) {
        return runsAhead(other) || other.runsAhead(this);
    }
}
