package dev.portfolio.report;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Messages;
import dev.portfolio.finding.Severity;
import dev.portfolio.finding.Visible;
import dev.portfolio.source.Location;
import java.util.ArrayList;
import java.util.List;

/** The lines that tell one finding on a screen. */
record FindingText(TextScreen screen, Messages messages) {

    private static final int LINE_NUMBER_WIDTH = 5;
    private static final String GUTTER = " | ";

    /** What is said below a source line begins with this. */
    static final String NOTE = " ".repeat(LINE_NUMBER_WIDTH) + " = ";

    /** With less than this beside the place and the rule, the message begins on a line of its own. */
    private static final int ROOM_FOR_WORDS = 16;

    private static final String BELOW = " ".repeat(NOTE.length());

    /** A place, a severity, a rule and a message, in one line however long. */
    String line(Finding finding) {
        return head(finding, true) + messages.message(finding);
    }

    /** All there is to say, the source line with it. */
    List<String> block(Finding finding) {
        List<String> lines = new ArrayList<>(message(finding));
        Location location = finding.location();
        Caret caret = Caret.under(location.excerpt());
        if (screen.width() > 0) {
            caret = caret.within(screen.width() - LINE_NUMBER_WIDTH - GUTTER.length());
        }
        lines.add(gutter(Integer.toString(location.start().line())) + caret.line());
        lines.add(gutter("") + caret.indent() + paint(finding.severity(), caret.carets()));
        messages.mend(finding).ifPresent(mend -> lines.addAll(wrapped(NOTE, mend)));
        if (!finding.related().isEmpty()) {
            lines.addAll(wrapped(NOTE, related(finding)));
        }
        return lines.stream().map(String::stripTrailing).toList();
    }

    /** Wrapped as if it had no colours and links, which take no room; then it gets them. */
    private List<String> message(Finding finding) {
        String plain = head(finding, false);
        String message = messages.message(finding);
        if (screen.width() > 0 && Columns.width(plain) + ROOM_FOR_WORDS > screen.width()) {
            List<String> lines = new ArrayList<>(List.of(head(finding, true)));
            lines.addAll(wrapped(BELOW, message));
            return lines;
        }
        List<String> lines = new ArrayList<>(wrapped(plain, message));
        lines.set(0, head(finding, true) + lines.get(0).substring(plain.length()));
        return lines;
    }

    private String head(Finding finding, boolean decorated) {
        Location location = finding.location();
        String place = Visible.oneLine(location.path()) + ":" + location.start();
        String severity = messages.text("severity." + finding.severity().word());
        return (decorated ? screen.link(location.path(), place) : place) + " "
                + (decorated ? paint(finding.severity(), severity) : severity) + " [" + finding.rule() + "] ";
    }

    private String related(Finding finding) {
        String path = finding.location().path();
        List<String> places = finding.related().stream()
                .map(place -> place.path().equals(path) ? place.start().toString() : place.toString())
                .map(Visible::oneLine)
                .toList();
        Arguments arguments = Arguments.none().with("count", places.size()).with("places", String.join(", ", places));
        return messages.render("report.related", arguments).orElse("");
    }

    private List<String> wrapped(String lead, String text) {
        return screen.width() > 0 ? Columns.wrapped(lead, BELOW, text, screen.width()) : List.of(lead + text);
    }

    private static String gutter(String number) {
        return " ".repeat(Math.max(0, LINE_NUMBER_WIDTH - number.length())) + number + GUTTER;
    }

    String paint(Severity severity, String text) {
        String code = switch (severity) {
            case ERROR -> "1;31";
            case WARNING -> "1;33";
            case INFO -> "1;36";
        };
        return screen.paint(code, text);
    }
}
