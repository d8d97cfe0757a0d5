package dev.portfolio.yaml;

import dev.portfolio.finding.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Text on the line of the {@code |} or {@code >} that announces it on the next one. */
final class BlockText {

    private BlockText() {}

    static Optional<Problem> in(Fault fault, Mends mends) {
        if (!fault.reading("a block scalar")) {
            return Optional.empty();
        }
        Lines lines = fault.lines();
        String line = lines.around(fault.from());
        int column = lines.column(fault.from());
        String onOneLine = line.substring(0, column)
                + line.substring(Math.min(column + 1, line.length())).strip();
        List<String> mended = new ArrayList<>(List.of(onOneLine));
        mended.addAll(QuotedLine.all(onOneLine));
        return Optional.of(Problems.with(
                mends.problem("block-text", lines.one(fault.from()), mended),
                "char",
                lines.source().text(lines.one(fault.from()))));
    }
}
