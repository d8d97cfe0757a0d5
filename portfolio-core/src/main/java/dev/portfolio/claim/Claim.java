package dev.portfolio.claim;

import dev.portfolio.framework.FrameworkItem;
import dev.portfolio.framework.FrameworkItem.Kind;
import dev.portfolio.source.Span;
import java.util.Optional;

/**
 * A place in which a document claims something of the framework.
 *
 * @param kind what is claimed there
 * @param written what stands there
 * @param span where
 * @param answer what it means
 */
public record Claim(Kind kind, String written, Span span, Answer answer) {

    /** What is claimed, where it is one thing. */
    public Optional<FrameworkItem> item() {
        return answer instanceof Answer.Found found ? Optional.of(found.item()) : Optional.empty();
    }
}
