package dev.portfolio.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Language;
import dev.portfolio.finding.Severity;
import edu.hm.hafner.analysis.FileReaderFactory;
import edu.hm.hafner.analysis.Issue;
import edu.hm.hafner.analysis.IssueParser;
import edu.hm.hafner.analysis.registry.ParserRegistry;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.SurefireReportParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import se.bjurr.violations.lib.ViolationsApi;
import se.bjurr.violations.lib.model.SEVERITY;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.reports.Parser;

/** The tools that read these formats in the world find every finding: its path, line, severity and words. */
final class ReportConsumersTest {

    private static final Map<Suppressed.By, String> WHY = Map.of(
            Suppressed.By.BASELINE, "accepted by the baseline",
            Suppressed.By.DOCUMENT, "silenced in the document",
            Suppressed.By.PROFILE, "silenced by the profile");
    private static final Report REPORT = SampleReport.report(Language.ENGLISH);

    @TempDir
    private Path folder;

    private Path written(ReportFormat format) throws IOException {
        Path file = folder.resolve(format.fileName());
        return Files.writeString(file, ReportGoldenTest.written(format, REPORT));
    }

    private static List<String> expected(List<Finding> findings) {
        FindingWords words = new FindingWords(REPORT);
        return findings.stream()
                .map(finding -> finding.location().path() + " "
                        + finding.location().start().line() + " " + finding.severity() + " " + words.both(finding))
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"sarif, sarif", "checkstyle, checkstyle", "gitlab, code-climate"})
    void theModelOfJenkinsReadsEveryFinding(String format, String parser) throws IOException {
        IssueParser reader = new ParserRegistry().get(parser).createParser();
        edu.hm.hafner.analysis.Report read = reader.parse(
                new FileReaderFactory(written(ReportFormats.named(format).orElseThrow())));
        List<String> found = read.stream()
                .map(ReportConsumersTest::told)
                .sorted(Comparator.naturalOrder())
                .toList();
        assertThat(found).containsExactlyElementsOf(expected(REPORT.findings()));
    }

    private static String told(Issue issue) {
        Severity severity = issue.getSeverity().equals(edu.hm.hafner.analysis.Severity.ERROR)
                        || issue.getSeverity().equals(edu.hm.hafner.analysis.Severity.WARNING_HIGH)
                ? Severity.ERROR
                : issue.getSeverity().equals(edu.hm.hafner.analysis.Severity.WARNING_NORMAL)
                        ? Severity.WARNING
                        : Severity.INFO;
        return issue.getFileName() + " " + issue.getLineStart() + " " + severity + " " + words(issue.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"sarif, SARIF", "checkstyle, CHECKSTYLE", "gitlab, CODECLIMATE"})
    void theLibraryOfReviewBotsReadsEveryFinding(String format, String parser) throws IOException {
        written(ReportFormats.named(format).orElseThrow());
        List<String> found = ViolationsApi.violationsApi()
                .withPattern(".*")
                .inFolder(folder.toString())
                .findAll(Parser.valueOf(parser))
                .violations()
                .stream()
                .map(ReportConsumersTest::told)
                .sorted()
                .toList();
        assertThat(found).containsExactlyElementsOf(expected(shown(format)));
    }

    /** What is suppressed is in SARIF as well, and this library does not ask whether it is. */
    private static List<Finding> shown(String format) {
        return format.equals("sarif")
                ? Stream.concat(
                                REPORT.findings().stream(),
                                REPORT.suppressed().stream().map(Suppressed::finding))
                        .toList()
                : REPORT.findings();
    }

    private static String told(Violation violation) {
        Severity severity = violation.getSeverity() == SEVERITY.ERROR
                ? Severity.ERROR
                : violation.getSeverity() == SEVERITY.WARN ? Severity.WARNING : Severity.INFO;
        String path = URLDecoder.decode(
                violation.getFile().replace("+", "%2B").replace("% ", "%25 "), StandardCharsets.UTF_8);
        return path + " " + violation.getStartLine() + " " + severity + " " + words(violation.getMessage());
    }

    /** Of SARIF they show the rule's page first, then the message. */
    private static String words(String message) {
        String plain = message.strip();
        return plain.substring(plain.lastIndexOf('\n') + 1);
    }

    /** Readers of JUnit's format know a name, a class and an output; there stands all that a finding says. */
    @Test
    void theModelOfJenkinsReadsEveryErrorOfJunit() throws IOException {
        IssueParser reader = new ParserRegistry().get("junit").createParser();
        edu.hm.hafner.analysis.Report read = reader.parse(new FileReaderFactory(written(new JunitFormat())));
        assertEveryErrorIsIn(read.stream().map(Issue::getMessage).toList());
    }

    @Test
    void theLibraryOfReviewBotsReadsEveryErrorOfJunit() throws IOException {
        written(new JunitFormat());
        assertEveryErrorIsIn(
                ViolationsApi.violationsApi()
                        .withPattern(".*")
                        .inFolder(folder.toString())
                        .findAll(Parser.JUNIT)
                        .violations()
                        .stream()
                        .map(Violation::getMessage)
                        .toList());
    }

    private static void assertEveryErrorIsIn(List<String> messages) {
        FindingWords words = new FindingWords(REPORT);
        List<Finding> errors = REPORT.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        assertThat(messages).hasSameSizeAs(errors);
        assertThat(errors)
                .allSatisfy(finding -> assertThat(messages)
                        .anySatisfy(message -> assertThat(message)
                                .contains(
                                        finding.location().toString(),
                                        " error [" + finding.rule() + "] ",
                                        words.both(finding))));
    }

    @Test
    void mavensOwnReportReadsEveryFinding() throws Exception {
        written(new JunitFormat());
        SurefireReportParser parser = new SurefireReportParser(List.of(folder.toFile()), new NullConsoleLogger());
        List<String> found = parser.parseXMLReportFiles().stream()
                .flatMap(suite -> suite.getTestCases().stream())
                .filter(one -> one.getName().contains(" ("))
                .map(one -> one.getFullClassName() + " " + one.getName() + " " + outcome(one))
                .map(told -> told.replace("image-alt-missing (8:1) 2 ", "image-alt-missing (8:1) "))
                .sorted()
                .toList();
        FindingWords words = new FindingWords(REPORT);
        Stream<String> findings = REPORT.findings().stream()
                .map(finding -> aCase(finding)
                        + (finding.severity() == Severity.ERROR
                                ? "failed: " + finding.rule() + " " + words.message(finding)
                                : "passed"));
        Stream<String> suppressed = REPORT.suppressed().stream()
                .map(one -> aCase(one.finding())
                        + "skipped: "
                        + (one.reason().isBlank() ? WHY.get(one.by()) : one.reason()));
        assertThat(found)
                .containsExactlyElementsOf(
                        Stream.concat(findings, suppressed).sorted().toList());
    }

    private static String aCase(Finding finding) {
        return finding.location().path() + " " + finding.rule() + " ("
                + finding.location().start() + ") ";
    }

    private static String outcome(ReportTestCase one) {
        if (one.hasFailure()) {
            return "failed: " + one.getFailureType() + " " + one.getFailureMessage();
        }
        return one.hasSkipped() ? "skipped: " + one.getFailureMessage() : "passed";
    }

    /** The output of a case, which holds what weighs less than an error, is read by those who show tests one by one. */
    @Test
    void theOutputOfACaseSaysWhatItFoundAndHowMuchThatWeighs() throws Exception {
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(written(new JunitFormat()).toFile());
        NodeList outputs = document.getElementsByTagName("system-out");
        List<String> found = IntStream.range(0, outputs.getLength())
                .mapToObj(i -> outputs.item(i).getTextContent())
                .sorted()
                .toList();
        FindingWords words = new FindingWords(REPORT);
        List<String> expected = Stream.concat(
                        REPORT.findings().stream().filter(finding -> finding.severity() != Severity.ERROR),
                        REPORT.suppressed().stream().map(Suppressed::finding))
                .map(finding -> finding.location() + " " + finding.severity().word() + " [" + finding.rule() + "] "
                        + words.both(finding))
                .sorted()
                .toList();
        assertThat(found).containsExactlyElementsOf(expected);
    }

    @Test
    void mavensOwnReportReadsEverySuite() throws Exception {
        written(new JunitFormat());
        SurefireReportParser parser = new SurefireReportParser(List.of(folder.toFile()), new NullConsoleLogger());
        List<ReportTestSuite> suites = parser.parseXMLReportFiles();
        long errors = REPORT.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
        assertThat(suites.stream()
                        .mapToInt(ReportTestSuite::getNumberOfFailures)
                        .sum())
                .isEqualTo((int) errors);
        assertThat(suites.stream().mapToInt(ReportTestSuite::getNumberOfSkipped).sum())
                .isEqualTo(REPORT.suppressed().size());
    }
}
