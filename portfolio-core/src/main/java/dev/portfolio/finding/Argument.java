package dev.portfolio.finding;

import java.util.List;

/** A named value that a finding carries for its message. */
public sealed interface Argument {

    /** Text from the document or the profile, as it stands there. */
    record Text(String value) implements Argument {}

    /** A number. */
    record Count(long value) implements Argument {}

    /** Several texts, in order. */
    record Texts(List<String> values) implements Argument {
        /** Keeps a copy. */
        public Texts {
            values = List.copyOf(values);
        }
    }

    /** A word that each language has its own word for, by its key in the catalogues, such as {@code type.list}. */
    record Term(String key) implements Argument {}

    /** Several sentences' parts, in order, each a line of the catalogues ({@code phrase.<key>}) with its own values. */
    record Phrases(List<Phrase> values) implements Argument {
        /** Keeps a copy. */
        public Phrases {
            values = List.copyOf(values);
        }
    }

    /** A part of a sentence, by its key in the catalogues, and the values it needs. */
    record Phrase(String key, Arguments arguments) {}
}
