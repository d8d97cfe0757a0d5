package dev.portfolio.document;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a reader of the page sees of a piece of HTML, as far as that can be told without a browser. */
final class Html {

    /** Elements that dress the words in them, and show nothing of their own. */
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "big", "cite", "code", "del", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark",
            "nobr", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "tt", "u", "var", "wbr");

    /** Elements that arrange what is in them, and show nothing of their own. */
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "br",
            "caption",
            "center",
            "col",
            "colgroup",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "figcaption",
            "figure",
            "footer",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "head",
            "header",
            "hr",
            "html",
            "li",
            "link",
            "main",
            "meta",
            "nav",
            "ol",
            "p",
            "picture",
            "pre",
            "section",
            "style",
            "summary",
            "table",
            "tbody",
            "td",
            "template",
            "tfoot",
            "th",
            "thead",
            "title",
            "tr",
            "ul");

    /** Elements whose content is no text. */
    private static final Set<String> WITHOUT_TEXT = Set.of("script", "style", "template");

    private static final Pattern ENTITY = Pattern.compile("&(#?)([A-Za-z0-9]{1,32});?");
    private static final Pattern LETTER =
            Pattern.compile("[A-Za-z]{1,2}(?:acute|grave|circ|uml|cedil|tilde|ring|lig|slash|caron)");
    private static final Set<String> BLANKS = Set.of(
            "nbsp",
            "ensp",
            "emsp",
            "emsp13",
            "emsp14",
            "numsp",
            "puncsp",
            "thinsp",
            "hairsp",
            "zwnj",
            "zwj",
            "lrm",
            "rlm",
            "ZeroWidthSpace",
            "NoBreak",
            "shy",
            "Tab",
            "NewLine");
    private static final Set<Integer> BLANK_NUMBERS = Set.of(9, 10, 13, 32, 160, 173, 8201, 8203, 8204, 8205, 8239);

    private final String html;
    private final StringBuilder text = new StringBuilder();
    private final Set<String> unclosed = new HashSet<>();
    private boolean shows;

    private Html(String html) {
        this.html = html;
    }

    /** Whether there is anything to see: text, a picture, a frame, an element of one's own. */
    static boolean saysSomething(String html) {
        if (html.isBlank()) {
            return false;
        }
        Html seen = new Html(html);
        seen.read();
        return seen.shows || !ENTITY.matcher(seen.text).replaceAll(Html::seenAs).isBlank();
    }

    /** The text without tags, remarks, scripts and styles; good for counting words. */
    static String text(String html) {
        Html seen = new Html(html);
        seen.read();
        return ENTITY.matcher(seen.text).replaceAll(Html::seenAs);
    }

    private void read() {
        int from = 0;
        int tag = html.indexOf('<');
        while (tag >= 0) {
            text.append(html, from, tag);
            from = html.startsWith("<!--", tag) ? after("-->", tag + 4) : tag(tag);
            tag = html.indexOf('<', from);
        }
        text.append(html, from, html.length());
    }

    /** Reads the tag at an offset, and what no reader sees behind it. */
    private int tag(int start) {
        boolean closes = html.startsWith("</", start);
        int at = start + (closes ? 2 : 1);
        int end = at;
        while (end < html.length() && (Character.isLetterOrDigit(html.charAt(end)) || html.charAt(end) == '-')) {
            end++;
        }
        String name = html.substring(at, end).toLowerCase(Locale.ROOT);
        if (name.isEmpty() || !Character.isLetter(name.charAt(0))) {
            boolean declares = html.startsWith("<!", start) || html.startsWith("<?", start);
            text.append(declares ? "" : "<");
            return declares ? after(">", end) : at;
        }
        text.append(INLINE.contains(name) ? "" : " ");
        shows |= !closes && !INLINE.contains(name) && !BLOCKS.contains(name);
        int behind = after(">", end);
        return closes || !WITHOUT_TEXT.contains(name) ? behind : element(name, behind);
    }

    /** The end of an element whose content is no text; the end of its tag where it is never closed. */
    private int element(String name, int from) {
        int at = unclosed.contains(name) ? -1 : html.indexOf("</", from);
        while (at >= 0 && !html.regionMatches(true, at + 2, name, 0, name.length())) {
            at = html.indexOf("</", at + 2);
        }
        if (at < 0) {
            unclosed.add(name);
            return from;
        }
        return after(">", at);
    }

    private int after(String mark, int from) {
        int at = html.indexOf(mark, from);
        return at < 0 ? html.length() : at + mark.length();
    }

    /** What stands for a character reference, as far as words and blanks go: a letter, a sign or a blank. */
    private static String seenAs(MatchResult entity) {
        String name = entity.group(2);
        if (entity.group(1).isEmpty()) {
            return BLANKS.contains(name) ? " " : LETTER.matcher(name).matches() ? "e" : "•";
        }
        int number = number(name);
        return BLANK_NUMBERS.contains(number) ? " " : Character.isLetterOrDigit(number) ? "e" : "•";
    }

    private static int number(String written) {
        try {
            return written.startsWith("x") || written.startsWith("X")
                    ? Integer.parseInt(written.substring(1), 16)
                    : Integer.parseInt(written);
        } catch (NumberFormatException tooLarge) {
            return 0;
        }
    }
}
