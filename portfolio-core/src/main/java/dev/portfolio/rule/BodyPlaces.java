package dev.portfolio.rule;

import dev.portfolio.document.Block;
import dev.portfolio.document.Document;
import dev.portfolio.document.Heading;
import dev.portfolio.document.Image;
import dev.portfolio.document.Link;
import dev.portfolio.document.Section;
import dev.portfolio.rule.EmptyLabels.Following;
import dev.portfolio.rule.Place.Kind;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import java.util.List;
import java.util.function.Supplier;

/** Goes through the places of a body in the order of the text. */
final class BodyPlaces {

    /** What is done with each. */
    interface Visitor {

        /** A heading, a paragraph, the text of an image or a link; and what follows it. */
        void text(Place place, Supplier<Following> after);

        /** A link, whose address is to be judged. */
        void link(Link link, Place around);
    }

    private final SourceText source;
    private final Visitor visitor;

    private BodyPlaces(Document document, Visitor visitor) {
        this.source = document.source();
        this.visitor = visitor;
    }

    static void visit(Document document, Visitor visitor) {
        BodyPlaces places = new BodyPlaces(document, visitor);
        places.blocks(
                document.blocks(),
                Kind.PARAGRAPH,
                document.sections().isEmpty() ? Following.NOTHING : Following.CONTENT);
        document.everySection().forEach(places::section);
    }

    private void section(Section section) {
        Heading heading = section.heading();
        Kind kind = section.isEmpty() ? Kind.EMPTY_HEADING : Kind.HEADING;
        text(kind, heading.span(), heading.links(), heading.images(), List.of(), () -> Following.CONTENT);
        blocks(section.blocks(), Kind.PARAGRAPH, section.sections().isEmpty() ? Following.NOTHING : Following.CONTENT);
    }

    private void blocks(List<Block> blocks, Kind kind, Following last) {
        for (int i = 0; i < blocks.size(); i++) {
            block(blocks.get(i), kind, List.of(), after(blocks, i, () -> last));
        }
    }

    private Supplier<Following> after(List<Block> blocks, int i, Supplier<Following> last) {
        return i + 1 < blocks.size() ? () -> following(blocks.get(i + 1)) : last;
    }

    private void block(Block block, Kind kind, List<? extends Block> beside, Supplier<Following> after) {
        if (block instanceof Block.Paragraph paragraph) {
            text(kind, paragraph.span(), paragraph.links(), paragraph.images(), beside, after);
        } else if (block instanceof Block.ItemList list) {
            items(list.items(), after);
        } else if (block instanceof Block.Quote quote) {
            blocks(quote.blocks(), Kind.QUOTE, Following.NOTHING);
        } else if (block instanceof Block.Table table) {
            table.cells().forEach(cell -> block(cell, Kind.CELL, table.cells(), () -> Following.CONTENT));
        } else if (block instanceof Block.HtmlBlock html && html.html().indexOf('\n') < 0) {
            text(Kind.PARAGRAPH, html.span(), List.of(), List.of(), List.of(), () -> Following.CONTENT);
        }
    }

    private void items(List<Block.Item> items, Supplier<Following> afterList) {
        Supplier<Following> outside = () -> afterList.get() == Following.SHOWN ? Following.CONTENT : Following.NOTHING;
        for (int i = 0; i < items.size(); i++) {
            List<Block> blocks = items.get(i).blocks();
            int following = i + 1;
            Supplier<Following> next = following < items.size() ? () -> first(items.get(following)) : outside;
            for (int j = 0; j < blocks.size(); j++) {
                boolean first = j == 0;
                Kind kind = first ? Kind.ITEM : Kind.PARAGRAPH;
                block(blocks.get(j), kind, first ? items : List.of(), after(blocks, j, next));
            }
        }
    }

    private Following first(Block.Item item) {
        return item.blocks().isEmpty()
                ? Following.NOTHING
                : following(item.blocks().get(0));
    }

    /** What a block is to a label before it. */
    private Following following(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            if (paragraph.text().isEmpty() && !paragraph.images().isEmpty()) {
                return Following.SHOWN;
            }
            return EmptyLabels.following(
                    place(Kind.PARAGRAPH, paragraph.span(), paragraph.links(), paragraph.images(), List.of()));
        }
        if (block instanceof Block.ThematicBreak) {
            return Following.NOTHING;
        }
        boolean shows = block instanceof Block.CodeBlock || block instanceof Block.Table;
        return shows ? Following.SHOWN : Following.CONTENT;
    }

    private void text(
            Kind kind,
            Span span,
            List<Link> links,
            List<Image> images,
            List<? extends Block> beside,
            Supplier<Following> after) {
        Place place = place(kind, span, links, images, beside);
        visitor.text(place, after);
        for (Image image : images) {
            if (!image.alt().isEmpty()) {
                said(Kind.ALT, image.span().start() + 2, image.alt());
            }
        }
        for (Link link : links) {
            boolean bare = link.text().isEmpty() || link.destination().endsWith(link.text());
            if (!bare) {
                said(Kind.LINK, link.span().start() + 1, link.text());
            }
            visitor.link(link, place);
        }
    }

    private Place place(Kind kind, Span span, List<Link> links, List<Image> images, List<? extends Block> beside) {
        return new Place(kind, span.start(), Blots.text(source, span, links, images), beside);
    }

    /** What an image or a link says between its brackets, unless there is code or markup in it. */
    private void said(Kind kind, int start, String words) {
        if (source.text().startsWith(words, start)) {
            visitor.text(new Place(kind, start, words, List.of()), () -> Following.CONTENT);
        }
    }
}
