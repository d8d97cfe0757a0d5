package dev.portfolio.source;

/**
 * A stretch of a file's text, from {@code start} (included) to {@code end} (excluded).
 *
 * <p>Offsets count UTF-16 code units from the first character of the decoded text, after a byte order mark if there
 * is one, so that {@code source.text().substring(span.start(), span.end())} is exactly the text meant.
 *
 * @param start offset of the first character
 * @param end offset after the last character; equal to {@code start} for a place between two characters
 */
public record Span(int start, int end) implements Comparable<Span> {

    /** Refuses a span that is negative or ends before it starts. */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("A span runs forward from 0, not from " + start + " to " + end + ".");
        }
    }

    /** The place at one offset, between two characters. */
    public static Span at(int offset) {
        return new Span(offset, offset);
    }

    /** The length in UTF-16 code units. */
    public int length() {
        return end - start;
    }

    /** Whether there is nothing in it. */
    public boolean isEmpty() {
        return start == end;
    }

    /** Whether another lies within it. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** The smallest span that holds both. */
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The same stretch, {@code distance} code units further on. */
    public Span shifted(int distance) {
        return new Span(start + distance, end + distance);
    }

    /** By start, then by end. */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
