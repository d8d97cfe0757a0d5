package dev.portfolio.markdown;

import dev.portfolio.document.Block;
import dev.portfolio.document.Heading;
import dev.portfolio.document.Section;
import dev.portfolio.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Turns the flat row of headings and blocks into nested sections, whatever level the headings start at. */
final class SectionTree {

    private SectionTree() {}

    /** A heading or a block of the body's top level. */
    sealed interface Part {
        record Titled(Heading heading) implements Part {}

        record Plain(Block block) implements Part {}
    }

    /** A section whose end was not met yet. */
    private record Open(Heading heading, List<Block> blocks, List<Section> sections) {
        Section closed(int end) {
            Span span = new Span(
                    heading.span().start(), Math.max(end, heading.span().end()));
            return new Section(heading, span, blocks, sections);
        }
    }

    static List<Block> preamble(List<Part> parts) {
        List<Block> blocks = new ArrayList<>();
        for (Part part : parts) {
            if (!(part instanceof Part.Plain plain)) {
                break;
            }
            blocks.add(plain.block());
        }
        return blocks;
    }

    /**
     * The sections of the top level.
     *
     * @param end the end of the body
     */
    static List<Section> of(List<Part> parts, int end) {
        List<Section> top = new ArrayList<>();
        Deque<Open> open = new ArrayDeque<>();
        for (Part part : parts) {
            if (part instanceof Part.Titled titled) {
                Heading heading = titled.heading();
                close(open, heading.level(), heading.span().start(), top);
                open.push(new Open(heading, new ArrayList<>(), new ArrayList<>()));
            } else if (part instanceof Part.Plain plain && !open.isEmpty()) {
                open.peek().blocks().add(plain.block());
            }
        }
        close(open, 1, end, top);
        return top;
    }

    /** Closes what a heading of this level ends. */
    private static void close(Deque<Open> open, int level, int end, List<Section> top) {
        while (!open.isEmpty() && open.peek().heading().level() >= level) {
            Section section = open.pop().closed(end);
            List<Section> siblings = open.isEmpty() ? top : open.peek().sections();
            siblings.add(section);
        }
    }
}
