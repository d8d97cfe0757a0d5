package dev.portfolio.markdown;

import dev.portfolio.document.Embed;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What MDX has besides Markdown: components and other elements, expressions in braces, imports and exports.
 *
 * <p>Braces are matched by counting them. What would swallow a heading behind a blank line is taken for text instead:
 * it was not meant.
 */
final class Mdx extends Dialect {

    private static final Set<Character> TRIGGERS = Set.of('{', '<');
    private static final Pattern IMPORT = Pattern.compile("import\\s*(?:[{*\"']|[\\w$]{1,100}(?:\\s+from\\b|\\s*,))");
    private static final Pattern EXPORT =
            Pattern.compile("export\\s*(?:[{*]|(?:default|const|let|var|function|async|class)\\b)");

    private final Braces braces;
    private final Finder remarkEnds;
    private final Finder commentEnds;
    private final HiddenHeadings hidden;
    private boolean statementsEndAtBlankLines;

    Mdx(String body) {
        super(body);
        this.braces = new Braces(body);
        this.remarkEnds = new Finder(body, "*/");
        this.commentEnds = new Finder(body, "-->");
        this.hidden = new HiddenHeadings(body);
    }

    @Override
    Set<Character> triggers() {
        return TRIGGERS;
    }

    @Override
    boolean interruptsParagraphs() {
        return false;
    }

    @Override
    boolean hasIndentedCode() {
        return false;
    }

    @Override
    Optional<Tag> at(int offset) {
        return charAt(offset) == '{' ? expression(offset) : element(offset);
    }

    private Optional<Tag> expression(int offset) {
        if (body().startsWith("/*", offset + 1)) {
            int end = remarkEnds.next(offset + 3) + 2;
            while (end < body().length() && Character.isWhitespace(body().charAt(end))) {
                end++;
            }
            if (charAt(end) == '}') {
                return Optional.of(Tag.embed(offset, end + 1, Embed.Kind.COMMENT, ""));
            }
        }
        Optional<Tag> attributes = attributes(offset);
        int end = braces.end(offset);
        if (attributes.isPresent() || end < 0 || hidden.between(offset, end)) {
            return attributes;
        }
        return Optional.of(Tag.embed(offset, end, Embed.Kind.EXPRESSION, ""));
    }

    private Optional<Tag> element(int offset) {
        if (body().startsWith("<!--", offset)) {
            int end = commentEnds.next(offset + 4) + 3;
            return end <= body().length() ? Optional.of(Tag.of(offset, end, Tag.Role.HTML)) : Optional.empty();
        }
        JsxTag tag = JsxTag.read(body(), offset, braces);
        if (!tag.isClosed() || hidden.between(offset, tag.end())) {
            inVain(tag.end() - offset);
            return Optional.empty();
        }
        if (tag.isFragment()) {
            return Optional.of(Tag.of(offset, tag.end(), Tag.Role.END));
        }
        if (tag.isHtml()) {
            return Optional.of(new Tag(offset, tag.end(), Tag.Role.HTML, Embed.Kind.COMPONENT, tag.name()));
        }
        Tag component = Tag.embed(offset, tag.end(), Embed.Kind.COMPONENT, tag.name());
        return Optional.of(tag.closes() ? component.as(Tag.Role.END) : component);
    }

    /** An import or export runs to the first blank line outside of brackets. */
    @Override
    Optional<Tag> statement(int offset) {
        char first = charAt(offset);
        Pattern begins = first == 'i' ? IMPORT : EXPORT;
        boolean is = (first == 'i' || first == 'e')
                && begins.matcher(body()).region(offset, body().length()).lookingAt();
        if (!is) {
            return Optional.empty();
        }
        int firstBlank = -1;
        int depth = 0;
        int at = offset;
        while (at < body().length()) {
            int end = lineEnd(at);
            if (body().substring(at, end).isBlank()) {
                firstBlank = firstBlank < 0 ? at : firstBlank;
                if (depth <= 0 || statementsEndAtBlankLines) {
                    break;
                }
            }
            depth += depth(at, end);
            at = end + (body().startsWith("\r\n", end) ? 2 : 1);
        }
        int end = Math.min(at, body().length());
        boolean meant = firstBlank < 0 || firstBlank == at || (depth <= 0 && !hidden.between(offset, end));
        statementsEndAtBlankLines |= !meant;
        int last = meant ? end : firstBlank;
        while (Character.isWhitespace(charAt(last - 1))) {
            last--;
        }
        return Optional.of(Tag.embed(offset, last, Embed.Kind.STATEMENT, ""));
    }

    private int depth(int from, int end) {
        int depth = 0;
        for (int at = from; at < end; at++) {
            char c = body().charAt(at);
            depth += c == '{' || c == '(' || c == '[' ? 1 : 0;
            depth -= c == '}' || c == ')' || c == ']' ? 1 : 0;
        }
        return depth;
    }
}
