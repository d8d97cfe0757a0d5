package dev.portfolio.rule;

import dev.portfolio.document.Section;
import dev.portfolio.finding.Severity;
import dev.portfolio.profile.ContentKind;
import dev.portfolio.profile.SectionSpec;

/** A section holds fewer list items than it must. */
final class SectionListTooShort extends SectionRule {

    SectionListTooShort() {
        super("section-list-too-short", Severity.ERROR);
    }

    @Override
    void check(SectionSpec spec, Section section, DocumentCheck check) {
        int min = spec.contents().of(ContentKind.LIST_ITEMS).min();
        long items = min == 0 ? 0 : check.document().listItems(section);
        if (items < min) {
            check.report(
                    items == 0 ? "none" : "",
                    section.heading().span(),
                    heading(section).with("count", items).with("min", min));
        }
    }
}
