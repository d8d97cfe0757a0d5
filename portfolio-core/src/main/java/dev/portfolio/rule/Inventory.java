package dev.portfolio.rule;

import dev.portfolio.source.Location;
import java.util.List;

/**
 * What is to be said of a portfolio's files besides its documents.
 *
 * @param orphans the Markdown files that no document type takes, by path, but for those that an unmatched glob was meant
 *     for; none where files are not picked by their types alone
 * @param globs the globs of all document types
 * @param unmatched the globs of the profile that no file matches
 * @param proofFiles the files that are there to be shown as evidence, by path
 * @param idle where the profile silences rules in files of which there is none
 */
public record Inventory(
        List<String> orphans,
        List<String> globs,
        List<UnmatchedGlob> unmatched,
        List<String> proofFiles,
        List<Location> idle) {

    private static final Inventory NONE = new Inventory(List.of(), List.of(), List.of(), List.of(), List.of());

    /** Keeps copies. */
    public Inventory {
        orphans = List.copyOf(orphans);
        globs = List.copyOf(globs);
        unmatched = List.copyOf(unmatched);
        proofFiles = List.copyOf(proofFiles);
        idle = List.copyOf(idle);
    }

    /** Nothing is to be said. */
    public static Inventory none() {
        return NONE;
    }
}
