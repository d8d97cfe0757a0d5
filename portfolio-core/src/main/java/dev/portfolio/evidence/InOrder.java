package dev.portfolio.evidence;

import dev.portfolio.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Things in the order of the text, so that those of a part are found without going through all. */
final class InOrder {

    private InOrder() {}

    /** Those that begin in a part. */
    static <T> List<T> within(List<T> sorted, Function<T, Span> place, Span part) {
        return sorted.subList(firstFrom(sorted, place, part.start()), firstFrom(sorted, place, part.end()));
    }

    private static <T> int firstFrom(List<T> sorted, Function<T, Span> place, int offset) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (place.apply(sorted.get(middle)).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The same stretches of text, in order, and those that overlap as one. */
    static List<Span> apart(List<Span> spans) {
        List<Span> apart = new ArrayList<>();
        for (Span span : spans.stream().sorted().toList()) {
            int last = apart.size() - 1;
            if (last >= 0 && span.start() < apart.get(last).end()) {
                apart.set(last, apart.get(last).union(span));
            } else {
                apart.add(span);
            }
        }
        return apart;
    }

    /** Whether one of some stretches that lie apart holds another. */
    static boolean holds(List<Span> apart, Span span) {
        int behind = firstFrom(apart, Function.identity(), span.start() + 1);
        return behind > 0 && apart.get(behind - 1).contains(span);
    }
}
