package dev.portfolio.rule;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;

/** An image says nothing to those who do not see it. */
record ImageAltMissing(RuleId id, Severity severity) implements DocumentRule {

    ImageAltMissing() {
        this(new RuleId("image-alt-missing"), Severity.WARNING);
    }

    @Override
    public void check(DocumentCheck check) {
        check.document()
                .images()
                .filter(image -> image.alt().isBlank())
                .forEach(
                        image -> check.report("", image.span(), Arguments.none().with("image", image.destination())));
    }
}
