package dev.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.document.Block;
import dev.portfolio.document.Document;
import dev.portfolio.document.Embed;
import dev.portfolio.document.FrontMatter;
import dev.portfolio.document.Heading;
import dev.portfolio.document.Image;
import dev.portfolio.document.Link;
import dev.portfolio.document.Section;
import dev.portfolio.finding.Problem;
import dev.portfolio.source.Span;
import dev.portfolio.yaml.YamlMapping;
import dev.portfolio.yaml.YamlSequence;
import dev.portfolio.yaml.YamlValue;
import java.util.List;

/** What is true of every document, whatever its text. */
final class Invariants {

    private final Document document;
    private final String text;

    private Invariants(Document document) {
        this.document = document;
        this.text = document.source().text();
    }

    /** Every place lies in the text, and in the place of what it is a part of. */
    static void assertPlaces(Document document) {
        new Invariants(document).assertPlaces();
    }

    private void assertPlaces() {
        Span whole = new Span(0, text.length());
        inside(whole, document.body());
        inside(whole, document.frontMatter().fence());
        inside(whole, document.frontMatter().span());
        for (Problem problem : document.problems()) {
            inside(whole, problem.span());
            problem.related().forEach(related -> inside(whole, related));
        }
        boolean references =
                document.source().text(document.frontMatter().span()).contains("*");
        yaml(
                references ? whole : document.frontMatter().span(),
                document.frontMatter().fields(),
                references);
        unreadable();
        blocks(document.body(), document.blocks());
        sections(document.body(), document.sections());
    }

    /** What could not be read is not read, and front matter that was read in part says so. */
    private void unreadable() {
        FrontMatter frontMatter = document.frontMatter();
        boolean partly = frontMatter.state() == FrontMatter.State.PARTLY_READ;
        boolean readable = frontMatter.isReadable();
        Span span = frontMatter.span();
        check(readable || partly == !frontMatter.fields().isEmpty(), "fields are there if some were read", span);
        check(!readable || frontMatter.unreadable().isEmpty(), "nothing is unreadable in what was read", span);
        for (String name : frontMatter.unreadable()) {
            check(frontMatter.field(name).isEmpty(), name + " is read or not", span);
        }
    }

    /** A value that is repeated by reference stands where it was written first. */
    private void yaml(Span parent, YamlValue value, boolean references) {
        inside(parent, value.span());
        Span own = references ? parent : value.span();
        if (value instanceof YamlMapping mapping) {
            for (YamlMapping.Entry entry : mapping.entries()) {
                inside(own, entry.key().span());
                yaml(own, entry.value(), references);
            }
        } else if (value instanceof YamlSequence list) {
            list.items().forEach(item -> yaml(own, item, references));
        }
    }

    private void sections(Span parent, List<Section> sections) {
        int last = parent.start();
        for (Section section : sections) {
            inside(parent, section.span());
            check(section.span().start() >= last, "sections are in order", section.span());
            last = section.span().end();
            heading(section);
            blocks(section.span(), section.blocks());
            sections(section.span(), section.sections());
        }
    }

    private void heading(Section section) {
        Heading heading = section.heading();
        inside(section.span(), heading.span());
        check(heading.span().start() == section.span().start(), "a section starts at its heading", section.span());
        boolean written = switch (heading.style()) {
            case ATX -> text.charAt(heading.span().start()) == '#';
            case SETEXT -> isSetext(section);
            case HTML -> text.charAt(heading.span().start()) == '<';
        };
        check(written, "a heading is one", heading.span());
        links(section.span(), heading.links());
        images(section.span(), heading.images());
        embeds(section.span(), heading.embeds());
    }

    private boolean isSetext(Section section) {
        return document.source()
                .text(section.span())
                .lines()
                .skip(1)
                .anyMatch(line -> line.strip().matches("=+|-+"));
    }

    private void blocks(Span parent, List<? extends Block> blocks) {
        int last = parent.start();
        for (Block block : blocks) {
            inside(parent, block.span());
            check(block.span().start() >= last, "blocks are in order", block.span());
            last = block.span().start();
            if (block instanceof Block.Paragraph paragraph) {
                links(block.span(), paragraph.links());
                images(block.span(), paragraph.images());
                embeds(block.span(), paragraph.embeds());
            } else if (block instanceof Block.EmbedBlock alone) {
                embeds(block.span(), alone.embeds());
            }
            blocks(block.span(), block.blocks());
        }
    }

    private void links(Span parent, List<Link> links) {
        for (Link link : links) {
            inside(parent, link.span());
            inside(link.span(), link.destinationSpan());
        }
    }

    private void images(Span parent, List<Image> images) {
        for (Image image : images) {
            inside(parent, image.span());
            inside(image.span(), image.destinationSpan());
        }
    }

    private void embeds(Span parent, List<Embed> embeds) {
        int last = parent.start();
        for (Embed embed : embeds) {
            inside(parent, embed.span());
            check(embed.span().start() >= last, "embeds are in order", embed.span());
            check(document.source().text(embed.span()).equals(embed.source()), "an embed is one", embed.span());
            last = embed.span().end();
        }
    }

    private void inside(Span parent, Span child) {
        check(child.start() >= parent.start() && child.end() <= parent.end(), "inside " + parent, child);
    }

    private void check(boolean holds, String what, Span span) {
        if (!holds) {
            String shown = text.length() > 4_000 ? text.length() + " characters" : text;
            assertThat(span).as("%s in:%n%s", what, shown).isNull();
        }
    }
}
