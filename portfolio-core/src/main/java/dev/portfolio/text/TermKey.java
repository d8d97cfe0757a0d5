package dev.portfolio.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A term, such as a tag, in the forms in which two spellings of one term meet.
 *
 * <pre>{@code
 * TermKey.of("Machine-Learning").difference(TermKey.of("machine learning"))   // SEPARATOR
 * TermKey.of("C").difference(TermKey.of("C++"))                               // none: they are two terms
 * }</pre>
 *
 * @param written the term as it is written, without blanks around it
 * @param folded the same for all that {@link TextKey} calls the same
 * @param plain without accents, too
 * @param joined without separators, too, but for those between two digits
 * @param singular with each word in the singular, too; a guess that {@link #difference} proves
 */
public record TermKey(String written, String folded, String plain, String joined, String singular) {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}\\p{Pd}_./]+");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\p{Nd})[\\s\\p{Z}\\p{Pd}_./]+(?=\\p{Nd})");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}+");
    private static final char KEPT = '\u0001';

    /** How two spellings of one term differ; the first that explains it all. */
    public enum Difference {
        /** In what {@link TextKey} does not see: upper and lower case, kinds of spaces and apostrophes. */
        CASE,
        /** In accents. */
        ACCENT,
        /** In hyphens, spaces, dots, underscores and slashes. */
        SEPARATOR,
        /** One is the other's plural, in French or in English. */
        PLURAL,
        /** In one slip of the hand. */
        SLIP;

        /** The lower-case word used in the names of messages. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The forms of a term. */
    public static TermKey of(String term) {
        String written = term.strip();
        String folded = TextKey.of(written).value();
        String plain = withoutAccents(folded);
        String singular =
                String.join("", words(plain).stream().map(Plural::stem).toList());
        return new TermKey(written, folded, plain, joined(plain), singular);
    }

    private static String withoutAccents(String text) {
        boolean ascii = text.chars().allMatch(c -> c < 0x80);
        return ascii
                ? text
                : ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                        .replaceAll("");
    }

    private static String joined(String plain) {
        String kept = BETWEEN_DIGITS.matcher(plain).replaceAll(String.valueOf(KEPT));
        return SEPARATORS.matcher(kept).replaceAll("");
    }

    private static List<String> words(String text) {
        String kept = BETWEEN_DIGITS.matcher(text).replaceAll(String.valueOf(KEPT));
        return Arrays.stream(SEPARATORS.split(kept))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** How another spelling of this term differs from it; none where it is another term. A slip is left to {@link #isSlipOf}. */
    public Optional<Difference> difference(TermKey other) {
        if (joined.isEmpty() || other.joined.isEmpty()) {
            return folded.equals(other.folded) ? Optional.of(Difference.CASE) : Optional.empty();
        }
        if (folded.equals(other.folded)) {
            return Optional.of(Difference.CASE);
        }
        if (plain.equals(other.plain)) {
            return Optional.of(Difference.ACCENT);
        }
        if (joined.equals(other.joined)) {
            return Optional.of(Difference.SEPARATOR);
        }
        boolean plural = singular.equals(other.singular)
                && (Plural.isPlural(words(bare()), words(other.bare()))
                        || Plural.isPlural(words(other.bare()), words(bare())));
        return plural ? Optional.of(Difference.PLURAL) : Optional.empty();
    }

    /** Its own letters, upper and lower case, without accents and ligatures. */
    private String bare() {
        String plain = withoutAccents(Normalizer.normalize(written, Normalizer.Form.NFKC));
        return plain.replace("œ", "oe").replace("Œ", "OE").replace("æ", "ae").replace("Æ", "AE");
    }

    /**
     * Whether this is another term by a slip of the hand: one letter left out, added, changed, or two swapped. Numbers
     * and signs must be the same, so that {@code Vue 2} is not {@code Vue 3}, nor {@code C} {@code C++}.
     *
     * @param shortest how many letters both must have
     */
    public boolean isSlipOf(TermKey other, int shortest) {
        return joined.length() >= shortest
                && other.joined.length() >= shortest
                && joined.charAt(0) == other.joined.charAt(0)
                && LETTERS.matcher(joined)
                        .replaceAll("")
                        .equals(LETTERS.matcher(other.joined).replaceAll(""))
                && Distance.isOneSlip(joined, other.joined);
    }
}
