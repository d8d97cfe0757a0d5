package dev.portfolio.report;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Messages;
import dev.portfolio.finding.Severity;
import dev.portfolio.finding.Visible;
import dev.portfolio.source.Location;
import java.io.IOException;
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
        Messages messages = Messages.in(report.language());
        for (Finding finding : report.findings()) {
            out.append(block(finding, messages)).append("\n\n");
        }
        out.append(summary(report)).append('\n');
    }

    /** How many documents were read, and how many findings of each severity there are: one sentence. */
    public static String summary(Report report) {
        Arguments counts = Arguments.none()
                .with("documents", report.documents().size())
                .with("errors", report.count(Severity.ERROR))
                .with("warnings", report.count(Severity.WARNING))
                .with("infos", report.count(Severity.INFO));
        return Messages.in(report.language()).render("report.summary", counts).orElse("");
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
