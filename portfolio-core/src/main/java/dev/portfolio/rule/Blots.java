package dev.portfolio.rule;

import dev.portfolio.document.Image;
import dev.portfolio.document.Link;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Blots out what an author did not write as text: code, links, images, comments. */
final class Blots {

    /** A placeholder that its template shows as code, to be replaced all the same: {@code `<du projet PPPPP>`}. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\s*<[^<>\\n]{0,80}([A-Z])\\1{3,}>\\s*");

    private final Span span;
    private final StringBuilder text;

    private Blots(String text, Span span) {
        this.span = span;
        this.text = new StringBuilder(text);
    }

    static String text(SourceText source, Span span, List<Link> links, List<Image> images) {
        String text = source.text(span);
        boolean code = text.indexOf('`') >= 0;
        if (links.isEmpty() && images.isEmpty() && !code && !text.contains("<!--")) {
            return text;
        }
        Blots blots = new Blots(text, span);
        links.forEach(link -> blots.blot(link.span()));
        images.forEach(image -> blots.blot(image.span()));
        if (code) {
            blots.code();
        }
        blots.comments();
        return blots.text.toString();
    }

    private void blot(Span part) {
        int from = Math.max(part.start(), span.start()) - span.start();
        int to = Math.min(part.end(), span.end()) - span.start();
        blot(from, to, Place.BLOT);
    }

    private void blot(int from, int to, char with) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != '\n') {
                text.setCharAt(i, with);
            }
        }
    }

    /** Code begins at a row of backticks, and ends at the next row that is as long. */
    private void code() {
        Map<Integer, Integer> next = new HashMap<>();
        int[] ends = new int[text.length()];
        for (int i = text.length() - 1; i >= 0; i--) {
            if (text.charAt(i) == '`') {
                int end = i + 1;
                while (i > 0 && text.charAt(i - 1) == '`') {
                    i--;
                }
                Integer closing = next.put(end - i, i);
                ends[i] = closing == null ? -1 : closing;
            }
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '`') {
                i += text.charAt(i) == '\\' ? 1 : 0;
                continue;
            }
            int length = length(i);
            int closing = ends[i];
            if (closing > 0) {
                blot(i + length, closing, closing + length);
            }
            i = Math.max(i, closing) + length - 1;
        }
    }

    private void blot(int from, int closing, int to) {
        boolean placeholder = closing - from < 100
                && text.charAt(closing - 1) != Place.BLOT
                && PLACEHOLDER.matcher(text.substring(from, closing)).matches();
        blot(from - (to - closing), placeholder ? from : closing, Place.BLOT);
        blot(closing, to, Place.BLOT);
    }

    private int length(int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == '`') {
            end++;
        }
        return end - at;
    }

    /** A comment is not seen: it counts as blank. */
    private void comments() {
        int from = text.indexOf("<!--");
        while (from >= 0) {
            int end = text.indexOf("-->", from);
            int to = end < 0 ? text.length() : end + 3;
            blot(from, to, ' ');
            from = text.indexOf("<!--", to);
        }
    }
}
