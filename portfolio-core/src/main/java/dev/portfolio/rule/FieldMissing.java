package dev.portfolio.rule;

import dev.portfolio.document.FrontMatter;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.profile.FieldSpec;
import java.util.List;
import java.util.Set;

/** A required field is not there. One that is there under a mistyped name is left to {@link FieldUnknown}. */
record FieldMissing(RuleId id, Severity severity) implements DocumentRule {

    FieldMissing() {
        this(new RuleId("field-missing"), Severity.ERROR);
    }

    @Override
    public void check(DocumentCheck check) {
        FrontMatter frontMatter = check.document().frontMatter();
        if (!frontMatter.isReadable()) {
            return;
        }
        List<String> required = check.type().fields().stream()
                .filter(FieldSpec::required)
                .map(FieldSpec::name)
                .toList();
        if (frontMatter.fields().isEmpty() && required.size() > 1) {
            check.report("all", frontMatter.fence(), Arguments.none().with("fields", required));
            return;
        }
        Set<String> mistyped = FieldUnknown.mistyped(check);
        for (FieldSpec field : check.type().fields()) {
            boolean missing =
                    field.required() && frontMatter.field(field.name()).isEmpty();
            if (missing && !mistyped.contains(field.name())) {
                Arguments arguments =
                        Arguments.none().with("field", field.name()).with("example", Example.of(field));
                check.report("", frontMatter.fence(), arguments);
            }
        }
    }
}
