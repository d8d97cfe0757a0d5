package dev.portfolio.profile;

import dev.portfolio.text.Degree;

/**
 * What headings may be taken for the ones a document type names.
 *
 * @param match how far from a name a heading may be, where its section says nothing of it
 * @param html whether headings written in HTML count
 */
public record HeadingSpec(Degree match, boolean html) {

    /** All that a reader would take for it. */
    public static final HeadingSpec USUAL = new HeadingSpec(Degree.ALIAS, true);
}
