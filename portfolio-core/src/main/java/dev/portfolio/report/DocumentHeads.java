package dev.portfolio.report;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Severity;
import dev.portfolio.finding.Visible;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The line before what was found in a document: its title, and how much it is. */
final class DocumentHeads {

    private static final String BOLD = "1";

    private final Report report;
    private final TextScreen screen;
    private final Map<String, String> titles = new TreeMap<>();
    private final Map<String, Map<Severity, Integer>> counts = new TreeMap<>();

    private DocumentHeads(Report report, TextScreen screen) {
        this.report = report;
        this.screen = screen;
        report.details()
                .outlines()
                .forEach(outline -> outline.title()
                        .filter(title -> !title.isBlank())
                        .ifPresent(title -> titles.put(outline.path(), title)));
        for (Finding finding : report.findings()) {
            counts.computeIfAbsent(finding.location().path(), path -> new EnumMap<>(Severity.class))
                    .merge(finding.severity(), 1, Integer::sum);
        }
    }

    static DocumentHeads of(Report report, TextScreen screen) {
        return new DocumentHeads(report, screen);
    }

    /** Files in which something was found, and how many findings of each severity. */
    Map<String, Map<Severity, Integer>> counts() {
        return counts;
    }

    /** The title of a document, or its path where it has none. */
    String name(String path) {
        return Visible.oneLine(titles.getOrDefault(path, path));
    }

    /** Nothing where one document has all the findings: there is nothing to tell it from. */
    Optional<String> of(String path) {
        if (counts.size() < 2 || !counts.containsKey(path)) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            int count = counts.get(path).getOrDefault(severity, 0);
            if (count > 0) {
                report.messages()
                        .render(
                                "report.count." + severity.word(),
                                Arguments.none().with("count", count))
                        .ifPresent(parts::add);
            }
        }
        Arguments arguments = Arguments.none().with("name", name(path)).with("counts", String.join(", ", parts));
        return report.messages().render("report.head", arguments).map(this::told);
    }

    private String told(String head) {
        List<String> lines = screen.width() > 0 ? Columns.wrapped("", "", head, screen.width()) : List.of(head);
        return lines.stream().map(line -> screen.paint(BOLD, line)).collect(Collectors.joining("\n"));
    }
}
