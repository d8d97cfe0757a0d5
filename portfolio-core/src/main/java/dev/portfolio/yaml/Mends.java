package dev.portfolio.yaml;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.Problem;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * Tries a line in place of a broken one before it is offered: only a line with which the text can be read up to and
 * including it is a mend.
 */
final class Mends {

    private final SourceText source;
    private final Span span;
    private final boolean wanted;

    /**
     * Mends for a part of a file.
     *
     * @param wanted whether to look for them; not while one is being tried
     */
    Mends(SourceText source, Span span, boolean wanted) {
        this.source = source;
        this.span = span;
        this.wanted = wanted;
    }

    /** A mistake at a place; the first of the lines that mends it goes along as {@code fixed}. */
    Problem problem(String variant, Span place, List<String> lines) {
        Span broken = source.line(source.lineAt(place.start()));
        String text = source.text(broken);
        Arguments arguments = Arguments.none().with("source", text.strip());
        Optional<String> mend = lines.stream()
                .map(String::stripTrailing)
                .filter(line -> wanted && !line.equals(text.stripTrailing()) && mends(broken, line))
                .findFirst();
        return new Problem(
                YamlReader.SYNTAX,
                variant,
                place,
                mend.map(line -> arguments.with("fixed", line)).orElse(arguments));
    }

    private boolean mends(Span broken, String line) {
        int start = Math.max(span.start(), broken.start());
        String mended = source.text(new Span(span.start(), start))
                + line
                + source.text(new Span(Math.min(broken.end(), span.end()), span.end()));
        int lineStart = start - span.start();
        int lineEnd = lineStart + line.length();
        return YamlReader.read(SourceText.of("", mended), new Span(0, mended.length()), false).problems().stream()
                .allMatch(problem -> problem.span().start() > lineEnd || isEarlier(problem, lineStart));
    }

    /** A key that was written twice further up is another mistake, and does not speak against this mend. */
    private static boolean isEarlier(Problem problem, int lineStart) {
        return problem.rule().equals(YamlReader.DUPLICATE_KEY) && problem.span().end() <= lineStart;
    }
}
