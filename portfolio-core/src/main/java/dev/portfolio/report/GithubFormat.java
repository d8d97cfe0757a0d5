package dev.portfolio.report;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Severity;
import dev.portfolio.finding.Visible;
import java.io.IOException;
import java.util.List;

/**
 * For GitHub Actions: workflow commands, which put annotations beside the lines. GitHub shows ten of each severity for a
 * step; the last line says how many more there are. They must be printed to be obeyed.
 *
 * @see <a href="https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands">Workflow commands</a>
 */
public final class GithubFormat implements ReportFormat {

    private static final int SHOWN = 10;

    /** One line for each annotation. */
    public GithubFormat() {}

    @Override
    public String name() {
        return "github";
    }

    @Override
    public String fileName() {
        return "github-annotations.txt";
    }

    @Override
    public void write(Report report, Appendable out) throws IOException {
        FindingWords words = new FindingWords(report);
        int more = 0;
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            List<Finding> findings = report.findings().stream()
                    .filter(finding -> finding.severity() == severity)
                    .toList();
            // The pointer takes the place of the last notice.
            int most = severity == Severity.INFO ? SHOWN - 1 : SHOWN;
            for (Finding finding : findings.subList(0, Math.min(most, findings.size()))) {
                out.append(line(finding, words)).append('\n');
            }
            more += Math.max(0, findings.size() - most);
        }
        if (more > 0) {
            String told = report.messages()
                    .render("report.more", Arguments.none().with("count", more))
                    .orElse("");
            out.append("::notice title=Portfolio::").append(data(told)).append('\n');
        }
    }

    private static String line(Finding finding, FindingWords words) {
        int first = finding.location().start().line();
        int last = finding.location().end().line();
        StringBuilder line = new StringBuilder("::").append(command(finding.severity()));
        line.append(" file=").append(property(finding.location().path()));
        line.append(",line=").append(first).append(",endLine=").append(last);
        if (first == last) {
            // Columns only count within one line.
            line.append(",col=").append(finding.location().start().column());
            line.append(",endColumn=").append(finding.location().end().column());
        }
        line.append(",title=").append(property(finding.rule().value()));
        return line.append("::").append(data(words.both(finding))).toString();
    }

    private static String command(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "notice";
        };
    }

    /** What stands behind the second pair of colons. */
    private static String data(String text) {
        return Visible.oneLine(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    /** What stands before it ends with a comma or a colon. */
    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
