package dev.portfolio.yaml;

import dev.portfolio.finding.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Something behind a value that ended: a comma, a bracket too many, or words behind brackets. */
final class BehindTheValue {

    private static final Pattern QUOTED_ITEMS =
            Pattern.compile("(?s)^([^:'\"]+:[ \\t]+)((?:(?:\"[^\"]*\"|'[^']*')\\s*,\\s*)+(?:\"[^\"]*\"|'[^']*'))\\s*$");
    private static final Pattern CLOSED_AND_MARKED = Pattern.compile("(?s)^(.*[\"'\\]}])\\s*[,;]\\s*$");

    private BehindTheValue() {}

    static Optional<Problem> in(Fault fault, Mends mends) {
        Lines lines = fault.lines();
        String line = fault.line();
        char met = fault.character();
        Matcher items = QUOTED_ITEMS.matcher(line);
        if (items.matches()) {
            String list = items.group(1) + "[" + items.group(2) + "]";
            return Optional.of(mends.problem("list", lines.one(fault.at()), List.of(list)));
        }
        Matcher marked = CLOSED_AND_MARKED.matcher(line);
        if (marked.matches() && ",;".indexOf(met) >= 0) {
            List<String> mended = new ArrayList<>(List.of(marked.group(1)));
            mended.addAll(QuotedLine.all(line));
            return Optional.of(mends.problem("trailing", lines.one(fault.at()), mended));
        }
        char last = fault.last();
        if (last == ']' || last == '}') {
            return Optional.of(behindBrackets(fault, last, mends));
        }
        boolean stray = fault.at() < lines.span().end() && "]},?".indexOf(met) >= 0;
        return stray ? Optional.of(ReservedCharacter.at(fault, fault.at(), mends)) : Optional.empty();
    }

    private static Problem behindBrackets(Fault fault, char last, Mends mends) {
        Lines lines = fault.lines();
        String line = fault.line();
        List<String> mended = QuotedLine.all(line);
        if ("]}".indexOf(fault.character()) >= 0) {
            return mends.problem("bracket-extra", lines.one(fault.at()), mended);
        }
        int opening = line.indexOf(last == ']' ? '[' : '{');
        boolean here = opening >= 0 && opening < lines.column(fault.lastAt());
        int place = here ? lines.start(lines.at(fault.at())) + opening : fault.at();
        return mends.problem("bracket", lines.one(place), mended);
    }
}
