package dev.portfolio.structure;

import dev.portfolio.profile.Range;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The least that has to change in a row of things, each of a rank, so that each rank is there as often as it may be and,
 * where order matters, none stands before a lower one. Things that stay in place are as many as can: the longest row of
 * rising ranks within the row, with no rank in it more often than allowed. Of the others, those that are within the
 * number allowed have to move, the rest has to go.
 */
final class Alignment {

    /** What has to be done with a thing. */
    enum Move {
        STAYS,
        MOVES,
        GOES
    }

    /** A row longer than this is one that nobody wrote by hand: what follows stays as it is, as far as numbers allow. */
    private static final int LONGEST = 2000;

    private final List<Move> moves;
    private final int[] missing;

    private Alignment(List<Move> moves, int[] missing) {
        this.moves = moves;
        this.missing = missing;
    }

    /**
     * Aligns a row.
     *
     * @param ranks the rank of each thing, in their order
     * @param times for each rank, how often it may be there
     * @param ordered whether ranks must rise
     */
    static Alignment of(List<Integer> ranks, List<Range> times, boolean ordered) {
        int aligned = Math.min(ranks.size(), LONGEST);
        boolean[] stays = ordered ? longestRise(ranks.subList(0, aligned), times) : new boolean[ranks.size()];
        int[] kept = new int[times.size()];
        for (int i = 0; i < aligned; i++) {
            kept[ranks.get(i)] += stays[i] ? 1 : 0;
        }
        List<Move> moves = new ArrayList<>();
        for (int i = 0; i < ranks.size(); i++) {
            int rank = ranks.get(i);
            if (i < aligned && stays[i]) {
                moves.add(Move.STAYS);
            } else if (kept[rank] < times.get(rank).max()) {
                kept[rank]++;
                moves.add(ordered && i < aligned ? Move.MOVES : Move.STAYS);
            } else {
                moves.add(Move.GOES);
            }
        }
        int[] missing = new int[times.size()];
        Arrays.setAll(missing, rank -> Math.max(0, times.get(rank).min() - kept[rank]));
        return new Alignment(moves, missing);
    }

    Move of(int index) {
        return moves.get(index);
    }

    /** How many of a rank are missing. */
    int missing(int rank) {
        return missing[rank];
    }

    /**
     * Rank by rank: {@code best[r][j]} is how many of the first {@code j} things can stay, of those whose rank is below
     * {@code r}. Of several longest rows, the one that ends first.
     */
    private static boolean[] longestRise(List<Integer> ranks, List<Range> times) {
        int length = ranks.size();
        int[][] best = new int[times.size() + 1][length + 1];
        List<List<Integer>> places = new ArrayList<>();
        times.forEach(range -> places.add(new ArrayList<>()));
        for (int i = 0; i < length; i++) {
            places.get(ranks.get(i)).add(i);
        }
        for (int rank = 0; rank < times.size(); rank++) {
            addRank(places.get(rank), times.get(rank).max(), best[rank], best[rank + 1]);
        }
        boolean[] stays = new boolean[length];
        int end = length;
        for (int rank = times.size() - 1; rank >= 0; rank--) {
            int most = best[rank + 1][end];
            while (end > 0 && best[rank + 1][end - 1] == most) {
                end--;
            }
            if (end > 0 && ranks.get(end - 1) == rank) {
                end = keep(places.get(rank), end - 1, times.get(rank).max(), best[rank], most, stays);
            }
        }
        return stays;
    }

    /** What the things of one rank add to the best of the ranks below, no more of them than allowed. */
    private static void addRank(List<Integer> places, int max, int[] below, int[] with) {
        Deque<Integer> starts = new ArrayDeque<>();
        int at = 0;
        for (int last = 0; last < places.size() && max > 0; last++) {
            fill(below, with, at, places.get(last));
            at = places.get(last) + 1;
            int gain = below[places.get(last)] - last;
            while (!starts.isEmpty() && below[places.get(starts.getLast())] - starts.getLast() < gain) {
                starts.removeLast();
            }
            starts.addLast(last);
            if (starts.getFirst() <= last - max) {
                starts.removeFirst();
            }
            int row = below[places.get(starts.getFirst())] + last - starts.getFirst() + 1;
            with[at] = Math.max(Math.max(below[at], row), with[at - 1]);
        }
        fill(below, with, at, below.length - 1);
    }

    private static void fill(int[] below, int[] with, int from, int to) {
        for (int j = from + 1; j <= to; j++) {
            with[j] = Math.max(below[j], with[j - 1]);
        }
    }

    /** Keeps a run of one rank that ends at a place, and tells where the run begins. */
    private static int keep(List<Integer> places, int place, int max, int[] below, int most, boolean[] stays) {
        int last = places.indexOf(place);
        int first = last;
        while (below[places.get(first)] + last - first + 1 != most && first > 0 && last - first + 1 < max) {
            first--;
        }
        for (int i = first; i <= last; i++) {
            stays[places.get(i)] = true;
        }
        return places.get(first);
    }
}
