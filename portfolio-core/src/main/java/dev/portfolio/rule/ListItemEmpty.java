package dev.portfolio.rule;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.source.SourceText;
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
                        check(field, list, item, check);
                    }
                }
            }
        });
    }

    private static void check(FieldValue field, YamlSequence list, YamlValue item, DocumentCheck check) {
        Arguments arguments = Arguments.none().with("field", field.path());
        String lead = list.inBrackets() ? "" : "- ";
        SourceText source = check.document().source();
        Optional<Swallowed> swallowed =
                Swallowed.in(item.span(), source).or(() -> Swallowed.behind(item.span(), source));
        if (swallowed.isPresent()) {
            String fixed = lead + YamlScalar.quoted(swallowed.get().text());
            check.report(swallowed.get().variant(), item.span(), arguments.with("fixed", fixed));
        } else if (item instanceof YamlScalar scalar && scalar.style() != YamlScalar.Style.PLAIN) {
            check.report("quotes", item.span(), arguments);
        } else {
            check.report(list.inBrackets() ? "brackets" : "", item.span(), arguments);
        }
    }
}
