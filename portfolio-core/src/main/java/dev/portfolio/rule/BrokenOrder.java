package dev.portfolio.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A date that breaks an order, and the nearest one that keeps it and with which it does not go together.
 *
 * @param date the date to be corrected
 * @param other the one that shows it
 */
record BrokenOrder(SteppedDate date, SteppedDate other) {

    /** As few dates as possible without which the others are in order. */
    static List<BrokenOrder> in(List<SteppedDate> dates) {
        List<SteppedDate> sorted = dates.stream().sorted(SteppedDate.BY_STEP).toList();
        boolean[] kept = longestInOrder(sorted);
        List<BrokenOrder> broken = new ArrayList<>();
        for (int i = 0; i < kept.length; i++) {
            if (!kept[i]) {
                nearest(i, sorted, kept, broken);
            }
        }
        return broken;
    }

    private static void nearest(int at, List<SteppedDate> dates, boolean[] kept, List<BrokenOrder> broken) {
        int before = at - 1;
        int after = at + 1;
        while (before >= 0 || after < kept.length) {
            for (int near : new int[] {before, after}) {
                if (near >= 0
                        && near < kept.length
                        && kept[near]
                        && dates.get(near).contradicts(dates.get(at))) {
                    broken.add(new BrokenOrder(dates.get(at), dates.get(near)));
                    return;
                }
            }
            before--;
            after++;
        }
    }

    /** Which dates belong to the longest row of them of which none is before the one ahead of it; of two, the first. */
    private static boolean[] longestInOrder(List<SteppedDate> dates) {
        int[] ends = new int[dates.size()];
        int[] previous = new int[dates.size()];
        int length = 0;
        int last = -1;
        for (int i = 0; i < previous.length; i++) {
            LocalDate day = dates.get(i).date().first();
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (dates.get(ends[middle]).date().first().isAfter(day)) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            previous[i] = low == 0 ? -1 : ends[low - 1];
            ends[low] = i;
            if (low == length) {
                length++;
                last = i;
            }
        }
        boolean[] kept = new boolean[dates.size()];
        for (int i = last; i >= 0; i = previous[i]) {
            kept[i] = true;
        }
        return kept;
    }
}
