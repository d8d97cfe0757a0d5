package dev.portfolio.rule;

import dev.portfolio.finding.Argument;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.profile.ValueType;
import dev.portfolio.text.TextKey;
import dev.portfolio.yaml.YamlScalar;
import dev.portfolio.yaml.YamlSequence;
import dev.portfolio.yaml.YamlValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A list says the same twice, perhaps in other letters: {@code [Java, java]}. Or it seems to, in another spelling:
 * {@code [Réseau, Réseaux]}; that is only good to know.
 */
record ListItemDuplicate(RuleId id, Severity severity) implements DocumentRule {

    ListItemDuplicate() {
        this(new RuleId("list-item-duplicate"), Severity.WARNING);
    }

    @Override
    public void check(DocumentCheck check) {
        check.eachField(field -> {
            if (field.spec().type() == ValueType.LIST && field.value() instanceof YamlSequence list) {
                check(field, list, check);
            }
        });
    }

    private static void check(FieldValue field, YamlSequence list, DocumentCheck check) {
        boolean texts = field.spec()
                .nested()
                .item()
                .filter(item -> item.type() != ValueType.TEXT)
                .isEmpty();
        Map<Object, YamlScalar> seen = new HashMap<>();
        List<YamlScalar> different = new ArrayList<>();
        for (YamlValue item : list.items()) {
            if (!(item instanceof YamlScalar scalar) || scalar.isEmpty()) {
                continue;
            }
            // Addresses and paths may differ in the case of letters alone.
            Object key = texts ? TextKey.of(scalar.value()) : scalar.value().strip();
            YamlScalar first = seen.putIfAbsent(key, scalar);
            if (first == null) {
                different.add(scalar);
            } else {
                check.report(
                        "",
                        scalar.span(),
                        arguments(field, scalar, first),
                        List.of(first.span()),
                        scalar.span().start() > first.span().start()
                                        && list.span().contains(scalar.span())
                                ? ItemFix.of(
                                        scalar.span(),
                                        list.inBrackets(),
                                        check.document().source())
                                : Optional.empty());
            }
        }
        if (texts) {
            for (SameTerms.Pair pair : SameTerms.in(different)) {
                Arguments arguments = arguments(field, pair.second(), pair.first());
                check.reportInfo(
                        pair.how().word(),
                        pair.second().span(),
                        arguments,
                        List.of(pair.first().span()));
            }
        }
    }

    private static Arguments arguments(FieldValue field, YamlScalar scalar, YamlScalar first) {
        String value = scalar.value().strip();
        String before = first.value().strip();
        Arguments other = Arguments.none().with("first", before);
        List<Argument.Phrase> after = value.equals(before) ? List.of() : List.of(new Argument.Phrase("after", other));
        return Arguments.none()
                .with("field", field.path())
                .with("value", value)
                .with("first", before)
                .withPhrases("after", after);
    }
}
