package dev.portfolio.finding;

import dev.portfolio.source.Span;

/**
 * A stretch of a text, and what is to stand there instead.
 *
 * @param span the stretch; an empty one is a place at which something is put in
 * @param replacement what is to stand there; empty where the stretch is only taken out
 */
public record TextEdit(Span span, String replacement) {

    /** A stretch that is taken out. */
    public static TextEdit deletion(Span span) {
        return new TextEdit(span, "");
    }
}
