package dev.portfolio.framework;

import dev.portfolio.source.SourceText;
import dev.portfolio.yaml.YamlDocument;
import dev.portfolio.yaml.YamlMapping;
import dev.portfolio.yaml.YamlReader;
import dev.portfolio.yaml.YamlScalar;
import dev.portfolio.yaml.YamlSequence;
import dev.portfolio.yaml.YamlValue;
import java.util.List;
import java.util.Optional;

/** Reads YAML into parts. */
final class YamlTree {

    private YamlTree() {}

    static Optional<Part> of(SourceText source, FrameworkProblems problems) {
        YamlDocument document = YamlReader.read(source, FrameworkReader.LONGEST);
        document.problems().forEach(problems::add);
        return document.value().map(value -> part("", value, value));
    }

    private static Part part(String name, YamlValue place, YamlValue value) {
        if (value instanceof YamlMapping mapping) {
            List<Part> members = mapping.entries().stream()
                    .map(entry -> part(entry.name(), entry.key(), entry.value()))
                    .toList();
            return new Part(name, place.span(), value.span(), "", members);
        }
        if (value instanceof YamlSequence list) {
            List<Part> items =
                    list.items().stream().map(item -> part("", item, item)).toList();
            return new Part(name, place.span(), value.span(), "", items);
        }
        String text = value instanceof YamlScalar scalar && !scalar.isEmpty() ? scalar.value() : "";
        return new Part(name, place.span(), value.span(), text, List.of());
    }
}
