package dev.portfolio.rule;

import dev.portfolio.document.Heading;
import dev.portfolio.document.Section;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.profile.DocumentType.Additional;
import dev.portfolio.source.Span;
import dev.portfolio.structure.Fault;
import dev.portfolio.structure.Fit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A section that the profile does not name, where it wants no others. */
record SectionUnknown(RuleId id, Severity severity) implements DocumentRule {

    SectionUnknown() {
        this(new RuleId("section-unknown"), Severity.WARNING);
    }

    @Override
    public void check(DocumentCheck check) {
        List<Fit.Found<Fault.Additional>> additional =
                check.sections().faults(Fault.Additional.class).toList();
        if (additional.isEmpty()) {
            return;
        }
        Set<Span> toldAsMissing = SectionMissing.lookalikes(check);
        for (Fit.Found<Fault.Additional> found : additional) {
            Heading heading = found.fault().section().heading();
            if (!toldAsMissing.contains(heading.span())) {
                report(heading, found.row(), check);
            }
        }
    }

    private static void report(Heading heading, Fit.Row row, DocumentCheck check) {
        List<String> known =
                row.structure().sections().map(spec -> spec.heading()).toList();
        Arguments arguments = Arguments.none().with("heading", heading.text()).with("known", known);
        Optional<String> parent = row.parent().map(Section::heading).map(Heading::text);
        String variant = known.isEmpty() ? "none" : parent.isPresent() ? "within" : "";
        Arguments all = parent.map(text -> arguments.with("parent", text)).orElse(arguments);
        if (row.structure().additional() == Additional.REFUSE) {
            check.reportError(variant, heading.span(), all);
        } else {
            check.report(variant, heading.span(), all);
        }
    }
}
