package dev.portfolio.rule;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.profile.ValueType;
import dev.portfolio.yaml.YamlScalar;

/** A date that is no date, or not written year-month-day. */
record DateInvalid(RuleId id, Severity severity) implements DocumentRule {

    DateInvalid() {
        this(new RuleId("date-invalid"), Severity.ERROR);
    }

    @Override
    public void check(DocumentCheck check) {
        check.eachField(field -> {
            if (field.spec().type() == ValueType.DATE && field.value() instanceof YamlScalar scalar) {
                DateLexeme.read(scalar.value()).fault().ifPresent(fault -> {
                    Arguments arguments = fault.arguments()
                            .with("field", field.path())
                            .with("key", field.line(""))
                            .with("value", scalar.value().strip());
                    check.report(fault.variant(), scalar.span(), arguments);
                });
            }
        });
    }
}
