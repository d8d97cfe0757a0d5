package dev.portfolio.rule;

import dev.portfolio.document.Heading;
import dev.portfolio.finding.Fix;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts another text in a heading's place. Its signs, its attributes, and markup around all of the text stay. Where there
 * is anything else in the heading than its text, such as a link or a single word in bold, it is left alone: something
 * would be lost.
 */
final class HeadingFix {

    private static final Pattern AROUND = Pattern.compile("\\*{1,3}|_{1,3}");

    private HeadingFix() {}

    static Optional<Fix> of(Heading heading, String name, SourceText source) {
        if (heading.style() == Heading.Style.HTML || heading.text().isEmpty() || hasOrnament(heading.text(), name)) {
            return Optional.empty();
        }
        Span content = heading.style() == Heading.Style.ATX ? content(heading.span(), source) : heading.span();
        return text(content, heading.text(), source).map(text -> Fix.replacing(text, name));
    }

    /** An emoji is the author's own, and would be lost. */
    private static boolean hasOrnament(String text, String name) {
        return text.codePoints().anyMatch(c -> Character.getType(c) == Character.OTHER_SYMBOL && name.indexOf(c) < 0);
    }

    /** What stands between the signs at the beginning and those at the end. */
    private static Span content(Span heading, SourceText source) {
        String text = source.text();
        int start = heading.start();
        while (start < heading.end() && text.charAt(start) == '#') {
            start++;
        }
        Span bare = stripped(new Span(start, heading.end()), source);
        int closing = bare.end();
        while (closing > bare.start() && text.charAt(closing - 1) == '#') {
            closing--;
        }
        boolean closed = closing > bare.start() && isBlank(text.charAt(closing - 1));
        return closed ? new Span(bare.start(), closing) : bare;
    }

    /** Where a text stands, if it is all there is besides attributes behind it and markup around it. */
    private static Optional<Span> text(Span content, String text, SourceText source) {
        Span whole = stripped(content, source);
        Span bare = isText(source.text(whole), text) ? whole : withoutAttributes(whole, source);
        return Optional.of(bare)
                .filter(span -> isText(source.text(span), text))
                .or(() -> withoutMarkup(bare, source).filter(span -> isText(source.text(span), text)));
    }

    private static Span withoutAttributes(Span content, SourceText source) {
        String written = source.text(content);
        int brace = written.endsWith("}") ? written.lastIndexOf('{') : -1;
        return brace > 0 ? stripped(new Span(content.start(), content.start() + brace), source) : content;
    }

    private static Optional<Span> withoutMarkup(Span content, SourceText source) {
        String written = source.text(content);
        Matcher around = AROUND.matcher(written);
        if (!around.lookingAt()) {
            return Optional.empty();
        }
        int marks = around.end();
        boolean closed = written.length() > 2 * marks && written.endsWith(around.group());
        return closed ? Optional.of(new Span(content.start() + marks, content.end() - marks)) : Optional.empty();
    }

    private static boolean isText(String written, String text) {
        return written.equals(text)
                || (written.indexOf('&') >= 0
                        && written.replace("&nbsp;", "\u00A0")
                                .replace("&amp;", "&")
                                .equals(text));
    }

    private static Span stripped(Span span, SourceText source) {
        String text = source.text();
        int start = span.start();
        int end = span.end();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
