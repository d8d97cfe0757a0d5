package dev.portfolio.rule;

import dev.portfolio.profile.FieldSpec;

/** A line of front matter that shows how a field is written. */
final class Example {

    private Example() {}

    static String of(FieldSpec field) {
        return field.name() + ": " + value(field);
    }

    private static String value(FieldSpec field) {
        String first = field.allowed().isEmpty() ? "" : field.allowed().get(0);
        return switch (field.type()) {
            case TEXT -> first.isEmpty() ? "\"…\"" : '"' + first + '"';
            case DATE -> "2026-05-31";
            case NUMBER -> first.isEmpty() ? "1" : first;
            case BOOLEAN -> "true";
            case LIST -> first.isEmpty() ? "[Java, SQL]" : "[" + first + "]";
            case IMAGE -> "/assets/image.jpg";
            case FILE -> "/assets/document.pdf";
            case URL -> "https://example.org/page";
        };
    }
}
