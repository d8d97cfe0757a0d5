package dev.portfolio.document;

import dev.portfolio.source.Span;
import dev.portfolio.text.HeadingKey;
import java.util.List;
import java.util.Optional;

/**
 * A heading.
 *
 * @param level 1 to 6
 * @param style how it is written
 * @param text its words, without markup and attributes
 * @param span from its first character to the last of its text, trailing blanks not counted
 * @param key what it is compared by
 * @param id the anchor it is given by hand: {@code ## Plan {#plan}}, {@code <h2 id="plan">}
 * @param links the links in it
 * @param images the images in it
 * @param embeds what else is put in its place
 * @param html its HTML tags, one after the other, as written; empty where it has none
 */
public record Heading(
        int level,
        Style style,
        String text,
        Span span,
        HeadingKey key,
        Optional<String> id,
        List<Link> links,
        List<Image> images,
        List<Embed> embeds,
        String html) {

    /** Keeps copies. */
    public Heading {
        links = List.copyOf(links);
        images = List.copyOf(images);
        embeds = List.copyOf(embeds);
    }

    /** How a heading is written. */
    public enum Style {
        /** With number signs: {@code ## Plan}. */
        ATX,
        /** Underlined with {@code ===} or {@code ---}. */
        SETEXT,
        /** As an element of HTML: {@code <h2>Plan</h2>}. */
        HTML
    }
}
