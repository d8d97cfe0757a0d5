package dev.portfolio.rule;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.profile.FieldSpec;
import dev.portfolio.profile.ValueType;
import dev.portfolio.yaml.YamlMapping;
import dev.portfolio.yaml.YamlScalar;
import java.util.Optional;

/** A required field is there, with nothing in it, or a field still holds the placeholder of a sample. */
record FieldEmpty(RuleId id, Severity severity) implements DocumentRule {

    FieldEmpty() {
        this(new RuleId("field-empty"), Severity.ERROR);
    }

    @Override
    public void check(DocumentCheck check) {
        for (FieldSpec field : check.type().fields()) {
            check.document().frontMatter().field(field.name()).ifPresent(entry -> check(field, entry, check));
        }
    }

    private static void check(FieldSpec field, YamlMapping.Entry entry, DocumentCheck check) {
        Arguments arguments = Arguments.none().with("field", field.name()).with("example", Example.of(field));
        if (Unfinished.is(field, entry.value())) {
            check.report("placeholder", entry.value().span(), arguments);
        } else if (field.required() && entry.value().isEmpty()) {
            Optional<Swallowed> swallowed =
                    Swallowed.behind(entry.key().span(), check.document().source());
            String variant = field.type() == ValueType.LIST ? "list" : "";
            check.report(
                    swallowed.map(Swallowed::variant).orElse(variant),
                    entry.key().span(),
                    swallowed
                            .map(value ->
                                    arguments.with("fixed", field.name() + ": " + YamlScalar.quoted(value.text())))
                            .orElse(arguments));
        }
    }
}
