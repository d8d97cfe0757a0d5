package dev.portfolio.evidence;

import dev.portfolio.document.Block;
import dev.portfolio.document.Heading;
import dev.portfolio.document.Section;
import dev.portfolio.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A stretch of a document that may hold evidence: a section, or what is left of the document without the sections that
 * are asked for.
 *
 * @param heading its heading
 * @param span from its heading to its end
 * @param blocks what stands in it before its first section
 * @param sections its sections
 */
record Scope(Optional<Heading> heading, Span span, List<Block> blocks, List<Section> sections) {

    static Scope of(Section section, List<Section> parts) {
        return new Scope(Optional.of(section.heading()), section.span(), section.blocks(), parts);
    }

    static Scope of(Section section) {
        return of(section, section.sections());
    }

    /** Where its own blocks end and its sections begin. */
    int ownEnd() {
        return sections.stream()
                .mapToInt(section -> section.span().start())
                .min()
                .orElse(span.end());
    }

    /** Where its heading, its blocks and its sections stand: not all between its beginning and its end need be its. */
    List<Span> parts() {
        List<Span> parts = new ArrayList<>();
        heading.ifPresent(own -> parts.add(own.span()));
        blocks.forEach(block -> parts.add(block.span()));
        sections.forEach(section -> parts.add(section.span()));
        return InOrder.apart(parts);
    }

    /** Every section in it, in the order of the text. */
    Stream<Section> everySection() {
        return sections.stream().flatMap(Section::stream);
    }

    /** Every block in it, the blocks inside blocks included, in the order of the text. */
    List<Block> everyBlock() {
        List<Block> all = new ArrayList<>();
        blocks.forEach(block -> block.addTo(all));
        everySection().forEach(section -> section.blocks().forEach(block -> block.addTo(all)));
        return all;
    }
}
