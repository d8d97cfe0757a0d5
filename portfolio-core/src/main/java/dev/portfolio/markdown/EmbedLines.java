package dev.portfolio.markdown;

import java.util.List;
import org.commonmark.node.CustomBlock;

/** Lines that hold tags and nothing else. */
final class EmbedLines extends CustomBlock {

    private final List<Tag> tags;

    EmbedLines(List<Tag> tags) {
        this.tags = List.copyOf(tags);
    }

    List<Tag> tags() {
        return tags;
    }
}
