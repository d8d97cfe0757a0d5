package dev.portfolio.rule;

import dev.portfolio.document.FrontMatter;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.profile.FieldSpec;

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
        for (FieldSpec field : check.type().fields()) {
            boolean missing =
                    field.required() && frontMatter.field(field.name()).isEmpty();
            if (missing && !FieldUnknown.isMistyped(field.name(), check)) {
                Arguments arguments =
                        Arguments.none().with("field", field.name()).with("example", Example.of(field));
                check.report("", frontMatter.fence(), arguments);
            }
        }
    }
}
