package dev.portfolio.document;

import dev.portfolio.source.Location;

/**
 * Something a document shows as a proof.
 *
 * @param kind what it is, as a profile calls it: {@code link}, {@code file}, {@code image}, {@code code}, {@code embed}
 * @param destination where it leads, or what is embedded; empty for code
 * @param location where it is written
 */
public record ProofFact(String kind, String destination, Location location) {}
