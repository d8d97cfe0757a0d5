package dev.portfolio.structure;

import dev.portfolio.source.Span;
import java.util.OptionalInt;

/**
 * A place where a missing section's name stands, or nearly, without being its heading.
 *
 * @param kind why it does not count
 * @param span the place
 * @param written what stands there
 * @param name the name it comes near to
 * @param level the level that its heading has, or would have
 */
public record Lookalike(Kind kind, Span span, String written, String name, OptionalInt level) {

    /** Why a name does not count as a heading. The clearest first. */
    public enum Kind {
        /** A heading that is farther from the name than the profile lets it be. */
        TOO_FAR,
        /** A heading that is another name of the section, where the profile lets none stand for it. */
        OTHER_NAME,
        /** A heading written in HTML, where the profile does not want that. */
        HTML_HEADING,
        /** The heading stands in another section, or deeper in its own. */
        ELSEWHERE,
        /** {@code ##Title}: no space behind the marks. */
        NO_SPACE,
        /** A no-break space, or another that is not the ordinary one, behind the marks. */
        OTHER_SPACE,
        /** More than six marks. */
        TOO_MANY_MARKS,
        /** A heading in a quotation or in a list. */
        INSIDE,
        /** A heading within HTML, without a blank line before it. */
        IN_HTML,
        /** A heading in an HTML comment. */
        COMMENT,
        /** Bold or emphasised text. */
        BOLD,
        /** HTML that only looks like a heading. */
        HTML,
        /** A block of code. */
        CODE,
        /** A line of ordinary text. */
        PLAIN,
        /** A heading that is nearly the name. */
        NEAR
    }
}
