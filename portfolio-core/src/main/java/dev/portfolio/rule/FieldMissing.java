package dev.portfolio.rule;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.profile.FieldSpec;
import java.util.List;
import java.util.Set;

/** A field that must be there is not. One that is there under a mistyped name is left to {@link FieldUnknown}. */
record FieldMissing(RuleId id, Severity severity) implements DocumentRule {

    FieldMissing() {
        this(new RuleId("field-missing"), Severity.ERROR);
    }

    @Override
    public void check(DocumentCheck check) {
        if (!check.document().frontMatter().isComplete()) {
            return;
        }
        check.eachGroup(group -> {
            List<FieldSpec> required =
                    group.specs().stream().filter(FieldSpec::required).toList();
            if (group.isWhole() && group.fields().isEmpty() && required.size() > 1) {
                Arguments names = Arguments.none()
                        .with("fields", required.stream().map(FieldSpec::name).toList());
                check.report("all", group.place(), names.with("example", Example.of(required.get(0))));
            } else {
                check(group, check);
            }
        });
    }

    private static void check(FieldGroup group, DocumentCheck check) {
        List<FieldSpec> absent = group.specs().stream()
                .filter(field -> group.fields().entry(field.name()).isEmpty())
                .toList();
        if (absent.isEmpty()) {
            return;
        }
        Set<String> mistyped = FieldUnknown.mistyped(group);
        for (FieldSpec field : absent) {
            if (!mistyped.contains(field.name())) {
                check(field, group, check);
            }
        }
    }

    private static void check(FieldSpec field, FieldGroup group, DocumentCheck check) {
        Arguments arguments =
                Arguments.none().with("field", group.path(field.name())).with("example", Example.of(field));
        if (field.required()) {
            String nested = group.fields().inBraces() ? "nested-braces" : "nested";
            check.report(
                    group.isWhole() ? "" : nested,
                    group.place(),
                    group.isWhole() ? arguments : arguments.with("parent", group.path()));
        } else {
            group.partner(field)
                    .ifPresent(partner -> check.report(
                            "with", partner.key().span(), arguments.with("other", group.path(partner.name()))));
        }
    }
}
