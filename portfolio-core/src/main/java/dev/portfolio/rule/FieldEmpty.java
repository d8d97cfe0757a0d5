package dev.portfolio.rule;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.profile.FieldSpec;
import dev.portfolio.profile.ValueType;
import dev.portfolio.yaml.YamlMapping;
import dev.portfolio.yaml.YamlScalar;
import java.util.Optional;

/** A field that must be there is there, with nothing in it, or a field still holds the placeholder of a sample. */
record FieldEmpty(RuleId id, Severity severity) implements DocumentRule {

    FieldEmpty() {
        this(new RuleId("field-empty"), Severity.ERROR);
    }

    @Override
    public void check(DocumentCheck check) {
        check.eachUnfinished(field -> check.report(
                "placeholder",
                field.value().span(),
                Arguments.none().with("field", field.path()).with("example", field.line(Example.value(field.spec())))));
        check.eachGroup(group -> {
            for (FieldSpec field : group.specs()) {
                if (field.required() || group.partner(field).isPresent()) {
                    group.fields()
                            .entry(field.name())
                            .filter(entry -> entry.value().isEmpty())
                            .ifPresent(entry -> report(group.path(field.name()), field, entry, check));
                }
            }
        });
    }

    private static void report(String path, FieldSpec field, YamlMapping.Entry entry, DocumentCheck check) {
        Arguments arguments = Arguments.none().with("field", path).with("example", Example.of(field));
        Optional<Swallowed> swallowed =
                Swallowed.behind(entry.key().span(), check.document().source());
        check.report(
                swallowed.map(Swallowed::variant).orElse(variant(field.type())),
                entry.key().span(),
                swallowed
                        .map(value -> arguments.with("fixed", field.name() + ": " + YamlScalar.quoted(value.text())))
                        .orElse(arguments));
    }

    private static String variant(ValueType type) {
        return switch (type) {
            case LIST -> "list";
            case OBJECT -> "group";
            default -> "";
        };
    }
}
