package dev.portfolio.yaml;

import dev.portfolio.finding.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line that is no field, and that the line above does not go on with. */
final class NotAField {

    private static final Pattern WITHOUT_COLON = Pattern.compile("([a-z_][A-Za-z0-9_-]{0,40})[ \\t]+(\\S.*)");

    private NotAField() {}

    static Optional<Problem> in(Fault fault, Mends mends) {
        if (!fault.reading("a simple key")) {
            return Optional.empty();
        }
        Lines lines = fault.lines();
        int line = lines.at(fault.from());
        String text = lines.text(line);
        Optional<Problem> withColon = withColon(lines, line, mends);
        if (withColon.isPresent()) {
            return withColon;
        }
        Optional<String> item = item(lines, line, text);
        List<String> mended = new ArrayList<>();
        item.ifPresent(mended::add);
        mended.add("  " + text.strip());
        return Optional.of(
                mends.problem(item.isPresent() ? "dash-missing" : "not-a-field", lines.trimmed(line), mended));
    }

    /** {@code title Phare}, with nothing above that it could go on with; a sentence begins with a capital. */
    static Optional<Problem> withColon(Lines lines, int line, Mends mends) {
        Matcher field = WITHOUT_COLON.matcher(lines.text(line));
        for (int above = line - 1; above >= lines.first(); above--) {
            if (!lines.text(above).isBlank()) {
                return Optional.empty();
            }
        }
        if (!field.matches()) {
            return Optional.empty();
        }
        String key = field.group(1) + ": ";
        String value = field.group(2).strip();
        return Optional.of(mends.problem(
                "colon-missing", lines.trimmed(line), List.of(key + value, key + YamlScalar.quoted(value))));
    }

    /** The line as an item of the list whose items stand just above it, in the same column. */
    private static Optional<String> item(Lines lines, int line, String text) {
        String above = line > lines.first() ? lines.text(line - 1) : "";
        int indent = Lines.indent(text);
        boolean besideItem = above.strip().startsWith("- ") && Lines.indent(above) == indent;
        return besideItem ? Optional.of(text.substring(0, indent) + "- " + text.strip()) : Optional.empty();
    }
}
