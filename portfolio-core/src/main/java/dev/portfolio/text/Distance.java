package dev.portfolio.text;

import java.util.Arrays;

/** How many slips of the hand lie between two texts. */
public final class Distance {

    private Distance() {}

    /** Letters left out, added, changed, or two swapped (optimal string alignment). Costs the product of the lengths. */
    public static int between(String one, String other) {
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        Arrays.setAll(last, j -> j);
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                boolean swapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[other.length()];
    }

    /**
     * Whether one letter was left out, added or changed, or two neighbours swapped. Equal texts are no slip. Costs the
     * shorter length.
     */
    public static boolean isOneSlip(String one, String other) {
        if (one.length() > other.length()) {
            return isOneSlip(other, one);
        }
        int same = 0;
        while (same < one.length() && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        int left = one.length() - same;
        if (other.length() == one.length() + 1) {
            return one.regionMatches(same, other, same + 1, left);
        }
        if (one.length() != other.length() || left == 0) {
            return false;
        }
        boolean changed = one.regionMatches(same + 1, other, same + 1, left - 1);
        boolean swapped = left >= 2
                && one.charAt(same) == other.charAt(same + 1)
                && one.charAt(same + 1) == other.charAt(same)
                && one.regionMatches(same + 2, other, same + 2, left - 2);
        return changed || swapped;
    }
}
