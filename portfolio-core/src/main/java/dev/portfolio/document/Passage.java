package dev.portfolio.document;

import dev.portfolio.source.Location;
import dev.portfolio.text.Shingles;

/**
 * The prose of one section, as far as another text can be held against it.
 *
 * @param heading the words of its heading; empty for what stands before the first one
 * @param location its heading; the first paragraph where there is none
 * @param shingles its words
 */
public record Passage(String heading, Location location, Shingles shingles) {

    /** A shorter one is not kept: what so few words say may well be said twice. */
    public static final int FEWEST_WORDS = 20;
}
