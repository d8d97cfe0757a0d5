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
    private static final int SHORTEST = 3;
    private static final int MOST_SLIPS = 4;
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
        if (longer > SHORTEST && written.charAt(0) == meant.charAt(0)) {
            int slips = Distance.between(written, meant);
            if (slips <= Math.max(1, Math.min(MOST_SLIPS, longer / 6))) {
                return OptionalDouble.of((double) slips / longer);
            }
        }
        List<String> ours = words(written);
        List<String> theirs = words(meant);
        return hasWholeName(ours, theirs) || isBeginning(ours, theirs)
                ? OptionalDouble.of(0.5 + 0.5 * Math.abs(ours.size() - theirs.size()) / (ours.size() + theirs.size()))
                : OptionalDouble.empty();
    }

    /** The name with some words around it; a single word must be the very one, and come first. */
    private static boolean hasWholeName(List<String> ours, List<String> name) {
        if (name.size() == 1) {
            return ours.size() <= MORE_WORDS && !ours.isEmpty() && ours.get(0).equals(name.get(0));
        }
        return !name.isEmpty()
                && ours.size() <= name.size() + MORE_WORDS
                && name.stream().allMatch(word -> isIn(ours, word));
    }

    /** The name's first word, and perhaps more of it, but no other. */
    private static boolean isBeginning(List<String> ours, List<String> name) {
        return !ours.isEmpty()
                && !name.isEmpty()
                && name.get(0).length() >= TELLING
                && isIn(ours, name.get(0))
                && ours.stream().allMatch(word -> isIn(name, word));
    }

    private static boolean isIn(List<String> words, String word) {
        return words.stream().anyMatch(other -> isNear(word, other));
    }

    private static List<String> words(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(text))
                .filter(word -> !word.isEmpty() && !SMALL_WORDS.contains(word))
                .toList();
    }

    private static boolean isNear(String word, String other) {
        int longer = Math.max(word.length(), other.length());
        return word.equals(other)
                || (longer >= TELLING
                        && word.charAt(0) == other.charAt(0)
                        && Distance.between(word, other) <= longer / TELLING);
    }
}
