package dev.portfolio.rule;

import dev.portfolio.finding.Argument;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.profile.FieldSpec;
import dev.portfolio.schema.JsonSchema;
import dev.portfolio.schema.SchemaMistake;
import dev.portfolio.time.DateLexeme;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The front matter does not fit the JSON Schema that the profile names. */
record FieldSchema(RuleId id, Severity severity) implements DocumentRule {

    FieldSchema() {
        this(new RuleId("field-schema"), Severity.ERROR);
    }

    @Override
    public void check(DocumentCheck check) {
        check.type()
                .schema()
                .ifPresent(schema -> check.eachGroup(group -> {
                    if (group.isWhole()) {
                        check(schema, group, check);
                    }
                }));
    }

    private static void check(JsonSchema schema, FieldGroup group, DocumentCheck check) {
        // What the profile itself says of a field takes the place of what the schema says of it.
        Set<String> told = group.specs().stream().map(FieldSpec::name).collect(Collectors.toSet());
        boolean whole = check.document().frontMatter().isComplete();
        List<SchemaMistake> mistakes = schema.check(group.fields(), group.place(), FieldSchema::isDate).stream()
                .filter(mistake -> !told.contains(mistake.field()))
                .filter(mistake -> whole || !isAboutNames(mistake))
                .filter(mistake ->
                        !mistake.variant().startsWith("unknown") || !FieldUnknown.isMistyped(mistake.field(), group))
                .toList();
        List<String> missing = mistakes.stream()
                .filter(mistake -> mistake.variant().equals("missing"))
                .map(SchemaMistake::field)
                .toList();
        if (group.fields().isEmpty() && missing.size() > 1) {
            check.report("missing-all", group.place(), Arguments.none().with("fields", missing));
            return;
        }
        mistakes.forEach(mistake -> check.report(mistake.variant(), mistake.place(), arguments(mistake)));
    }

    /** Where some fields could not be read, or may stand further on, no one can say which are missing, and which are there by mistake. */
    private static boolean isAboutNames(SchemaMistake mistake) {
        return mistake.variant().startsWith("missing") || mistake.variant().startsWith("unknown");
    }

    private static boolean isDate(String text) {
        return DateLexeme.read(text).fault().isEmpty();
    }

    /** With the mend that can be pasted, where there is one. */
    private static Arguments arguments(SchemaMistake mistake) {
        Arguments arguments = mistake.arguments();
        String key = text("key", arguments);
        String value = text("value", arguments);
        return switch (mistake.variant()) {
            case "not-text" -> arguments.with("fixed", key + '"' + value + '"');
            case "not-list" -> arguments.with("fixed", key + FieldType.asList(value));
            case "date" ->
                arguments.with(
                        "fixed",
                        key
                                + DateLexeme.read(value)
                                        .fault()
                                        .map(fault -> text("fixed", fault.arguments()))
                                        .filter(fixed -> !fixed.isEmpty())
                                        .orElse("2026-05-31"));
            default -> arguments;
        };
    }

    private static String text(String name, Arguments arguments) {
        return arguments.get(name).orElse(new Argument.Text("")) instanceof Argument.Text text ? text.value() : "";
    }
}
