package dev.portfolio.report;

import dev.portfolio.coverage.Tally;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Messages;
import dev.portfolio.finding.Prose;
import dev.portfolio.finding.Severity;
import dev.portfolio.finding.Visible;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * For a comment on a pull request, or the summary of a job: how many findings there are, in which documents, and the first
 * of them, as far as a comment may be long. GitHub Flavored Markdown.
 */
public final class MarkdownFormat implements ReportFormat {

    /** A comment of GitHub has 65,536 characters at most, and readers give up before that. */
    private static final int LONGEST = 60_000;

    private static final int MOST_DOCUMENTS = 100;

    /** What a colon or {@code www.} makes a link of, as it is written here; and what an at sign does. */
    private static final Pattern ADDRESS = Pattern.compile("(?i)&#58;(?=//)|(?<=\\bwww)\\.");

    private static final Pattern MAIL = Pattern.compile("(?<=[\\w;]&#64;)");

    /**
     * What GitHub makes a link or a mention of behind Markdown's back, in the text that is shown: somebody, an issue, a
     * commit. Not so in code.
     */
    private static final Pattern REFERENCE =
            Pattern.compile("(?i)(?<!\\w)@[a-z0-9][\\w/-]*|#\\d+|\\bgh-\\d+|\\b(?=[a-f]*\\d)[0-9a-f]{7,40}\\b");

    /** What is left of Markdown, mentions, references and addresses when all else is a character reference. */
    private static final String PLAIN = " .,;?'\"()/-%=+";

    /** One file. */
    public MarkdownFormat() {}

    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public String fileName() {
        return "summary.md";
    }

    @Override
    public void write(Report report, Appendable out) throws IOException {
        Messages messages = report.messages();
        FindingWords words = new FindingWords(report);
        StringBuilder text = new StringBuilder("## Portfolio\n\n");
        text.append(escaped(TextFormat.summary(report))).append('\n');
        report.details()
                .coverage()
                .ifPresent(coverage -> text.append('\n')
                        .append(escaped(coverage(coverage.tally(), messages)))
                        .append('\n'));
        String last = remark("report.more", report.findings().size(), messages);
        Map<String, List<Finding>> documents = report.findings().stream()
                .collect(
                        Collectors.groupingBy(finding -> finding.location().path(), TreeMap::new, Collectors.toList()));
        if (!documents.isEmpty()) {
            table(documents, messages, text);
        }
        int told = 0;
        for (Map.Entry<String, List<Finding>> document : documents.entrySet()) {
            String heading = "\n### " + escaped(document.getKey()) + "\n\n";
            for (Finding finding : document.getValue()) {
                String line = heading + line(finding, words, messages);
                if (text.length() + line.length() + last.length() > LONGEST) {
                    text.append(remark("report.more", report.findings().size() - told, messages));
                    out.append(text);
                    return;
                }
                text.append(line);
                heading = "";
                told++;
            }
        }
        out.append(text);
    }

    /** A line that says how many are not told. */
    private static String remark(String key, int count, Messages messages) {
        String said =
                messages.render(key, Arguments.none().with("count", count)).orElse("");
        return "\n" + prose(said) + "\n";
    }

    private static String coverage(Tally tally, Messages messages) {
        return messages.render(
                        "report.coverage",
                        Arguments.none()
                                .with("proved", tally.proved())
                                .with("asked", tally.asked())
                                .with("claimed", tally.claimed())
                                .with("missing", tally.missing()))
                .orElse("");
    }

    private static void table(Map<String, List<Finding>> documents, Messages messages, StringBuilder text) {
        text.append("\n| ").append(escaped(messages.text("report.document")));
        for (Severity severity : Severity.values()) {
            text.append(" | ").append(escaped(messages.text("severity." + severity.word())));
        }
        text.append(" |\n|---").append("|--:".repeat(Severity.values().length)).append("|\n");
        int told = 0;
        for (Map.Entry<String, List<Finding>> document : documents.entrySet()) {
            if (told == MOST_DOCUMENTS || text.length() > LONGEST / 2) {
                break;
            }
            text.append("| ").append(escaped(document.getKey()));
            for (Severity severity : Severity.values()) {
                long count = document.getValue().stream()
                        .filter(finding -> finding.severity() == severity)
                        .count();
                text.append(" | ").append(count == 0 ? "" : String.format(Locale.ROOT, "%d", count));
            }
            text.append(" |\n");
            told++;
        }
        if (documents.size() > told) {
            text.append(remark("report.more.documents", documents.size() - told, messages));
        }
    }

    private static String line(Finding finding, FindingWords words, Messages messages) {
        String severity = messages.text("severity." + finding.severity().word());
        return "- **" + finding.location().start() + "** " + escaped(severity) + " ("
                + escaped(finding.rule().value()) + "): " + prose(words.message(finding)) + " "
                + prose(words.mend(finding)).strip() + "\n";
    }

    private static String prose(String message) {
        return Prose.of(message).stream()
                .map(part -> part.isCode() ? code(part.text()) : escaped(part.text()))
                .collect(Collectors.joining());
    }

    private static String code(String text) {
        return "<code>" + plain(text) + "</code>";
    }

    /** A text that Markdown shows as it is: what could be more than a letter is a character reference. */
    static String escaped(String text) {
        String line = Visible.oneLine(text);
        StringBuilder out = new StringBuilder(line.length() + 16);
        int at = 0;
        Matcher references = REFERENCE.matcher(line);
        while (references.find()) {
            out.append(plain(line.substring(at, references.start()))).append(code(references.group()));
            at = references.end();
        }
        return out.append(plain(line.substring(at))).toString();
    }

    /** Addresses would become links all the same, were there not a remark within them. */
    private static String plain(String text) {
        String apart = ADDRESS.matcher(letters(text)).replaceAll("<!-- -->$0");
        return MAIL.matcher(apart).replaceAll("<!-- -->");
    }

    private static String letters(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == ':' && (i + 1 == text.length() || text.charAt(i + 1) == ' ');
            if (c >= 0x80 || Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0 || ends) {
                out.append(c);
            } else {
                out.append("&#").append((int) c).append(';');
            }
        }
        return out.toString();
    }
}
