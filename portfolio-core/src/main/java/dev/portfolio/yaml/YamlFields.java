package dev.portfolio.yaml;

import dev.portfolio.finding.Problem;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What can be read of a text with mistakes: the fields that have none.
 *
 * <pre>{@code
 * YamlDocument read = YamlReader.read(source, span);
 * YamlFields rest = YamlFields.around(source, span, read);
 * }</pre>
 *
 * @param fields the fields that could be read, each as it will be once the others are mended
 * @param unreadable the names of those that are there and could not be read, as far as they can be told
 * @param problems what stood in the way, in the order of the text: the first mistake, and each further one that has a
 *     mend of its own
 */
public record YamlFields(YamlMapping fields, Set<String> unreadable, List<Problem> problems) {

    /** Keeps copies. */
    public YamlFields {
        unreadable = Set.copyOf(unreadable);
        problems = List.copyOf(problems);
    }

    /**
     * The field that a line was meant to be, where that is plain: {@code title: Bilan} for {@code title:Bilan},
     * {@code title = Bilan} and {@code - title: Bilan}.
     */
    public static Optional<String> mend(String line) {
        return LineMistake.field(line);
    }

    /**
     * Reads what is left of a text that could not be read as a whole.
     *
     * @param span the part of the file that holds the text
     * @param whole how far the text could be read
     */
    public static YamlFields around(SourceText source, Span span, YamlDocument whole) {
        return new Recovery(source, span, whole).fields();
    }
}
