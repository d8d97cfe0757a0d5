package dev.portfolio.schema;

import dev.portfolio.finding.Arguments;
import dev.portfolio.yaml.YamlMapping;
import dev.portfolio.yaml.YamlScalar;
import dev.portfolio.yaml.YamlSequence;
import dev.portfolio.yaml.YamlValue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How many schemas one value is held against, through references and combinations. Where a schema comes back to itself
 * that way, there is no end; where each of forty doubles the one before, there is one, but nobody lives to see it.
 */
final class InPlaceCost {

    private static final long MOST = 2_000;
    private static final int DEEPEST = 100;
    private static final Set<String> LISTS = Set.of("allOf", "anyOf", "oneOf");
    private static final Set<String> SINGLES = Set.of("not", "if", "then", "else");
    private static final Set<String> GROUPS = Set.of("dependencies", "dependentSchemas");

    private final YamlMapping root;
    private final IdentityHashMap<YamlMapping, Long> costs = new IdentityHashMap<>();
    private final IdentityHashMap<YamlMapping, Boolean> path = new IdentityHashMap<>();

    private InPlaceCost(YamlMapping root) {
        this.root = root;
    }

    /** What is wrong with a schema in this; the references in it lead somewhere. */
    static Optional<SchemaFault> fault(YamlMapping root) {
        InPlaceCost cost = new InPlaceCost(root);
        Deque<YamlValue> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            YamlValue value = open.pop();
            if (value instanceof YamlMapping mapping) {
                Optional<SchemaFault> fault = cost.of(mapping);
                if (fault.isPresent()) {
                    return fault;
                }
                mapping.entries().forEach(entry -> open.push(entry.value()));
            } else if (value instanceof YamlSequence list) {
                list.items().forEach(open::push);
            }
        }
        return Optional.empty();
    }

    private Optional<SchemaFault> of(YamlMapping start) {
        Deque<YamlMapping> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            YamlMapping schema = open.element();
            if (open.size() > DEEPEST) {
                return Optional.of(new SchemaFault("schema-entangled", schema.span(), Arguments.none()));
            }
            if (costs.containsKey(schema)) {
                open.pop();
                path.remove(schema);
                continue;
            }
            List<YamlMapping> others = others(schema);
            List<YamlMapping> unknown =
                    others.stream().filter(other -> !costs.containsKey(other)).toList();
            if (unknown.isEmpty()) {
                long cost = 1;
                for (YamlMapping other : others) {
                    cost += costs.getOrDefault(other, 0L);
                }
                if (cost > MOST) {
                    return Optional.of(new SchemaFault("schema-entangled", schema.span(), Arguments.none()));
                }
                costs.put(schema, cost);
            } else {
                path.put(schema, true);
                if (unknown.stream().anyMatch(path::containsKey)) {
                    return Optional.of(new SchemaFault("schema-cycle", schema.span(), Arguments.none()));
                }
                open.push(unknown.get(0));
            }
        }
        return Optional.empty();
    }

    /** The schemas that hold for the same value. */
    private List<YamlMapping> others(YamlMapping schema) {
        List<YamlMapping> others = new ArrayList<>();
        for (YamlMapping.Entry entry : schema.entries()) {
            YamlValue value = entry.value();
            Stream<YamlValue> schemas = Stream.empty();
            if (entry.name().equals("$ref") && value instanceof YamlScalar reference) {
                schemas = Pointers.local(root, reference.value()).stream();
            } else if (LISTS.contains(entry.name()) && value instanceof YamlSequence list) {
                schemas = list.items().stream();
            } else if (SINGLES.contains(entry.name())) {
                schemas = Stream.of(value);
            } else if (GROUPS.contains(entry.name()) && value instanceof YamlMapping group) {
                schemas = group.entries().stream().map(YamlMapping.Entry::value);
            }
            schemas.filter(YamlMapping.class::isInstance)
                    .map(YamlMapping.class::cast)
                    .forEach(others::add);
        }
        return others;
    }
}
