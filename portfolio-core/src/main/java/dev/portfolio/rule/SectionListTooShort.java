package dev.portfolio.rule;

import dev.portfolio.document.Block;
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
        long items = items(section);
        int min = spec.contents().of(ContentKind.LIST_ITEMS).min();
        if (items < min) {
            check.report(
                    items == 0 ? "none" : "",
                    section.heading().span(),
                    heading(section).with("count", items).with("min", min));
        }
    }

    static long items(Section section) {
        return section.everyBlock()
                .filter(block -> block instanceof Block.Item item && item.saysSomething())
                .count();
    }
}
