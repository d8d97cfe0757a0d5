package dev.portfolio.yaml;

import dev.portfolio.source.Span;
import java.util.List;

/**
 * A list.
 *
 * @param span from its first dash or bracket to its end
 * @param items its items, in order
 * @param inBrackets whether it is written {@code [a, b]}, and not with a dash before each item
 */
public record YamlSequence(Span span, List<YamlValue> items, boolean inBrackets) implements YamlValue {

    /** Keeps a copy of the items. */
    public YamlSequence {
        items = List.copyOf(items);
    }

    @Override
    public boolean isEmpty() {
        return items.isEmpty();
    }
}
