package dev.portfolio.schema;

import dev.portfolio.finding.Arguments;
import dev.portfolio.source.Span;

/**
 * What is wrong with a schema.
 *
 * @param variant which of the messages says it
 * @param place where it stands in the schema's file
 * @param arguments the values the message needs
 */
public record SchemaFault(String variant, Span place, Arguments arguments) {}
