package dev.portfolio.report;

import dev.portfolio.coverage.Cohort;
import dev.portfolio.coverage.Cohort.Member;
import dev.portfolio.coverage.CompetencyCoverage;
import dev.portfolio.coverage.Status;
import dev.portfolio.coverage.Tally;
import dev.portfolio.finding.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * For spreadsheets: a row for each portfolio, those first that lack most; for each competency that is asked for, its
 * status, and how many of its outcomes are proved. UTF-8, commas, RFC 4180.
 */
public final class CohortCsv implements CohortFormat {

    /** With a row of names at the top. */
    public CohortCsv() {}

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public String fileName() {
        return "cohort.csv";
    }

    @Override
    public void write(Cohort cohort, Language language, Appendable out) throws IOException {
        out.append(CsvText.of(rows -> rows(cohort, rows)));
    }

    private static void rows(Cohort cohort, Consumer<List<String>> rows) {
        List<String> head = new ArrayList<>(List.of("row", "portfolio", "state", "documents"));
        head.addAll(List.of("asked", "proved", "claimed", "missing"));
        for (Cohort.Total total : cohort.totals()) {
            if (total.isAsked()) {
                String code = total.competency().code();
                head.addAll(List.of(code, code + " asked", code + " proved"));
            }
        }
        rows.accept(head);
        for (int i = 0; i < cohort.members().size(); i++) {
            rows.accept(row(i + 1, cohort.members().get(i)));
        }
    }

    private static List<String> row(int number, Member member) {
        boolean known = member.state() != Member.State.UNREADABLE;
        Tally tally = member.tally();
        List<String> cells = new ArrayList<>();
        cells.add(Integer.toString(number));
        cells.add(member.folder());
        cells.add(member.state().name().toLowerCase(Locale.ROOT));
        cells.add(known ? Integer.toString(member.coverage().documents().size()) : "");
        cells.add(Integer.toString(tally.asked()));
        for (int count : new int[] {tally.proved(), tally.claimed(), tally.missing()}) {
            cells.add(known ? Integer.toString(count) : "");
        }
        for (CompetencyCoverage competency : member.coverage().competencies()) {
            if (competency.status() != Status.OUTSIDE) {
                cells.add(known ? competency.status().word() : "");
                cells.add(Integer.toString(competency.tally().asked()));
                cells.add(known ? Integer.toString(competency.tally().proved()) : "");
            }
        }
        return cells;
    }
}
