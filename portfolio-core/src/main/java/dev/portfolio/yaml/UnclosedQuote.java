package dev.portfolio.yaml;

import dev.portfolio.finding.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A quote that is never closed, or only by chance, by the one that opens a value further down. */
final class UnclosedQuote {

    private static final Pattern OPENS = Pattern.compile("(?s)^\\s*(?:- +)?(?:[^:'\"]+:\\s+)?(['\"]).*");
    private static final String OTHER_QUOTES = "'\"“”‘’`´";

    private UnclosedQuote() {}

    static Optional<Problem> in(Fault fault, Mends mends) {
        if (fault.reading("quoted scalar")) {
            return Optional.of(named(fault.lines(), fault.from(), mends));
        }
        char last = fault.last();
        boolean behindQuote = last == '"' || last == '\'';
        return behindQuote && !fault.reading("a flow ")
                ? openingAbove(fault, last).map(opening -> named(fault.lines(), opening, mends))
                : Optional.empty();
    }

    private static Problem named(Lines lines, int opening, Mends mends) {
        char quote = lines.character(opening);
        String line = lines.around(opening).stripTrailing();
        List<String> closed = new ArrayList<>();
        int end = line.length() - 1;
        boolean wrongQuote = end > lines.column(opening) && OTHER_QUOTES.indexOf(line.charAt(end)) >= 0;
        if (wrongQuote && line.charAt(end) != quote) {
            closed.add(line.substring(0, end) + quote);
        }
        closed.add(line + quote);
        closed.addAll(ListLine.repaired(line));
        return mends.problem("quote-unclosed", lines.one(opening), closed);
    }

    /** A quote on a line above that begins a value and is not closed there: the one at hand closed it by chance. */
    private static Optional<Integer> openingAbove(Fault fault, char quote) {
        Lines lines = fault.lines();
        for (int number = lines.at(fault.at()) - 1; number >= lines.first(); number--) {
            String text = lines.text(number);
            if (text.length() > QuotedLine.LONGEST) {
                return Optional.empty();
            }
            Matcher opening = OPENS.matcher(text);
            boolean opens = opening.matches() && opening.group(1).charAt(0) == quote;
            if (opens && text.indexOf(quote, opening.end(1)) < 0) {
                return Optional.of(lines.start(number) + opening.start(1));
            }
            if (text.indexOf(quote) >= 0) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
