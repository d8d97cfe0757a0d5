package dev.portfolio.finding;

import dev.portfolio.source.Location;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * A finding that does not know its weight yet: what a reader met in a text while reading it.
 *
 * @param rule the rule it belongs to
 * @param variant which of the rule's messages says it; empty where the rule has only one
 * @param span the stretch at fault
 * @param arguments the values its message needs
 * @param related other places that belong to it, in order
 * @param fix what mends it, where that is safe
 */
public record Problem(
        RuleId rule, String variant, Span span, Arguments arguments, List<Span> related, Optional<Fix> fix) {

    private static final int MOST_RELATED = 20;

    /** Keeps a copy of the first related places: as many as anyone follows. */
    public Problem {
        related = related.stream().limit(MOST_RELATED).toList();
    }

    /** A problem that nobody but its author can mend. */
    public Problem(RuleId rule, String variant, Span span, Arguments arguments, List<Span> related) {
        this(rule, variant, span, arguments, related, Optional.empty());
    }

    /** A problem at one place only. */
    public Problem(RuleId rule, String variant, Span span, Arguments arguments) {
        this(rule, variant, span, arguments, List.of());
    }

    /** The problem as a finding in its file. */
    public Finding in(SourceText source, Severity severity) {
        List<Location> places = related.stream().map(source::location).toList();
        Optional<Fix> placed = fix.map(one -> one.in(source));
        return new Finding(rule, variant, severity, source.location(span), arguments, places, placed);
    }
}
