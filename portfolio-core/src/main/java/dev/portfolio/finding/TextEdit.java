package dev.portfolio.finding;

import dev.portfolio.source.Location;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import java.util.Optional;

/**
 * A stretch of a text, and what is to stand there instead.
 *
 * @param span the stretch; an empty one is a place at which something is put in
 * @param replacement what is to stand there; empty where the stretch is only taken out
 * @param place the stretch in its file, with lines and columns; empty as long as nobody said which file that is
 */
public record TextEdit(Span span, String replacement, Optional<Location> place) {

    /** An edit of a text that is not named. */
    public TextEdit(Span span, String replacement) {
        this(span, replacement, Optional.empty());
    }

    /** A stretch that is taken out. */
    public static TextEdit deletion(Span span) {
        return new TextEdit(span, "");
    }

    /** The same edit, of this text. */
    public TextEdit in(SourceText source) {
        return new TextEdit(span, replacement, Optional.of(source.location(span)));
    }
}
