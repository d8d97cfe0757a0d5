package dev.portfolio.profile;

/**
 * A place in which documents claim something of the framework.
 *
 * @param kind what it is
 * @param name the field's name, or the heading of the section that is meant; empty for the whole body
 * @param strict whether all that stands there is a claim, so that what names nothing is told
 */
public record ClaimPlace(Kind kind, String name, boolean strict) {

    /** A field that is there for claims. */
    public static ClaimPlace field(String name) {
        return new ClaimPlace(Kind.FIELD, name, true);
    }

    /** A field that may hold a claim, or something else. */
    public static ClaimPlace perhaps(String name) {
        return new ClaimPlace(Kind.FIELD, name, false);
    }

    /** All of the body, or the section under a heading, by one kind of place. */
    public static ClaimPlace body(Kind kind, String section) {
        return new ClaimPlace(kind, section, false);
    }

    /** What may claim something. */
    public enum Kind {
        /** A field of the front matter. */
        FIELD,
        /** Headings: their text, or a code in it. */
        HEADINGS,
        /** Items of lists: their text, or a code in it. */
        ITEMS,
        /** Codes, wherever they stand in the text. */
        TEXT
    }
}
