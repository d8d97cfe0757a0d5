package dev.portfolio.document;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a stretch of blocks holds. */
final class Content {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'’_-]*");
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cf}]*");
    private static final Pattern HTML_COMMENT = Pattern.compile("(?s)<!--.*?(?:-->|$)");

    private Content() {}

    static Stream<Link> links(Stream<Block> blocks) {
        return paragraphs(blocks).flatMap(paragraph -> paragraph.links().stream());
    }

    static Stream<Image> images(Stream<Block> blocks) {
        return paragraphs(blocks).flatMap(paragraph -> paragraph.images().stream());
    }

    static long words(Stream<Block> blocks) {
        return paragraphs(blocks)
                .mapToLong(paragraph -> WORD.matcher(paragraph.text()).results().count())
                .sum();
    }

    static boolean saysSomething(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return !BLANK.matcher(paragraph.text()).matches()
                    || !paragraph.images().isEmpty()
                    || !HTML_COMMENT.matcher(paragraph.html()).replaceAll("").isBlank();
        }
        if (block instanceof Block.CodeBlock code) {
            return !code.text().isBlank();
        }
        return block instanceof Block.HtmlBlock html
                && !HTML_COMMENT.matcher(html.html()).replaceAll("").isBlank();
    }

    static Stream<Block.Paragraph> paragraphs(Stream<Block> blocks) {
        return blocks.filter(Block.Paragraph.class::isInstance).map(Block.Paragraph.class::cast);
    }
}
