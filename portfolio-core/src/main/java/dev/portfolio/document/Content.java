package dev.portfolio.document;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a stretch of blocks holds. */
final class Content {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'’_-]*");

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

    /** Whether a block, or one inside it, says something. */
    static boolean holdsSomething(Block block) {
        if (saysSomething(block)) {
            return true;
        }
        for (Block inner : block.blocks()) {
            if (holdsSomething(inner)) {
                return true;
            }
        }
        return false;
    }

    private static boolean saysSomething(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return hasSeen(paragraph.text())
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

    private static boolean hasSeen(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT) {
                return true;
            }
        }
        return false;
    }

    static void eachParagraph(Block block, Consumer<Block.Paragraph> action) {
        if (block instanceof Block.Paragraph paragraph) {
            action.accept(paragraph);
        }
        for (Block inner : block.blocks()) {
            eachParagraph(inner, action);
        }
    }

    static Stream<Block.Paragraph> paragraphs(Stream<Block> blocks) {
        return blocks.filter(Block.Paragraph.class::isInstance).map(Block.Paragraph.class::cast);
    }
}
