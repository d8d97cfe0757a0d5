package dev.portfolio.yaml;

import dev.portfolio.finding.Problem;
import java.util.List;
import java.util.Optional;

/** A list that begins on the line of its key; or a dash behind a quote, where the quote is the mistake. */
final class ListBesideItsKey {

    private ListBesideItsKey() {}

    static Optional<Problem> in(Fault fault, Mends mends) {
        return fault.met("sequence entries") ? Optional.of(named(fault, mends)) : Optional.empty();
    }

    private static Problem named(Fault fault, Mends mends) {
        Lines lines = fault.lines();
        if (fault.last() == '"' || fault.last() == '\'') {
            return mends.problem("quote-inside", lines.one(fault.lastAt()), QuotedLine.all(fault.line()));
        }
        int column = lines.column(fault.at());
        String line = fault.line();
        if (line.length() > QuotedLine.LONGEST) {
            return mends.problem("dash-inline", lines.one(fault.at()), List.of());
        }
        String items = line.substring(Math.min(line.length(), column + 1)).strip();
        String inBrackets = line.substring(0, column) + "[" + String.join(", ", items.split("\\s+-\\s+", -1)) + "]";
        return mends.problem("dash-inline", lines.one(fault.at()), List.of(inBrackets));
    }
}
