package dev.portfolio.markdown;

import dev.portfolio.document.Embed;

/**
 * Something in the body that is neither Markdown nor text.
 *
 * @param start its first character, counted from the start of the body
 * @param end after its last character
 * @param role what becomes of it
 * @param kind what it is written in, for an embed
 * @param name what it is called; empty where it has no name
 */
record Tag(int start, int end, Role role, Embed.Kind kind, String name) {

    /** What becomes of a tag in the document. */
    enum Role {
        /** It is an embed of the document. */
        EMBED,
        /** It ends what an embed encloses. */
        END,
        /** It dresses what stands beside it: <code>{#id .class}</code>, {@code :::note}. */
        ATTRIBUTES,
        /** It is HTML. */
        HTML,
        /** It shows how an embed is written. */
        CODE
    }

    static Tag of(int start, int end, Role role) {
        return new Tag(start, end, role, Embed.Kind.TAG, "");
    }

    static Tag embed(int start, int end, Embed.Kind kind, String name) {
        return new Tag(start, end, Role.EMBED, kind, name);
    }

    Tag upTo(int further) {
        return new Tag(start, further, role, kind, name);
    }

    Tag as(Role other) {
        return new Tag(start, end, other, kind, name);
    }
}
