package dev.portfolio.yaml;

import dev.portfolio.finding.Problem;
import dev.portfolio.source.Span;
import java.util.Optional;

/** A backslash between double quotes that begins no code: most often a path of Windows. */
final class UnknownEscape {

    private UnknownEscape() {}

    static Optional<Problem> in(Fault fault, Mends mends) {
        if (!fault.reading("quoted scalar") || !fault.problem().contains("escape")) {
            return Optional.empty();
        }
        Lines lines = fault.lines();
        int end = lines.span().end();
        String text = lines.source().text();
        int slash = Math.max(fault.from(), text.lastIndexOf('\\', Math.min(fault.at(), end - 1)));
        return Optional.of(mends.problem(
                "escape", new Span(slash, Math.min(slash + 2, end)), QuotedLine.all(lines.around(slash))));
    }
}
