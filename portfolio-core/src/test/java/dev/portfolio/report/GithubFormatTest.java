package dev.portfolio.report;

import static dev.portfolio.report.ReportGoldenTest.written;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Language;
import dev.portfolio.finding.Problem;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** As many annotations as GitHub shows, each one command whatever the document says. */
final class GithubFormatTest {

    private static List<Finding> findings(String path, Severity severity, int count) {
        SourceText source = SourceText.of(path, "tags:\n".repeat(count));
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Arguments arguments = Arguments.none().with("field", "50% a\nb");
            findings.add(new Problem(new RuleId("field-empty"), "list", new Span(6 * i, 6 * i + 4), arguments)
                    .in(source, severity));
        }
        return findings;
    }

    private static List<String> commands(List<Finding> findings) {
        Report report = new Report("competency", Language.ENGLISH, List.of(), findings);
        return written(new GithubFormat(), report).lines().toList();
    }

    @Test
    void tenOfEachSeverityAreShownAndTheLastNoticeSaysWhereTheOthersAre() {
        List<Finding> findings = new ArrayList<>(findings("a.md", Severity.ERROR, 25));
        findings.addAll(findings("b.md", Severity.WARNING, 11));
        findings.addAll(findings("c.md", Severity.INFO, 10));
        List<String> commands = commands(findings);
        assertThat(commands).filteredOn(line -> line.startsWith("::error ")).hasSize(10);
        assertThat(commands).filteredOn(line -> line.startsWith("::warning ")).hasSize(10);
        assertThat(commands).filteredOn(line -> line.startsWith("::notice ")).hasSize(10);
        assertThat(commands)
                .last()
                .isEqualTo("::notice title=Portfolio::17 more findings are not shown here;"
                        + " the formats `text` and `html` have all.");
    }

    @Test
    void whereAllAreShownThereIsNothingToPointTo() {
        assertThat(commands(findings("a.md", Severity.ERROR, 10)))
                .hasSize(10)
                .allMatch(line -> line.startsWith("::error "));
    }

    @Test
    void whatWouldEndACommandIsEscaped() {
        assertThat(commands(findings("a,b:c%.md", Severity.ERROR, 1)))
                .singleElement()
                .asString()
                .startsWith("::error file=a%2Cb%3Ac%25.md,line=1,endLine=1,col=1,endColumn=5,title=field-empty::"
                        + "The list `50%25 a b` is empty.");
    }
}
