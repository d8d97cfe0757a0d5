package dev.portfolio.source;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a heading is to a reader's eye. Two headings have one key when a French reader would call them the same heading:
 * case, composed or decomposed accents, the kind and number of spaces, straight or curly apostrophes, {@code œ} or
 * {@code oe}, {@code &} or <em>et</em> or <em>and</em>, and a colon at the end make no difference.
 *
 * <pre>{@code
 * HeadingKey.of("Compétences mises en œuvre :").equals(HeadingKey.of("COMPÉTENCES  mises en oeuvre"))   // true
 * }</pre>
 *
 * @param value the comparable form, not for showing
 */
public record HeadingKey(String value) {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\x{FE00}-\\x{FE0F}]+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern APOSTROPHES = Pattern.compile("[’‘‛ʼʹ′´`＇]");
    private static final Pattern AND =
            Pattern.compile("&amp;|(?<![\\p{L}\\p{N}])(?:et|and)(?![\\p{L}\\p{N}])|(?<=\\S)&|&(?=\\S)");
    private static final List<String> AND_LETTERS = List.of("&", "et", "and");
    private static final Pattern END = Pattern.compile("[\\s:]+$");

    /** The key of a heading's text. */
    public static HeadingKey of(String text) {
        boolean plain = text.chars().allMatch(c -> c < 0x80);
        String key = plain ? text.replace('`', '\'').toLowerCase(Locale.ROOT) : folded(text);
        if (AND_LETTERS.stream().anyMatch(key::contains)) {
            key = AND.matcher(key).replaceAll(" & ");
        }
        key = SPACES.matcher(key).replaceAll(" ");
        return new HeadingKey(END.matcher(key).replaceAll("").strip());
    }

    /** Without the differences that only characters beyond ASCII make. */
    private static String folded(String text) {
        String straight = APOSTROPHES.matcher(text).replaceAll("'");
        String key = Normalizer.normalize(straight, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return INVISIBLE.matcher(key).replaceAll("").replace("œ", "oe").replace("æ", "ae");
    }
}
