package dev.portfolio.rule;

import dev.portfolio.document.Heading;
import dev.portfolio.document.Section;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import java.util.List;

/** A section is there twice. */
record SectionDuplicate(RuleId id, Severity severity) implements DocumentRule {

    SectionDuplicate() {
        this(new RuleId("section-duplicate"), Severity.WARNING);
    }

    @Override
    public void check(DocumentCheck check) {
        for (SectionMatches.Match match : check.sections().all()) {
            for (Section again : match.sections().stream().skip(1).toList()) {
                Heading first = match.sections().get(0).heading();
                Arguments arguments = Arguments.none()
                        .with("heading", again.heading().text())
                        .with(
                                "line",
                                check.document().source().lineAt(first.span().start()));
                check.report("", again.heading().span(), arguments, List.of(first.span()));
            }
        }
    }
}
