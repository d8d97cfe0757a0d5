package dev.portfolio.rule;

import java.util.Optional;

/** The files of a portfolio, by their paths from its root. */
public interface FileIndex {

    /** What became of looking a path up. */
    enum Status {
        /** There is such a file or folder. */
        PRESENT,
        /** There is none. */
        ABSENT,
        /** There is one whose name differs in upper and lower case: it opens on some disks, and not on others. */
        OTHER_CASE,
        /** The path leads out of the portfolio. Whether there is a file is not looked at. */
        OUTSIDE
    }

    /**
     * An answer.
     *
     * @param status what became of it
     * @param path the path as it really is; the one asked for where there is none
     */
    record Answer(Status status, String path) {}

    /**
     * Looks a path up.
     *
     * @param path from the portfolio's root, with forward slashes; {@code .} and {@code ..} are followed
     */
    Answer find(String path);

    /**
     * The file in the same folder that is called nearly so: other separators, other accents, a slip of the hand.
     *
     * @param path a path that is {@link Status#ABSENT}
     */
    default Optional<String> near(String path) {
        return Optional.empty();
    }

    /**
     * Whether a path that is there is a folder.
     *
     * @param path as {@link #find} answered it
     */
    default boolean isFolder(String path) {
        return false;
    }

    /**
     * The beginning and the end of a file that is there; empty where it is a folder, is not there, or cannot be read.
     *
     * @param path as {@link #find} answered it
     */
    default Optional<FileSample> sample(String path) {
        return Optional.empty();
    }
}
