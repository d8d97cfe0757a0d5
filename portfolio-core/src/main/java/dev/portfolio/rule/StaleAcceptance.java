package dev.portfolio.rule;

import dev.portfolio.finding.RuleId;
import dev.portfolio.source.Location;

/**
 * A finding that the baseline accepts and that is no longer found.
 *
 * @param rule its rule
 * @param document the document that had it
 * @param place where it stands in the baseline
 */
public record StaleAcceptance(RuleId rule, String document, Location place) {}
