package dev.portfolio.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A date that breaks an order, and the nearest one that keeps it and with which it does not go together.
 *
 * @param date the date to be corrected
 * @param other the one that shows it
 */
record BrokenOrder(SteppedDate date, SteppedDate other) {

    /** In so many dates, only single days are held against each other: rows with months in them take longer to find. */
    private static final int MOST_WITH_MONTHS = 2_000;

    /**
     * A row of dates in order, and its last one.
     *
     * @param reached the earliest day that what follows may not be before
     */
    private record Row(
            int last, LocalDate reached, @Nullable Row before) {}

    /** As few dates as possible without which the others are in order. */
    static List<BrokenOrder> in(List<SteppedDate> dates) {
        List<SteppedDate> sorted = dates.stream()
                .filter(dated ->
                        dates.size() <= MOST_WITH_MONTHS || dated.date().isDay())
                .sorted(SteppedDate.BY_STEP)
                .toList();
        Set<Integer> kept = longestInOrder(sorted);
        List<BrokenOrder> broken = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            if (!kept.contains(i)) {
                nearest(i, sorted, kept, broken);
            }
        }
        return broken;
    }

    private static void nearest(int at, List<SteppedDate> dates, Set<Integer> kept, List<BrokenOrder> broken) {
        for (int far = 1; at - far >= 0 || at + far < dates.size(); far++) {
            for (int near : new int[] {at - far, at + far}) {
                if (kept.contains(near) && dates.get(near).contradicts(dates.get(at))) {
                    broken.add(new BrokenOrder(dates.get(at), dates.get(near)));
                    return;
                }
            }
        }
    }

    /**
     * Which dates belong to the longest row in order. Of the rows of each length, the one is kept that has reached the
     * earliest day; a month goes on with each of them that has not reached its end.
     */
    private static Set<Integer> longestInOrder(List<SteppedDate> dates) {
        List<Row> rows = new ArrayList<>();
        Row longest = null;
        int most = 0;
        for (int i = 0; i < dates.size(); i++) {
            LocalDate first = dates.get(i).date().first();
            LocalDate last = dates.get(i).date().last();
            int behind = behind(rows, first);
            int ended = behind(rows, last);
            if (ended < rows.size()) {
                rows.remove(ended);
            }
            for (int length = ended - 1; length >= behind; length--) {
                Row row = rows.get(length);
                rows.set(length, new Row(i, row.reached(), row));
            }
            rows.add(behind, new Row(i, first, behind == 0 ? null : rows.get(behind - 1)));
            if (rows.size() > most) {
                most = rows.size();
                longest = rows.get(most - 1);
            }
        }
        Set<Integer> kept = new HashSet<>();
        for (Row row = longest; row != null; row = row.before()) {
            kept.add(row.last());
        }
        return kept;
    }

    /** How many rows can go on at a day. */
    private static int behind(List<Row> rows, LocalDate day) {
        int low = 0;
        int high = rows.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rows.get(middle).reached().isAfter(day)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
