package dev.portfolio.report;

import dev.portfolio.coverage.Cohort;
import dev.portfolio.coverage.Cohort.Member;
import dev.portfolio.coverage.CompetencyCoverage;
import dev.portfolio.coverage.Status;
import dev.portfolio.coverage.Tally;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.Language;
import dev.portfolio.finding.Messages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * For people at a terminal, and for logs: the competencies by how far they are proved, then a row for each portfolio. Rows
 * have numbers and no names: which folder a row is of, only {@link CohortHtml} and {@link CohortCsv} tell.
 */
public final class CohortText implements CohortFormat {

    private static final int WIDTH = 100;
    private static final int TITLE = 46;
    private static final int NUMBER = 4;
    private static final int CELL = 10;

    /** Plain text. */
    public CohortText() {}

    @Override
    public String name() {
        return "text";
    }

    @Override
    public String fileName() {
        return "cohort.txt";
    }

    @Override
    public void write(Cohort cohort, Language language, Appendable out) throws IOException {
        for (String line : new Page(Messages.in(language)).of(cohort)) {
            out.append(line.stripTrailing()).append('\n');
        }
    }

    /** One cohort in one language. */
    private record Page(Messages messages) {

        List<String> of(Cohort cohort) {
            List<String> lines = new ArrayList<>(CoverageText.head(cohort.asked(), messages));
            lines.add(count("portfolios", cohort.members().size()));
            lines.add(CoverageText.counts(cohort.tally(), messages));
            List<String> neglected =
                    cohort.neglected().stream().map(CompetencyCoverage::title).toList();
            if (!neglected.isEmpty()) {
                lines.addAll(Columns.wrapped("", "  ", least(neglected), WIDTH));
            }
            lines.add("");
            cohort.totals().stream()
                    .filter(Cohort.Total::isAsked)
                    .map(this::competency)
                    .forEach(lines::add);
            if (!cohort.members().isEmpty()) {
                lines.add("");
                lines.addAll(rows(cohort));
                lines.add("");
                lines.addAll(Columns.wrapped("", "  ", text("signs"), WIDTH));
            }
            return lines;
        }

        private String least(List<String> titles) {
            return say(
                    "neglected",
                    Arguments.none().with("count", titles.size()).with("names", String.join(" · ", titles)));
        }

        private String competency(Cohort.Total total) {
            String number =
                    total.competency().number().map(order -> order + ". ").orElse("");
            Arguments portfolios = Arguments.none()
                    .with("proved", total.portfolios().proved())
                    .with("asked", total.portfolios().asked());
            String share =
                    say("share", Arguments.none().with("share", total.outcomes().provedShare()));
            return Columns.left(number + total.competency().title(), TITLE) + " " + TextBar.of(total.outcomes())
                    + Columns.right(share, CELL - 2) + "  " + say("whole", portfolios);
        }

        private List<String> rows(Cohort cohort) {
            List<String> lines = new ArrayList<>();
            StringBuilder head = new StringBuilder(Columns.right(text("row"), NUMBER + 2));
            for (String word : List.of("proved", "claimed", "missing")) {
                head.append(Columns.right(text("head." + word), CELL + 2));
            }
            head.append("  ");
            for (Cohort.Total total : cohort.totals()) {
                if (total.isAsked()) {
                    head.append("  ").append(Columns.left(name(total.competency()), CELL));
                }
            }
            lines.add(head.toString());
            for (int i = 0; i < cohort.members().size(); i++) {
                lines.add(row(i + 1, cohort.members().get(i)));
            }
            return lines;
        }

        private String row(int number, Member member) {
            StringBuilder line = new StringBuilder(Columns.right(Integer.toString(number), NUMBER + 2));
            if (member.state() == Member.State.UNREADABLE) {
                return line + "  " + text("unreadable");
            }
            Tally tally = member.tally();
            for (int count : new int[] {tally.proved(), tally.claimed(), tally.missing()}) {
                line.append(Columns.right(Integer.toString(count), CELL + 2));
            }
            line.append("  ");
            for (CompetencyCoverage competency : member.coverage().competencies()) {
                if (competency.status() != Status.OUTSIDE) {
                    line.append("  ").append(Columns.left(cell(competency), CELL));
                }
            }
            return member.state() == Member.State.EMPTY ? line + "  " + text("empty") : line.toString();
        }

        private static String cell(CompetencyCoverage competency) {
            String sign =
                    competency.status() == Status.PROVED ? "#" : competency.status() == Status.CLAIMED ? "=" : ".";
            return sign + " " + competency.tally().proved() + "/"
                    + competency.tally().asked();
        }

        private static String name(CompetencyCoverage competency) {
            return competency.number().map(order -> order + ". ").orElse("") + competency.name();
        }

        private String text(String key) {
            return messages.text("cohort." + key);
        }

        private String count(String key, int count) {
            return say(key, Arguments.none().with("count", count));
        }

        private String say(String key, Arguments arguments) {
            return messages.render("cohort." + key, arguments).orElse(key);
        }
    }
}
