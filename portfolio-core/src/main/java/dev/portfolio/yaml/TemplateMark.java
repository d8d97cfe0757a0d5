package dev.portfolio.yaml;

import dev.portfolio.finding.Problem;
import dev.portfolio.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a template left to be filled in: <code>{{ page.title }}</code>, <code>{% raw %}</code>, {@code %USER%}. */
final class TemplateMark {

    private static final Pattern MARK =
            Pattern.compile("\\{\\{[^}]{0,200}}}|\\{%[^%]{0,200}%}|<%[^%]{0,200}%>|%[\\p{L}\\p{N}_.-]{1,80}%");
    private static final Pattern WHOLE_LINE =
            Pattern.compile("\\s*(?:\\{%[^%]{0,200}%}|\\{\\{[^}]{0,200}}}|<%[^%]{0,200}%>)\\s*");

    private TemplateMark() {}

    static Optional<Problem> in(Fault fault, Mends mends) {
        String line = fault.line();
        int number = fault.lines().at(fault.at());
        if (WHOLE_LINE.matcher(line).matches()) {
            return Optional.of(mends.problem("template-line", fault.lines().trimmed(number), List.of()));
        }
        return fault.met("found character '%") ? at(fault.lines(), fault.at(), mends) : Optional.empty();
    }

    /** The mark that an offset stands in. */
    static Optional<Problem> at(Lines lines, int offset, Mends mends) {
        int column = lines.column(offset);
        String line = lines.around(offset);
        Matcher mark = MARK.matcher(line);
        while (mark.find() && mark.start() <= column) {
            if (column < mark.end()) {
                Span place = lines.stretch(lines.at(offset), mark.start(), mark.start() + opening(mark.group()));
                return Optional.of(Problems.with(
                        mends.problem("template", place, QuotedLine.all(line)), "placeholder", mark.group()));
            }
        }
        return Optional.empty();
    }

    private static int opening(String mark) {
        return mark.charAt(0) == '%' ? 1 : 2;
    }
}
