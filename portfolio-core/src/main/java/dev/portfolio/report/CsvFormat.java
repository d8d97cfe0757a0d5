package dev.portfolio.report;

import dev.portfolio.finding.Finding;
import dev.portfolio.source.Location;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * For spreadsheets: a row for each finding, those that are suppressed last. UTF-8, commas, RFC 4180; what could be taken
 * for a formula begins with an apostrophe.
 */
public final class CsvFormat implements ReportFormat {

    private static final List<String> HEAD = List.of(
            "path",
            "line",
            "column",
            "endLine",
            "endColumn",
            "severity",
            "rule",
            "variant",
            "message",
            "mend",
            "suppressedBy",
            "reason",
            "fingerprint");

    /** With a row of names at the top. */
    public CsvFormat() {}

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public String fileName() {
        return "report.csv";
    }

    @Override
    public void write(Report report, Appendable out) throws IOException {
        FindingWords words = new FindingWords(report);
        out.append(CsvText.of(rows -> {
            rows.accept(HEAD);
            report.findings().forEach(finding -> rows.accept(row(finding, Optional.empty(), words)));
            report.suppressed()
                    .forEach(suppressed -> rows.accept(row(suppressed.finding(), Optional.of(suppressed), words)));
        }));
    }

    private static List<String> row(Finding finding, Optional<Suppressed> suppressed, FindingWords words) {
        Location at = finding.location();
        List<String> cells = new ArrayList<>();
        cells.add(at.path());
        cells.add(Integer.toString(at.start().line()));
        cells.add(Integer.toString(at.start().column()));
        cells.add(Integer.toString(at.end().line()));
        cells.add(Integer.toString(at.end().column()));
        cells.add(finding.severity().word());
        cells.add(finding.rule().value());
        cells.add(finding.variant());
        cells.add(words.message(finding));
        cells.add(words.mend(finding));
        cells.add(suppressed.map(one -> one.by().word()).orElse(""));
        cells.add(suppressed.map(Suppressed::reason).orElse(""));
        cells.add(words.fingerprint(finding));
        return cells;
    }
}
