package dev.portfolio.document;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a stretch of blocks holds. */
final class Content {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'’_-]*");
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cf}]*");

    private Content() {}

    static Stream<Link> links(Stream<Block> blocks) {
        return paragraphs(blocks).flatMap(paragraph -> paragraph.links().stream());
    }

    static Stream<Image> images(Stream<Block> blocks) {
        return paragraphs(blocks).flatMap(paragraph -> paragraph.images().stream());
    }

    static Stream<Embed> embeds(Stream<Block> blocks) {
        return blocks.flatMap(block -> {
            if (block instanceof Block.EmbedBlock alone) {
                return alone.embeds().stream();
            }
            return block instanceof Block.Paragraph paragraph ? paragraph.embeds().stream() : Stream.empty();
        });
    }

    static long words(Stream<Block> blocks) {
        return blocks.mapToLong(Content::words).sum();
    }

    private static long words(Block block) {
        String text = "";
        if (block instanceof Block.Paragraph paragraph) {
            text = paragraph.text();
        } else if (block instanceof Block.HtmlBlock html) {
            text = Html.text(html.html());
        }
        return WORD.matcher(text).results().count();
    }

    static boolean saysSomething(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return !BLANK.matcher(paragraph.text()).matches()
                    || !paragraph.images().isEmpty()
                    || paragraph.embeds().stream().anyMatch(Embed::saysSomething)
                    || Html.saysSomething(paragraph.html());
        }
        if (block instanceof Block.CodeBlock code) {
            return !code.text().isBlank();
        }
        if (block instanceof Block.EmbedBlock alone) {
            return alone.embeds().stream().anyMatch(Embed::saysSomething);
        }
        return block instanceof Block.HtmlBlock html && Html.saysSomething(html.html());
    }

    static Stream<Block.Paragraph> paragraphs(Stream<Block> blocks) {
        return blocks.filter(Block.Paragraph.class::isInstance).map(Block.Paragraph.class::cast);
    }
}
