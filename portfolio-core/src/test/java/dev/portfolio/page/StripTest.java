package dev.portfolio.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.Problem;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A strip shows how long the sections of a document are, and where in them something stands. */
final class StripTest {

    private static final double FRONT = 6;

    private static ReportContent.Doc document(List<ReportContent.Part> parts) {
        return new ReportContent.Doc("a.md", Optional.empty(), "", List.of(), parts, List.of());
    }

    private static List<FindingView> findings(int lines, int... at) {
        SourceText source = SourceText.of("a.md", "x\n".repeat(lines));
        List<FindingView> findings = new ArrayList<>();
        for (int line : at) {
            Problem problem =
                    new Problem(new RuleId("a-rule"), "", new Span(2 * line - 2, 2 * line - 1), Arguments.none());
            findings.add(new FindingView(
                    "f" + findings.size(),
                    problem.in(source, Severity.ERROR),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    false,
                    new SourceLinks(Optional.empty())));
        }
        return findings;
    }

    @Test
    void aHundredSectionsAreAsWideAsTheyAreLong() {
        List<ReportContent.Part> parts = IntStream.range(0, 100)
                .mapToObj(i -> new ReportContent.Part("h", 2, 1 + i, 1 + i, i % 2 == 0 ? 50 : 5))
                .toList();
        List<Strip.Segment> sections = Strip.of(document(parts), List.of()).sections();
        assertThat(sections.get(0).wide() / sections.get(1).wide()).isCloseTo(10, within(0.01));
        assertThat(sections.get(99).from() + sections.get(99).wide()).isCloseTo(100, within(0.01));
    }

    @Test
    void aSectionOfFewWordsCanBeSeenAmongAFew() {
        List<ReportContent.Part> parts =
                List.of(new ReportContent.Part("a", 2, 1, 9, 5000), new ReportContent.Part("b", 2, 10, 12, 1));
        assertThat(Strip.of(document(parts), List.of()).sections().get(1).wide())
                .isGreaterThan(1.5);
    }

    @Test
    void aFindingStandsAsFarIntoTheLastSectionAsIntoAnyOther() {
        List<ReportContent.Part> parts = List.of(new ReportContent.Part("a", 2, 1, 200, 100));
        List<Strip.Spot> spots =
                Strip.of(document(parts), findings(200, 1, 50, 100, 200)).findings();
        assertThat(spots.get(0).at()).isCloseTo(FRONT, within(0.5));
        assertThat(spots.get(1).at()).isCloseTo(FRONT + 0.25 * 94, within(0.5));
        assertThat(spots.get(2).at()).isCloseTo(FRONT + 0.5 * 94, within(0.5));
        assertThat(spots.get(3).at()).isGreaterThan(96);
    }

    @Test
    void findingsOfOneLineStandSideBySide() {
        List<ReportContent.Part> parts = List.of(new ReportContent.Part("a", 2, 1, 10, 100));
        List<Double> places = Strip.of(document(parts), findings(10, 5, 5, 5, 10, 10)).findings().stream()
                .map(Strip.Spot::at)
                .toList();
        assertThat(places).isSorted().doesNotHaveDuplicates().allMatch(place -> place < 100);
        assertThat(places.get(1) - places.get(0)).isCloseTo(0.6, within(0.001));
    }

    @Test
    void moreFindingsThanThereIsRoomForStayWithinTheStrip() {
        int[] lines = IntStream.range(0, 2000).map(i -> 1 + i / 100).toArray();
        List<ReportContent.Part> parts = List.of(new ReportContent.Part("a", 2, 1, 20, 100));
        assertThat(Strip.of(document(parts), findings(20, lines)).findings())
                .allMatch(spot -> spot.at() >= FRONT && spot.at() <= 100);
    }
}
