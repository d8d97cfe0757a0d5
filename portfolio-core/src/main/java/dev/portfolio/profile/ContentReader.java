package dev.portfolio.profile;

import dev.portfolio.finding.Arguments;
import java.util.EnumMap;
import java.util.Map;

/** Reads how few and how many of something there may be. */
final class ContentReader {

    private final ProfileProblems problems;

    ContentReader(ProfileProblems problems) {
        this.problems = problems;
    }

    /** What a section must hold, kind by kind. */
    Contents contents(Keys keys, Contents base) {
        Map<ContentKind, Range> ranges = new EnumMap<>(ContentKind.class);
        for (ContentKind kind : ContentKind.values()) {
            Range range = range(keys, kind.key(), base.of(kind));
            if (!range.equals(Range.ANY)) {
                ranges.put(kind, range);
            }
        }
        return new Contents(ranges);
    }

    /** The range under a key: {@code words: {min: 50}}. */
    Range range(Keys keys, String key, Range base) {
        return keys.mapping(key, ProfileKeys.RANGE)
                .map(range -> range(range, base))
                .orElse(base);
    }

    /** The range that a mapping's own {@code min} and {@code max} are. */
    Range range(Keys keys, Range base) {
        return range(keys, "min", "max", base);
    }

    /** A range; one that nothing can be in is a problem, and counts as not written. */
    Range range(Keys keys, String minKey, String maxKey, Range base) {
        int min = keys.number(minKey).orElse(base.min());
        int max = keys.number(maxKey).orElse(base.max());
        if (min > max) {
            Arguments arguments = Arguments.none()
                    .with("key", minKey)
                    .with("other", maxKey)
                    .with("min", min)
                    .with("max", max);
            problems.add("range", keys.place(keys.has(minKey) ? minKey : maxKey), arguments);
            return base;
        }
        return new Range(min, max);
    }
}
