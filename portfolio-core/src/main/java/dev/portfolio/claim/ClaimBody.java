package dev.portfolio.claim;

import dev.portfolio.document.Block;
import dev.portfolio.document.Document;
import dev.portfolio.document.Heading;
import dev.portfolio.document.Image;
import dev.portfolio.document.Link;
import dev.portfolio.document.Section;
import dev.portfolio.profile.ClaimPlace;
import dev.portfolio.profile.ClaimPlace.Kind;
import dev.portfolio.source.Span;
import dev.portfolio.structure.Fit;
import dev.portfolio.structure.Match;
import dev.portfolio.text.HeadingKey;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The stretches of a document's body in which outcomes may be claimed. */
final class ClaimBody {

    private static final char BLOT = '\u0001';

    private final Document document;
    private final Fit fit;

    ClaimBody(Document document, Fit fit) {
        this.document = document;
        this.fit = fit;
    }

    /**
     * A stretch of text.
     *
     * @param kind what it is: all of an item or a heading may be a label
     * @param said its words, without markup
     * @param span where it stands
     * @param source what is written there, with addresses and comments blotted out
     */
    record Stretch(Kind kind, String said, Span span, String source) {}

    /** What the places name, each stretch once, in the order of the text. */
    List<Stretch> stretches(List<ClaimPlace> places) {
        List<ClaimPlace> ofBody =
                places.stream().filter(place -> place.kind() != Kind.FIELD).toList();
        List<Stretch> all = new ArrayList<>();
        if (!ofBody.isEmpty()) {
            blocks(document.blocks(), kinds(ofBody, List.of()), all);
            document.sections().forEach(section -> section(section, List.of(), ofBody, all));
        }
        return all;
    }

    private void section(Section section, List<Section> around, List<ClaimPlace> places, List<Stretch> all) {
        List<Section> path = Stream.concat(around.stream(), Stream.of(section)).toList();
        List<Kind> kinds = kinds(places, path);
        if (kinds.contains(Kind.HEADINGS) || kinds.contains(Kind.TEXT)) {
            Heading heading = section.heading();
            Kind kind = kinds.contains(Kind.HEADINGS) ? Kind.HEADINGS : Kind.TEXT;
            all.add(stretch(kind, heading.text(), heading.span(), heading.links(), heading.images()));
        }
        blocks(section.blocks(), kinds, all);
        section.sections().forEach(part -> section(part, path, places, all));
    }

    /** The kinds of places that count in a section, which stands in others. */
    private List<Kind> kinds(List<ClaimPlace> places, List<Section> path) {
        return places.stream()
                .filter(place -> place.name().isEmpty() || path.stream().anyMatch(section -> isMeant(section, place)))
                .map(ClaimPlace::kind)
                .distinct()
                .toList();
    }

    private boolean isMeant(Section section, ClaimPlace place) {
        HeadingKey key = HeadingKey.of(place.name());
        return section.heading().key().equals(key)
                || fit.matches().stream()
                        .filter(match -> match.section().equals(section))
                        .map(Match::spec)
                        .flatMap(spec -> spec.names())
                        .anyMatch(name -> HeadingKey.of(name).equals(key));
    }

    private void blocks(List<Block> blocks, List<Kind> kinds, List<Stretch> all) {
        for (Block block : blocks) {
            if (block instanceof Block.Item item) {
                item(item, kinds, all);
            } else if (block instanceof Block.Paragraph paragraph && kinds.contains(Kind.TEXT)) {
                all.add(stretch(Kind.TEXT, paragraph));
            } else {
                blocks(block.blocks(), kinds, all);
            }
        }
    }

    private void item(Block.Item item, List<Kind> kinds, List<Stretch> all) {
        boolean first = kinds.contains(Kind.ITEMS);
        for (Block block : item.blocks()) {
            if (first && block instanceof Block.Paragraph paragraph) {
                all.add(stretch(Kind.ITEMS, paragraph));
            } else {
                blocks(List.of(block), kinds, all);
            }
            first = false;
        }
    }

    private Stretch stretch(Kind kind, Block.Paragraph paragraph) {
        return stretch(kind, paragraph.text(), paragraph.span(), paragraph.links(), paragraph.images());
    }

    private Stretch stretch(Kind kind, String said, Span span, List<Link> links, List<Image> images) {
        String text = document.source().text(span);
        if (links.isEmpty() && images.isEmpty() && text.indexOf('<') < 0) {
            return new Stretch(kind, said, span, text);
        }
        StringBuilder blotted = new StringBuilder(text);
        links.forEach(link -> blot(blotted, span, link.destinationSpan()));
        images.forEach(image -> blot(blotted, span, image.destinationSpan()));
        tags(blotted);
        return new Stretch(kind, said, span, blotted.toString());
    }

    private static void blot(StringBuilder text, Span span, Span part) {
        int to = Math.min(part.end(), span.end()) - span.start();
        for (int i = Math.max(part.start(), span.start()) - span.start(); i < to; i++) {
            text.setCharAt(i, BLOT);
        }
    }

    /** Comments and tags of HTML. */
    private static void tags(StringBuilder text) {
        int from = text.indexOf("<");
        while (from >= 0 && from + 1 < text.length()) {
            boolean comment = text.indexOf("<!--", from) == from;
            char next = text.charAt(from + 1);
            boolean tag = comment || next == '/' || Character.isLetter(next);
            int end = tag ? text.indexOf(comment ? "-->" : ">", from) : -1;
            if (end < 0) {
                from = text.indexOf("<", from + 1);
                continue;
            }
            int to = end + (comment ? 3 : 1);
            for (int i = from; i < to; i++) {
                if (text.charAt(i) != '\n') {
                    text.setCharAt(i, BLOT);
                }
            }
            from = text.indexOf("<", to);
        }
    }
}
