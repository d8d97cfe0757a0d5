package dev.portfolio.document;

import dev.portfolio.source.Location;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A date of the front matter, and where it stands.
 *
 * @param field its field, as authors read it: {@code publishDate}, {@code steps[2].date}
 * @param value as it is written
 * @param first the day it is, or the first one of a month or a year
 * @param last the last day of it; the same for a single day
 * @param step what its document says in the field that the date is to follow, as it is written
 * @param location its place
 */
public record NotedDate(
        String field, String value, LocalDate first, LocalDate last, Optional<Noted> step, Location location) {

    /** Whether it is a single day. */
    public boolean isDay() {
        return first.equals(last);
    }
}
