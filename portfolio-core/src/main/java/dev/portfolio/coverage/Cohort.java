package dev.portfolio.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The portfolios of a year group or a course, held against one framework: who lacks what, and what all of them lack.
 *
 * <pre>{@code
 * Cohort cohort = PortfolioValidator.of(root).load().cohort(Path.of("students")).orElseThrow().cohort();
 * cohort.members().get(0).folder();     // the folder that lacks most
 * cohort.neglected().get(0).title();    // the competency that is proved least
 * }</pre>
 *
 * @param asked what is asked for of each: the framework, with nothing covered
 * @param members the portfolios, those first that lack most
 */
public record Cohort(Coverage asked, List<Member> members) {

    private static final Comparator<Member> BY_WHAT_IS_MISSING = Comparator.comparingInt(
                    (Member member) -> -member.tally().missing())
            .thenComparingInt(member -> -member.tally().claimed())
            .thenComparing(Member::folder);

    /** Sorts the portfolios: by how much is missing, then by how much is claimed and not proved, then by folder. */
    public Cohort {
        members = members.stream().sorted(BY_WHAT_IS_MISSING).toList();
    }

    /** What is covered of a competency by all portfolios together, in the order of the framework. */
    public record Total(CompetencyCoverage competency, Tally outcomes, Tally portfolios) {

        /** Whether it is asked for at all. */
        public boolean isAsked() {
            return competency.status() != Status.OUTSIDE;
        }
    }

    /** All competencies, each with the outcomes of all portfolios, and with the portfolios, by their statuses. */
    public List<Total> totals() {
        List<Total> totals = new ArrayList<>();
        for (int i = 0; i < asked.competencies().size(); i++) {
            Tally outcomes = Tally.NONE;
            Tally portfolios = Tally.NONE;
            for (Member member : known()) {
                CompetencyCoverage competency = member.coverage().competencies().get(i);
                outcomes = outcomes.plus(competency.tally());
                portfolios = portfolios.plus(Tally.of(competency.status()));
            }
            totals.add(new Total(asked.competencies().get(i), outcomes, portfolios));
        }
        return List.copyOf(totals);
    }

    /** The portfolios that could be read, in order. */
    public List<Member> known() {
        return members.stream()
                .filter(member -> member.state() != Member.State.UNREADABLE)
                .toList();
    }

    /** The outcomes of all portfolios that could be read. */
    public Tally tally() {
        return known().stream().map(Member::tally).reduce(Tally.NONE, Tally::plus);
    }

    /**
     * The competencies that are proved least; several where they are so alike, none where everything is proved or nothing
     * is told apart.
     */
    public List<CompetencyCoverage> neglected() {
        List<Total> counted =
                totals().stream().filter(total -> total.outcomes().asked() > 0).toList();
        List<CompetencyCoverage> least = counted.stream()
                .filter(total -> total.outcomes().proved() < total.outcomes().asked())
                .filter(total -> counted.stream().noneMatch(other -> isLess(other.outcomes(), total.outcomes())))
                .map(Total::competency)
                .toList();
        return least.size() == counted.size() && counted.size() > 1 ? List.of() : least;
    }

    private static boolean isLess(Tally one, Tally other) {
        return (long) one.proved() * other.asked() < (long) other.proved() * one.asked();
    }

    /**
     * One portfolio.
     *
     * @param folder its folder's name
     * @param state whether there was anything to read
     * @param coverage how far it covers the framework
     */
    public record Member(String folder, State state, Coverage coverage) {

        /** What came of reading a folder. */
        public enum State {
            /** There are documents. */
            READ,
            /** There is no document. */
            EMPTY,
            /** A file or folder could not be opened: nothing is known of it. */
            UNREADABLE
        }

        /** Its outcomes by their statuses. */
        public Tally tally() {
            return coverage.tally();
        }
    }
}
