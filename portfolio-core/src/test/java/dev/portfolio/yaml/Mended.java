package dev.portfolio.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.finding.Problem;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import java.util.Comparator;
import java.util.List;

/** What becomes of a text when its writer pastes every line that is offered. */
final class Mended {

    private Mended() {}

    /** None of the lines that were pasted is at fault any more. */
    static void assertMended(SourceText source, YamlFields left) {
        List<Problem> mended = left.problems().stream()
                .filter(Problems::isMended)
                .sorted(Comparator.comparing(Problem::span).reversed())
                .toList();
        List<Integer> lines = mended.stream()
                .map(problem -> source.lineAt(problem.span().start()))
                .toList();
        StringBuilder pasted = new StringBuilder(source.text());
        for (Problem problem : mended) {
            Span line = source.line(source.lineAt(problem.span().start()));
            pasted.replace(line.start(), line.end(), Problems.mend(problem).orElseThrow());
        }
        SourceText after = SourceText.of("a.yaml", pasted.toString());

        assertThat(lines).as(source.text()).doesNotHaveDuplicates();
        assertThat(YamlReader.read(after).problems())
                .as("%s%nbecomes%n%s", source.text(), pasted)
                .noneMatch(problem -> problem.rule().equals(YamlReader.SYNTAX)
                        && lines.contains(after.lineAt(problem.span().start())));
    }
}
