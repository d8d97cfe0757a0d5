package dev.portfolio.evidence;

import dev.portfolio.document.Block;
import dev.portfolio.document.Heading;
import dev.portfolio.document.Section;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import java.util.List;
import java.util.regex.Pattern;

/** Makes a piece of evidence of a part of a scope. */
final class Piece {

    private static final int LONGEST_NAME = 60;
    private static final Pattern TAG = Pattern.compile("<[^<>]*>");

    private Piece() {}

    static Evidence of(Section section, ScopeContents contents) {
        Heading heading = section.heading();
        String name = heading.text().isBlank() ? contents.picture(heading.span(), heading.images()) : heading.text();
        return of(name, heading.span(), section.span(), section.isEmpty(), contents);
    }

    static Evidence of(Block.Item item, ScopeContents contents) {
        Block.Paragraph first = item.stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(Block.Paragraph.class::cast)
                .findFirst()
                .orElse(new Block.Paragraph(item.span(), "", List.of(), List.of(), List.of(), ""));
        return of(name(first), first.span(), item.span(), false, contents);
    }

    /** An item of a list of HTML; it is told at its first line. */
    static Evidence of(Span item, SourceText source, ScopeContents contents) {
        String text = source.text(item);
        String words = TAG.matcher(text).replaceAll(" ").strip().replaceAll("\\s+", " ");
        int line = text.indexOf('\n');
        String first = (line < 0 ? text : text.substring(0, line)).stripTrailing();
        Span place = new Span(item.start(), item.start() + first.length());
        return of(shortened(words), place, item, false, contents);
    }

    static Evidence of(String name, Span place, Span span, ScopeContents contents) {
        Evidence piece = of(name, place, span, false, contents);
        boolean empty = piece.words() == 0
                && piece.proofs().isEmpty()
                && piece.elsewhere().isEmpty();
        return empty ? of(name, place, span, true, contents) : piece;
    }

    private static Evidence of(String name, Span place, Span span, boolean empty, ScopeContents contents) {
        List<Proof> proofs = contents.proofs(span);
        return new Evidence(
                name,
                place,
                span,
                contents.listItems(span),
                contents.words(span),
                proofs.stream().filter(contents::isWhereItShould).toList(),
                proofs.stream()
                        .filter(proof -> !contents.isWhereItShould(proof))
                        .toList(),
                empty);
    }

    /** The beginning of an item, up to the end of a word. */
    private static String name(Block.Paragraph first) {
        String text = first.text().strip();
        String said = text.isEmpty() && !first.images().isEmpty()
                ? first.images().get(0).alt().strip()
                : text;
        return shortened(said);
    }

    private static String shortened(String said) {
        if (said.codePointCount(0, said.length()) <= LONGEST_NAME) {
            return said;
        }
        String cut = said.substring(0, said.offsetByCodePoints(0, LONGEST_NAME));
        int space = cut.lastIndexOf(' ');
        return (space > 0 ? cut.substring(0, space) : cut) + "…";
    }
}
