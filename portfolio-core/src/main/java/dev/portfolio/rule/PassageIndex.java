package dev.portfolio.rule;

import dev.portfolio.text.Shingles;
import java.util.Arrays;
import java.util.List;

/**
 * Which passages of a portfolio have runs of words in common. Each run leads to the first passages it stands in; what very
 * many documents say is a template's, and leads nowhere. So the time to build it and to ask it grows with the portfolio
 * and hardly faster, whatever is in it.
 */
final class PassageIndex {

    /** A run leads to no more passages than these; of a copy that is handed on further, the first ones are enough. */
    private static final int MOST_LED_TO = 16;

    /** What fewer documents say is never a template's. */
    private static final int FEWEST = 3;

    /** Of a small portfolio, a template is in more than half of the documents; of more of them than this, in any. */
    private static final int MANY = 10;

    private static final int SHARE_OF_ALL = 5;

    /** Of a number that only one document has. */
    private static final int ALONE = -1;

    /** Of a number that very many have. */
    private static final int TEMPLATE = -2;

    /** Where each passage's numbers begin, among those of all. */
    private final int[] begins;

    /** For each number of each passage, where the equal ones begin in {@link #led}; negative where they lead nowhere. */
    private final int[] runs;

    /** The passages that equal numbers lead to, side by side and in order; of the last one the complement. */
    private final int[] led;

    private final int[] documentOf;

    /**
     * An index.
     *
     * @param passages the passages' words, those of one document side by side
     * @param documentOf the document that each is of, by number
     * @param documents how many documents there are
     */
    PassageIndex(List<Shingles> passages, int[] documentOf, int documents) {
        this.documentOf = documentOf.clone();
        this.begins = new int[passages.size() + 1];
        for (int i = 0; i < passages.size(); i++) {
            begins[i + 1] = begins[i] + passages.get(i).size();
        }
        int all = begins[passages.size()];
        this.runs = new int[all];
        this.led = new int[all];
        int[] passageOf = new int[all];
        long[] sorted = new long[all];
        for (int i = 0; i < passages.size(); i++) {
            Shingles shingles = passages.get(i);
            for (int j = 0; j < shingles.size(); j++) {
                int at = begins[i] + j;
                passageOf[at] = i;
                sorted[at] = ((long) shingles.hash(j) << Integer.SIZE) | at;
            }
        }
        Arrays.sort(sorted);
        lead(sorted, passageOf, most(documents));
    }

    private void lead(long[] sorted, int[] passageOf, int most) {
        int from = 0;
        while (from < sorted.length) {
            led[from] = passageOf[(int) sorted[from]];
            int to = from + 1;
            int documents = 1;
            while (to < sorted.length && sorted[to] >> Integer.SIZE == sorted[from] >> Integer.SIZE) {
                led[to] = passageOf[(int) sorted[to]];
                documents += documentOf[led[to]] == documentOf[led[to - 1]] ? 0 : 1;
                to++;
            }
            int run = documents > most ? TEMPLATE : documents == 1 ? ALONE : from;
            for (int i = from; i < to; i++) {
                runs[(int) sorted[i]] = run;
            }
            int last = Math.min(to, from + MOST_LED_TO) - 1;
            led[last] = ~led[last];
            from = to;
        }
    }

    /** What more documents have in common is a template's. */
    static int most(int documents) {
        return Math.max(FEWEST, Math.max(documents / SHARE_OF_ALL, Math.min(MANY, documents / 2)));
    }

    /** How many numbers of a passage are not a template's. */
    int own(int passage) {
        int own = 0;
        for (int at = begins[passage]; at < begins[passage + 1]; at++) {
            own += runs[at] == TEMPLATE ? 0 : 1;
        }
        return own;
    }

    /** How many numbers a passage has. */
    int size(int passage) {
        return begins[passage + 1] - begins[passage];
    }

    /**
     * Counts, for the passages of other documents that a passage has a run in common with, how many they are.
     *
     * @param hits a counter for each passage, all 0
     * @param met takes the passages met; at least as long as there are passages
     * @return how many were met
     */
    int meet(int passage, int[] hits, int[] met) {
        int count = 0;
        for (int at = begins[passage]; at < begins[passage + 1]; at++) {
            int run = runs[at];
            if (run < 0) {
                continue;
            }
            boolean more = true;
            for (int i = run; more; i++) {
                more = led[i] >= 0;
                int other = more ? led[i] : ~led[i];
                if (documentOf[other] != documentOf[passage] && hits[other]++ == 0) {
                    met[count++] = other;
                }
            }
        }
        return count;
    }

    /** How many numbers that are not a template's two passages have in common. */
    int common(Shingles one, int passage, Shingles other) {
        int common = 0;
        int j = 0;
        for (int i = 0; i < one.size() && j < other.size(); ) {
            int compared = Integer.compare(one.hash(i), other.hash(j));
            if (compared == 0 && runs[begins[passage] + i] != TEMPLATE) {
                common++;
            }
            i += compared <= 0 ? 1 : 0;
            j += compared >= 0 ? 1 : 0;
        }
        return common;
    }
}
