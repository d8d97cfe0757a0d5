package dev.portfolio.rule;

import dev.portfolio.document.FrontMatter;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.DidYouMean;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.profile.DocumentType;
import dev.portfolio.profile.DocumentType.Additional;
import dev.portfolio.profile.FieldSpec;
import dev.portfolio.yaml.YamlMapping;
import java.util.List;
import java.util.Optional;

/** A field that the profile does not name; most often one whose name was mistyped. */
record FieldUnknown(RuleId id, Severity severity) implements DocumentRule {

    FieldUnknown() {
        this(new RuleId("field-unknown"), Severity.WARNING);
    }

    @Override
    public void check(DocumentCheck check) {
        DocumentType type = check.type();
        for (YamlMapping.Entry entry : check.document().frontMatter().fields().entries()) {
            if (type.field(entry.name()).isEmpty() && !entry.name().isBlank()) {
                check(entry, check);
            }
        }
    }

    private static void check(YamlMapping.Entry entry, DocumentCheck check) {
        Arguments arguments = Arguments.none().with("field", entry.name());
        Optional<FieldSpec> meant = meant(entry.name(), check);
        if (meant.isPresent()) {
            Arguments near = arguments.with("near", meant.get().name());
            if (meant.get().required()) {
                check.reportError("near-required", entry.key().span(), near);
            } else {
                check.report("near", entry.key().span(), near);
            }
        } else if (check.type().additionalFields() == Additional.REFUSE) {
            check.reportError("", entry.key().span(), arguments);
        } else if (check.type().additionalFields() == Additional.WARN) {
            check.report("", entry.key().span(), arguments);
        }
    }

    /** Whether a field that is not there is there under a mistyped name. */
    static boolean isMistyped(String field, DocumentCheck check) {
        return check.document().frontMatter().fields().entries().stream()
                .filter(entry -> check.type().field(entry.name()).isEmpty())
                .anyMatch(entry -> meant(entry.name(), check)
                        .filter(meant -> meant.name().equals(field))
                        .isPresent());
    }

    private static Optional<FieldSpec> meant(String name, DocumentCheck check) {
        FrontMatter frontMatter = check.document().frontMatter();
        List<String> absent = check.type().fields().stream()
                .map(FieldSpec::name)
                .filter(field -> frontMatter.field(field).isEmpty())
                .toList();
        return DidYouMean.among(absent, name).flatMap(check.type()::field);
    }
}
