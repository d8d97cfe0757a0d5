package dev.portfolio.rule;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.yaml.YamlScalar;
import dev.portfolio.yaml.YamlSequence;
import dev.portfolio.yaml.YamlValue;
import java.util.Optional;

/** A list has an item with nothing in it. */
record ListItemEmpty(RuleId id, Severity severity) implements DocumentRule {

    ListItemEmpty() {
        this(new RuleId("list-item-empty"), Severity.ERROR);
    }

    @Override
    public void check(DocumentCheck check) {
        check.eachField(field -> {
            if (field.value() instanceof YamlSequence list) {
                for (YamlValue item : list.items()) {
                    if (item.isEmpty()) {
                        String variant = item instanceof YamlScalar scalar && scalar.style() != YamlScalar.Style.PLAIN
                                ? "quotes"
                                : "";
                        Arguments arguments = Arguments.none().with("field", field.path());
                        Optional<Swallowed> swallowed =
                                Swallowed.behind(item.span(), check.document().source());
                        check.report(
                                swallowed.map(Swallowed::variant).orElse(variant),
                                item.span(),
                                swallowed
                                        .map(value -> arguments.with("fixed", "- " + YamlScalar.quoted(value.text())))
                                        .orElse(arguments));
                    }
                }
            }
        });
    }
}
