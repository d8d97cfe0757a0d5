package dev.portfolio.rule;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.profile.FieldForm;

/** A value, or an item of a list, does not have the form that the profile asks for. */
record FieldPattern(RuleId id, Severity severity) implements DocumentRule {

    FieldPattern() {
        this(new RuleId("field-pattern"), Severity.ERROR);
    }

    @Override
    public void check(DocumentCheck check) {
        check.eachField(field -> field.spec().form().ifPresent(form -> check(field, form, check)));
    }

    private static void check(FieldValue field, FieldForm form, DocumentCheck check) {
        field.fittingSingles()
                .filter(single -> !form.pattern().matches(single.value().strip()))
                .forEach(single -> {
                    Arguments arguments = Arguments.none()
                            .with("field", field.path())
                            .with("value", single.value().strip())
                            .with("pattern", form.pattern().expression());
                    check.report(
                            form.hint().isPresent() ? "hint" : "",
                            single.span(),
                            form.hint()
                                    .map(hint -> arguments.with("hint", hint))
                                    .orElse(arguments));
                });
    }
}
