package dev.portfolio.document;

import dev.portfolio.source.Span;
import java.util.Locale;
import java.util.Set;

/**
 * Something in the text that is no text: a site or a tool puts something else in its place. A Hugo shortcode, a Liquid
 * tag, a component or an expression of MDX, a page or picture that Obsidian takes in.
 *
 * <p>An embed that encloses something, such as {@code {{% notice %}} … {{% /notice %}}} or {@code <Card> … </Card>}, is
 * its opening tag only: what it encloses is Markdown, and follows as text, headings and blocks of its own. Where it is
 * not Markdown, as between {@code {{< highlight go >}}} and {@code {{< /highlight >}}}, the embed is all of it.
 *
 * @param span where it is written
 * @param kind what it is written in
 * @param name what it is called, such as {@code figure} or {@code YouTube}; of a wiki link, what it names; empty where
 *     it has no name
 * @param source what is written there
 */
public record Embed(Span span, Kind kind, String name, String source) {

    /** What steers the making of the page, or only makes room on it. */
    private static final Set<String> SHOW_NOTHING = Set.of(
            "assign",
            "block",
            "br",
            "break",
            "capture",
            "case",
            "clear",
            "clearfix",
            "cycle",
            "decrement",
            "else",
            "elsif",
            "extends",
            "for",
            "hr",
            "if",
            "ifchanged",
            "import",
            "increment",
            "layout",
            "newpage",
            "pagebreak",
            "seo",
            "set",
            "space",
            "spacer",
            "toc",
            "unless",
            "vspace",
            "when",
            "with");

    /** What an embed is written in. */
    public enum Kind {
        /** A shortcode of Hugo: {@code {{< figure src="plan.png" >}}}. */
        SHORTCODE,
        /** A tag of Liquid or Nunjucks: {@code {% include plan.html %}}. */
        TAG,
        /** A component of MDX: {@code <Image src={plan} />}. */
        COMPONENT,
        /** A value that is put in: {@code {{ site.title }}}, and {@code {title}} in MDX. */
        EXPRESSION,
        /** An {@code import} or {@code export} of MDX. */
        STATEMENT,
        /** A remark that is not shown: <code>{/&#42; … &#42;/}</code> in MDX, {@code {% comment %}} in Liquid. */
        COMMENT,
        /** A link of Obsidian: {@code [[note]]}. What it shows is text. */
        WIKI_LINK,
        /** What Obsidian takes in: {@code ![[plan.png]]}. */
        WIKI_EMBED
    }

    /** Whether a reader of the page may find something where it stands. */
    public boolean saysSomething() {
        return switch (kind) {
            case STATEMENT, COMMENT -> false;
            case SHORTCODE, TAG, COMPONENT -> !SHOW_NOTHING.contains(name.toLowerCase(Locale.ROOT));
            case EXPRESSION, WIKI_LINK, WIKI_EMBED -> true;
        };
    }
}
