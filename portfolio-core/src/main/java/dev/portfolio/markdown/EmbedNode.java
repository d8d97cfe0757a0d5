package dev.portfolio.markdown;

import org.commonmark.node.CustomNode;

/** A tag inside a paragraph or a heading. */
final class EmbedNode extends CustomNode {

    private final Tag tag;

    EmbedNode(Tag tag) {
        this.tag = tag;
    }

    Tag tag() {
        return tag;
    }

    @Override
    protected String toStringAttributes() {
        return tag.toString();
    }
}
