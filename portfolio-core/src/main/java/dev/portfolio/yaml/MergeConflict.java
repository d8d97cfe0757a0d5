package dev.portfolio.yaml;

import dev.portfolio.finding.Problem;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A line that a version control system left in the file. */
final class MergeConflict {

    private static final Pattern MARK = Pattern.compile("(?s)^(<{7}|={7}|>{7})(?: .*)?$");

    private MergeConflict() {}

    static Optional<Problem> in(Fault fault, Mends mends) {
        Lines lines = fault.lines();
        for (int line = lines.first(); line <= lines.at(fault.at()); line++) {
            if (isMark(lines.text(line))) {
                return Optional.of(mends.problem("conflict", lines.source().line(line), List.of()));
            }
        }
        return Optional.empty();
    }

    static boolean isMark(String line) {
        return MARK.matcher(line).matches();
    }
}
