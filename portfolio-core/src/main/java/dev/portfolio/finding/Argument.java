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
}
