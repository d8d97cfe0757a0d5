package dev.portfolio.evidence;

import dev.portfolio.profile.ProofKind;
import dev.portfolio.source.Span;
import java.util.regex.Pattern;

/**
 * Something to look at.
 *
 * @param kind what it is
 * @param destination where it leads, or what is embedded; empty for code
 * @param span where it is written
 */
public record Proof(ProofKind kind, String destination, Span span) {

    private static final Pattern PICTURE =
            Pattern.compile("(?is)!\\[\\[[^|#]+\\.(?:avif|bmp|gif|jpe?g|png|svg|webp)(?:[|#].*)?]]");

    /** Whether it is an image, or what Obsidian takes in as one: {@code ![[plan.png]]}. */
    boolean isPicture() {
        return kind == ProofKind.IMAGE
                || (kind == ProofKind.EMBED && PICTURE.matcher(destination).matches());
    }

    /** Whether it only leads to another page of the site: {@code ../}, {@code index.md}, {@code [[a note]]}. */
    boolean isNavigation() {
        return switch (kind) {
            case LINK -> !Proofs.leadsElsewhere(destination);
            case EMBED -> destination.startsWith("[[");
            case FILE, IMAGE, CODE -> false;
        };
    }
}
