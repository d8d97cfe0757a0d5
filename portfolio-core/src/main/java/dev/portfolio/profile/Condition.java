package dev.portfolio.profile;

import java.util.List;

/**
 * When something is asked for: when a field of the front matter has a value.
 *
 * @param field the field
 * @param values the values that count; empty where any does
 */
public record Condition(String field, List<String> values) {

    /** Keeps a copy. */
    public Condition {
        values = List.copyOf(values);
    }
}
