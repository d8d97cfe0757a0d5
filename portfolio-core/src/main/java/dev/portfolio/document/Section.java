package dev.portfolio.document;

import dev.portfolio.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A heading and what it rules, down to the next heading of its level or above.
 *
 * @param heading its heading
 * @param span from its heading to the end of what it rules
 * @param blocks what stands under it before its first sub-section
 * @param sections its sub-sections
 */
public record Section(Heading heading, Span span, List<Block> blocks, List<Section> sections) {

    /** Keeps copies. */
    public Section {
        blocks = List.copyOf(blocks);
        sections = List.copyOf(sections);
    }

    /** This section and all below it, in the order of the text. */
    public Stream<Section> stream() {
        List<Section> all = new ArrayList<>();
        addTo(all);
        return all.stream();
    }

    private void addTo(List<Section> all) {
        all.add(this);
        for (Section section : sections) {
            section.addTo(all);
        }
    }

    /** Every block in it, its sub-sections' and the blocks inside blocks included. */
    public Stream<Block> everyBlock() {
        List<Block> all = new ArrayList<>();
        stream().forEach(section -> section.addBlocksTo(all));
        return all.stream();
    }

    private void addBlocksTo(List<Block> all) {
        for (Block block : blocks) {
            block.addTo(all);
        }
    }

    /** Every link in it, headings included. */
    public Stream<Link> links() {
        List<Link> all = new ArrayList<>();
        stream().forEach(section -> {
            all.addAll(section.heading().links());
            section.eachParagraph(paragraph -> all.addAll(paragraph.links()));
        });
        return all.stream();
    }

    /** Every image in it, headings included. */
    public Stream<Image> images() {
        List<Image> all = new ArrayList<>();
        stream().forEach(section -> {
            all.addAll(section.heading().images());
            section.eachParagraph(paragraph -> all.addAll(paragraph.images()));
        });
        return all.stream();
    }

    /** Every shortcode, component and the like in it, headings included. */
    public Stream<Embed> embeds() {
        return stream().flatMap(section -> {
            List<Block> own = new ArrayList<>();
            section.addBlocksTo(own);
            return Stream.concat(section.heading().embeds().stream(), Content.embeds(own.stream()));
        });
    }

    /** How many words it holds, headings not counted. */
    public long words() {
        return Content.words(everyBlock());
    }

    /** Whether nothing is said in it: no text, no image, no embed, no code, no table, not even under a sub-heading. */
    public boolean isEmpty() {
        for (Block block : blocks) {
            if (Content.holdsSomething(block)) {
                return false;
            }
        }
        return sections.stream().allMatch(Section::isEmpty);
    }

    private void eachParagraph(Consumer<Block.Paragraph> action) {
        blocks.forEach(block -> Content.eachParagraph(block, action));
    }
}
