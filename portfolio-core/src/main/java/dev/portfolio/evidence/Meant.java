package dev.portfolio.evidence;

import dev.portfolio.source.Span;

/**
 * A line that was probably meant to begin a piece of evidence, and begins none.
 *
 * @param kind why it does not
 * @param span where it stands
 * @param written what the piece would be called
 */
public record Meant(Kind kind, Span span, String written) {

    /** Why a line begins no piece of evidence. */
    public enum Kind {
        /** {@code ###Project}: no space behind the marks. */
        NO_SPACE,
        /** A no-break space, or another that is not the ordinary one, behind the marks. */
        OTHER_SPACE,
        /** More than six marks. */
        TOO_MANY_MARKS,
        /** A heading in a quotation or in a list. */
        INSIDE,
        /** A heading within HTML, without a blank line before it. */
        IN_HTML,
        /** A line in bold. */
        BOLD,
        /** HTML that only looks like a heading. */
        HTML,
        /** A heading at the level of the section that it should stand in. */
        BESIDE,
        /** The same, with sub-headings of its own. */
        BESIDE_WITH_PARTS,
        /** A heading where a label is asked for. */
        HEADING;

        /** Whether it stands beside the section that it should stand in. */
        public boolean isBeside() {
            return this == BESIDE || this == BESIDE_WITH_PARTS;
        }
    }
}
