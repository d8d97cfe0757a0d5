package dev.portfolio.yaml;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.Problem;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * Tries a line in place of a broken one before it is offered: only a line with which the text can be read up to and
 * including it, and the lines that belong to it, is a mend.
 */
final class Mends {

    /** The argument that holds the line to write instead. */
    static final String FIXED = "fixed";

    private final Lines lines;
    private final boolean wanted;

    /**
     * Mends for a part of a file.
     *
     * @param wanted whether to look for them; not while one is being tried
     */
    Mends(Lines lines, boolean wanted) {
        this.lines = lines;
        this.wanted = wanted;
    }

    /** A mistake at a place; the first of the candidates that mends it goes along as {@code fixed}. */
    Problem problem(String variant, Span place, List<String> candidates) {
        int broken = lines.at(place.start());
        String text = lines.text(broken);
        Arguments arguments = Arguments.none().with("source", text.strip());
        Optional<String> mend = candidates.stream()
                .map(String::stripTrailing)
                .distinct()
                .filter(line -> wanted && !line.equals(text.stripTrailing()) && mends(broken, line))
                .findFirst();
        return new Problem(
                YamlReader.SYNTAX,
                variant,
                place,
                mend.map(line -> arguments.with(FIXED, line)).orElse(arguments));
    }

    private boolean mends(int broken, String line) {
        SourceText source = lines.source();
        Span span = lines.span();
        Span old = source.line(broken);
        int start = Math.max(span.start(), old.start());
        // The line end in front keeps a mark at the beginning of the text from being taken for a byte order mark.
        String before = "\n" + source.text(new Span(span.start(), start)) + line;
        int last = source.line(lines.lastSetIn(broken)).end();
        int belonging = Math.max(0, Math.min(last, span.end()) - Math.min(old.end(), span.end()));
        String mended = before + source.text(new Span(Math.min(old.end(), span.end()), span.end()));
        int lineStart = before.length() - line.length();
        int lineEnd = before.length() + belonging;
        return YamlReader.read(SourceText.of("", mended), new Span(0, mended.length()), false).problems().stream()
                .allMatch(problem -> problem.span().start() > lineEnd || isEarlier(problem, lineStart));
    }

    /** A key that was written twice further up is another mistake, and does not speak against this mend. */
    private static boolean isEarlier(Problem problem, int lineStart) {
        return problem.rule().equals(YamlReader.DUPLICATE_KEY) && problem.span().end() <= lineStart;
    }
}
