package dev.portfolio.rule;

import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value of which nothing is left because of the character it begins with.
 *
 * @param variant why: a {@code comment} for {@code #linux}, a {@code mark} for {@code &co} and {@code !important}
 * @param text the value as it was meant
 */
record Swallowed(String variant, String text) {

    private static final Pattern VALUE = Pattern.compile("\\s*:?[ \\t]+(#[^\\s#][^\"]*|[&!][^\\s\"][^\"]*)");

    /** What stands where an item without a value does. */
    static Optional<Swallowed> in(Span place, SourceText source) {
        String text = source.text(place);
        boolean mark = text.length() > 1 && "&!".indexOf(text.charAt(0)) >= 0 && text.indexOf('"') < 0;
        return mark ? Optional.of(new Swallowed("mark", text)) : Optional.empty();
    }

    /** What stands behind a key or a dash that has no value. */
    static Optional<Swallowed> behind(Span place, SourceText source) {
        Span line = source.line(source.lineAt(place.start()));
        String rest = source.text().substring(Math.min(place.end(), line.end()), line.end());
        Matcher value = VALUE.matcher(rest.stripTrailing());
        if (!value.matches()) {
            return Optional.empty();
        }
        String text = value.group(1);
        return Optional.of(new Swallowed(text.startsWith("#") ? "comment" : "mark", text));
    }
}
