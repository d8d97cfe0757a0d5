package dev.portfolio.framework;

import dev.portfolio.source.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A part of a file, whichever its format: an element or attribute of XML, a member or an item of JSON or YAML.
 *
 * @param name its name; none for an item
 * @param place where it is named
 * @param span all of it
 * @param text what it says; empty where it only holds others
 * @param parts what it holds, in order
 */
record Part(String name, Span place, Span span, String text, List<Part> parts) {

    Part {
        parts = List.copyOf(parts);
    }

    /** The first part of one of some names. */
    Optional<Part> part(String... names) {
        return Arrays.stream(names).flatMap(this::named).findFirst();
    }

    /** All parts of a name. */
    Stream<Part> named(String wanted) {
        return parts.stream().filter(part -> part.name().equals(wanted));
    }

    boolean has(String wanted) {
        return named(wanted).findFirst().isPresent();
    }

    /** What the first part of one of some names says. */
    Optional<String> text(String... names) {
        return Arrays.stream(names)
                .flatMap(this::named)
                .map(part -> Label.of(part.text()))
                .filter(text -> !text.isEmpty())
                .findFirst();
    }
}
