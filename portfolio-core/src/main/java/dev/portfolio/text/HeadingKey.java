package dev.portfolio.text;

/**
 * What a heading is to a reader's eye. Two headings have one key when a French reader would call them the same heading:
 * see {@link Degree#LENIENT} for what makes no difference.
 *
 * <pre>{@code
 * HeadingKey.of("2. Compétences mises en œuvre :").equals(HeadingKey.of("COMPETENCES  mises en oeuvre"))   // true
 * }</pre>
 *
 * @param value the comparable form, not for showing
 */
public record HeadingKey(String value) {

    private static final int LONGEST = 300;

    /** The key of a heading's text. One of which nothing would be left, such as {@code 2.}, and a very long one are theirs. */
    public static HeadingKey of(String text) {
        if (text.length() > LONGEST) {
            return new HeadingKey(text);
        }
        String folded = Fold.all(text, Fold.LENIENT);
        return new HeadingKey(folded.isEmpty() ? Fold.all(text, Fold.TYPOGRAPHIC) : folded);
    }

    /** Whether nothing can be read in it. */
    public boolean isEmpty() {
        return value.isEmpty();
    }
}
