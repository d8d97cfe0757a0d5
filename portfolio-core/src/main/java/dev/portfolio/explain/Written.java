package dev.portfolio.explain;

import dev.portfolio.profile.Layer;
import dev.portfolio.yaml.YamlMapping;
import dev.portfolio.yaml.YamlScalar;
import dev.portfolio.yaml.YamlSequence;
import dev.portfolio.yaml.YamlValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a file has at a place, or as near to it as it has anything.
 *
 * @param layer the file
 * @param offset where that begins
 * @param value what is there; nothing where it is not quite the place
 */
record Written(Layer layer, int offset, Optional<YamlValue> value) {

    static Written in(Layer layer, List<Clause> path) {
        YamlValue value = layer.written();
        int offset = value.span().start();
        for (Clause step : path) {
            if (step.key().equals("severity") && value instanceof YamlScalar) {
                break;
            }
            if (step.isItem()) {
                Optional<YamlMapping> item = item(value, step);
                if (item.isEmpty()) {
                    return new Written(layer, offset, Optional.empty());
                }
                value = item.get();
                offset = value.span().start();
                continue;
            }
            Optional<YamlMapping.Entry> entry =
                    value instanceof YamlMapping mapping ? mapping.entry(step.key()) : Optional.empty();
            if (entry.isEmpty()) {
                return new Written(layer, offset, Optional.empty());
            }
            offset = entry.get().key().span().start();
            value = entry.get().value();
        }
        if (path.get(path.size() - 1).isValue() && value instanceof YamlMapping rule) {
            offset = rule.entry("severity")
                    .map(entry -> entry.key().span().start())
                    .orElse(offset);
        }
        return new Written(layer, offset, Optional.of(value));
    }

    private static Optional<YamlMapping> item(YamlValue list, Clause step) {
        return items(list)
                .flatMap(item -> Stream.concat(Stream.of(item), choices(item)))
                .filter(item -> isSame(item, step))
                .min(Comparator.comparingInt(item -> isOnCondition(item, step) ? 0 : 1));
    }

    private static boolean isOnCondition(YamlMapping item, Clause step) {
        Optional<YamlValue> when = item.value("when");
        return when.isEmpty() == step.condition().isEmpty()
                && step.condition().stream()
                        .allMatch(clause -> when.filter(YamlMapping.class::isInstance)
                                .flatMap(mapping -> ((YamlMapping) mapping).value(clause.key()))
                                .filter(said -> Flow.isWritten(said, clause.text()))
                                .isPresent());
    }

    /** The sections of which one is enough, each with what is said of all of them. */
    private static Stream<YamlMapping> choices(YamlMapping item) {
        List<YamlMapping.Entry> others = item.entries().stream()
                .filter(entry -> !entry.name().equals("oneOf"))
                .toList();
        return item.value("oneOf").stream().flatMap(Written::items).map(choice -> {
            List<YamlMapping.Entry> all = new ArrayList<>(choice.entries());
            all.addAll(others);
            return new YamlMapping(choice.span(), all, choice.inBraces());
        });
    }

    private static Stream<YamlMapping> items(YamlValue list) {
        return list instanceof YamlSequence sequence
                ? sequence.items().stream()
                        .filter(YamlMapping.class::isInstance)
                        .map(YamlMapping.class::cast)
                : Stream.of();
    }

    private static boolean isSame(YamlMapping item, Clause step) {
        Optional<YamlValue> choices = item.value("oneOf");
        Optional<YamlMapping> headed =
                choices.isPresent() ? items(choices.get()).findFirst() : Optional.of(item);
        String heading = step.names().heading();
        return choices.isPresent() == step.isOneOf()
                && headed.flatMap(section -> section.value("heading"))
                        .filter(name -> name instanceof YamlScalar scalar
                                && scalar.value().strip().equals(heading))
                        .isPresent();
    }

    /** Whether the file says this very value. */
    boolean says(String text) {
        Optional<YamlValue> said = value.map(found ->
                found instanceof YamlMapping mapping ? mapping.value("severity").orElse(found) : found);
        return said.filter(found -> Flow.isWritten(found, text)).isPresent();
    }

    Origin origin() {
        return new Origin(
                layer.name(), layer.builtIn(), layer.source().position(offset).line());
    }
}
