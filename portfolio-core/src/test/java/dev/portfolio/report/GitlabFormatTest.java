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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** GitLab knows findings by their fingerprint alone: two of one fingerprint are shown as one. */
final class GitlabFormatTest {

    private static Finding finding(String path, int line) {
        SourceText source = SourceText.of(path, "# Bilan\n".repeat(line));
        Span heading = new Span((line - 1) * 8, (line - 1) * 8 + 7);
        return new Problem(
                        new RuleId("section-empty"),
                        "",
                        heading,
                        Arguments.none().with("heading", "Bilan"))
                .in(source, Severity.ERROR);
    }

    private static List<JsonNode> issues(Finding... findings) {
        Report report = new Report("x", Language.ENGLISH, List.of(), List.of(findings));
        return JsonMapper.shared()
                .readTree(written(new GitlabFormat(), report))
                .valueStream()
                .toList();
    }

    private static List<String> fingerprints(Finding... findings) {
        return issues(findings).stream()
                .map(issue -> issue.get("fingerprint").stringValue())
                .toList();
    }

    @Test
    void alikeFindingsOfOneDocumentHaveFingerprintsOfTheirOwn() {
        assertThat(fingerprints(finding("a.md", 1), finding("a.md", 2), finding("a.md", 3)))
                .doesNotHaveDuplicates();
    }

    /** Java's hash of these two paths is the same. */
    @Test
    void soHaveThoseOfDocumentsWhosePathsAreNearlyAlike() {
        assertThat("work/Aa.md").hasSameHashCodeAs("work/BB.md");
        assertThat(fingerprints(finding("work/Aa.md", 1), finding("work/BB.md", 1)))
                .doesNotHaveDuplicates();
    }

    @Test
    void aFindingThatMovesKeepsItsFingerprint() {
        assertThat(fingerprints(finding("a.md", 1))).isEqualTo(fingerprints(finding("a.md", 7)));
    }

    @Test
    void everyIssueHasItsLinesAndACategory() {
        List<JsonNode> issues = JsonMapper.shared()
                .readTree(written(new GitlabFormat(), SampleReport.report(Language.ENGLISH)))
                .valueStream()
                .toList();
        assertThat(issues)
                .hasSize(7)
                .allSatisfy(issue -> assertThat(issue.get("categories").valueStream())
                        .extracting(JsonNode::stringValue)
                        .containsExactly("Style"));
        Stream<String> lines = issues.stream()
                .map(issue -> issue.get("check_name").stringValue() + " "
                        + issue.at("/location/lines/begin").intValue() + "-"
                        + issue.at("/location/lines/end").intValue());
        assertThat(lines)
                .containsExactlyInAnyOrder(
                        "field-type 3-3",
                        "section-empty 6-6",
                        "file-missing 3-3",
                        "image-alt-missing 8-8",
                        "internal-error 8-9",
                        "heading-inexact 6-6",
                        "profile-invalid 1-1");
    }
}
