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
public record Proof(ProofKind kind, String destination, Span span) {

    /** Whether it only leads to another page of the site: {@code ../}, {@code index.md}, {@code [[a note]]}. */
    boolean isNavigation() {
        return switch (kind) {
            case LINK -> !Proofs.leadsElsewhere(destination);
            case EMBED -> destination.startsWith("[[");
            case FILE, IMAGE, CODE -> false;
        };
    }
}
