package dev.portfolio.text;

import java.util.Optional;

/**
 * A name that headings are compared with.
 *
 * @param text as it is shown
 * @param key what the headings that answer to it have as their key
 * @param typographic the form that differences of signs leave alone
 */
public record HeadingName(String text, HeadingKey key, String typographic) {

    /** A name. */
    public static HeadingName of(String text) {
        return new HeadingName(text, HeadingKey.of(text), Fold.all(text, Fold.TYPOGRAPHIC));
    }

    /**
     * How near a heading comes to this name; empty where it is another heading.
     *
     * @param heading the heading's text, without markup
     * @param headingKey its key
     */
    public Optional<Degree> degreeOf(String heading, HeadingKey headingKey) {
        if (heading.equals(text)) {
            return Optional.of(Degree.EXACT);
        }
        if (!headingKey.equals(key)) {
            return Optional.empty();
        }
        return Optional.of(
                Fold.all(heading, Fold.TYPOGRAPHIC).equals(typographic) ? Degree.TYPOGRAPHIC : Degree.LENIENT);
    }
}
