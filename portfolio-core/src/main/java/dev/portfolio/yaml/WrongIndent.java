package dev.portfolio.yaml;

import dev.portfolio.finding.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line that begins in a column where nothing above it does, or that follows the end of the fields. */
final class WrongIndent {

    private static final Pattern DASH_AND_FIELD =
            Pattern.compile("(?s)^\\s*(-)\\s+([\\p{L}_][\\p{L}\\p{N}_.-]{0,60}[ ]?:(?:\\s.*)?)$");
    private static final String BLOCK_END = "expected <block end>";

    private final Fault fault;
    private final Lines lines;
    private final Mends mends;

    private WrongIndent(Fault fault, Mends mends) {
        this.fault = fault;
        this.lines = fault.lines();
        this.mends = mends;
    }

    static Optional<Problem> in(Fault fault, Mends mends) {
        WrongIndent indent = new WrongIndent(fault, mends);
        if (fault.met("expected '<document start>'")) {
            return Optional.of(indent.afterTheEnd());
        }
        boolean begins = fault.lines().before(fault.at()).isBlank();
        boolean structure = fault.problem().endsWith("'<block mapping start>'")
                || fault.problem().endsWith("'?'")
                || fault.problem().endsWith("'-'")
                || fault.problem().endsWith("'<block sequence start>'");
        return fault.met(BLOCK_END) && (structure || begins) ? indent.named() : Optional.empty();
    }

    private Optional<Problem> named() {
        int line = lines.at(fault.at());
        Optional<Problem> dash = dashBeforeField(line).or(() -> dashBeforeField(fault.above()));
        if (dash.isPresent()) {
            return dash;
        }
        String text = lines.text(line);
        if (text.strip().startsWith("-")) {
            return Optional.of(mends.problem("item-indent", lines.trimmed(line), besideItemsAbove(line)));
        }
        if (fault.problem().endsWith("'<scalar>'")) {
            return Optional.empty();
        }
        return Optional.of(mends.problem("indent", lines.trimmed(line), List.of(text.strip())));
    }

    /** {@code - title: …}: a field is no item of a list. */
    private Optional<Problem> dashBeforeField(int line) {
        Matcher field = DASH_AND_FIELD.matcher(line == 0 ? "" : lines.text(line));
        if (!field.matches()) {
            return Optional.empty();
        }
        Problem found =
                mends.problem("dash-field", lines.stretch(line, field.start(1), field.end(1)), List.of(field.group(2)));
        return Optional.of(found).filter(Problems::isMended);
    }

    /** The line in the column of the nearest item above it. */
    private List<String> besideItemsAbove(int line) {
        List<String> mended = new ArrayList<>();
        for (int above = line - 1; above >= lines.first() && mended.isEmpty(); above--) {
            String text = lines.text(above);
            if (text.strip().startsWith("- ")) {
                mended.add(
                        text.substring(0, Lines.indent(text)) + lines.text(line).strip());
            } else if (Lines.indent(text) == 0 && !text.isBlank()) {
                break;
            }
        }
        return mended;
    }

    /** The fields ended, and something follows: after a line that says so, or because the first one was set in. */
    private Problem afterTheEnd() {
        for (int line = lines.first(); line <= lines.at(fault.at()); line++) {
            if (lines.text(line).startsWith("---") || lines.text(line).startsWith("...")) {
                return mends.problem("second-document", lines.one(fault.at()), List.of());
            }
        }
        int first = lines.first();
        while (first < lines.at(fault.at())
                && (lines.text(first).isBlank() || lines.text(first).strip().startsWith("#"))) {
            first++;
        }
        Optional<Problem> dash = dashBeforeField(first);
        if (dash.isPresent()) {
            return dash.get();
        }
        return mends.problem(
                "indent", lines.trimmed(first), List.of(lines.text(first).strip()));
    }
}
