package dev.portfolio.rule;

import dev.portfolio.finding.Argument;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.profile.FieldSpec;
import dev.portfolio.schema.JsonSchema;
import dev.portfolio.schema.SchemaMistake;
import dev.portfolio.source.Span;
import dev.portfolio.time.DateLexeme;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The front matter does not fit the JSON Schema that the profile names. */
record FieldSchema(RuleId id, Severity severity) implements DocumentRule {

    /** What says that a value is none of those asked for at all, whatever its length. */
    private static final Set<String> OF_ANOTHER_KIND = Set.of(
            "type",
            "types",
            "not-text",
            "not-list",
            "not-allowed",
            "not-allowed-near",
            "date",
            "email",
            "uri",
            "format",
            "pattern",
            "other");

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

    /** Where values stand that the schema refuses for what they are, so that nothing else need be said of them. */
    static List<Span> refused(DocumentCheck check) {
        List<Span> refused = new ArrayList<>();
        check.type()
                .schema()
                .ifPresent(schema -> check.eachGroup(group -> {
                    if (group.isWhole()) {
                        mistakes(schema, group, check).stream()
                                .filter(mistake -> OF_ANOTHER_KIND.contains(mistake.variant()))
                                .forEach(mistake -> refused.add(mistake.place()));
                    }
                }));
        return refused;
    }

    private static List<SchemaMistake> mistakes(JsonSchema schema, FieldGroup group, DocumentCheck check) {
        // What the profile itself says of a field takes the place of what the schema says of it.
        Set<String> told = group.specs().stream().map(FieldSpec::name).collect(Collectors.toSet());
        boolean whole = check.document().frontMatter().isComplete();
        return schema.check(group.fields(), group.place(), FieldSchema::isDate).stream()
                .filter(mistake -> !told.contains(mistake.field()))
                .filter(mistake -> whole || !isAboutNames(mistake))
                .filter(mistake ->
                        !mistake.variant().startsWith("unknown") || !FieldUnknown.isMistyped(mistake.field(), group))
                .toList();
    }

    private static void check(JsonSchema schema, FieldGroup group, DocumentCheck check) {
        List<SchemaMistake> mistakes = mistakes(schema, group, check);
        List<SchemaMistake> missing = mistakes.stream()
                .filter(mistake -> mistake.variant().equals("missing"))
                .toList();
        if (group.fields().isEmpty() && missing.size() > 1) {
            Arguments names = missing.get(0)
                    .arguments()
                    .with("fields", missing.stream().map(SchemaMistake::field).toList());
            check.report("missing-all", group.place(), names);
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
            case "in-quotes" -> arguments.with("fixed", key + value);
            case "uri" ->
                Destination.of(value)
                        .webAddress()
                        .map(address -> arguments.with("fixed", key + address))
                        .orElse(arguments);
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
