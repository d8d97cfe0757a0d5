package dev.portfolio.document;

import dev.portfolio.source.Location;

/**
 * A value of the front matter, and where it stands.
 *
 * @param value the text, without blanks around it
 * @param location its place
 */
public record Noted(String value, Location location) {}
