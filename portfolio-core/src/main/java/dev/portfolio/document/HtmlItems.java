package dev.portfolio.document;

import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the list items that are written in HTML, {@code <li>}, and say something. Blank lines may let Markdown in. */
final class HtmlItems {

    private static final Pattern TAG = Pattern.compile(
            "<!--|<(script|style|textarea|template)\\b|<(/?)(li|ul|ol|menu)(?=[\\s/>])[^<>]{0,2000}+>",
            Pattern.CASE_INSENSITIVE);

    /** A text may also show a tag as code. */
    private static final Pattern TAG_OR_CODE = Pattern.compile("`+|" + TAG.pattern(), Pattern.CASE_INSENSITIVE);

    /** An item within more items than that is a part of the innermost of these. */
    private static final int DEEPEST = 100;

    private final SourceText source;
    private final List<Span> all = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private int depth;

    /** An item whose end was not met yet. */
    private record Open(int start, int depth) {}

    private HtmlItems(SourceText source) {
        this.source = source;
    }

    /** Those of a document before its first heading. */
    static List<Span> of(List<Block> blocks, SourceText source) {
        HtmlItems items = new HtmlItems(source);
        items.read(blocks);
        return items.all;
    }

    /** Those of a section and of all below it. */
    static List<Span> of(Section section, SourceText source) {
        HtmlItems items = new HtmlItems(source);
        section.stream().map(Section::blocks).forEach(items::read);
        return items.all;
    }

    /** No item goes on behind a heading. */
    private void read(List<Block> blocks) {
        int first = all.size();
        depth = 0;
        blocks.forEach(this::block);
        if (!blocks.isEmpty()) {
            close(0, blocks.get(blocks.size() - 1).span().end());
        }
        all.subList(first, all.size()).sort(null);
    }

    private void block(Block block) {
        if (block instanceof Block.HtmlBlock) {
            tags(block.span(), TAG);
        } else if (block instanceof Block.Paragraph paragraph
                && paragraph.html().toLowerCase(Locale.ROOT).contains("<li")) {
            tags(block.span(), TAG_OR_CODE);
        }
        block.blocks().forEach(this::block);
    }

    private void tags(Span span, Pattern pattern) {
        Matcher tag = pattern.matcher(source.text()).region(span.start(), span.end());
        while (tag.find()) {
            if (tag.group().startsWith("`")) {
                tag.region(behindCode(tag, span.end()), span.end());
            } else if (tag.group(3) == null) {
                String closing = tag.group(1) == null ? "-->" : "</" + tag.group(1);
                int end = source.text().indexOf(closing, tag.end());
                if (end < 0 || end >= span.end()) {
                    return;
                }
                tag.region(end, span.end());
            } else if (tag.group(3).equalsIgnoreCase("li")) {
                item(tag);
            } else {
                list(tag);
            }
        }
    }

    /** Code goes to the next backticks that are as many; without any, they stand for themselves. */
    private int behindCode(Matcher ticks, int end) {
        int length = ticks.end() - ticks.start();
        int at = source.text().indexOf(ticks.group(), ticks.end());
        while (at >= 0 && at < end) {
            int behind = at;
            while (behind < end && source.text().charAt(behind) == '`') {
                behind++;
            }
            if (behind - at == length) {
                return behind;
            }
            at = source.text().indexOf(ticks.group(), behind);
        }
        return ticks.end();
    }

    /** An item ends where it is closed, or where the next one of its list begins. */
    private void item(Matcher tag) {
        boolean closes = !tag.group(2).isEmpty();
        close(depth, closes ? tag.end() : tag.start());
        if (!closes && open.size() < DEEPEST) {
            open.push(new Open(tag.start(), depth));
        }
    }

    private void list(Matcher tag) {
        if (tag.group(2).isEmpty()) {
            depth++;
        } else {
            close(depth, tag.start());
            depth = Math.max(0, depth - 1);
        }
    }

    /** Closes the items of a list and of those within it. */
    private void close(int from, int end) {
        while (!open.isEmpty() && open.peek().depth() >= from) {
            Span item = new Span(open.pop().start(), end);
            if (Html.saysSomething(source.text(item))) {
                all.add(item);
            }
        }
    }
}
