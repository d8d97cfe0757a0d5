package dev.portfolio.markdown;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The tags of a piece of HTML, one after the other. Comments, scripts and what else is not shown are left out. */
final class HtmlTags {

    private static final Set<String> HIDDEN =
            Set.of("pre", "script", "style", "template", "textarea", "svg", "title", "xmp");

    private final String html;
    private final Set<String> unclosed = new HashSet<>();
    private final StringBuilder words = new StringBuilder();
    private int from;
    private int told;

    HtmlTags(String html) {
        this.html = html;
    }

    /** A tag and its place. */
    record HtmlTag(String name, boolean closes, int start, int end) {

        /** The level of the heading it opens or closes; 0 for another element. */
        int headingLevel() {
            boolean heading = name.length() == 2 && name.charAt(0) == 'h';
            int level = heading ? name.charAt(1) - '0' : 0;
            return level >= 1 && level <= 6 ? level : 0;
        }
    }

    /** Whether there may be a heading in it. */
    static boolean mayHoldHeading(String html) {
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            int name = html.startsWith("/", at + 1) ? at + 2 : at + 1;
            if (name + 1 < html.length()
                    && (html.charAt(name) == 'h' || html.charAt(name) == 'H')
                    && html.charAt(name + 1) >= '1'
                    && html.charAt(name + 1) <= '6') {
                return true;
            }
        }
        return false;
    }

    /** The next tag; none at the end. */
    Optional<HtmlTag> next() {
        for (int at = html.indexOf('<', from); at >= 0; at = html.indexOf('<', from)) {
            boolean comment = html.startsWith("<!--", at);
            Optional<HtmlTag> tag = comment ? Optional.empty() : tag(at);
            from = comment ? after("-->", at + 4) : tag.map(HtmlTag::end).orElse(at + 1);
            if (comment || tag.isPresent()) {
                words.append(html, told, at);
                tag.ifPresent(this::hide);
                told = from;
            }
            if (tag.isPresent()) {
                words.append(tag.get().name().equals("br") ? " " : "");
                return tag;
            }
        }
        words.append(html, told, html.length());
        told = html.length();
        from = html.length();
        return Optional.empty();
    }

    /** What stands outside of the tags that were given. */
    String words() {
        return words.toString();
    }

    private Optional<HtmlTag> tag(int start) {
        boolean closes = html.startsWith("</", start);
        int at = start + (closes ? 2 : 1);
        int end = at;
        while (end < html.length() && (Character.isLetterOrDigit(html.charAt(end)) || html.charAt(end) == '-')) {
            end++;
        }
        if (end == at || !Character.isLetter(html.charAt(at))) {
            return Optional.empty();
        }
        String name = html.substring(at, end).toLowerCase(Locale.ROOT);
        return Optional.of(new HtmlTag(name, closes, start, end(end)));
    }

    /** After the {@code >} that is not between quotes; without one, after the first; else the end. */
    private int end(int from) {
        char quote = 0;
        for (int at = from; at < html.length(); at++) {
            char c = html.charAt(at);
            if (quote == 0 && c == '>') {
                return at + 1;
            }
            if (quote == 0 && (c == '"' || c == '\'') && html.charAt(at - 1) == '=') {
                quote = c;
            } else if (c == quote) {
                quote = 0;
            }
        }
        return after(">", from);
    }

    private void hide(HtmlTag tag) {
        if (tag.closes() || !HIDDEN.contains(tag.name()) || unclosed.contains(tag.name())) {
            return;
        }
        int at = html.indexOf("</", tag.end());
        while (at >= 0
                && !html.regionMatches(true, at + 2, tag.name(), 0, tag.name().length())) {
            at = html.indexOf("</", at + 2);
        }
        if (at < 0) {
            unclosed.add(tag.name());
        } else {
            from = at;
        }
    }

    private int after(String mark, int start) {
        int at = html.indexOf(mark, start);
        return at < 0 ? html.length() : at + mark.length();
    }
}
