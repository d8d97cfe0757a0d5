package dev.portfolio.profile;

import java.time.LocalDate;
import java.util.List;

/**
 * What a front matter field must be.
 *
 * @param name its key
 * @param type what it holds
 * @param required whether a document must have it
 * @param length how many characters a text may have
 * @param items how many items a list may have
 * @param allowed the values it may have, or its items; empty where any will do
 * @param dates what its dates may be, where it holds a date
 */
public record FieldSpec(
        String name,
        ValueType type,
        boolean required,
        Range length,
        Range items,
        List<String> allowed,
        DateSpec dates) {

    /** Keeps a copy. */
    public FieldSpec {
        allowed = List.copyOf(allowed);
    }

    static FieldSpec named(String name) {
        return new FieldSpec(name, ValueType.TEXT, false, Range.ANY, Range.ANY, List.of(), DateSpec.ANY);
    }

    /** The same on a given day: what it says of today is a day then. */
    FieldSpec on(LocalDate today) {
        return new FieldSpec(name, type, required, length, items, allowed, dates.on(today));
    }
}
