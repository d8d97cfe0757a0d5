package dev.portfolio.claim;

import dev.portfolio.framework.FrameworkItem;
import dev.portfolio.source.Span;
import java.util.List;
import java.util.Optional;

/** What a claim turns out to mean. */
public sealed interface Answer {

    /**
     * One thing.
     *
     * @param item what it is
     * @param drift what stands beside it, where that is not what it is called
     */
    record Found(FrameworkItem item, Optional<Drift> drift) implements Answer {}

    /**
     * Nothing that the framework has.
     *
     * @param near what was probably meant
     * @param earlier what it is in an earlier version of the framework
     * @param version that version
     */
    record Unknown(Optional<String> near, Optional<FrameworkItem> earlier, Optional<String> version)
            implements Answer {}

    /**
     * Several things, of which none is chosen.
     *
     * @param candidates all of them, in the framework's order
     */
    record Ambiguous(List<FrameworkItem> candidates) implements Answer {
        /** Keeps a copy. */
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * Words that are meant for what something is called, and are not quite that.
     *
     * @param written the words
     * @param span where they stand
     * @param other what is called so; empty where nothing is
     */
    record Drift(String written, Span span, Optional<FrameworkItem> other) {}
}
