package dev.portfolio.yaml;

import dev.portfolio.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * Keys and their values, in the order they are written. A key that is written twice is here twice.
 *
 * @param span from its first key or brace to its end
 * @param entries the keys and values
 * @param inBraces whether it is written {@code {a: b}}, and not a key to a line
 */
public record YamlMapping(Span span, List<Entry> entries, boolean inBraces) implements YamlValue {

    /** A key and its value. */
    public record Entry(YamlScalar key, YamlValue value) {

        /** The key's text. */
        public String name() {
            return key.value();
        }
    }

    /** Keeps a copy of the entries. */
    public YamlMapping {
        entries = List.copyOf(entries);
    }

    /** A mapping without entries. */
    public static YamlMapping empty(Span span) {
        return new YamlMapping(span, List.of(), false);
    }

    /** The first entry of a name. */
    public Optional<Entry> entry(String name) {
        for (Entry entry : entries) {
            if (entry.name().equals(name)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /** The value of the first entry of a name. */
    public Optional<YamlValue> value(String name) {
        return entry(name).map(Entry::value);
    }

    @Override
    public boolean isEmpty() {
        return entries.isEmpty();
    }
}
