package dev.portfolio.rule;

import dev.portfolio.document.Heading;
import dev.portfolio.document.Section;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A section stands elsewhere than the profile has it. As few sections are told as have to move. */
record SectionOutOfOrder(RuleId id, Severity severity) implements DocumentRule {

    SectionOutOfOrder() {
        this(new RuleId("section-out-of-order"), Severity.WARNING);
    }

    @Override
    public void check(DocumentCheck check) {
        if (!check.type().sectionsInOrder()) {
            return;
        }
        List<SectionMatches.Match> expected = check.sections().all();
        List<SectionMatches.Match> written = check.sections().inOrderOfText();
        List<Integer> ranks = written.stream().map(expected::indexOf).toList();
        List<Integer> inPlace = longestRise(ranks);
        for (int i = 0; i < written.size(); i++) {
            if (!inPlace.contains(ranks.get(i))) {
                report(written.get(i), ranks.get(i), expected, check);
            }
        }
    }

    /** Told by the neighbour it should have, so that moving the sections one after the other brings all in order. */
    private static void report(
            SectionMatches.Match moved, int rank, List<SectionMatches.Match> expected, DocumentCheck check) {
        Heading heading = moved.sections().get(0).heading();
        Optional<Heading> next = expected.subList(rank + 1, expected.size()).stream()
                .flatMap(match -> match.first().stream())
                .map(Section::heading)
                .findFirst();
        Optional<Heading> previous = expected.subList(0, rank).stream()
                .flatMap(match -> match.first().stream())
                .map(Section::heading)
                .reduce((first, second) -> second);
        next.or(() -> previous).ifPresent(other -> {
            Arguments arguments =
                    Arguments.none().with("heading", heading.text()).with("other", other.text());
            check.report(next.isPresent() ? "before" : "after", heading.span(), arguments, List.of(other.span()));
        });
    }

    /** The longest rising run of ranks that leaves the others out: those need not move. */
    private static List<Integer> longestRise(List<Integer> ranks) {
        List<List<Integer>> best = new ArrayList<>();
        List<Integer> longest = List.of();
        for (int i = 0; i < ranks.size(); i++) {
            List<Integer> rise = new ArrayList<>();
            for (int j = 0; j < i; j++) {
                if (ranks.get(j) < ranks.get(i) && best.get(j).size() > rise.size()) {
                    rise = new ArrayList<>(best.get(j));
                }
            }
            rise.add(ranks.get(i));
            best.add(rise);
            longest = rise.size() > longest.size() ? rise : longest;
        }
        return longest;
    }
}
