package dev.portfolio.explain;

import dev.portfolio.explain.Clause.Weight;
import dev.portfolio.explain.Origins.Place;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.Language;
import dev.portfolio.finding.Messages;
import dev.portfolio.finding.Visible;
import dev.portfolio.profile.Layer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What documents of one type are judged by, written as one profile, with the place that each value comes from.
 *
 * <pre>{@code
 * ProfileReader.Reading reading = ProfileReader.read(source, Rules.settable(), files);
 * for (Explanation.Line line : Explanation.of(reading.layers(), "competency").lines()) {
 *     System.out.println(line.yaml() + line.origin().map(origin -> "  # " + origin).orElse(""));
 * }
 * }</pre>
 *
 * @param type the document type
 * @param files the files that the profile is made from, from the first on: each completes those before it
 * @param lines the profile, line by line
 */
public record Explanation(String type, List<String> files, List<Line> lines) {

    private static final int WIDEST = 60;

    /**
     * A line of the profile.
     *
     * @param yaml the line
     * @param isValue whether a value stands on it, and not only a key
     * @param origin where the value comes from; empty where it is so without any file
     * @param key the keys and headings that lead to it, as in {@code documents.competency.fields.title.required}
     */
    public record Line(String yaml, boolean isValue, Optional<Origin> origin, String key) {}

    /** Keeps copies. */
    public Explanation {
        files = List.copyOf(files);
        lines = List.copyOf(lines);
    }

    /**
     * Explains a document type.
     *
     * @param layers the files that the profile is made from, as its reader gives them
     * @param type the type's name
     */
    public static Explanation of(List<Layer> layers, String type) {
        return of(layers, type, Optional.empty());
    }

    /**
     * Explains a document type at a stage.
     *
     * @param layers the files that the profile is made from, as its reader gives them
     * @param type the type's name
     * @param asked the stage that is asked for; empty for the one that the profile says it is at
     */
    public static Explanation of(List<Layer> layers, String type, Optional<String> asked) {
        Optional<String> stage = asked.or(() -> Origins.stage(layers));
        Writer writer = new Writer(new Origins(layers, type, stage));
        layers.stream()
                .skip(Math.max(0, layers.size() - 1))
                .flatMap(last -> ProfileClauses.of(last.profile(), type, stage).stream())
                .forEach(clause -> writer.write(new Place(List.of(clause)), "", ""));
        return new Explanation(type, layers.stream().map(Layer::name).toList(), writer.lines);
    }

    /** The profile as a file, with a remark behind each value. Lines end in {@code \n}. */
    public String text(Language language) {
        Messages messages = Messages.in(language);
        String usual = messages.render("explain.usual", Arguments.none()).orElse("");
        int widest = lines.stream()
                .mapToInt(line -> line.yaml().length())
                .filter(width -> width <= WIDEST)
                .max()
                .orElse(0);
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            text.append(Visible.oneLine(line.yaml()));
            if (line.isValue()) {
                text.append(" ".repeat(Math.max(0, widest - line.yaml().length())))
                        .append("  # ")
                        .append(Visible.oneLine(line.origin().map(Origin::shown).orElse(usual)));
            }
            text.append('\n');
        }
        return text.toString();
    }

    /** Writes clauses as lines. Not deeper than profiles may be. */
    private static final class Writer {

        private final Origins origins;
        private final List<Line> lines = new ArrayList<>();

        Writer(Origins origins) {
            this.origins = origins;
        }

        /**
         * Writes a clause and what it holds.
         *
         * @param first what its first line begins with
         * @param other what its other lines begin with
         */
        void write(Place place, String first, String other) {
            Clause clause = place.clause();
            if (clause.isItem()) {
                String start = first + "- ";
                for (Clause inner : clause.inner()) {
                    write(place.inner(inner), start, other + "  ");
                    start = other + "  ";
                }
            } else if (clause.isValue()) {
                Optional<Origin> origin = origins.of(place);
                if (origin.isPresent() || clause.weight() != Weight.SILENT) {
                    lines.add(new Line(
                            first + Flow.text(clause.key()) + ": " + clause.text(), true, origin, path(place)));
                }
            } else if (!clause.inner().isEmpty()) {
                group(place, first, other);
            }
        }

        private void group(Place place, String first, String other) {
            lines.add(new Line(first + Flow.text(place.clause().key()) + ":", false, Optional.empty(), path(place)));
            int before = lines.size();
            for (Clause inner : place.clause().inner()) {
                write(place.inner(inner), other + "  ", other + "  ");
            }
            if (lines.size() == before) {
                lines.remove(before - 1);
            }
        }

        private static String path(Place place) {
            return String.join(
                    ".",
                    place.path().stream()
                            .map(step -> step.isItem() ? step.names().heading() : step.key())
                            .toList());
        }
    }
}
