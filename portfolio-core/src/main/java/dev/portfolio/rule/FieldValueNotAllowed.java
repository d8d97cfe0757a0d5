package dev.portfolio.rule;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.DidYouMean;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;

/** A value, or an item of a list, is not among those the profile allows. */
record FieldValueNotAllowed(RuleId id, Severity severity) implements DocumentRule {

    FieldValueNotAllowed() {
        this(new RuleId("field-value-not-allowed"), Severity.ERROR);
    }

    @Override
    public void check(DocumentCheck check) {
        check.eachField(field -> {
            if (!field.spec().allowed().isEmpty() && FieldType.fits(field.spec(), field.value())) {
                field.singles().forEach(single -> check(field, single, check));
            }
        });
    }

    private static void check(FieldValue field, YamlScalar scalar, DocumentCheck check) {
        List<String> allowed = field.spec().allowed();
        String text = scalar.value().strip();
        if (allowed.contains(text)) {
            return;
        }
        Arguments arguments =
                Arguments.none().with("field", field.path()).with("value", text).with("allowed", allowed);
        Optional<String> near = DidYouMean.among(allowed, text);
        check.report(
                near.isPresent() ? "near" : "",
                scalar.span(),
                near.map(name -> arguments.with("near", name)).orElse(arguments));
    }
}
