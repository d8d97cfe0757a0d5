package dev.portfolio.export;

import java.util.List;

/** A way to hand on what a portfolio achieved. The same input always gives the same characters. */
public interface ExportFormat {

    /** Its name, as it is asked for: {@code open-badges}, {@code case}, {@code json-resume}. */
    String name();

    /** Whether the options say what this format cannot do without. */
    default boolean isPossible(ExportOptions options) {
        return true;
    }

    /**
     * The files to write.
     *
     * @throws IllegalArgumentException where {@link #isPossible} says that it is not
     */
    List<ExportFile> files(Achieved achieved, ExportOptions options);
}
