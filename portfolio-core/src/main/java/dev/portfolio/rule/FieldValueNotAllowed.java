package dev.portfolio.rule;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.DidYouMean;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.profile.FieldSpec;
import dev.portfolio.yaml.YamlScalar;
import dev.portfolio.yaml.YamlSequence;
import dev.portfolio.yaml.YamlValue;
import java.util.List;
import java.util.Optional;

/** A value, or an item of a list, is not among those the profile allows. */
record FieldValueNotAllowed(RuleId id, Severity severity) implements DocumentRule {

    FieldValueNotAllowed() {
        this(new RuleId("field-value-not-allowed"), Severity.ERROR);
    }

    @Override
    public void check(DocumentCheck check) {
        check.eachField((field, entry) -> {
            if (!field.allowed().isEmpty() && FieldType.fits(field, entry.value())) {
                YamlValue value = entry.value();
                List<YamlValue> values = value instanceof YamlSequence list ? list.items() : List.of(value);
                values.forEach(item -> check(field, item, check));
            }
        });
    }

    private static void check(FieldSpec field, YamlValue value, DocumentCheck check) {
        if (!(value instanceof YamlScalar scalar) || scalar.isEmpty()) {
            return;
        }
        String text = scalar.value().strip();
        if (field.allowed().contains(text)) {
            return;
        }
        Arguments arguments =
                Arguments.none().with("field", field.name()).with("value", text).with("allowed", field.allowed());
        Optional<String> near = DidYouMean.among(field.allowed(), text);
        check.report(
                near.isPresent() ? "near" : "",
                scalar.span(),
                near.map(name -> arguments.with("near", name)).orElse(arguments));
    }
}
