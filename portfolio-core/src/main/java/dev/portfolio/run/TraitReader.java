package dev.portfolio.run;

import dev.portfolio.document.Document;
import dev.portfolio.document.Noted;
import dev.portfolio.document.NotedDate;
import dev.portfolio.document.Traits;
import dev.portfolio.profile.ValueType;
import dev.portfolio.rule.FieldValue;
import dev.portfolio.rule.FieldValues;
import dev.portfolio.time.DateLexeme;
import dev.portfolio.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;

/** Gathers what a document is held against the others by. */
final class TraitReader {

    private static final int MOST_TAGS = 200;
    private static final int MOST_DATES = 50;

    private TraitReader() {}

    /** What cannot be read is judged by nothing but its name. */
    static Traits of(Document document, FieldValues fields) {
        if (!document.isReadable()) {
            return new Traits(Optional.empty(), Optional.of(document.address()), List.of(), List.of(), List.of());
        }
        return new Traits(
                document.frontMatter().note("title", document.source()),
                Optional.of(document.address()),
                document.frontMatter().notes("tags", document.source()).stream()
                        .limit(MOST_TAGS)
                        .toList(),
                fields.all().stream()
                        .flatMap(field -> date(field, fields, document).stream())
                        .limit(MOST_DATES)
                        .toList(),
                document.passages());
    }

    private static Optional<NotedDate> date(FieldValue field, FieldValues fields, Document document) {
        if (field.spec().type() != ValueType.DATE || !(field.value() instanceof YamlScalar scalar)) {
            return Optional.empty();
        }
        return DateLexeme.read(scalar.value(), field.spec().dates().formats())
                .days()
                .map(days -> new NotedDate(
                        field.path(),
                        scalar.value().strip(),
                        days.first(),
                        days.last(),
                        step(field, fields, document),
                        document.source().location(scalar.span())));
    }

    /** What stands in the field beside it that it is to follow. */
    private static Optional<Noted> step(FieldValue date, FieldValues fields, Document document) {
        return date.spec()
                .dates()
                .follows()
                .map(name -> date.path()
                                .substring(
                                        0,
                                        date.path().length()
                                                - date.spec().name().length())
                        + name)
                .flatMap(path -> fields.all().stream()
                        .filter(other -> other.path().equals(path))
                        .findFirst())
                .map(FieldValue::value)
                .filter(YamlScalar.class::isInstance)
                .map(YamlScalar.class::cast)
                .filter(scalar -> !scalar.isEmpty())
                .map(scalar ->
                        new Noted(scalar.value().strip(), document.source().location(scalar.span())));
    }
}
