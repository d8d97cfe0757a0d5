package dev.portfolio.profile;

/**
 * How few and how many of something there may be.
 *
 * @param min the fewest; 0 for no lower limit
 * @param max the most; {@link Integer#MAX_VALUE} for no upper limit
 */
public record Range(int min, int max) {

    /** Anything goes. */
    public static final Range ANY = new Range(0, Integer.MAX_VALUE);

    /** At least so many. */
    public static Range atLeast(int min) {
        return new Range(min, Integer.MAX_VALUE);
    }
}
