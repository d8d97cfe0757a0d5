package dev.portfolio.rule;

import dev.portfolio.document.Section;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.profile.SectionSpec;
import dev.portfolio.structure.Match;

/** A rule about what a section holds. A section that holds nothing is left to {@link SectionEmpty},
 * and of one whose end is hidden in code that is not closed, nothing can be said. */
abstract sealed class SectionRule implements DocumentRule permits SectionContent, SectionListTooShort, SectionTooShort {

    private final RuleId id;
    private final Severity severity;

    SectionRule(String id, Severity severity) {
        this.id = new RuleId(id);
        this.severity = severity;
    }

    @Override
    public final RuleId id() {
        return id;
    }

    @Override
    public final Severity severity() {
        return severity;
    }

    @Override
    public final void check(DocumentCheck check) {
        for (Match match : check.sections().matches()) {
            Section section = match.section();
            if (!section.isEmpty() && !HiddenHeadings.areIn(section, check.document())) {
                check(match.spec(), section, check);
            }
        }
    }

    abstract void check(SectionSpec spec, Section section, DocumentCheck check);

    static Arguments heading(Section section) {
        return Arguments.none().with("heading", section.heading().text());
    }
}
