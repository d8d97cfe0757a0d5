package dev.portfolio.document;

import dev.portfolio.source.Location;

/**
 * A section, as far as the portfolio may need to know of it.
 *
 * @param heading what its heading says
 * @param level its level, 1 to 6; 0 for what stands before the first heading
 * @param location its heading; where the text begins, for what stands before the first
 * @param lastLine the last line of it and of its sub-sections
 * @param words how many words it says itself, without its sub-sections
 */
public record SectionFact(String heading, int level, Location location, int lastLine, int words) {}
