package dev.portfolio.rule;

import dev.portfolio.document.Section;
import dev.portfolio.finding.Severity;
import dev.portfolio.profile.SectionSpec;

/** Evidence has its heading, but too few list items under it that say what was done. */
final class EvidenceWithoutItem extends SectionRule {

    EvidenceWithoutItem() {
        super("evidence-without-item", Severity.ERROR);
    }

    @Override
    void check(SectionSpec spec, Section section, DocumentCheck check) {
        int min = spec.evidence().map(evidence -> evidence.listItems().min()).orElse(0);
        if (min == 0) {
            return;
        }
        for (Section evidence : evidence(section, check)) {
            long items = SectionListTooShort.items(evidence).limit(min).count();
            if (items < min) {
                check.report(
                        items == 0 ? "none" : "",
                        evidence.heading().span(),
                        heading(evidence).with("count", items).with("min", min));
            }
        }
    }
}
