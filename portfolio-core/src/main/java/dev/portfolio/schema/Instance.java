package dev.portfolio.schema;

import dev.portfolio.source.Span;
import dev.portfolio.yaml.YamlMapping;
import dev.portfolio.yaml.YamlScalar;
import dev.portfolio.yaml.YamlSequence;
import dev.portfolio.yaml.YamlValue;
import java.util.List;
import java.util.Optional;

/**
 * A value of the front matter, found by its pointer.
 *
 * @param path its name, as authors read it: {@code links[2].url}; empty for the front matter as a whole
 * @param key where its key stands; for an item, where the item begins
 * @param line what stands before the value on its line: {@code url: }, or {@code - } for an item; nothing in brackets
 * @param value the value
 */
record Instance(String path, Span key, String line, YamlValue value) {

    /** What a pointer leads to. */
    static Instance at(YamlMapping fields, Span whole, String pointer) {
        Instance found = new Instance("", whole, "", fields);
        for (String part : Pointers.parts(pointer)) {
            found = found.inner(part);
        }
        return found;
    }

    private Instance inner(String part) {
        if (value instanceof YamlMapping mapping) {
            Optional<YamlMapping.Entry> entry = mapping.entry(part);
            String inner = path.isEmpty() ? part : path + "." + part;
            return entry.map(found -> new Instance(inner, found.key().span(), part + ": ", found.value()))
                    .orElse(this);
        }
        if (value instanceof YamlSequence list && part.chars().allMatch(Character::isDigit)) {
            int index = Integer.parseInt(part);
            YamlValue item = list.items().get(index);
            return new Instance(path + "[" + (index + 1) + "]", begin(item), list.inBrackets() ? "" : "- ", item);
        }
        return this;
    }

    /** Where an item begins: its brace or its first key, for all of it may be many lines. */
    private static Span begin(YamlValue item) {
        if (!(item instanceof YamlMapping mapping) || mapping.isEmpty()) {
            return item.span();
        }
        int start = mapping.span().start();
        return mapping.inBraces()
                ? new Span(start, start + 1)
                : mapping.entries().get(0).key().span();
    }

    boolean isWhole() {
        return path.isEmpty();
    }

    /** Whether it is a group of keys between braces. */
    boolean isInBraces() {
        return value instanceof YamlMapping mapping && mapping.inBraces();
    }

    /** Where it is told that the value is wrong: at the value, or at its key where there is nothing. */
    Span place() {
        return isWhole() || value.span().isEmpty() ? key : value.span();
    }

    /** The path of something in it. */
    String path(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /** A single value's text; empty for lists and groups. */
    String text() {
        return value instanceof YamlScalar scalar ? scalar.value().strip() : "";
    }

    /** The names of the keys it has. */
    List<String> names() {
        return value instanceof YamlMapping mapping
                ? mapping.entries().stream().map(YamlMapping.Entry::name).toList()
                : List.of();
    }

    /** Where one of its keys stands. */
    Span keyOf(String name) {
        return value instanceof YamlMapping mapping
                ? mapping.entry(name).map(entry -> entry.key().span()).orElse(key)
                : key;
    }
}
