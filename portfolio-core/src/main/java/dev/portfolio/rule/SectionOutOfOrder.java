package dev.portfolio.rule;

import dev.portfolio.document.Heading;
import dev.portfolio.finding.Argument;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.source.Span;
import dev.portfolio.structure.Fault;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A section stands elsewhere than the profile has it. As few sections are told as have to move. */
record SectionOutOfOrder(RuleId id, Severity severity) implements DocumentRule {

    SectionOutOfOrder() {
        this(new RuleId("section-out-of-order"), Severity.WARNING);
    }

    @Override
    public void check(DocumentCheck check) {
        check.sections().faults(Fault.Moved.class).forEach(found -> report(found.fault(), check));
    }

    /** Told by the neighbours it should have. */
    private static void report(Fault.Moved moved, DocumentCheck check) {
        Heading heading = moved.section().heading();
        List<Argument.Phrase> place =
                Neighbourhood.among(moved.neighbours()).stream().toList();
        Arguments arguments = Arguments.none().with("heading", heading.text()).withPhrases("place", place);
        List<Span> neighbours = Stream.of(
                        moved.neighbours().previous(), moved.neighbours().next())
                .flatMap(Optional::stream)
                .map(section -> section.heading().span())
                .toList();
        check.report("", heading.span(), arguments, neighbours);
    }
}
