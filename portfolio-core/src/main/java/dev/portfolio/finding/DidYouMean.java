package dev.portfolio.finding;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the known name a mistyped one was probably meant to be. */
public final class DidYouMean {

    private static final int SHORTEST_BEGINNING = 4;

    private DidYouMean() {}

    /**
     * The known name nearest to {@code typed}, if one is near: the same but for case, accents and separators, or within
     * one slip of the hand for each three letters (a letter left out, added, changed, or two swapped), or its beginning.
     */
    public static Optional<String> among(Collection<String> known, String typed) {
        String key = key(typed);
        int nearest = Math.max(1, key.length() / 3) + 1;
        Optional<String> best = Optional.empty();
        for (String name : known) {
            String other = key(name);
            boolean tooFar = Math.abs(other.length() - key.length()) >= nearest;
            boolean begun = key.length() >= SHORTEST_BEGINNING && other.startsWith(key);
            int distance = begun ? 1 : tooFar ? nearest : distance(key, other);
            if (distance < nearest && distance < Math.max(key.length(), other.length())) {
                nearest = distance;
                best = Optional.of(name);
            }
        }
        return best;
    }

    private static String key(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return plain.toLowerCase(Locale.ROOT).replaceAll("[\\s_.-]+", "");
    }

    /** Optimal string alignment distance. */
    private static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        Arrays.setAll(last, j -> j);
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[b.length()];
    }
}
