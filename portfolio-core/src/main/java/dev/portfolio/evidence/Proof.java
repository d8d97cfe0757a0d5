package dev.portfolio.evidence;

import dev.portfolio.profile.ProofKind;
import dev.portfolio.source.Span;

/**
 * Something to look at.
 *
 * @param kind what it is
 * @param destination where it leads, or what is embedded; empty for code
 * @param span where it is written
 */
public record Proof(ProofKind kind, String destination, Span span) {}
