package dev.portfolio.source;

/** Whether two spellings are one slip of the hand apart. */
final class SpellingDistance {

    private SpellingDistance() {}

    /** Whether one letter was left out, added or changed, or two neighbours swapped. Equal texts are no slip. */
    static boolean isOneSlip(String a, String b) {
        if (a.length() > b.length()) {
            return isOneSlip(b, a);
        }
        int same = 0;
        while (same < a.length() && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        int left = a.length() - same;
        if (b.length() == a.length() + 1) {
            return a.regionMatches(same, b, same + 1, left);
        }
        if (a.length() != b.length() || left == 0) {
            return false;
        }
        boolean changed = a.regionMatches(same + 1, b, same + 1, left - 1);
        boolean swapped = left >= 2
                && a.charAt(same) == b.charAt(same + 1)
                && a.charAt(same + 1) == b.charAt(same)
                && a.regionMatches(same + 2, b, same + 2, left - 2);
        return changed || swapped;
    }
}
