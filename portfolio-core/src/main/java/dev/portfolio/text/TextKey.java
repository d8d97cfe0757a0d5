package dev.portfolio.text;

/**
 * What a short text, such as a tag, is to a reader's eye. Two texts have one key when they differ only in what no reader
 * minds: case, composed or decomposed accents, the kind and number of spaces, straight or curly apostrophes, {@code œ} or
 * {@code oe}, {@code &} or <em>et</em> or <em>and</em>, and a colon at the end make no difference. Unlike a
 * {@link HeadingKey}, it keeps accents, numbers and symbols: {@code C} and {@code C#} are two tags.
 *
 * <pre>{@code
 * TextKey.of("Mise en œuvre").equals(TextKey.of("mise  en oeuvre"))   // true
 * }</pre>
 *
 * @param value the comparable form, not for showing
 */
public record TextKey(String value) {

    /** The key of a text. */
    public static TextKey of(String text) {
        return new TextKey(Fold.all(text, Fold.TEXT));
    }
}
