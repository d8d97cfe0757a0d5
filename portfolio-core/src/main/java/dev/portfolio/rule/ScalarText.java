package dev.portfolio.rule;

import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import dev.portfolio.yaml.YamlScalar;
import java.util.Optional;

/** Where the text of a single value stands in the file, between its quotes, without the blanks around it. */
final class ScalarText {

    private ScalarText() {}

    /** Nothing where the text is not written letter by letter: with escapes, over several lines, by an alias. */
    static Optional<Span> of(YamlScalar scalar, SourceText source) {
        int quotes = switch (scalar.style()) {
            case PLAIN -> 0;
            case SINGLE_QUOTED, DOUBLE_QUOTED -> 1;
            case LITERAL, FOLDED -> -1;
        };
        Span span = scalar.span();
        if (quotes < 0 || span.length() < 2 * quotes) {
            return Optional.empty();
        }
        Span inside = new Span(span.start() + quotes, span.end() - quotes);
        String written = source.text(inside);
        String text = scalar.value().strip();
        if (text.isEmpty() || !written.equals(scalar.value()) || written.indexOf('\n') >= 0) {
            return Optional.empty();
        }
        int start = inside.start() + written.indexOf(text);
        return Optional.of(new Span(start, start + text.length()));
    }
}
