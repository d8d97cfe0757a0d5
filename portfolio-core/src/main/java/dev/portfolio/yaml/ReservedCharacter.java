package dev.portfolio.yaml;

import dev.portfolio.finding.Problem;
import java.util.List;
import java.util.Optional;

/** A value that begins with a character that means something to YAML, or a line that begins with a tab. */
final class ReservedCharacter {

    private static final String CANNOT_START = "found character '";

    private ReservedCharacter() {}

    static Optional<Problem> in(Fault fault, Mends mends) {
        if (fault.met(CANNOT_START + "\\t")) {
            return Optional.of(tab(fault, mends));
        }
        if (fault.met(CANNOT_START) || fault.met("mapping keys")) {
            return Optional.of(at(fault, fault.at(), mends));
        }
        boolean name = fault.reading("an alias") || fault.reading("an anchor") || fault.reading("a tag");
        return name ? Optional.of(at(fault, fault.from(), mends)) : Optional.empty();
    }

    /** A tab; below a field with a value of its own, another field is meant to be its neighbour. */
    private static Problem tab(Fault fault, Mends mends) {
        Lines lines = fault.lines();
        String text = fault.line().strip();
        String above = fault.above() == 0 ? "" : lines.text(fault.above()).strip();
        boolean below = above.endsWith(":") || above.startsWith("- ") || above.endsWith("|") || above.endsWith(">");
        List<String> mended = Entries.isField(text) && !below ? List.of(text, "  " + text) : List.of("  " + text, text);
        return mends.problem("tab", lines.one(fault.at()), mended);
    }

    static Problem at(Fault fault, int place, Mends mends) {
        Lines lines = fault.lines();
        Problem found = mends.problem("reserved", lines.one(place), QuotedLine.all(lines.around(place)));
        return Problems.with(found, "char", lines.source().text(lines.one(place)));
    }
}
