package dev.portfolio.rule;

import dev.portfolio.document.Section;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;

/** A section has its heading, and nothing under it. */
record SectionEmpty(RuleId id, Severity severity) implements DocumentRule {

    SectionEmpty() {
        this(new RuleId("section-empty"), Severity.ERROR);
    }

    @Override
    public void check(DocumentCheck check) {
        for (SectionMatches.Match match : check.sections().all()) {
            for (Section section : match.sections()) {
                if (section.isEmpty()) {
                    check.report("", section.heading().span(), SectionRule.heading(section));
                }
            }
        }
    }
}
