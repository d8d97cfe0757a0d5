package dev.portfolio.rule;

import dev.portfolio.profile.FieldSpec;
import java.util.List;
import java.util.stream.Collectors;

/** A line of front matter that shows how a field is written. */
final class Example {

    private static final int DEEPEST = 2;
    private static final int MOST_FIELDS = 3;

    private Example() {}

    static String of(FieldSpec field) {
        return field.name() + ": " + value(field);
    }

    /** What stands behind the colon. */
    static String value(FieldSpec field) {
        return value(field, 0);
    }

    private static String value(FieldSpec field, int depth) {
        String first = first(field);
        return switch (field.type()) {
            case TEXT -> first.isEmpty() ? "\"…\"" : '"' + first + '"';
            case DATE -> "2026-05-31";
            case NUMBER -> first.isEmpty() ? number(field) : first;
            case BOOLEAN -> "true";
            case LIST -> list(field, first, depth);
            case OBJECT -> object(field, depth);
            case IMAGE -> "/assets/image.jpg";
            case FILE -> "/assets/document.pdf";
            case URL -> "https://example.org/page";
        };
    }

    private static String first(FieldSpec field) {
        return field.allowed().stream()
                .findFirst()
                .or(() -> field.vocabulary()
                        .flatMap(words -> words.terms().stream().findFirst()))
                .orElse("");
    }

    private static String number(FieldSpec field) {
        return field.numbers()
                .min()
                .or(() -> field.numbers().max())
                .map(Object::toString)
                .orElse("1");
    }

    private static String list(FieldSpec field, String first, int depth) {
        String items = field.nested()
                .item()
                .map(item -> depth < DEEPEST ? value(item, depth + 1) : "…")
                .orElse("Java, SQL");
        return "[" + (first.isEmpty() ? items : first) + "]";
    }

    /** With the fields it must have; with its first one where it must have none. */
    private static String object(FieldSpec field, int depth) {
        List<FieldSpec> fields = field.nested().fields();
        List<FieldSpec> required = fields.stream().filter(FieldSpec::required).toList();
        return (required.isEmpty()
                        ? fields.stream().limit(1)
                        : required.stream().limit(MOST_FIELDS))
                .map(inner -> inner.name() + ": " + (depth < DEEPEST ? value(inner, depth + 1) : "…"))
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
