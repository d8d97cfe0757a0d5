package dev.portfolio.markdown;

import dev.portfolio.document.Heading;
import dev.portfolio.document.Heading.Style;
import dev.portfolio.finding.Problem;
import dev.portfolio.source.Span;
import dev.portfolio.text.HeadingKey;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Node;

/** Turns the headings of Markdown and of HTML into the document's. */
final class Headings {

    private static final Pattern BLANK_ENDS = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private final Places places;
    private final List<Problem> problems;

    Headings(Places places, List<Problem> problems) {
        this.places = places;
        this.problems = problems;
    }

    Heading of(org.commonmark.node.Heading node) {
        Style style = node.getSourceSpans().size() > 1 ? Style.SETEXT : Style.ATX;
        Inlines inlines = inlines(node);
        Optional<String> id = inlines.attributes().isEmpty() ? Optional.empty() : Attributes.id(inlines.attributes());
        return heading(node.getLevel(), style, inlines.text(), places.ofFirstLine(node), id, inlines, inlines.html());
    }

    /** A heading of HTML that holds HTML only. */
    Heading of(String html, int offset, HtmlHeadings.Found found) {
        String element = html.substring(found.start(), found.end());
        HtmlHeadings.Inside inside = HtmlHeadings.Inside.of(element);
        Span span = new Span(found.start(), found.end()).shifted(offset);
        Optional<String> id = HtmlHeadings.id(html.substring(found.start(), found.inner()));
        return heading(found.level(), Style.HTML, inside.words(), span, id, Inlines.NONE, inside.tags());
    }

    /**
     * A heading of HTML that holds a paragraph of Markdown.
     *
     * @param opening its tag, and what else of HTML stands between that and the paragraph
     * @param closing the tag that closes it, where it is not in the paragraph
     */
    Heading of(int level, String opening, Node paragraph, String closing, Span span) {
        HtmlHeadings.Inside first = HtmlHeadings.Inside.of(opening);
        Inlines inlines = inlines(paragraph);
        String html = first.tags() + inlines.html() + closing;
        Optional<String> id = HtmlHeadings.id(html);
        return heading(level, Style.HTML, first.words() + " " + inlines.text(), span, id, inlines, html);
    }

    private Inlines inlines(Node node) {
        Inlines inlines = Inlines.of(node, places);
        if (inlines.hasBrackets()) {
            Unrecognised.in(node, places, problems);
        }
        return inlines;
    }

    private static boolean hasBlankEnds(String text) {
        return !text.isEmpty() && (isBlank(text.charAt(0)) || isBlank(text.charAt(text.length() - 1)));
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static Heading heading(
            int level, Style style, String words, Span span, Optional<String> id, Inlines inlines, String html) {
        String spaced = style == Style.HTML ? BLANKS.matcher(words).replaceAll(" ") : words;
        String text = hasBlankEnds(spaced) ? BLANK_ENDS.matcher(spaced).replaceAll("") : spaced;
        return new Heading(
                level,
                style,
                text,
                span,
                HeadingKey.of(text),
                id,
                inlines.links(),
                inlines.images(),
                inlines.embeds(),
                html);
    }
}
