package dev.portfolio.finding;

import dev.portfolio.text.Distance;
import java.text.Normalizer;
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
            int distance = begun ? 1 : tooFar ? nearest : Distance.between(key, other);
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
}
