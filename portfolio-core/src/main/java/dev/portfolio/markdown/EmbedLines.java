package dev.portfolio.markdown;

import java.util.List;
import org.commonmark.node.CustomBlock;

/** Lines that hold tags and nothing else. */
final class EmbedLines extends CustomBlock {

    private List<Tag> tags;

    EmbedLines(List<Tag> tags) {
        this.tags = List.copyOf(tags);
    }

    /** Takes away what lies beyond an offset: the list or quote around these lines ends before their last tag does. */
    void cut(int end) {
        tags = tags.stream()
                .filter(tag -> tag.start() < end)
                .map(tag -> tag.end() > end ? tag.upTo(end) : tag)
                .toList();
    }

    List<Tag> tags() {
        return tags;
    }
}
