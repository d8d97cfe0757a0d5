package dev.portfolio.report;

import dev.portfolio.finding.Severity;
import dev.portfolio.finding.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How many findings of each severity are in which document: a line for each, the figures one below the other. */
record DocumentTable(TextScreen screen, Report report) {

    private static final String GAP = "  ";

    /** No line where nothing was found. */
    List<String> lines() {
        DocumentHeads heads = DocumentHeads.of(report, screen);
        if (heads.counts().isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        StringBuilder top = new StringBuilder();
        for (Severity severity : Severity.values()) {
            top.append(word(severity)).append(GAP);
        }
        lines.add(top + report.messages().text("report.document"));
        heads.counts().forEach((path, counts) -> lines.add(row(path, counts, heads)));
        return lines;
    }

    private String row(String path, Map<Severity, Integer> counts, DocumentHeads heads) {
        StringBuilder figures = new StringBuilder();
        for (Severity severity : Severity.values()) {
            String count = Integer.toString(counts.getOrDefault(severity, 0));
            figures.append(Columns.right(count, Columns.width(word(severity)))).append(GAP);
        }
        String shown = Visible.oneLine(path);
        String name = heads.name(path);
        String row = figures + screen.link(path, shown);
        boolean fits = screen.width() == 0 || Columns.width(figures + shown + GAP + name) <= screen.width();
        return name.equals(shown) || !fits ? row : row + GAP + name;
    }

    private String word(Severity severity) {
        return report.messages().text("report.column." + severity.word());
    }
}
