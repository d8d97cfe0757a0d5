package dev.portfolio.run;

import dev.portfolio.document.Document;
import dev.portfolio.document.NotedDate;
import dev.portfolio.document.Traits;
import dev.portfolio.profile.ValueType;
import dev.portfolio.rule.FieldValue;
import dev.portfolio.rule.FieldValues;
import dev.portfolio.time.DateLexeme;
import dev.portfolio.time.Days;
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
                        .flatMap(field -> date(field, document).stream())
                        .limit(MOST_DATES)
                        .toList(),
                document.passages());
    }

    /** A month or a year is no day that two documents could have in common by a slip. */
    private static Optional<NotedDate> date(FieldValue field, Document document) {
        if (field.spec().type() != ValueType.DATE || !(field.value() instanceof YamlScalar scalar)) {
            return Optional.empty();
        }
        return DateLexeme.read(scalar.value(), field.spec().dates().formats())
                .days()
                .filter(days -> days.first().equals(days.last()))
                .map(Days::first)
                .map(day -> new NotedDate(
                        field.path(),
                        scalar.value().strip(),
                        day,
                        document.source().location(scalar.span())));
    }
}
