package dev.portfolio.markdown;

import dev.portfolio.document.Embed;
import dev.portfolio.source.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Text;

/** The links of Obsidian, {@code [[note|words]]}, and what it takes in, {@code ![[plan.png]]}: text to CommonMark. */
final class WikiLinks {

    private static final Pattern LINK =
            Pattern.compile("(!?)\\[\\[([^\\[\\]|]{1,200})(?:\\|([^\\[\\]]{0,200}))?]](?![(\\[])");

    private WikiLinks() {}

    /** Adds the wiki links of a text to the embeds; gives the words that are left of it. */
    static String read(Text node, Places places, List<Embed> embeds) {
        String text = node.getLiteral();
        if (!text.contains("[[")) {
            return text;
        }
        Span span = places.of(node);
        int offset = places.text(span).indexOf(text);
        if (offset < 0) {
            // Not written as it reads: some character of it is escaped.
            return text;
        }
        Matcher link = LINK.matcher(text);
        StringBuilder words = new StringBuilder();
        while (link.find()) {
            boolean takesIn = !link.group(1).isEmpty();
            Span place = new Span(link.start(), link.end()).shifted(span.start() + offset);
            Embed.Kind kind = takesIn ? Embed.Kind.WIKI_EMBED : Embed.Kind.WIKI_LINK;
            embeds.add(new Embed(place, kind, link.group(2).strip(), link.group()));
            String shown = link.group(3) == null ? link.group(2) : link.group(3);
            link.appendReplacement(words, Matcher.quoteReplacement(takesIn ? "" : shown));
        }
        return link.appendTail(words).toString();
    }
}
