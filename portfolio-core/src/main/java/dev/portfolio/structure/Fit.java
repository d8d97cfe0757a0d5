package dev.portfolio.structure;

import dev.portfolio.document.Document;
import dev.portfolio.document.Section;
import dev.portfolio.profile.Structure;
import dev.portfolio.source.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the sections of a document fit what its type asks for: which section is which, and what all would have to change.
 *
 * <p>The sections asked for stand side by side, at whatever level the document has them: the one at which most of them
 * are found. One that is missing there is still recognised at another level, where a heading too small or too large has
 * put it.
 */
public final class Fit {

    private final List<Row> rows;
    private final List<Match> matches;
    private final Set<Span> asked;
    private final Set<Span> within;
    private final Map<Span, List<Section>> beside;

    Fit(List<Row> rows, Map<Span, List<Section>> beside) {
        this.rows = List.copyOf(rows);
        this.beside = Map.copyOf(beside);
        this.matches = rows.stream().flatMap(row -> row.matches().stream()).toList();
        this.asked = spans(this.rows.stream());
        this.within = spans(this.rows.stream().filter(row -> row.parent().isPresent()));
    }

    private static Set<Span> spans(Stream<Row> rows) {
        return rows.flatMap(row -> row.matches().stream())
                .map(match -> match.section().span())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * A row of sections that stand side by side: those of the document, or those of one section.
     *
     * @param structure what is asked for
     * @param parent the section they stand in; empty for the document's own
     * @param matches those that are asked for, in the order of the text
     * @param faults what would have to change, in the order in which to change it
     */
    public record Row(Structure structure, Optional<Section> parent, List<Match> matches, List<Fault> faults) {
        /** Keeps copies. */
        public Row {
            matches = List.copyOf(matches);
            faults = List.copyOf(faults);
        }
    }

    /** Holds a document against a contract. */
    public static Fit of(Document document, Contract contract) {
        return Rows.of(document, contract.plan());
    }

    /** Every row, the document's own first, then those within its sections. */
    public List<Row> rows() {
        return rows;
    }

    /** Every section that is asked for, row by row. */
    public List<Match> matches() {
        return matches;
    }

    /** Whether a section is one of those asked for. */
    public boolean isAskedFor(Section section) {
        return asked.contains(section.span());
    }

    /** What stands beside an empty section, and was meant to stand in it, in the order of the text. */
    public List<Section> beside(Section section) {
        return beside.getOrDefault(section.span(), List.of());
    }

    /** The sections right below a section, but for those that are asked for elsewhere and only stand too low. */
    public List<Section> partsOf(Section parent) {
        return parent.sections().stream()
                .filter(part -> !isAskedFor(part) || within.contains(part.span()))
                .toList();
    }

    /** The faults of a kind, with the row they are found in. */
    public <F extends Fault> Stream<Found<F>> faults(Class<F> kind) {
        return rows.stream()
                .flatMap(row -> row.faults().stream()
                        .filter(kind::isInstance)
                        .map(fault -> new Found<>(row, kind.cast(fault))));
    }

    /** A fault and the row it is found in. */
    public record Found<F extends Fault>(Row row, F fault) {}
}
