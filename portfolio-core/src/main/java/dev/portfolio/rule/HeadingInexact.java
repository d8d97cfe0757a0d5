package dev.portfolio.rule;

import dev.portfolio.document.Heading;
import dev.portfolio.finding.Argument;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.structure.Match;
import dev.portfolio.text.Difference;
import java.util.List;

/** A heading is taken for one of the profile's, though it is not written quite like it. */
record HeadingInexact(RuleId id, Severity severity) implements DocumentRule {

    HeadingInexact() {
        this(new RuleId("heading-inexact"), Severity.INFO);
    }

    @Override
    public void check(DocumentCheck check) {
        for (Match match : check.sections().matches()) {
            Heading heading = match.section().heading();
            if (!heading.text().equals(match.name())) {
                report(heading, match, check);
            }
        }
    }

    private static void report(Heading heading, Match match, DocumentCheck check) {
        List<Argument.Phrase> differences = Differences.phrases(Difference.between(heading.text(), match.name()));
        Arguments arguments = Arguments.none()
                .with("heading", heading.text())
                .with("name", match.name())
                .with("fixed", "#".repeat(heading.level()) + " " + match.name());
        if (differences.isEmpty()) {
            check.report("several", heading.span(), arguments);
        } else {
            Arguments told = arguments.withPhrases("differences", differences);
            check.report(
                    "",
                    heading.span(),
                    told,
                    HeadingFix.of(heading, match.name(), check.document().source()));
        }
    }
}
