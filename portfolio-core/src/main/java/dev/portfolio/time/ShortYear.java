package dev.portfolio.time;

/** A year of two figures: a proposal at most, for nobody knows the century. */
final class ShortYear {

    private static final int THIS_CENTURY = 2000;
    private static final int LAST_CENTURY = 1900;
    private static final int HALF = 50;

    private ShortYear() {}

    /** The year most probably meant: 23 is 2023, 98 is 1998. */
    static int whole(int figures) {
        return (figures < HALF ? THIS_CENTURY : LAST_CENTURY) + figures;
    }
}
