package dev.portfolio.yaml;

import dev.portfolio.finding.Problem;
import dev.portfolio.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A list or a group of keys in brackets with a mistake between them, or without its end. */
final class BrokenList {

    private final Fault fault;
    private final Lines lines;
    private final Mends mends;

    private BrokenList(Fault fault, Mends mends) {
        this.fault = fault;
        this.lines = fault.lines();
        this.mends = mends;
    }

    static Optional<Problem> in(Fault fault, Mends mends) {
        return fault.reading("a flow ") ? Optional.of(new BrokenList(fault, mends).named()) : Optional.empty();
    }

    private Problem named() {
        boolean sameLine = lines.at(fault.at()) == lines.at(fault.from());
        boolean over = fault.at() >= lines.span().end() || fault.problem().contains("stream end");
        if (fault.problem().endsWith("'-'")) {
            return here("dash-in-brackets");
        }
        if (!over && (sameLine || goesOn())) {
            return inside();
        }
        return fault.met("expected") ? withoutEnd() : here("bracket");
    }

    private Problem inside() {
        char last = fault.last();
        char met = fault.character();
        if (met == ',') {
            return here("comma-twice");
        }
        if (met == ':') {
            return here("colon");
        }
        if (met == ']' || met == '}') {
            return here("bracket-other");
        }
        if (last == '\'' || last == '"') {
            boolean apart = fault.lastAt() + 1 < fault.at();
            String variant = last == '\'' ? "apostrophe" : "quote-inside";
            return apart && "'\"".indexOf(met) >= 0
                    ? here("comma-missing")
                    : at(variant, lines.one(fault.lastAt()), fault.line());
        }
        return "'\"".indexOf(met) >= 0 ? here("comma-missing") : here("bracket");
    }

    /** Whether a closing bracket comes before the next field: the list goes on for some lines, and has its end. */
    private boolean goesOn() {
        for (int line = lines.at(fault.at()); line <= lines.last(); line++) {
            String text = lines.text(line);
            if (Entries.isField(text)) {
                return false;
            }
            if (text.indexOf(']') >= 0 || text.indexOf('}') >= 0) {
                return true;
            }
        }
        return false;
    }

    private Problem withoutEnd() {
        int opening = "[{".indexOf(lines.character(fault.from())) >= 0 ? fault.from() : lastOpening();
        String line = lines.around(opening);
        char closing = lines.character(opening) == '[' ? ']' : '}';
        int comment = line.indexOf(" #", lines.column(opening));
        if (comment >= 0 && line.indexOf(closing, comment) > 0) {
            return at("comment", lines.one(opening - lines.column(opening) + comment + 1), line);
        }
        List<String> closed = new ArrayList<>();
        if (closing == ']') {
            closed.addAll(ListLine.repaired(line));
        }
        if (line.stripTrailing().length() > lines.column(opening) + 1) {
            closed.add(line.stripTrailing() + closing);
        }
        Problem found = mends.problem("bracket-unclosed", lines.one(opening), closed);
        Problem named = Problems.with(found, "char", String.valueOf(lines.character(opening)));
        return Problems.with(named, "closing", String.valueOf(closing));
    }

    private int lastOpening() {
        String text = lines.source().text();
        int last = Math.max(text.lastIndexOf('[', fault.at() - 1), text.lastIndexOf('{', fault.at() - 1));
        return Math.max(lines.span().start(), last);
    }

    private Problem here(String variant) {
        return at(variant, lines.one(fault.at()), fault.line());
    }

    private Problem at(String variant, Span place, String line) {
        return mends.problem(variant, place, QuotedLine.all(line));
    }
}
