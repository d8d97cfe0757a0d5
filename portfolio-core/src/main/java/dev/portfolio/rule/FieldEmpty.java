package dev.portfolio.rule;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.profile.FieldSpec;
import dev.portfolio.profile.ValueType;

/** A required field is there, with nothing in it. */
record FieldEmpty(RuleId id, Severity severity) implements DocumentRule {

    FieldEmpty() {
        this(new RuleId("field-empty"), Severity.ERROR);
    }

    @Override
    public void check(DocumentCheck check) {
        for (FieldSpec field : check.type().fields()) {
            check.document()
                    .frontMatter()
                    .field(field.name())
                    .filter(entry -> field.required() && entry.value().isEmpty())
                    .ifPresent(entry -> {
                        Arguments arguments =
                                Arguments.none().with("field", field.name()).with("example", Example.of(field));
                        String variant = field.type() == ValueType.LIST ? "list" : "";
                        check.report(variant, entry.key().span(), arguments);
                    });
        }
    }
}
