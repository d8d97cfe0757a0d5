package dev.portfolio.maven;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Language;
import dev.portfolio.finding.Problem;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.report.Report;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import java.util.Arrays;
import java.util.List;

/** Findings and reports to try with. */
final class Sample {

    private Sample() {}

    /** A finding in the first column of a line. */
    static Finding finding(Severity severity, String rule, String path, int line) {
        SourceText source = SourceText.of(path, "tags:\n".repeat(line));
        Span key = new Span((line - 1) * 6, (line - 1) * 6 + 4);
        Arguments arguments = Arguments.none().with("field", "tags").with("example", "tags: [SQL]");
        return new Problem(new RuleId(rule), "", key, arguments).in(source, severity);
    }

    static Report report(Language language, Finding... findings) {
        return new Report("competency", language, List.of("a.md", "b.md"), Arrays.asList(findings));
    }
}
