package dev.portfolio.finding;

import java.util.List;
import java.util.Objects;

/** A named value that a finding carries for its message. */
public sealed interface Argument {

    /** Text from the document or the profile, as it stands there. */
    record Text(String value) implements Argument {
        /** Refuses nothing at all. */
        public Text {
            Objects.requireNonNull(value, "a text among the values of a finding");
        }
    }

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
    record Term(String key) implements Argument {
        /** Refuses nothing at all. */
        public Term {
            Objects.requireNonNull(key, "a word among the values of a finding");
        }
    }

    /** Several sentences' parts, in order, each a line of the catalogues ({@code phrase.<key>}) with its own values. */
    record Phrases(List<Phrase> values) implements Argument {
        /** Keeps a copy. */
        public Phrases {
            values = List.copyOf(values);
        }
    }

    /** A part of a sentence, by its key in the catalogues, and the values it needs. */
    record Phrase(String key, Arguments arguments) {
        /** Refuses nothing at all. */
        public Phrase {
            Objects.requireNonNull(key, "a part of a sentence among the values of a finding");
            Objects.requireNonNull(arguments, "the values of a part of a sentence");
        }
    }
}
