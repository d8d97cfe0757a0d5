package dev.portfolio.document;

import dev.portfolio.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A block of a document's body, as CommonMark names them, and what stands in its place. */
public sealed interface Block {

    /** Where it stands in the file. */
    Span span();

    /** The blocks inside it, in order; none for most. */
    default List<Block> blocks() {
        return List.of();
    }

    /** This block and all blocks inside it, in the order of the text. */
    default Stream<Block> stream() {
        List<Block> all = new ArrayList<>();
        addTo(all);
        return all.stream();
    }

    /** Adds this block and all blocks inside it to a list, in the order of the text. */
    default void addTo(List<Block> all) {
        all.add(this);
        for (Block block : blocks()) {
            block.addTo(all);
        }
    }

    /**
     * Running text. Also the text of a table's cell, and of a heading inside a quote or a list, which rules no section.
     *
     * @param text without markup, line breaks as spaces
     * @param links its links, in order
     * @param images its images, in order
     * @param embeds what else is put in its place, in order
     * @param html its HTML tags, one after the other, as written; empty where it has none
     */
    record Paragraph(Span span, String text, List<Link> links, List<Image> images, List<Embed> embeds, String html)
            implements Block {
        /** Keeps copies. */
        public Paragraph {
            links = List.copyOf(links);
            images = List.copyOf(images);
            embeds = List.copyOf(embeds);
        }
    }

    /** A bullet list or a numbered list. */
    record ItemList(Span span, boolean ordered, List<Item> items) implements Block {
        /** Keeps a copy. */
        public ItemList {
            items = List.copyOf(items);
        }

        @Override
        public List<Block> blocks() {
            return List.copyOf(items);
        }
    }

    /** An item of a list. */
    record Item(Span span, List<Block> blocks) implements Block {
        /** Keeps a copy. */
        public Item {
            blocks = List.copyOf(blocks);
        }

        /** Whether there is anything in it. */
        public boolean saysSomething() {
            return blocks.stream().anyMatch(Content::holdsSomething);
        }
    }

    /** A quotation. */
    record Quote(Span span, List<Block> blocks) implements Block {
        /** Keeps a copy. */
        public Quote {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * Code, fenced or indented.
     *
     * @param fenced whether it stands between fences; what is only indented may be text by a slip
     * @param info what stands behind the opening fence, usually the language; empty where there is nothing
     */
    record CodeBlock(Span span, boolean fenced, String info, String text) implements Block {}

    /**
     * A table (GitHub Flavored Markdown).
     *
     * @param cells its cells, row by row, the heading's first
     * @param rows how many rows it has, its heading not counted
     */
    record Table(Span span, List<Paragraph> cells, int rows) implements Block {
        /** Keeps a copy. */
        public Table {
            cells = List.copyOf(cells);
        }

        @Override
        public List<Block> blocks() {
            return List.copyOf(cells);
        }
    }

    /**
     * Shortcodes, components and the like that stand alone, with nothing else on their lines.
     *
     * @param embeds one or more, in order
     */
    record EmbedBlock(Span span, List<Embed> embeds) implements Block {
        /** Keeps a copy. */
        public EmbedBlock {
            embeds = List.copyOf(embeds);
        }
    }

    /** HTML that stands for itself. The headings in it are headings of the document, and no part of it. */
    record HtmlBlock(Span span, String html) implements Block {}

    /** A horizontal line. */
    record ThematicBreak(Span span) implements Block {}
}
