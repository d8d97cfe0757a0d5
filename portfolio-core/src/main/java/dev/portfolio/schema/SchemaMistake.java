package dev.portfolio.schema;

import dev.portfolio.finding.Arguments;
import dev.portfolio.source.Span;

/**
 * What a schema says against a document's front matter.
 *
 * @param variant which of the messages says it
 * @param place where it stands in the document
 * @param field the field of the front matter it is about, or in which it is; empty for the front matter as a whole
 * @param arguments the values the message needs
 */
public record SchemaMistake(String variant, Span place, String field, Arguments arguments) {}
