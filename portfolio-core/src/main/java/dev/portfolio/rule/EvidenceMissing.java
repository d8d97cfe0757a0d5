package dev.portfolio.rule;

import dev.portfolio.document.Section;
import dev.portfolio.finding.Severity;
import dev.portfolio.profile.SectionSpec;

/** A section that must hold evidence has fewer sub-headings than it must: one stands for each project. */
final class EvidenceMissing extends SectionRule {

    EvidenceMissing() {
        super("evidence-missing", Severity.ERROR);
    }

    @Override
    void check(SectionSpec spec, Section section, DocumentCheck check) {
        int count = evidence(section, check).size();
        spec.evidence().filter(evidence -> count < evidence.min()).ifPresent(evidence -> {
            String fixed = "#".repeat(Math.min(6, section.heading().level() + 1));
            check.report(
                    count == 0 ? "none" : "",
                    section.heading().span(),
                    heading(section)
                            .with("count", count)
                            .with("min", evidence.min())
                            .with("fixed", fixed));
        });
    }
}
