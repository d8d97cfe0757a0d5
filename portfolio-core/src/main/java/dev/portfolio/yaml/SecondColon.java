package dev.portfolio.yaml;

import dev.portfolio.finding.Problem;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A colon where no key can be: the value holds one, or the lines above were no fields to begin with. */
final class SecondColon {

    private static final Pattern HAS_KEY = Pattern.compile("(?s).*:(?:\\s.*)?");

    private SecondColon() {}

    static Optional<Problem> in(Fault fault, Mends mends) {
        return fault.met("mapping values") ? Optional.of(named(fault, mends)) : Optional.empty();
    }

    private static Problem named(Fault fault, Mends mends) {
        Lines lines = fault.lines();
        String before = lines.before(fault.at());
        if (hasKey(before)) {
            return mends.problem("colon", lines.one(fault.at()), QuotedLine.all(fault.line()));
        }
        if (before.startsWith(" ") && before.strip().contains(" ")) {
            return mends.problem("colon", lines.one(fault.at()), List.of());
        }
        int above = fault.above();
        boolean words = above > 0
                && !hasKey(lines.text(above))
                && !lines.text(above).strip().startsWith("-");
        return words
                ? NotAField.withColon(lines, above, mends)
                        .orElseGet(() -> mends.problem("not-a-field", lines.trimmed(above), List.of()))
                : mends.problem(
                        "indent",
                        lines.trimmed(lines.at(fault.at())),
                        List.of(fault.line().strip()));
    }

    static boolean hasKey(String text) {
        return HAS_KEY.matcher(text).matches();
    }
}
