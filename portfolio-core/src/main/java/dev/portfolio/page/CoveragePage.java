package dev.portfolio.page;

import dev.portfolio.coverage.Citation;
import dev.portfolio.coverage.CompetencyCoverage;
import dev.portfolio.coverage.Coverage;
import dev.portfolio.coverage.Status;
import dev.portfolio.coverage.Tally;
import dev.portfolio.finding.Language;
import java.util.ArrayList;
import java.util.List;

/** The page of a portfolio's coverage: what is not proved, the picture of it all, and what shows what. */
public final class CoveragePage {

    private final Coverage coverage;
    private final Words words;
    private final List<CompetencyView> competencies;

    private CoveragePage(Coverage coverage, Words words) {
        this.coverage = coverage;
        this.words = words;
        List<CompetencyView> views = new ArrayList<>();
        for (CompetencyCoverage competency : coverage.competencies()) {
            views.add(CompetencyView.of(competency, "c" + (views.size() + 1), words));
        }
        this.competencies = List.copyOf(views);
    }

    /** What a page of something else shows of it. */
    static CoveragePage of(Coverage coverage, Words words) {
        return new CoveragePage(coverage, words);
    }

    /** The page as HTML, with nothing outside it that it needs. */
    public static String html(Coverage coverage, Language language) {
        PageOutput out = new PageOutput();
        JtecoverageGenerated.render(out, PageOutput.NOBODY, new CoveragePage(coverage, new Words(language)));
        return out.html();
    }

    Words words() {
        return words;
    }

    Style style() {
        return Style.of("matrix", "coverage");
    }

    Coverage coverage() {
        return coverage;
    }

    String framework() {
        return Words.framework(coverage);
    }

    String title() {
        return words.about("coverage.title", framework());
    }

    Tally tally() {
        return coverage.tally();
    }

    List<CompetencyView> competencies() {
        return competencies;
    }

    MatrixView matrix() {
        return new MatrixView(words, competencies);
    }

    /** The competencies of which something is not proved. */
    List<CompetencyView> incomplete() {
        return competencies.stream()
                .filter(competency -> !competency.gaps().isEmpty())
                .toList();
    }

    /** What is claimed although the track or the year does not lead there. */
    List<Square> claimedOutside() {
        return competencies.stream()
                .flatMap(competency -> competency.levels().stream())
                .flatMap(level -> level.squares().stream())
                .filter(square ->
                        square.status() == Status.OUTSIDE && !square.citations().isEmpty())
                .toList();
    }

    List<Citation> unknown() {
        return coverage.unknown();
    }
}
