package dev.portfolio.document;

import dev.portfolio.source.Span;
import dev.portfolio.text.Shingles;
import java.util.ArrayList;
import java.util.List;

/**
 * Gathers the prose of a document: its paragraphs, and the items of lists that are long enough to say something. Quotes,
 * code, tables and HTML are not the author's own words, or not prose.
 */
final class Passages {

    /** A shorter item is the name of something, such as a skill, and may stand in many documents. */
    private static final int SHORTEST_ITEM = 60;

    /** No text of fewer letters has words enough. */
    private static final int SHORTEST = Passage.FEWEST_WORDS * 2;

    /** What a document is known by, however long it is. */
    private static final int MOST_HASHES = 4096;

    private static final int MOST = 100;

    private final Document document;
    private final List<Passage> passages = new ArrayList<>();
    private int hashes;

    private Passages(Document document) {
        this.document = document;
    }

    static List<Passage> of(Document document) {
        Passages passages = new Passages(document);
        if (!document.blocks().isEmpty()) {
            passages.add("", document.blocks().get(0).span(), document.blocks());
        }
        document.everySection()
                .forEach(section ->
                        passages.add(section.heading().text(), section.heading().span(), section.blocks()));
        return passages.passages;
    }

    private void add(String heading, Span place, List<Block> blocks) {
        if (passages.size() >= MOST || hashes >= MOST_HASHES) {
            return;
        }
        List<String> paragraphs = new ArrayList<>();
        blocks.forEach(block -> prose(block, 0, paragraphs));
        if (paragraphs.stream().mapToInt(String::length).sum() < SHORTEST) {
            return;
        }
        Shingles shingles = Shingles.of(paragraphs);
        if (shingles.words() >= Passage.FEWEST_WORDS) {
            passages.add(new Passage(heading, document.source().location(place), shingles));
            hashes += shingles.size();
        }
    }

    private static void prose(Block block, int shortest, List<String> paragraphs) {
        if (block instanceof Block.Paragraph paragraph && paragraph.text().length() >= shortest) {
            paragraphs.add(paragraph.text());
        } else if (block instanceof Block.ItemList list) {
            list.items().forEach(item -> item.blocks().forEach(inner -> prose(inner, SHORTEST_ITEM, paragraphs)));
        }
    }
}
