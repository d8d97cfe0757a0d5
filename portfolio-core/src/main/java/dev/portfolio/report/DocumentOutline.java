package dev.portfolio.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a document is made of, as far as a report draws it.
 *
 * @param path its path
 * @param type its document type
 * @param title its title; empty where it has none
 * @param dates the days that its fields name, in order
 * @param sections its sections, in the order of the text
 * @param pieces its pieces of evidence, in the order of the text
 */
public record DocumentOutline(
        String path, String type, Optional<String> title, List<Day> dates, List<Part> sections, List<Piece> pieces) {

    /** Keeps copies. */
    public DocumentOutline {
        dates = List.copyOf(dates);
        sections = List.copyOf(sections);
        pieces = List.copyOf(pieces);
    }

    /**
     * A day that a field names.
     *
     * @param field the field: {@code publishDate}
     * @param first the day, or the first one of a month or a year
     * @param last the same for a day
     */
    public record Day(String field, LocalDate first, LocalDate last) {}

    /**
     * A section.
     *
     * @param heading what its heading says; empty for what stands before the first heading
     * @param level its level, 1 to 6; 0 for what stands before the first heading
     * @param line the line of its heading
     * @param lastLine the last line of it and of its sub-sections
     * @param words how many words it says itself
     */
    public record Part(String heading, int level, int line, int lastLine, int words) {}

    /**
     * A piece of evidence.
     *
     * @param name what it is called
     * @param line where that is written
     * @param words how many words it says of what was done
     * @param proofs what shows it
     */
    public record Piece(String name, int line, int words, List<Shown> proofs) {
        /** Keeps a copy. */
        public Piece {
            proofs = List.copyOf(proofs);
        }
    }

    /**
     * Something to look at.
     *
     * @param kind what it is, as a profile calls it: {@code image}, {@code code}
     * @param destination where it leads; empty for code
     * @param line where it is written
     */
    public record Shown(String kind, String destination, int line) {}
}
