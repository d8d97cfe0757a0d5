package dev.portfolio.text;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a heading was probably meant to be a name that it is not. */
public final class Nearness {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}']+");
    private static final Set<String> SMALL_WORDS = Set.of(
            "a", "au", "aux", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les", "ma", "mes", "mon", "sur",
            "un", "une", "and", "in", "my", "of", "on", "the", "to");
    private static final int LONGEST = 100;
    private static final int TELLING = 5;
    private static final int MORE_WORDS = 3;

    private Nearness() {}

    /**
     * How far a heading is from a name, 0 for the same up to 1; empty where they have nothing to do with each other.
     *
     * <pre>{@code
     * Nearness.of(HeadingKey.of("Traces et preuve"), HeadingKey.of("Traces & preuves"))          // a letter is missing
     * Nearness.of(HeadingKey.of("Mon recul réflexif sur le projet"), HeadingKey.of("Recul réflexif"))   // words around it
     * }</pre>
     */
    public static OptionalDouble of(HeadingKey heading, HeadingKey name) {
        String written = heading.value();
        String meant = name.value();
        if (written.isEmpty() || meant.isEmpty() || written.length() > LONGEST || meant.length() > LONGEST) {
            return OptionalDouble.empty();
        }
        int longer = Math.max(written.length(), meant.length());
        int slips = Distance.between(written, meant);
        if (slips <= Math.max(1, Math.min(4, longer / 6)) && longer > 3) {
            return OptionalDouble.of((double) slips / longer);
        }
        List<String> ours = words(written);
        List<String> theirs = words(meant);
        long shared = theirs.stream()
                .filter(word -> ours.stream().anyMatch(other -> isNear(word, other)))
                .count();
        boolean wholeName = shared == theirs.size()
                && ours.size() <= theirs.size() + MORE_WORDS
                && (shared > 1 || (shared == 1 && isNear(ours.get(0), theirs.get(0)) && ours.size() <= MORE_WORDS));
        boolean partOfIt = shared > 0 && shared == ours.size() && (shared > 1 || written.length() >= TELLING);
        return wholeName || partOfIt
                ? OptionalDouble.of(0.5 + 0.5 * Math.abs(ours.size() - theirs.size()) / (ours.size() + theirs.size()))
                : OptionalDouble.empty();
    }

    private static List<String> words(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(text))
                .filter(word -> !word.isEmpty() && !SMALL_WORDS.contains(word))
                .toList();
    }

    private static boolean isNear(String word, String other) {
        int longer = Math.max(word.length(), other.length());
        return word.equals(other) || (longer >= TELLING && Distance.between(word, other) <= longer / TELLING);
    }
}
