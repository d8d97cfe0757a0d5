package dev.portfolio.yaml;

import dev.portfolio.finding.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A line that is no field, and that the line above does not go on with. */
final class NotAField {

    private NotAField() {}

    static Optional<Problem> in(Fault fault, Mends mends) {
        if (!fault.reading("a simple key")) {
            return Optional.empty();
        }
        Lines lines = fault.lines();
        int line = lines.at(fault.from());
        String text = lines.text(line);
        Optional<String> item = item(lines, line, text);
        List<String> mended = new ArrayList<>();
        item.ifPresent(mended::add);
        mended.add("  " + text.strip());
        return Optional.of(
                mends.problem(item.isPresent() ? "dash-missing" : "not-a-field", lines.trimmed(line), mended));
    }

    /** The line as an item of the list whose items stand just above it, in the same column. */
    private static Optional<String> item(Lines lines, int line, String text) {
        String above = line > lines.first() ? lines.text(line - 1) : "";
        int indent = Lines.indent(text);
        boolean besideItem = above.strip().startsWith("- ") && Lines.indent(above) == indent;
        return besideItem ? Optional.of(text.substring(0, indent) + "- " + text.strip()) : Optional.empty();
    }
}
