package dev.portfolio.markdown;

import dev.portfolio.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a body may hold besides Markdown: the shortcodes of site generators, or the JavaScript of MDX. */
abstract sealed class Dialect permits Shortcodes, Mdx {

    private static final int LONGEST_MARK = 200;

    /** How far reading ahead in vain may go, for each character of the body. */
    private static final int PATIENCE = 16;

    private final String body;
    private long patience;

    Dialect(String body) {
        this.body = body;
        this.patience = PATIENCE * (long) body.length() + 1_000;
    }

    /** The dialect of a body; none for Markdown alone. */
    static Optional<Dialect> of(SourceText source, String body) {
        if (source.path().toLowerCase(Locale.ROOT).endsWith(".mdx")) {
            return Optional.of(new Mdx(body));
        }
        return Shortcodes.mayBeIn(body) ? Optional.of(new Shortcodes(body)) : Optional.empty();
    }

    /** The characters that begin a tag. */
    abstract Set<Character> triggers();

    /** The tag that begins at an offset. */
    abstract Optional<Tag> at(int offset);

    /** The same without what it encloses, for one whose end lies beyond its paragraph. */
    Optional<Tag> withoutInside(int offset) {
        return Optional.empty();
    }

    /** Whether a line of tags ends the paragraph above it. */
    abstract boolean interruptsParagraphs();

    /** Whether what is indented by four columns is code. */
    abstract boolean hasIndentedCode();

    /** What begins at the start of a line and is neither text nor a tag: the statements of MDX. */
    Optional<Tag> statement(int offset) {
        return Optional.empty();
    }

    final String body() {
        return body;
    }

    final char charAt(int offset) {
        return offset >= 0 && offset < body.length() ? body.charAt(offset) : '\0';
    }

    /** Whether there is patience left to read ahead; what was read in vain is told by {@link #inVain}. */
    final boolean isPatient() {
        return patience > 0;
    }

    final void inVain(int characters) {
        patience -= characters;
    }

    /** The tags that begin at an offset and have the rest of their lines for themselves; none where text follows. */
    final List<Tag> alone(int offset) {
        if (charAt(offset) == ':') {
            return fence(offset).map(List::of).orElse(List.of());
        }
        List<Tag> tags = new ArrayList<>();
        int at = offset;
        while (at < body.length() && !isLineEnd(charAt(at))) {
            Optional<Tag> tag = isPatient() && triggers().contains(charAt(at)) ? at(at) : Optional.empty();
            if (tag.isEmpty() || tag.get().role() == Tag.Role.CODE) {
                inVain(at - offset);
                return List.of();
            }
            tags.add(tag.get());
            at = tag.get().end();
            while (charAt(at) == ' ' || charAt(at) == '\t') {
                at++;
            }
        }
        return tags;
    }

    /** A line such as {@code :::note[Title]} or {@code ::: {.class}}: it dresses what stands between it and the next. */
    private Optional<Tag> fence(int offset) {
        int end = lineEnd(offset);
        boolean fence = body.startsWith(":::", offset) && end - offset <= LONGEST_MARK;
        return fence ? Optional.of(Tag.of(offset, end, Tag.Role.ATTRIBUTES)) : Optional.empty();
    }

    /** Attributes in braces: <code>{#id .class key=value}</code>, <code>{: .class}</code>. */
    final Optional<Tag> attributes(int offset) {
        char before = charAt(offset - 1);
        boolean glued = before == ')' || before == ']' || before == '`';
        return Attributes.end(body, offset, glued).stream()
                .mapToObj(end -> Tag.of(offset, end, Tag.Role.ATTRIBUTES))
                .findFirst();
    }

    final int lineEnd(int offset) {
        int end = offset;
        while (end < body.length() && !isLineEnd(body.charAt(end))) {
            end++;
        }
        return end;
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
