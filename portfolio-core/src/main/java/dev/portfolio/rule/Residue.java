package dev.portfolio.rule;

import dev.portfolio.source.Span;

/**
 * Words that a template left, or that stand for others still to be written.
 *
 * @param variant what they are: the variant of the finding
 * @param span where they stand in the place that was looked at, counted from its beginning
 */
record Residue(String variant, Span span) {

    /** The most that is looked for in one place: more than a finding names. */
    static final int MOST = 50;

    static final String ADDRESS = "address";
    static final String ALT = "alt";
    static final String CUSTOM = "custom";
    static final String FILLER = "filler";
    static final String INSTRUCTION = "instruction";
    static final String LATIN = "latin";
    static final String LABEL = "label";
    static final String PLACEHOLDER = "placeholder";
    static final String STARTER = "starter";
    static final String UNFINISHED = "unfinished";

    Residue(String variant, int start, int end) {
        this(variant, new Span(start, end));
    }

    boolean overlaps(Residue other) {
        return span.start() < other.span.end() && other.span.start() < span.end();
    }
}
