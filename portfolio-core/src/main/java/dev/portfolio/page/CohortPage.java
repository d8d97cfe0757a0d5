package dev.portfolio.page;

import dev.portfolio.coverage.Cohort;
import dev.portfolio.coverage.Cohort.Member;
import dev.portfolio.coverage.CompetencyCoverage;
import dev.portfolio.coverage.Coverage;
import dev.portfolio.coverage.Status;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The page of a cohort: the competency that is proved least, a row for each portfolio, and what each of them lacks. */
public final class CohortPage {

    private final Cohort cohort;
    private final Words words;

    private CohortPage(Cohort cohort, Language language) {
        this.cohort = cohort;
        this.words = new Words(language);
    }

    /**
     * A row of the table.
     *
     * @param number 1 for the first; by this the log tells of it
     * @param member the portfolio
     */
    record Row(int number, Member member) {

        boolean isKnown() {
            return member.state() != Member.State.UNREADABLE;
        }

        /** How far it covers the competencies that are asked for. */
        List<CompetencyCoverage> cells() {
            return member.coverage().competencies().stream()
                    .filter(competency -> competency.status() != Status.OUTSIDE)
                    .toList();
        }

        /** The codes of what has a status; of what has no outcomes, its competency and level. */
        List<String> codes(Status status) {
            return member.coverage().competencies().stream()
                    .flatMap(competency -> codes(competency, status))
                    .toList();
        }

        private static Stream<String> codes(CompetencyCoverage competency, Status status) {
            if (competency.levels().isEmpty()) {
                return Stream.of(competency.code()).filter(code -> competency.status() == status);
            }
            return competency.levels().stream()
                    .flatMap(level -> level.outcomes().isEmpty()
                            ? Stream.of(competency.code() + " " + level.order())
                                    .filter(code -> level.status() == status)
                            : level.outcomes().stream()
                                    .filter(outcome -> outcome.status() == status)
                                    .map(outcome -> outcome.code()));
        }
    }

    /** The page as HTML, with nothing outside it that it needs. */
    public static String html(Cohort cohort, Language language) {
        PageOutput out = new PageOutput();
        JtecohortGenerated.render(out, PageOutput.NOBODY, new CohortPage(cohort, language));
        return out.html();
    }

    Words words() {
        return words;
    }

    Style style() {
        return Style.of("cohort");
    }

    Cohort cohort() {
        return cohort;
    }

    Coverage asked() {
        return cohort.asked();
    }

    String title() {
        return words.about("cohort.title", Words.framework(cohort.asked()));
    }

    /** Which competency is proved least, in a sentence; empty where there is no such. */
    String neglected() {
        List<String> names =
                cohort.neglected().stream().map(CompetencyView::name).toList();
        Arguments arguments = Arguments.none().with("count", names.size()).with("names", String.join(" · ", names));
        return names.isEmpty() ? "" : words.say("cohort.neglected", arguments);
    }

    boolean isNeglected(Cohort.Total total) {
        return cohort.neglected().contains(total.competency());
    }

    /** The competencies that are asked for. */
    List<Cohort.Total> columns() {
        return cohort.totals().stream().filter(Cohort.Total::isAsked).toList();
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        cohort.members().forEach(member -> rows.add(new Row(rows.size() + 1, member)));
        return List.copyOf(rows);
    }

    /** In how many portfolios all of a competency is proved. */
    String whole(Cohort.Total total) {
        return words.say(
                "cohort.whole",
                Arguments.none()
                        .with("proved", total.portfolios().proved())
                        .with("asked", total.portfolios().asked()));
    }
}
