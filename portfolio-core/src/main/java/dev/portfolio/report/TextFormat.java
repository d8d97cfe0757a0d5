package dev.portfolio.report;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Language;
import dev.portfolio.finding.Messages;
import dev.portfolio.finding.Severity;
import dev.portfolio.finding.Visible;
import dev.portfolio.source.Location;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * For people: document by document, each finding with its source line, the place marked under it, and the mend; a summary
 * at the end.
 *
 * <pre>
 * src/content/work/projet.md:8:1 error [field-empty] The list `tags` is empty.
 *     8 | tags:
 *       | ^^^^
 *       = Write at least one item, for example `tags: [Java, SQL]`.
 * </pre>
 */
public final class TextFormat implements ReportFormat {

    private final TextScreen screen;
    private final TextForm form;

    private TextFormat(TextScreen screen, TextForm form) {
        this.screen = screen;
        this.form = form;
    }

    /** All of it, for files. */
    public static TextFormat plain() {
        return on(TextScreen.PAPER);
    }

    /** All of it, for a screen of some kind. */
    public static TextFormat on(TextScreen screen) {
        return new TextFormat(screen, TextForm.FULL);
    }

    /** The same, with more or less told. */
    public TextFormat as(TextForm other) {
        return new TextFormat(screen, other);
    }

    @Override
    public String name() {
        return "text";
    }

    @Override
    public String fileName() {
        return "report.txt";
    }

    @Override
    public void write(Report report, Appendable out) throws IOException {
        switch (form) {
            case FULL -> full(report, out);
            case QUIET -> {
                for (TextPart part : parts(report)) {
                    out.append(part.text()).append('\n');
                }
                return;
            }
            case SUMMARY -> {
                for (String line : table(report, screen)) {
                    out.append(line).append('\n');
                }
                out.append(report.findings().isEmpty() ? "" : "\n");
            }
        }
        out.append(summary(report)).append('\n');
    }

    private void full(Report report, Appendable out) throws IOException {
        for (TextPart part : parts(report)) {
            out.append(part.text()).append("\n\n");
        }
        Messages messages = report.messages();
        if (!report.suppressed().isEmpty()) {
            out.append(messages.text("report.suppressed")).append('\n');
            for (Suppressed suppressed : report.suppressed()) {
                out.append(line(suppressed, messages)).append('\n');
            }
            out.append('\n');
        }
    }

    /** What was found, as this form tells it, one by one; where it is in several documents, after the head of each. */
    public List<TextPart> parts(Report report) {
        FindingText text = new FindingText(screen, report.messages());
        return switch (form) {
            case FULL -> blocks(report, text);
            case QUIET ->
                report.findings().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .map(finding -> new TextPart(Optional.of(finding), text.line(finding)))
                        .toList();
            case SUMMARY -> List.of();
        };
    }

    private List<TextPart> blocks(Report report, FindingText text) {
        DocumentHeads heads = DocumentHeads.of(report, screen);
        List<TextPart> parts = new ArrayList<>();
        String path = "";
        for (Finding finding : report.findings()) {
            if (!finding.location().path().equals(path)) {
                path = finding.location().path();
                heads.of(path).ifPresent(head -> parts.add(new TextPart(Optional.empty(), head)));
            }
            parts.add(new TextPart(Optional.of(finding), String.join("\n", text.block(finding))));
        }
        return List.copyOf(parts);
    }

    /** How much there is to mend in which document, as a table; empty where nothing was found. */
    public static List<String> table(Report report, TextScreen screen) {
        return new DocumentTable(screen, report).lines();
    }

    /** What was found and does not count: a line that says what, and one that says why. */
    private static String line(Suppressed suppressed, Messages messages) {
        Finding finding = suppressed.finding();
        List<String> why = new ArrayList<>();
        Arguments place = Arguments.none()
                .with("line", suppressed.place().map(at -> at.start().line()).orElse(0))
                .with("place", suppressed.place().map(Location::toString).orElse(""));
        messages.render("report.suppressed." + suppressed.by().word(), place).ifPresent(why::add);
        suppressed
                .until()
                .flatMap(day -> messages.render(
                        "report.suppressed.until", Arguments.none().with("until", day.toString())))
                .ifPresent(why::add);
        String reason = suppressed.reason().isBlank() ? "" : ": " + suppressed.reason();
        String colon = messages.language() == Language.FRENCH && !reason.isEmpty() ? "\u00A0" + reason : reason;
        return Visible.oneLine(finding.location().toString()) + " [" + finding.rule() + "] "
                + Visible.oneLine(messages.message(finding)) + "\n" + FindingText.NOTE
                + Visible.oneLine(String.join(", ", why) + colon);
    }

    /** How many documents were read, and how many findings of each severity there are: one sentence. */
    public static String summary(Report report) {
        Arguments counts = Arguments.none()
                .with("documents", report.documents().size())
                .with("errors", report.count(Severity.ERROR))
                .with("warnings", report.count(Severity.WARNING))
                .with("infos", report.count(Severity.INFO));
        Messages messages = Messages.in(report.language());
        List<String> sentences = new ArrayList<>();
        report.stage()
                .flatMap(stage ->
                        messages.render("report.summary.stage", Arguments.none().with("stage", stage)))
                .ifPresent(sentences::add);
        messages.render("report.summary", counts).ifPresent(sentences::add);
        int silenced = report.suppressed().size();
        if (silenced > 0) {
            Arguments count = Arguments.none().with("count", silenced);
            messages.render("report.summary.suppressed", count).ifPresent(sentences::add);
        }
        return String.join(" ", sentences);
    }

    /** A finding's lines, without a line end after the last. */
    public String block(Finding finding, Messages messages) {
        return String.join("\n", new FindingText(screen, messages).block(finding));
    }
}
