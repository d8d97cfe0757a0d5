package dev.portfolio.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a front matter field must be, or a field of a field, or an item of a list.
 *
 * @param name its key; for an item, the list's
 * @param type what it holds
 * @param required whether what it stands in must have it
 * @param length how many characters a text may have
 * @param items how many items a list may have
 * @param allowed the values it may have, or its items; empty where any will do
 * @param dates what its dates may be, where it holds a date
 * @param numbers how small and large a number may be
 * @param form the form that a text has, or each item of a list
 * @param vocabulary the terms that a text is one of, or each item of a list
 * @param requiredWith the fields beside it that must not be there without it
 * @param nested what stands within it
 */
public record FieldSpec(
        String name,
        ValueType type,
        boolean required,
        Range length,
        Range items,
        List<String> allowed,
        DateSpec dates,
        NumberRange numbers,
        Optional<FieldForm> form,
        Optional<Vocabulary> vocabulary,
        List<String> requiredWith,
        Nested nested) {

    /** Keeps copies. */
    public FieldSpec {
        allowed = List.copyOf(allowed);
        requiredWith = List.copyOf(requiredWith);
    }

    /** A field of which no more is said than its type and limits. */
    public FieldSpec(String name, ValueType type, boolean required, Range length, Range items, List<String> allowed) {
        this(
                name,
                type,
                required,
                length,
                items,
                allowed,
                DateSpec.ANY,
                NumberRange.ANY,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Nested.NONE);
    }

    static FieldSpec named(String name) {
        return new FieldSpec(name, ValueType.TEXT, false, Range.ANY, Range.ANY, List.of());
    }

    /** The same without what means nothing for its type: that may be inherited from a field of another one. */
    FieldSpec fitting() {
        return new FieldSpec(
                name,
                type,
                required,
                type.takes("minLength") ? length : Range.ANY,
                type.takes("minItems") ? items : Range.ANY,
                type.takes("allowed") ? allowed : List.of(),
                type == ValueType.DATE ? dates : DateSpec.ANY,
                type == ValueType.NUMBER ? numbers : NumberRange.ANY,
                form.filter(text -> type.takes("pattern")),
                vocabulary.filter(terms -> type.takes("vocabulary")),
                requiredWith,
                nested.of(type));
    }

    /** The same with other dates. */
    FieldSpec with(DateSpec others) {
        return new FieldSpec(
                name, type, required, length, items, allowed, others, numbers, form, vocabulary, requiredWith, nested);
    }

    /** The same on a given day: what it says of today is a day then. */
    FieldSpec on(LocalDate today) {
        return new FieldSpec(
                name,
                type,
                required,
                length,
                items,
                allowed,
                dates.on(today),
                numbers,
                form,
                vocabulary,
                requiredWith,
                nested.on(today));
    }
}
