package dev.portfolio.rule;

import dev.portfolio.document.Heading;
import dev.portfolio.document.Section;
import dev.portfolio.finding.Argument;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.source.Span;
import dev.portfolio.structure.Fault;
import java.util.List;

/** A section is there more often than it may be, under the same parent. */
record SectionDuplicate(RuleId id, Severity severity) implements DocumentRule {

    SectionDuplicate() {
        this(new RuleId("section-duplicate"), Severity.WARNING);
    }

    @Override
    public void check(DocumentCheck check) {
        check.sections().faults(Fault.Surplus.class).forEach(found -> report(found.fault(), check));
    }

    private static void report(Fault.Surplus surplus, DocumentCheck check) {
        Heading heading = surplus.section().heading();
        Arguments arguments = Arguments.none().with("heading", heading.text());
        List<Span> others = surplus.others().stream()
                .map(Section::heading)
                .map(Heading::span)
                .toList();
        int max = surplus.slot().times().max();
        if (others.isEmpty()) {
            check.report("unwanted", heading.span(), arguments);
        } else if (max > 1) {
            check.report("often", heading.span(), arguments.with("max", max), others);
        } else {
            Heading other = surplus.others().get(0).heading();
            String variant = surplus.slot().choices().size() > 1 ? "one-of" : "";
            Arguments first = Arguments.none().with("first", other.text());
            List<Argument.Phrase> name =
                    other.text().equals(heading.text()) ? List.of() : List.of(new Argument.Phrase("named", first));
            Arguments both = arguments
                    .with("first", other.text())
                    .withPhrases("name", name)
                    .with("line", check.document().source().lineAt(other.span().start()));
            check.report(variant, heading.span(), both, others);
        }
    }
}
