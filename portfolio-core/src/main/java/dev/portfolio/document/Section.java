package dev.portfolio.document;

import dev.portfolio.source.Span;
import java.util.List;
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
        return sections.isEmpty()
                ? Stream.of(this)
                : Stream.concat(Stream.of(this), sections.stream().flatMap(Section::stream));
    }

    /** Every block in it, its sub-sections' and the blocks inside blocks included. */
    public Stream<Block> everyBlock() {
        return stream().flatMap(Section::ownBlocks);
    }

    /** Every link in it, headings included. */
    public Stream<Link> links() {
        return stream()
                .flatMap(section ->
                        Stream.concat(section.heading().links().stream(), Content.links(section.ownBlocks())));
    }

    /** Every image in it, headings included. */
    public Stream<Image> images() {
        return stream()
                .flatMap(section ->
                        Stream.concat(section.heading().images().stream(), Content.images(section.ownBlocks())));
    }

    /** How many words it holds, headings not counted. */
    public long words() {
        return Content.words(everyBlock());
    }

    /** Whether nothing is said in it: no text, no image, no code, no table, not even under a sub-heading. */
    public boolean isEmpty() {
        return everyBlock().noneMatch(Content::saysSomething);
    }

    private Stream<Block> ownBlocks() {
        return blocks.stream().flatMap(Block::stream);
    }
}
