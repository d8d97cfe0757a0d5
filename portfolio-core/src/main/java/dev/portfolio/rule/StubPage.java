package dev.portfolio.rule;

import dev.portfolio.document.Block;
import dev.portfolio.document.Document;
import dev.portfolio.document.Heading;
import dev.portfolio.rule.Place.Kind;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import java.util.List;
import java.util.Optional;

/** Recognises a page that says nothing but that something will be here one day. */
final class StubPage {

    private StubPage() {}

    /** The words of a body that are all it says; empty where it says more, or nothing at all. */
    static Optional<Span> in(Document document) {
        SourceText source = document.source();
        if (document.sections().size() + document.blocks().size() > 2) {
            return Optional.empty();
        }
        List<Block> blocks = document.everyBlock().toList();
        List<Heading> headings =
                document.everySection().map(section -> section.heading()).toList();
        if (headings.size() > 1 || blocks.size() > 1) {
            return Optional.empty();
        }
        if (blocks.size() == 1) {
            boolean text = blocks.get(0) instanceof Block.Paragraph;
            return text ? unfinished(blocks.get(0).span(), source) : Optional.empty();
        }
        return headings.stream()
                .flatMap(heading -> unfinished(heading.span(), source).stream())
                .findFirst();
    }

    private static Optional<Span> unfinished(Span span, SourceText source) {
        Place place = new Place(Kind.EMPTY_HEADING, span.start(), source.text(span), List.of());
        return WholeResidue.in(place, place.heading())
                .filter(residue -> residue.variant().equals(Residue.UNFINISHED))
                .map(residue -> place.inFile(residue.span()));
    }
}
