package dev.portfolio.report;

import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Fingerprint;
import dev.portfolio.finding.Severity;
import dev.portfolio.json.JsonText;
import java.io.IOException;
import tools.jackson.core.JsonGenerator;

/**
 * For merge requests of GitLab: a Code Quality report. What is suppressed is not in it.
 *
 * @see <a href="https://docs.gitlab.com/ci/testing/code_quality/">Code Quality</a>
 */
public final class GitlabFormat implements ReportFormat {

    /** One file. */
    public GitlabFormat() {}

    @Override
    public String name() {
        return "gitlab";
    }

    @Override
    public String fileName() {
        return "gl-code-quality-report.json";
    }

    @Override
    public void write(Report report, Appendable out) throws IOException {
        FindingWords words = new FindingWords(report);
        out.append(JsonText.of(json -> {
            json.writeStartArray();
            report.findings().forEach(finding -> write(finding, words, json));
            json.writeEndArray();
        }));
    }

    private static void write(Finding finding, FindingWords words, JsonGenerator json) {
        String path = finding.location().path();
        json.writeStartObject();
        json.writeStringProperty("type", "issue");
        json.writeStringProperty("check_name", finding.rule().value());
        json.writeStringProperty("description", words.both(finding));
        // Readers of the format fall over entries without any.
        json.writeArrayPropertyStart("categories");
        json.writeString("Style");
        json.writeEndArray();
        json.writeStringProperty("severity", severity(finding.severity()));
        json.writeStringProperty("fingerprint", words.fingerprint(finding) + "-" + Fingerprint.ofPath(path));
        json.writeObjectPropertyStart("location");
        json.writeStringProperty("path", path);
        json.writeObjectPropertyStart("lines");
        json.writeNumberProperty("begin", finding.location().start().line());
        json.writeNumberProperty("end", finding.location().end().line());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "major";
            case WARNING -> "minor";
            case INFO -> "info";
        };
    }
}
