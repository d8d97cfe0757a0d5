package dev.portfolio.document;

import dev.portfolio.source.Span;
import dev.portfolio.text.HeadingKey;
import java.util.List;

/**
 * A heading.
 *
 * @param level 1 to 6
 * @param text its words, without markup
 * @param span from its first character to the last of its text, trailing blanks not counted
 * @param key what it is compared by
 * @param links the links in it
 * @param images the images in it
 */
public record Heading(int level, String text, Span span, HeadingKey key, List<Link> links, List<Image> images) {

    /** Keeps copies. */
    public Heading {
        links = List.copyOf(links);
        images = List.copyOf(images);
    }
}
