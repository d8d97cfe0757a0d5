package dev.portfolio.report;

import dev.portfolio.finding.Finding;
import java.util.Optional;

/**
 * Lines of a report that belong together.
 *
 * @param finding what they tell; empty for the head of a document
 * @param text the lines, without a line end after the last
 */
public record TextPart(Optional<Finding> finding, String text) {}
