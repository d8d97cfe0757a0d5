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
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A summary that a pull request takes: not too long, and nobody is called by what a document says. */
final class MarkdownFormatTest {

    private static final int LONGEST = 60_000;

    private static Report reportOn(List<String> paths) {
        List<Finding> findings = paths.stream()
                .map(path -> empty("tags").in(SourceText.of(path, "tags:\n"), Severity.ERROR))
                .toList();
        return new Report("competency", Language.ENGLISH, paths, findings);
    }

    private static Problem empty(String field) {
        return new Problem(
                new RuleId("field-empty"),
                "list",
                new Span(0, 4),
                Arguments.none().with("field", field));
    }

    @Test
    void whatIsLeftOutIsCounted() {
        String summary = written(new MarkdownFormat(), ManyFindings.in(1000, 10));
        assertThat(summary).hasSizeLessThanOrEqualTo(LONGEST);
        assertThat(summary.lines().filter(line -> line.startsWith("| src"))).hasSize(100);
        assertThat(summary).contains("\n900 autres documents ont des constats.\n");
        long told = summary.lines().filter(line -> line.startsWith("- **")).count();
        assertThat(summary)
                .endsWith("\n" + (10_000 - told) + " autres constats ne sont pas montrés ici\u00A0;"
                        + " les formats <code>text</code> et <code>html</code> ont tout.\n");
    }

    @Test
    void pathsOfAnyLengthLeaveItShortEnough() {
        List<String> paths = IntStream.range(0, 120)
                .mapToObj(i -> i + "_".repeat(250) + ".md")
                .toList();
        String summary = written(new MarkdownFormat(), reportOn(paths));
        assertThat(summary).hasSizeLessThanOrEqualTo(LONGEST);
        long rows = summary.lines().filter(line -> line.matches("\\| \\d.*")).count();
        assertThat(rows).isBetween(20L, 99L);
        assertThat(summary).contains("\n" + (120 - rows) + " more documents have findings.\n");
    }

    @Test
    void whatAMessageQuotesIsCodeAndNothingElseIs() {
        Finding finding = new Problem(
                        new RuleId("section-empty"),
                        "",
                        new Span(0, 2),
                        Arguments.none().with("heading", "a ` b"))
                .in(SourceText.of("a.md", "# x\n"), Severity.ERROR);
        Report report = new Report("x", Language.ENGLISH, List.of("a.md"), List.of(finding));
        assertThat(written(new MarkdownFormat(), report))
                .contains("The section \"<code>a &#96; b</code>\" is empty. Write its content under the heading.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '"',
            value = {
                "@octocat ¦ <code>&#64;octocat</code>",
                "(@octo-cat) ¦ (<code>&#64;octo-cat</code>)",
                "a@b.example ¦ a&#64;<!-- -->b.example",
                "org/repo#12 ¦ org/repo<code>&#35;12</code>",
                "GH-7 ¦ <code>GH-7</code>",
                "7e9d2c1 ¦ <code>7e9d2c1</code>",
                "facades and 2025-04-19 ¦ facades and 2025-04-19",
                "https://a.example ¦ https<!-- -->&#58;//a.example",
                "www.a.example ¦ www<!-- -->.a.example",
            })
    void nobodyAndNothingIsReferredTo(String text, String expected) {
        assertThat(MarkdownFormat.escaped(text)).isEqualTo(expected);
    }
}
