package dev.portfolio.document;

import dev.portfolio.source.Span;

/**
 * An image.
 *
 * @param span the whole image as written
 * @param destination the file or address it is taken from
 * @param destinationSpan where the destination is written; the whole image where it is written elsewhere
 * @param alt what it says to those who do not see it; empty where nothing is said
 */
public record Image(Span span, String destination, Span destinationSpan, String alt) {}
