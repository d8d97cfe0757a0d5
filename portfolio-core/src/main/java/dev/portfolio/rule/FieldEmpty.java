package dev.portfolio.rule;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.profile.FieldSpec;
import dev.portfolio.profile.ValueType;
import java.util.Optional;

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
                        Optional<String> comment = Comment.behind(
                                entry.key().span(), check.document().source());
                        String variant = field.type() == ValueType.LIST ? "list" : "";
                        check.report(
                                comment.isPresent() ? "comment" : variant,
                                entry.key().span(),
                                comment.map(text -> arguments.with("fixed", field.name() + ": \"" + text + "\""))
                                        .orElse(arguments));
                    });
        }
    }
}
