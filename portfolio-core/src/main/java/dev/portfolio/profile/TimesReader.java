package dev.portfolio.profile;

import dev.portfolio.finding.Arguments;
import java.util.Optional;

/** Reads how often a section may be there: {@code required} says whether at all, {@code times} the numbers. */
final class TimesReader {

    private static final int NO_LIMIT = Integer.MAX_VALUE;

    private final ProfileProblems problems;

    TimesReader(ProfileProblems problems) {
        this.problems = problems;
    }

    /** What is not written stays as inherited; but a number that goes beyond it takes the other with it. */
    Range times(Keys keys, Range base) {
        Optional<Boolean> required = keys.flag("required");
        Optional<Keys> written = keys.mapping("times", ProfileKeys.RANGE);
        Optional<Integer> least = written.flatMap(times -> times.number("min"));
        Optional<Integer> most = written.flatMap(times -> times.number("max"));
        if (least.isPresent() && most.isPresent() && least.get() > most.get()) {
            Arguments both = Arguments.none()
                    .with("key", "min")
                    .with("other", "max")
                    .with("min", least.get())
                    .with("max", most.get());
            problems.add("range", written.get().place("min"), both);
            return base;
        }
        required.ifPresent(must -> contradiction(must, least, most, keys));
        int usual = required.map(must -> must ? Math.max(1, base.min()) : 0).orElse(base.min());
        int min = least.orElse(Math.min(most.orElse(NO_LIMIT), usual));
        int max = most.orElse(least.isPresent() && (base.max() == 1 || min > base.max()) ? NO_LIMIT : base.max());
        return new Range(min, Math.max(min, max));
    }

    private void contradiction(boolean required, Optional<Integer> least, Optional<Integer> most, Keys keys) {
        if (required && most.filter(max -> max == 0).isPresent()) {
            problems.add("times-none", keys.place("required"), Arguments.none());
        } else if (least.filter(min -> required != min > 0).isPresent()) {
            problems.add("times", keys.place("required"), Arguments.none().with("min", least.get()));
        }
    }
}
