package dev.portfolio.document;

import dev.portfolio.source.Span;

/**
 * A link.
 *
 * @param span the whole link as written
 * @param destination where it leads, as the reader of the page gets it
 * @param destinationSpan where the destination is written; the whole link where it is written elsewhere
 * @param text the words one clicks on, without markup
 */
public record Link(Span span, String destination, Span destinationSpan, String text) {}
