package dev.portfolio.rule;

import dev.portfolio.document.Block;
import dev.portfolio.document.Section;
import dev.portfolio.finding.Severity;
import dev.portfolio.profile.EvidenceSpec;
import dev.portfolio.profile.SectionSpec;

/** Evidence tells, and shows nothing: no link, no image, no code. */
final class EvidenceWithoutProof extends SectionRule {

    EvidenceWithoutProof() {
        super("evidence-without-proof", Severity.WARNING);
    }

    @Override
    void check(SectionSpec spec, Section section, DocumentCheck check) {
        if (spec.evidence().filter(EvidenceSpec::proof).isEmpty()) {
            return;
        }
        for (Section evidence : section.sections()) {
            if (!evidence.isEmpty() && !showsSomething(evidence)) {
                check.report("", evidence.heading().span(), heading(evidence));
            }
        }
    }

    private static boolean showsSomething(Section evidence) {
        return evidence.images().anyMatch(image -> !image.destination().isBlank())
                || evidence.links().anyMatch(link -> leadsSomewhere(link.destination()))
                || evidence.everyBlock().anyMatch(Block.CodeBlock.class::isInstance);
    }

    private static boolean leadsSomewhere(String destination) {
        return !destination.isBlank() && !destination.startsWith("#") && !destination.startsWith("mailto:");
    }
}
