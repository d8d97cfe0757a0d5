package dev.portfolio.rule;

import dev.portfolio.profile.FieldSpec;
import dev.portfolio.profile.ValueType;
import dev.portfolio.source.Span;
import dev.portfolio.yaml.YamlScalar;
import dev.portfolio.yaml.YamlSequence;
import dev.portfolio.yaml.YamlValue;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something that stands in a field which the profile names: the field itself, a field of a field, an item of a list.
 *
 * @param path its name, as authors read it: {@code title}, {@code author.name}, {@code links[2].url}; items count from 1
 * @param spec what it must be
 * @param place its key; an item has none, and stands for itself
 * @param value what stands there
 * @param lead what stands before it on a line of its own: {@code title: }, or {@code - }; nothing in brackets
 * @param beside the fields there may be beside it; none for an item
 */
public record FieldValue(
        String path, FieldSpec spec, Span place, YamlValue value, String lead, List<FieldSpec> beside) {

    /** A line that gives it another value: {@code url: …}, {@code - …} for an item, the value alone in brackets. */
    String line(String other) {
        return lead + other;
    }

    /** Whether it is an item of a list. */
    boolean isItem() {
        return path.endsWith("]");
    }

    /** The single values that the profile's words on a value are about: it itself, or the items of a list of texts. */
    Stream<YamlScalar> singles() {
        Stream<YamlValue> values = value instanceof YamlSequence list ? list.items().stream() : Stream.of(value);
        return values.filter(YamlScalar.class::isInstance)
                .map(YamlScalar.class::cast)
                .filter(scalar -> !scalar.isEmpty());
    }

    /** The same, where they are of the kind that is asked for. */
    Stream<YamlScalar> fittingSingles() {
        if (!FieldType.fits(spec, value)) {
            return Stream.empty();
        }
        FieldSpec each = spec.nested()
                .item()
                .filter(item -> spec.type() == ValueType.LIST)
                .orElse(spec);
        boolean texts = each.type() == ValueType.LIST;
        return singles().filter(scalar -> texts ? scalar.kind() == YamlScalar.Kind.TEXT : FieldType.fits(each, scalar));
    }
}
