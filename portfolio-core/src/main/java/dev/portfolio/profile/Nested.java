package dev.portfolio.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What stands within a field: the fields of an object, or the items of a list.
 *
 * @param fields the fields of an object
 * @param item what each item of a list must be; empty for texts
 */
public record Nested(List<FieldSpec> fields, Optional<FieldSpec> item) {

    /** Nothing is said of what stands within. */
    public static final Nested NONE = new Nested(List.of(), Optional.empty());

    /** Keeps a copy. */
    public Nested {
        fields = List.copyOf(fields);
    }

    /** What of it can stand in a field of a type. */
    Nested of(ValueType type) {
        return new Nested(type == ValueType.OBJECT ? fields : List.of(), item.filter(any -> type == ValueType.LIST));
    }

    Nested on(LocalDate today) {
        return new Nested(fields.stream().map(field -> field.on(today)).toList(), item.map(field -> field.on(today)));
    }
}
