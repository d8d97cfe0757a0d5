package dev.portfolio.schema;

import dev.portfolio.finding.Arguments;
import dev.portfolio.source.Span;
import dev.portfolio.text.TextPattern;
import dev.portfolio.yaml.YamlMapping;
import dev.portfolio.yaml.YamlScalar;
import dev.portfolio.yaml.YamlSequence;
import dev.portfolio.yaml.YamlValue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Looks a schema over before it is used: that it is not too large, that its references lead somewhere in the same file,
 * that its patterns can be used.
 */
final class SchemaScan {

    private static final int MOST_VALUES = 50_000;
    private static final int DEEPEST = 64;
    private static final int LONGEST_KEY = 1000;

    /** Keys whose values are no schemas, whatever they look like. */
    private static final Set<String> DATA = Set.of("enum", "const", "default", "examples");

    private final YamlMapping root;
    private final List<SchemaFault> faults = new ArrayList<>();
    private final List<SchemaFault> remarks = new ArrayList<>();
    private final Deque<Visit> open = new ArrayDeque<>();
    private int count;

    private record Visit(YamlValue value, int depth, boolean data) {}

    private SchemaScan(YamlMapping root) {
        this.root = root;
    }

    static SchemaScan of(YamlMapping root) {
        SchemaScan scan = new SchemaScan(root);
        scan.go();
        if (scan.faults.isEmpty()) {
            InPlaceCost.fault(root).ifPresent(scan.faults::add);
        }
        return scan;
    }

    /** What makes the schema useless. */
    List<SchemaFault> faults() {
        return List.copyOf(faults);
    }

    /** What is not judged in it. */
    List<SchemaFault> remarks() {
        return List.copyOf(remarks);
    }

    private void go() {
        open.push(new Visit(root, 0, false));
        while (!open.isEmpty()) {
            Visit visit = open.pop();
            count++;
            if (count > MOST_VALUES || visit.depth() > DEEPEST) {
                faults.clear();
                faults.add(new SchemaFault("schema-large", root.span(), Arguments.none()));
                return;
            }
            visit(visit);
        }
    }

    private void visit(Visit visit) {
        int depth = visit.depth() + 1;
        if (visit.value() instanceof YamlSequence list) {
            list.items().forEach(item -> open.push(new Visit(item, depth, visit.data())));
        } else if (visit.value() instanceof YamlMapping mapping) {
            for (YamlMapping.Entry entry : mapping.entries()) {
                if (!visit.data()) {
                    look(entry);
                }
                open.push(new Visit(entry.value(), depth, visit.data() || DATA.contains(entry.name())));
            }
        }
    }

    private void look(YamlMapping.Entry entry) {
        if (entry.name().length() > LONGEST_KEY) {
            faults.add(new SchemaFault("schema-large", entry.key().span(), Arguments.none()));
        } else if (entry.name().equals("$ref") && entry.value() instanceof YamlScalar reference) {
            if (Pointers.local(root, reference.value()).isEmpty()) {
                Arguments arguments = Arguments.none().with("value", reference.value());
                faults.add(new SchemaFault("schema-ref", reference.span(), arguments));
            }
        } else if (entry.name().equals("pattern") && entry.value() instanceof YamlScalar pattern) {
            pattern(pattern.value(), pattern.span());
        } else if (entry.name().equals("patternProperties") && entry.value() instanceof YamlMapping patterns) {
            patterns.entries()
                    .forEach(pattern -> pattern(pattern.name(), pattern.key().span()));
        }
    }

    private void pattern(String expression, Span place) {
        TextPattern.mistake(expression)
                .ifPresent(reason -> remarks.add(new SchemaFault(
                        "schema-pattern",
                        place,
                        Arguments.none().with("value", expression).withTerm("reason", reason))));
    }
}
