package dev.portfolio.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.portfolio.coverage.Citation;
import dev.portfolio.coverage.CompetencyCoverage;
import dev.portfolio.coverage.Coverage;
import dev.portfolio.coverage.LevelCoverage;
import dev.portfolio.coverage.OutcomeCoverage;
import dev.portfolio.coverage.Status;
import dev.portfolio.finding.Language;
import dev.portfolio.finding.Visible;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;

/**
 * For spreadsheets: a row for each outcome; for each level without outcomes, and each competency without levels, one of its
 * own. UTF-8, commas, RFC 4180.
 */
public final class CoverageCsv implements CoverageFormat {

    private static final List<String> HEAD = List.of(
            "competency",
            "title",
            "level",
            "level label",
            "year",
            "outcome",
            "outcome label",
            "status",
            "documents",
            "paths",
            "proofs");

    /** With a row of names at the top. */
    public CoverageCsv() {}

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public String fileName() {
        return "coverage.csv";
    }

    @Override
    public void write(Coverage coverage, Language language, Appendable out) throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(HEAD);
            coverage.competencies().forEach(competency -> rows(competency, csv));
        }
        out.append(text.toString());
    }

    private static void rows(CompetencyCoverage competency, CsvWriter csv) {
        if (competency.levels().isEmpty()) {
            row(competency, List.of("", "", "", "", ""), competency.status(), competency.citations(), csv);
        }
        for (LevelCoverage level : competency.levels()) {
            String order = Integer.toString(level.order());
            String year = level.year().orElse("");
            if (level.outcomes().isEmpty()) {
                List<String> cells = List.of(order, level.label(), year, "", "");
                row(competency, cells, level.status(), level.citations(), csv);
            }
            for (OutcomeCoverage outcome : level.outcomes()) {
                List<String> cells = List.of(order, level.label(), year, outcome.code(), outcome.label());
                row(competency, cells, outcome.status(), outcome.citations(), csv);
            }
        }
    }

    private static void row(
            CompetencyCoverage competency, List<String> cells, Status status, List<Citation> citations, CsvWriter csv) {
        List<String> paths = citations.stream().map(Citation::path).distinct().toList();
        String proofs = citations.stream()
                .flatMap(citation -> citation.proofs().stream())
                .map(proof -> proof.destination().isEmpty() ? proof.kind() : proof.destination())
                .distinct()
                .collect(Collectors.joining(" | "));
        CsvWriter.CsvWriterRecord row = csv.writeRecord();
        row.writeField(safe(competency.code())).writeField(safe(competency.title()));
        cells.forEach(cell -> row.writeField(safe(cell)));
        row.writeField(status.word())
                .writeField(Integer.toString(paths.size()))
                .writeField(safe(String.join(" | ", paths)))
                .writeField(safe(proofs))
                .endRecord();
    }

    /** A text that no spreadsheet takes for a formula: what begins like one gets an apostrophe before it. */
    private static String safe(String text) {
        String line = Visible.oneLine(text);
        return !line.isEmpty() && "=+-@\uFF1D\uFF0B\uFF0D\uFF20".indexOf(line.charAt(0)) >= 0 ? "'" + line : line;
    }
}
