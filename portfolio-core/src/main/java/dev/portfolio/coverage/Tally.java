package dev.portfolio.coverage;

/**
 * How many outcomes have which status.
 *
 * @param proved those that are claimed and proved
 * @param claimed those that are claimed, and not proved
 * @param missing those that nobody claims
 * @param outside those to which the track or year does not lead
 */
public record Tally(int proved, int claimed, int missing, int outside) {

    /** Of nothing. */
    public static final Tally NONE = new Tally(0, 0, 0, 0);

    private static final int WHOLE = 100;

    static Tally of(Status status) {
        return switch (status) {
            case PROVED -> new Tally(1, 0, 0, 0);
            case CLAIMED -> new Tally(0, 1, 0, 0);
            case MISSING -> new Tally(0, 0, 1, 0);
            case OUTSIDE -> new Tally(0, 0, 0, 1);
        };
    }

    /** Both together. */
    public Tally plus(Tally other) {
        return new Tally(
                proved + other.proved, claimed + other.claimed, missing + other.missing, outside + other.outside);
    }

    /** How many are asked for: all but those outside. */
    public int asked() {
        return proved + claimed + missing;
    }

    /** How many of a hundred are proved, rounded down; 100 where none is asked for. */
    public int provedShare() {
        return share(proved);
    }

    /** How many of a hundred are claimed, proved or not, rounded down; 100 where none is asked for. */
    public int claimedShare() {
        return share(proved + claimed);
    }

    private int share(int some) {
        return asked() == 0 ? WHOLE : (int) ((long) some * WHOLE / asked());
    }
}
