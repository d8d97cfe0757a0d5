package dev.portfolio.rule;

import dev.portfolio.profile.WrittenGlob;
import java.util.List;
import java.util.Optional;

/**
 * A glob of the profile that no file matches.
 *
 * @param written the glob
 * @param fixed a glob nearly like it that matches some
 * @param folder the folder that it looks in, where there is one
 * @param closed the folder in it that is never entered
 * @param orphans the Markdown files that no document type takes, and that it was probably meant for, by path
 */
public record UnmatchedGlob(
        WrittenGlob written,
        Optional<String> fixed,
        Optional<String> folder,
        Optional<String> closed,
        List<String> orphans) {

    /** Keeps a copy. */
    public UnmatchedGlob {
        orphans = List.copyOf(orphans);
    }
}
