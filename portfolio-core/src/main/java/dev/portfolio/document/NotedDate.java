package dev.portfolio.document;

import dev.portfolio.source.Location;
import java.time.LocalDate;

/**
 * A date of the front matter, and where it stands.
 *
 * @param field its field, as authors read it: {@code publishDate}, {@code steps[2].date}
 * @param value as it is written
 * @param day the day it is
 * @param location its place
 */
public record NotedDate(String field, String value, LocalDate day, Location location) {}
