package dev.portfolio.markdown;

import dev.portfolio.document.Embed;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The shortcodes of Hugo, the tags of Liquid (Jekyll, Hexo, GitBook) and Nunjucks (Eleventy), and the attributes of
 * Pandoc and kramdown.
 *
 * <p>A tag ends before the next one begins, and before a blank line. So no character is looked at for more than one, and
 * one that is never closed is text and costs its own paragraph only.
 */
final class Shortcodes extends Dialect {

    /** Those whose inside is no Markdown: code, drawings, formulas. */
    private static final Set<String> RAW = Set.of(
            "chart",
            "cmd",
            "code",
            "codeblock",
            "command",
            "comment",
            "console",
            "css",
            "highlight",
            "html",
            "javascript",
            "js",
            "katex",
            "latex",
            "math",
            "mathjax",
            "mermaid",
            "plantuml",
            "prism",
            "raw",
            "rawhtml",
            "schema",
            "script",
            "shell",
            "style",
            "stylesheet",
            "svg",
            "terminal",
            "verbatim");

    private static final Set<Character> TRIGGERS = Set.of('{');
    private static final int LONGEST_REMARK = 1_000;

    private final Finder braces;
    private final Finder percents;
    private final Finder remarkEnds;
    private final Finder closings;
    private Map<String, NavigableMap<Integer, Integer>> ends = Map.of();
    private boolean knowsEnds;

    Shortcodes(String body) {
        super(body);
        this.braces = new Finder(body, "{{");
        this.percents = new Finder(body, "{%");
        this.remarkEnds = new Finder(body, "#}");
        this.closings = new Finder(body, "}");
    }

    /** Whether there can be any, so that a document without does not pay for them. */
    static boolean mayBeIn(String body) {
        for (int at = body.indexOf('{'); at >= 0; at = body.indexOf('{', at + 1)) {
            if (beginsOrIsGlued(body, at)) {
                return true;
            }
        }
        return body.contains(":::");
    }

    private static boolean beginsOrIsGlued(String body, int brace) {
        int at = brace + 1;
        while (at < body.length() && at - brace < 3 && body.charAt(at) == ' ') {
            at++;
        }
        boolean begins = at < body.length() && "{%#:.-".indexOf(body.charAt(at)) >= 0;
        return begins || (brace > 0 && ")]`".indexOf(body.charAt(brace - 1)) >= 0);
    }

    @Override
    Set<Character> triggers() {
        return TRIGGERS;
    }

    @Override
    boolean interruptsParagraphs() {
        return true;
    }

    @Override
    boolean hasIndentedCode() {
        return true;
    }

    @Override
    Optional<Tag> at(int offset) {
        Optional<Tag> tag = tag(offset);
        return tag.isPresent() ? tag.map(this::withItsInside) : attributes(offset);
    }

    @Override
    Optional<Tag> withoutInside(int offset) {
        return tag(offset);
    }

    private Optional<Tag> tag(int offset) {
        return switch (charAt(offset + 1)) {
            case '{' ->
                switch (charAt(offset + 2)) {
                    case '<' -> shortcode(offset, ">}}");
                    case '%' -> shortcode(offset, "%}}");
                    default -> expression(offset);
                };
            case '%' -> liquid(offset);
            case '#' -> remark(offset);
            default -> Optional.empty();
        };
    }

    private Optional<Tag> shortcode(int offset, String close) {
        int end = close(offset + 3, close, Math.min(paragraphEnd(offset), braces.next(offset + 3)));
        if (end < 0) {
            return Optional.empty();
        }
        int from = skipBlanks(offset + 3);
        if (body().startsWith("/*", from)) {
            return Optional.of(Tag.of(offset, end, Tag.Role.CODE));
        }
        boolean closes = charAt(from) == '/';
        String name = name(closes ? skipBlanks(from + 1) : from, end - close.length());
        Tag tag = Tag.embed(offset, end, Embed.Kind.SHORTCODE, name);
        return name.isEmpty() ? Optional.empty() : Optional.of(closes ? tag.as(Tag.Role.END) : tag);
    }

    private Optional<Tag> liquid(int offset) {
        int end = close(offset + 2, "%}", Math.min(paragraphEnd(offset), percents.next(offset + 2)));
        if (end < 0) {
            return Optional.empty();
        }
        int from = skipBlanks(offset + (charAt(offset + 2) == '-' ? 3 : 2));
        String name = name(from, end - 2);
        Embed.Kind kind = name.equals("comment") ? Embed.Kind.COMMENT : Embed.Kind.TAG;
        Tag tag = Tag.embed(offset, end, kind, name);
        boolean closes = name.startsWith("end");
        return name.isEmpty() ? Optional.empty() : Optional.of(closes ? tag.as(Tag.Role.END) : tag);
    }

    private Optional<Tag> expression(int offset) {
        int end = close(offset + 2, "}}", Math.min(paragraphEnd(offset), braces.next(offset + 2)));
        boolean empty = end < 0 || body().substring(offset + 2, end - 2).isBlank();
        return empty ? Optional.empty() : Optional.of(Tag.embed(offset, end, Embed.Kind.EXPRESSION, ""));
    }

    private Optional<Tag> remark(int offset) {
        int end = remarkEnds.next(offset + 2);
        boolean closed = end < body().length() && end - offset < LONGEST_REMARK && closings.next(offset) == end + 1;
        return closed ? Optional.of(Tag.embed(offset, end + 2, Embed.Kind.COMMENT, "")) : Optional.empty();
    }

    /** After the mark that closes a tag, outside of quotes where there is one; -1 where there is none. */
    private int close(int from, String mark, int limit) {
        int quoted = -1;
        char quote = 0;
        for (int at = from; at + mark.length() <= limit; at++) {
            char c = body().charAt(at);
            boolean closes = c == mark.charAt(0) && body().startsWith(mark, at);
            if (closes && quote == 0) {
                return at + mark.length();
            }
            quoted = closes && quoted < 0 ? at + mark.length() : quoted;
            if (quote == 0 && (c == '"' || c == '`')) {
                quote = c;
            } else if (c == quote && body().charAt(at - 1) != '\\') {
                quote = 0;
            }
        }
        return quoted;
    }

    /** The first blank line after an offset. Not further than the next tag: nothing reads on from there. */
    private int paragraphEnd(int offset) {
        int limit = Math.min(braces.next(offset + 2), percents.next(offset + 2));
        for (int at = offset; at < limit; at++) {
            if (isLineEnd(body().charAt(at))) {
                int next = skipSpaces(body().startsWith("\r\n", at) ? at + 2 : at + 1);
                if (next >= body().length() || isLineEnd(body().charAt(next))) {
                    return at;
                }
                at = next - 1;
            }
        }
        return body().length();
    }

    private String name(int from, int limit) {
        int end = from;
        while (end < limit && !Character.isWhitespace(body().charAt(end))) {
            end++;
        }
        String name = body().substring(from, Math.max(from, end));
        return name.endsWith("/") || name.endsWith("-") ? name.substring(0, name.length() - 1) : name;
    }

    private int skipBlanks(int from) {
        int at = from;
        while (at < body().length() && Character.isWhitespace(body().charAt(at))) {
            at++;
        }
        return at;
    }

    private int skipSpaces(int from) {
        int at = from;
        while (charAt(at) == ' ' || charAt(at) == '\t') {
            at++;
        }
        return at;
    }

    /** A tag whose inside is no Markdown runs to the tag that ends it. */
    private Tag withItsInside(Tag tag) {
        String name = tag.name().toLowerCase(Locale.ROOT);
        if (tag.role() != Tag.Role.EMBED || !RAW.contains(name)) {
            return tag;
        }
        if (!knowsEnds) {
            ends = ends();
            knowsEnds = true;
        }
        NavigableMap<Integer, Integer> own = ends.get(tag.kind() == Embed.Kind.SHORTCODE ? name : "end" + name);
        Map.Entry<Integer, Integer> end = own == null ? null : own.ceilingEntry(tag.end());
        return end == null ? tag : tag.upTo(end.getValue());
    }

    /** Where the tags that end something begin and end, by their names. */
    private Map<String, NavigableMap<Integer, Integer>> ends() {
        Map<String, NavigableMap<Integer, Integer>> all = new HashMap<>();
        for (int at = body().indexOf('{'); at >= 0; at = body().indexOf('{', at + 1)) {
            int start = at;
            tag(at).filter(tag -> tag.role() == Tag.Role.END)
                    .ifPresent(tag -> all.computeIfAbsent(tag.name().toLowerCase(Locale.ROOT), name -> new TreeMap<>())
                            .put(start, tag.end()));
        }
        return all;
    }
}
