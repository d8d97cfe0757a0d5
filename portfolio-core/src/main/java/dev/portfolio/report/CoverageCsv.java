package dev.portfolio.report;

import dev.portfolio.coverage.Citation;
import dev.portfolio.coverage.CompetencyCoverage;
import dev.portfolio.coverage.Coverage;
import dev.portfolio.coverage.LevelCoverage;
import dev.portfolio.coverage.OutcomeCoverage;
import dev.portfolio.coverage.Status;
import dev.portfolio.finding.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
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
        out.append(CsvText.of(rows -> {
            rows.accept(HEAD);
            coverage.competencies().forEach(competency -> rows(competency, rows));
        }));
    }

    private static void rows(CompetencyCoverage competency, Consumer<List<String>> rows) {
        if (competency.levels().isEmpty()) {
            List<String> none = List.of("", "", "", "", "");
            rows.accept(row(competency, none, competency.status(), competency.citations()));
        }
        for (LevelCoverage level : competency.levels()) {
            String order = Integer.toString(level.order());
            String year = level.year().orElse("");
            if (level.outcomes().isEmpty()) {
                List<String> cells = List.of(order, level.label(), year, "", "");
                rows.accept(row(competency, cells, level.status(), level.citations()));
            }
            for (OutcomeCoverage outcome : level.outcomes()) {
                List<String> cells = List.of(order, level.label(), year, outcome.code(), outcome.label());
                rows.accept(row(competency, cells, outcome.status(), outcome.citations()));
            }
        }
    }

    private static List<String> row(
            CompetencyCoverage competency, List<String> cells, Status status, List<Citation> citations) {
        List<String> paths = citations.stream().map(Citation::path).distinct().toList();
        String proofs = citations.stream()
                .flatMap(citation -> citation.proofs().stream())
                .map(proof -> proof.destination().isEmpty() ? proof.kind() : proof.destination())
                .distinct()
                .collect(Collectors.joining(" | "));
        List<String> row = new ArrayList<>(List.of(competency.code(), competency.title()));
        row.addAll(cells);
        row.addAll(List.of(status.word(), Integer.toString(paths.size()), String.join(" | ", paths), proofs));
        return row;
    }
}
