package dev.portfolio.schema;

import dev.portfolio.source.Span;
import dev.portfolio.yaml.YamlMapping;
import dev.portfolio.yaml.YamlScalar;
import dev.portfolio.yaml.YamlSequence;
import dev.portfolio.yaml.YamlValue;
import java.util.List;
import java.util.Optional;

/** What stands under a keyword of a schema, where it is of the kind that belongs there. */
final class Parts {

    private Parts() {}

    /** A group of keys; an empty one where there is none. */
    static YamlMapping group(YamlMapping schema, String keyword) {
        return schema.value(keyword)
                .filter(YamlMapping.class::isInstance)
                .map(YamlMapping.class::cast)
                .orElse(YamlMapping.empty(Span.at(0)));
    }

    /** The names in a group of keys. */
    static List<String> names(YamlMapping schema, String keyword) {
        return group(schema, keyword).entries().stream()
                .map(YamlMapping.Entry::name)
                .toList();
    }

    /** The items of a list; none where there is no list. */
    static List<YamlValue> items(YamlMapping schema, String keyword) {
        return schema.value(keyword).orElse(schema) instanceof YamlSequence list ? list.items() : List.of();
    }

    /** The texts of a list, or a text alone. */
    static List<String> texts(YamlMapping schema, String keyword) {
        Optional<String> alone = text(schema, keyword);
        List<YamlValue> values = items(schema, keyword);
        return alone.isPresent()
                ? alone.stream().toList()
                : values.stream()
                        .filter(YamlScalar.class::isInstance)
                        .map(value -> ((YamlScalar) value).value())
                        .toList();
    }

    /** A single value's text. */
    static Optional<String> text(YamlMapping schema, String keyword) {
        return schema.value(keyword).filter(YamlScalar.class::isInstance).map(value -> ((YamlScalar) value).value());
    }
}
