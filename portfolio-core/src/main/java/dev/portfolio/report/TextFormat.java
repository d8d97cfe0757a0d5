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
import java.util.stream.Collectors;

/**
 * For people: each finding with its source line, the place marked under it, and the mend; a summary at the end.
 *
 * <pre>
 * src/content/work/projet.md:8:1 error [field-empty] The list `tags` is empty.
 *     8 | tags:
 *       | ^^^^
 *       = Write at least one item, for example `tags: [Java, SQL]`.
 * </pre>
 */
public final class TextFormat implements ReportFormat {

    private static final int LINE_NUMBER_WIDTH = 5;

    private final boolean colour;

    private TextFormat(boolean colour) {
        this.colour = colour;
    }

    /** Text for files. */
    public static TextFormat plain() {
        return new TextFormat(false);
    }

    /** Text for terminals that show colours (ANSI). */
    public static TextFormat coloured() {
        return new TextFormat(true);
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
        Messages messages = report.messages();
        for (Finding finding : report.findings()) {
            out.append(block(finding, messages)).append("\n\n");
        }
        if (!report.suppressed().isEmpty()) {
            out.append(messages.text("report.suppressed")).append('\n');
            for (Suppressed suppressed : report.suppressed()) {
                out.append(line(suppressed, messages)).append('\n');
            }
            out.append('\n');
        }
        out.append(summary(report)).append('\n');
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
                + Visible.oneLine(messages.message(finding)) + "\n" + note()
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
        Location location = finding.location();
        StringBuilder block = new StringBuilder();
        block.append(Visible.oneLine(location.path()))
                .append(':')
                .append(location.start())
                .append(' ')
                .append(paint(
                        finding.severity(),
                        messages.text("severity." + finding.severity().word())))
                .append(" [")
                .append(finding.rule())
                .append("] ")
                .append(messages.message(finding));
        Caret caret = Caret.under(location.excerpt());
        block.append('\n')
                .append(gutter(Integer.toString(location.start().line())))
                .append(caret.line());
        block.append('\n').append(gutter("")).append(caret.indent()).append(paint(finding.severity(), caret.carets()));
        messages.mend(finding)
                .ifPresent(mend -> block.append('\n').append(note()).append(mend));
        if (!finding.related().isEmpty()) {
            block.append('\n').append(note()).append(related(finding, messages));
        }
        return block.toString().lines().map(String::stripTrailing).collect(Collectors.joining("\n"));
    }

    private static String related(Finding finding, Messages messages) {
        String path = finding.location().path();
        List<String> places = finding.related().stream()
                .map(place -> place.path().equals(path) ? place.start().toString() : place.toString())
                .map(Visible::oneLine)
                .toList();
        Arguments arguments = Arguments.none().with("count", places.size()).with("places", String.join(", ", places));
        return messages.render("report.related", arguments).orElse("");
    }

    private static String gutter(String number) {
        return " ".repeat(Math.max(0, LINE_NUMBER_WIDTH - number.length())) + number + " | ";
    }

    private static String note() {
        return " ".repeat(LINE_NUMBER_WIDTH) + " = ";
    }

    private String paint(Severity severity, String text) {
        if (!colour) {
            return text;
        }
        String code = switch (severity) {
            case ERROR -> "31";
            case WARNING -> "33";
            case INFO -> "36";
        };
        return "\u001B[1;" + code + "m" + text + "\u001B[m";
    }
}
