package dev.portfolio.yaml;

import dev.portfolio.finding.Problem;
import java.util.Optional;

/** A quote or an apostrophe that closes the value too early: the rest of the line has no place. */
final class QuoteInside {

    private QuoteInside() {}

    static Optional<Problem> in(Fault fault, Mends mends) {
        char last = fault.last();
        boolean words = fault.problem().endsWith("'<scalar>'") && ",;".indexOf(fault.character()) < 0;
        if (!words || (last != '\'' && last != '"')) {
            return Optional.empty();
        }
        String variant = last == '\'' ? "apostrophe" : "quote-inside";
        return Optional.of(mends.problem(variant, fault.lines().one(fault.lastAt()), QuotedLine.all(fault.line())));
    }
}
