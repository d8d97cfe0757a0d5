package dev.portfolio.explain;

import dev.portfolio.explain.Clause.Weight;
import dev.portfolio.profile.DateSpec;
import dev.portfolio.profile.FieldSpec;
import dev.portfolio.profile.Range;
import dev.portfolio.profile.ValueType;
import dev.portfolio.profile.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a profile says of fields. */
final class FieldClauses {

    private FieldClauses() {}

    static Optional<Clause> fields(List<FieldSpec> fields) {
        List<Clause> clauses = fields.stream()
                .map(field -> Clause.group(field.name(), field(field, true)))
                .toList();
        return Optional.of(Clause.group("fields", clauses)).filter(group -> !clauses.isEmpty());
    }

    private static List<Clause> field(FieldSpec field, boolean named) {
        List<Clause> clauses = new ArrayList<>();
        ValueType type = field.type();
        clauses.add(Clause.value("type", type.word(), type == ValueType.TEXT, Weight.USUAL));
        if (named) {
            String required = Boolean.toString(field.required());
            clauses.add(Clause.value("required", required, !field.required(), Weight.USUAL));
            clauses.add(Clause.texts("requiredWith", field.requiredWith()));
        }
        clauses.addAll(range("minLength", "maxLength", field.length()));
        clauses.addAll(range("minItems", "maxItems", field.items()));
        field.numbers().min().ifPresent(min -> clauses.add(Clause.value("min", min.toString())));
        field.numbers().max().ifPresent(max -> clauses.add(Clause.value("max", max.toString())));
        clauses.addAll(dates(field.dates()));
        clauses.add(Clause.texts("allowed", field.allowed()));
        field.vocabulary().map(Vocabulary::file).ifPresent(file -> clauses.add(text("vocabulary", file)));
        field.form().ifPresent(form -> {
            clauses.add(text("pattern", form.pattern().expression()));
            form.hint().ifPresent(hint -> clauses.add(text("patternHint", hint)));
        });
        fields(field.nested().fields()).ifPresent(clauses::add);
        field.nested().item().ifPresent(item -> clauses.add(Clause.group("items", field(item, false))));
        return clauses;
    }

    private static List<Clause> dates(DateSpec dates) {
        List<Clause> clauses = new ArrayList<>();
        clauses.add(Clause.texts(
                "formats", dates.formats().stream().map(form -> form.word()).toList()));
        dates.min().ifPresent(min -> clauses.add(Clause.value("min", min.toString())));
        dates.max().ifPresent(max -> clauses.add(Clause.value("max", max.toString())));
        dates.academicYear().ifPresent(year -> clauses.add(Clause.value("academicYear", year.toString())));
        dates.notBefore().ifPresent(field -> clauses.add(text("notBefore", field)));
        dates.follows().ifPresent(field -> clauses.add(text("follows", field)));
        return clauses;
    }

    static List<Clause> range(String minKey, String maxKey, Range range) {
        List<Clause> clauses = new ArrayList<>();
        if (range.min() > 0) {
            clauses.add(Clause.value(minKey, Integer.toString(range.min())));
        }
        if (range.max() < Integer.MAX_VALUE) {
            clauses.add(Clause.value(maxKey, Integer.toString(range.max())));
        }
        return clauses;
    }

    private static Clause text(String key, String text) {
        return Clause.value(key, Flow.text(text));
    }
}
