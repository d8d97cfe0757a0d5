package dev.portfolio.finding;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The named values of a finding, immutable, in the order of their names.
 *
 * <pre>{@code
 * Arguments.none().with("field", "tags").with("count", 2)
 * }</pre>
 */
public record Arguments(SortedMap<String, Argument> values) {

    private static final Arguments NONE = new Arguments(new TreeMap<>());

    /** Keeps a copy. */
    public Arguments {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** No values. */
    public static Arguments none() {
        return NONE;
    }

    /** These and a text. */
    public Arguments with(String name, String text) {
        return and(name, new Argument.Text(text));
    }

    /** These and a number. */
    public Arguments with(String name, long number) {
        return and(name, new Argument.Count(number));
    }

    /** These and several texts. */
    public Arguments with(String name, List<String> texts) {
        return and(name, new Argument.Texts(texts));
    }

    /** These and a word of the catalogues. */
    public Arguments withTerm(String name, String key) {
        return and(name, new Argument.Term(key));
    }

    /** These and several parts of a sentence. */
    public Arguments withPhrases(String name, List<Argument.Phrase> phrases) {
        return and(name, new Argument.Phrases(phrases));
    }

    /** The value of a name. */
    public Optional<Argument> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    private Arguments and(String name, Argument argument) {
        SortedMap<String, Argument> more = new TreeMap<>(values);
        more.put(name, argument);
        return new Arguments(more);
    }
}
