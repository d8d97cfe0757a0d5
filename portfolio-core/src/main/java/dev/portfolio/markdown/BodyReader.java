package dev.portfolio.markdown;

import dev.portfolio.document.Block;
import dev.portfolio.finding.Problem;
import dev.portfolio.markdown.SectionTree.Part;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;

/**
 * Reads the body into values with places in the whole file: CommonMark with GitHub's tables and bare links, the
 * shortcodes of site generators, or MDX.
 */
final class BodyReader {

    private final List<Part> parts = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Places places;
    private final Optional<Dialect> dialect;
    private final Blocks blocks;
    private final Headings headings;
    private final HtmlParts html;
    private final Slips slips;
    private final UnclosedComments comments;

    private BodyReader(Places places, Optional<Dialect> dialect, UnclosedComments comments) {
        this.places = places;
        this.dialect = dialect;
        this.comments = comments;
        this.blocks = new Blocks(places, problems, comments);
        this.headings = new Headings(places, problems);
        this.html = new HtmlParts(places, headings, parts);
        this.slips = new Slips(places);
    }

    static BodyReader read(SourceText source, Span body) {
        String text = source.text(body);
        Optional<Dialect> dialect = Dialect.of(source, text);
        Places places = new Places(source, body.start());
        BodyReader reader = new BodyReader(places, dialect, new UnclosedComments(places, source.text(), body));
        Node document = BodyParsers.of(dialect).parse(text);
        reader.readIn(document);
        return reader;
    }

    /** Reads what stands in the body or, in MDX, is only indented in it. */
    private void readIn(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof IndentedBlocks) {
                readIn(node);
            } else {
                node = read(node);
            }
        }
    }

    List<Part> parts() {
        return parts;
    }

    List<Problem> problems() {
        return problems;
    }

    /** Reads a node at the top level; gives the last node that it took. */
    private Node read(Node node) {
        Optional<Tag> statement = dialect.flatMap(mdx -> statement(mdx, node));
        if (statement.isPresent()) {
            return statement(statement.get(), node);
        }
        if (node instanceof Heading heading) {
            heading(heading);
            return node;
        }
        if (node instanceof FencedCodeBlock code) {
            slips.unclosedFence(code).ifPresent(problems::add);
        }
        if (node instanceof HtmlBlock block) {
            comments.in(block).ifPresent(problems::add);
        }
        Optional<Node> last = html.read(node);
        if (last.isEmpty()) {
            blocks.of(node).ifPresent(block -> parts.add(new Part.Plain(block)));
        }
        return last.orElse(node);
    }

    /** A statement of MDX is no block of its own to CommonMark, which takes it for paragraphs. */
    private static Optional<Tag> statement(Dialect dialect, Node node) {
        boolean text = node instanceof Paragraph
                || (node instanceof Heading && node.getSourceSpans().size() > 1);
        SourceSpan first = text ? node.getSourceSpans().get(0) : null;
        return first != null && first.getColumnIndex() == 0
                ? dialect.statement(first.getInputIndex())
                : Optional.empty();
    }

    /** Adds a statement; gives the last node that is all of it. One that would take a heading in ends before it. */
    private Node statement(Tag statement, Node first) {
        Span whole = places.of(statement);
        Node last = first;
        Node next = first.getNext();
        while (next != null && !(next instanceof Heading) && places.of(next).end() <= whole.end()) {
            last = next;
            next = next.getNext();
        }
        boolean cut = next != null && places.of(next).start() < whole.end();
        Span span = cut ? places.trimmed(new Span(whole.start(), places.of(last).end())) : whole;
        Tag tag = statement.upTo(statement.start() + span.length());
        parts.add(new Part.Plain(new Block.EmbedBlock(span, List.of(places.embed(tag)))));
        return last;
    }

    private void heading(Heading heading) {
        Optional<Span> underline = slips.accidentalUnderline(heading);
        if (underline.isEmpty()) {
            parts.add(new Part.Titled(headings.of(heading)));
            return;
        }
        boolean fields = heading.getPrevious() == null && slips.looksLikeFields(heading);
        if (!fields) {
            problems.add(slips.headingByAccident(underline.get()));
        }
        parts.add(new Part.Plain(blocks.paragraph(heading, slips.textAbove(heading))));
        parts.add(new Part.Plain(new Block.ThematicBreak(underline.get())));
    }
}
