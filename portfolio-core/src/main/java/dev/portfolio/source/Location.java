package dev.portfolio.source;

/**
 * A stretch of one file, with all a report needs to show it after the file's text is gone.
 *
 * @param path the file, relative to the portfolio's root, with forward slashes
 * @param span the stretch, in UTF-16 code units
 * @param start where it starts
 * @param end where it ends (the place after its last character)
 * @param excerpt the source line it starts on
 */
public record Location(String path, Span span, Position start, Position end, Excerpt excerpt)
        implements Comparable<Location> {

    /** By path, then by span. */
    @Override
    public int compareTo(Location other) {
        int byPath = path.compareTo(other.path);
        return byPath != 0 ? byPath : span.compareTo(other.span);
    }

    /** {@code path:line:column}. */
    @Override
    public String toString() {
        return path + ":" + start;
    }
}
