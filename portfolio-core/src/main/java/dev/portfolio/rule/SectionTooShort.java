package dev.portfolio.rule;

import dev.portfolio.document.Section;
import dev.portfolio.finding.Severity;
import dev.portfolio.profile.ContentKind;
import dev.portfolio.profile.SectionSpec;

/** A section holds fewer words than it must. */
final class SectionTooShort extends SectionRule {

    SectionTooShort() {
        super("section-too-short", Severity.WARNING);
    }

    @Override
    void check(SectionSpec spec, Section section, DocumentCheck check) {
        int min = spec.contents().of(ContentKind.WORDS).min();
        long words = min == 0 ? 0 : section.words();
        if (words < min) {
            check.report(
                    "",
                    section.heading().span(),
                    heading(section).with("count", words).with("min", min).with("left", min - words));
        }
    }
}
