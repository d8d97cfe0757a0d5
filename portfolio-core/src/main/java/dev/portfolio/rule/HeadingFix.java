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

    private static final Pattern ATX =
            Pattern.compile("#{1,6}(?<blanks>[ \\t]+)(?<content>.*?)(?<closing>[ \\t]+#+)?[ \\t]*");
    private static final Pattern ATTRIBUTES = Pattern.compile("[ \\t]*\\{[^{}]*\\}$");
    private static final Pattern AROUND = Pattern.compile("^[*_]{1,3}");

    private HeadingFix() {}

    static Optional<Fix> of(Heading heading, String name, SourceText source) {
        if (heading.style() == Heading.Style.HTML || heading.text().isEmpty()) {
            return Optional.empty();
        }
        Span content = heading.style() == Heading.Style.ATX ? content(heading.span(), source) : heading.span();
        return text(content, heading.text(), source).map(text -> Fix.replacing(text, name));
    }

    /** What stands between the signs at the beginning and those at the end. */
    private static Span content(Span heading, SourceText source) {
        Matcher atx = ATX.matcher(source.text(heading));
        return atx.matches()
                ? new Span(heading.start() + atx.start("content"), heading.start() + atx.end("content"))
                : heading;
    }

    /** Where a text stands, if it is all there is besides attributes behind it and markup around it. */
    private static Optional<Span> text(Span content, String text, SourceText source) {
        Span bare = stripped(content, source);
        if (isText(source.text(bare), text)) {
            return Optional.of(bare);
        }
        Matcher attributes = ATTRIBUTES.matcher(source.text(bare));
        if (attributes.find()) {
            return text(new Span(bare.start(), bare.start() + attributes.start()), text, source);
        }
        Matcher around = AROUND.matcher(source.text(bare));
        String marks = around.find() ? around.group() : "";
        boolean closed = !marks.isEmpty()
                && bare.length() > 2 * marks.length()
                && source.text(bare).endsWith(marks)
                && marks.chars().distinct().count() == 1;
        Span inner = closed ? new Span(bare.start() + marks.length(), bare.end() - marks.length()) : bare;
        return Optional.of(inner).filter(any -> closed && isText(source.text(inner), text));
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
