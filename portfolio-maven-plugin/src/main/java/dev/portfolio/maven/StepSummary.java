package dev.portfolio.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The file that GitHub Actions shows on the page of a job. All that one step says stands in it, of every module and every
 * other tool; one that is longer than it may be is not shown at all.
 *
 * @param file the file, which others add to as well
 */
record StepSummary(Path file) {

    /** What GitHub shows of a step at most. */
    static final int LONGEST = 1024 * 1024;

    /** Modules are built at the same time where Maven is told to. */
    private static final Object ONE_AT_A_TIME = new Object();

    /** How much of it was added. */
    enum Added {
        ALL,
        SHORT,
        NOTHING
    }

    /** Adds a summary, or what is said for short where that would be too much, or nothing where even that would be. */
    Added add(String summary, String forShort) throws IOException {
        synchronized (ONE_AT_A_TIME) {
            long there = Files.exists(file) ? Files.size(file) : 0;
            if (append(summary, there)) {
                return Added.ALL;
            }
            return append(forShort, there) ? Added.SHORT : Added.NOTHING;
        }
    }

    private boolean append(String text, long there) throws IOException {
        byte[] bytes = (text + "\n").getBytes(StandardCharsets.UTF_8);
        if (there + bytes.length > LONGEST) {
            return false;
        }
        Files.write(file, bytes, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        return true;
    }
}
