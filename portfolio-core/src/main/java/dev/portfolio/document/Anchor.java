package dev.portfolio.document;

/**
 * A place of a page that a link can lead to: {@code page.md#name}.
 *
 * @param name its name, as a link writes it behind the {@code #}
 * @param heading the words of the heading it leads to; empty for an id given to something else
 */
public record Anchor(String name, String heading) {}
