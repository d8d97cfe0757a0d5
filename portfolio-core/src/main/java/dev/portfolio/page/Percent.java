package dev.portfolio.page;

import java.util.Locale;

/** Places along a picture that is as wide as its reader's window. */
final class Percent {

    private Percent() {}

    /** {@code 12.50%}, of a place between 0 and 100. */
    static String of(double place) {
        return String.format(Locale.ROOT, "%.2f%%", Math.max(0, Math.min(100, place)));
    }

    /** {@code 6.00}, of a length. */
    static String decimal(double length) {
        return String.format(Locale.ROOT, "%.2f", length);
    }

    /** A part of a whole; nothing of nothing. */
    static String of(long part, long whole) {
        return of(whole == 0 ? 0 : 100.0 * part / whole);
    }
}
