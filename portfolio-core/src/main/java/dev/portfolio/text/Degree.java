package dev.portfolio.text;

/** How near a heading comes to what it is taken for. Ordered: the nearest comes first. */
public enum Degree {
    /** The same characters. Markup makes no difference: it is not part of a heading's text. */
    EXACT,
    /**
     * The same words in other signs: composed or decomposed accents, kinds and numbers of spaces, invisible characters,
     * straight or curly apostrophes and quotes, kinds of dashes, {@code œ} or {@code oe}, a colon at the end.
     */
    TYPOGRAPHIC,
    /**
     * The same words to a reader: besides, capitals, accents left out, {@code &} or <em>et</em> or <em>and</em>, a number
     * in front ({@code 2.}, {@code II -}, {@code A)}), emoji and other ornaments.
     */
    LENIENT,
    /** Another name that was given for it, as near to that name as {@link #LENIENT} allows; or several names at once. */
    ALIAS
}
