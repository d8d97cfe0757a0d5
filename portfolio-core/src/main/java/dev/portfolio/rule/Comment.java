package dev.portfolio.rule;

import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A value that begins with {@code #}: YAML takes it for a comment, and there is no value left. */
final class Comment {

    private static final Pattern GLUED = Pattern.compile("\\s*:?[ \\t]+(#[^\\s#][^\"]*)");

    private Comment() {}

    /** What stands behind a key or a dash as a comment that was meant to be the value: {@code #linux}. */
    static Optional<String> behind(Span place, SourceText source) {
        Span line = source.line(source.lineAt(place.start()));
        String rest = source.text().substring(Math.min(place.end(), line.end()), line.end());
        Matcher comment = GLUED.matcher(rest.stripTrailing());
        return comment.matches() ? Optional.of(comment.group(1)) : Optional.empty();
    }
}
