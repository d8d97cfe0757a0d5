package dev.portfolio.document;

import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the remarks that silence rules, and how far each reaches. */
final class IgnoreComments {

    private static final Pattern OURS = Pattern.compile("portfolio", Pattern.CASE_INSENSITIVE);

    /** A remark of MDX, which is a text like any other in Markdown. */
    private static final Pattern OF_MDX =
            Pattern.compile("\\{[ \\t]{0,9}/\\*\\s{0,99}portfolio", Pattern.CASE_INSENSITIVE);

    /** The beginning of a remark of HTML, MDX, Hugo or Liquid that calls us by our name. */
    private static final Pattern REMARK = Pattern.compile(
            "(?:<!--+|\\{\\{?[<%]?[ \\t]{0,9}/\\*|\\{%-?[ \\t]{0,9}comment[ \\t]{0,9}-?%\\}|\\{#)[>\\s]{0,99}(?=portfolio)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern VERBATIM =
            Pattern.compile("<(?:code|kbd|pre|samp|script|style|textarea|xmp)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern END = Pattern.compile("-{0,9}-->|\\*/|\\{%|#\\}");

    private final Document document;
    private final SourceText source;
    private final boolean mdx;
    private final List<IgnoreComment> all = new ArrayList<>();

    private IgnoreComments(Document document) {
        this.document = document;
        this.source = document.source();
        this.mdx = source.path().toLowerCase(Locale.ROOT).endsWith(".mdx");
    }

    static List<IgnoreComment> of(Document document) {
        if (!document.isReadable() || !isOurs(document.source().text())) {
            return List.of();
        }
        IgnoreComments comments = new IgnoreComments(document);
        comments.all.addAll(IgnoreYaml.of(document));
        comments.body();
        comments.all.sort(Comparator.comparing(IgnoreComment::span));
        return List.copyOf(comments.all);
    }

    private void body() {
        List<Section> sections = document.everySection().toList();
        Optional<Section> next = sections.stream().findFirst();
        int end = next.map(section -> section.span().start())
                .orElse(document.body().end());
        blocks(document.blocks(), new Span(document.body().start(), end), next);
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            Heading heading = section.heading();
            next = i + 1 < sections.size() ? Optional.of(sections.get(i + 1)) : Optional.empty();
            if (holdsRemark(heading.html(), heading.embeds()) || showsRemark(heading.span())) {
                inside(heading.span(), section.span());
            }
            blocks(section.blocks(), section.span(), next);
        }
    }

    /**
     * Looks through blocks that stand one after the other.
     *
     * @param section the section they stand in
     * @param next the section that begins behind them, where they are not in a list or the like
     */
    private void blocks(List<Block> blocks, Span section, Optional<Section> next) {
        int followed = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Block.HtmlBlock || block instanceof Block.EmbedBlock) {
                if (holdsRemark(block)) {
                    followed = Math.max(followed, i + 1);
                    while (followed < blocks.size() && isRemark(blocks.get(followed))) {
                        followed++;
                    }
                    Optional<Span> target = followed < blocks.size()
                            ? Optional.of(blocks.get(followed).span())
                            : Optional.empty();
                    before(block, target, section, next);
                } else if (block instanceof Block.HtmlBlock html && showsRemark(html)) {
                    inside(html.span(), section);
                }
            } else if (block instanceof Block.Paragraph paragraph) {
                if (holdsRemark(paragraph.html(), paragraph.embeds()) || showsRemark(paragraph.span())) {
                    inside(paragraph.span(), section);
                }
            } else if (block instanceof Block.Item item) {
                item(item, section);
            } else {
                blocks(block.blocks(), section, Optional.empty());
            }
        }
    }

    /** What stands in the text of an item is said of the item, its bullet included. */
    private void item(Block.Item item, Span section) {
        int before = all.size();
        blocks(item.blocks(), section, Optional.empty());
        for (int i = before; i < all.size(); i++) {
            IgnoreComment comment = all.get(i);
            boolean ofText = item.blocks().stream()
                    .filter(Block.Paragraph.class::isInstance)
                    .anyMatch(text -> text.span().equals(comment.scope()));
            if (ofText) {
                all.set(i, over(comment, item.span()));
            }
        }
    }

    private static IgnoreComment over(IgnoreComment comment, Span scope) {
        return new IgnoreComment(
                comment.span(), scope, comment.rules(), comment.reason(), comment.until(), comment.mistakes());
    }

    /** Remarks that stand alone: they are said of what follows. */
    private void before(Block block, Optional<Span> target, Span section, Optional<Section> next) {
        Optional<Section> below = target.isPresent() ? Optional.empty() : next;
        Span reached =
                target.or(() -> below.map(other -> other.heading().span())).orElse(block.span());
        Span ruled = below.map(Section::span).orElse(section);
        remarks(block.span()).forEach(remark -> add(remark, remark.span().union(reached), ruled.union(remark.span())));
    }

    /** Remarks that stand in a text: they are said of that text. */
    private void inside(Span text, Span section) {
        remarks(text).forEach(remark -> add(remark, text, section));
    }

    private void add(IgnoreSyntax remark, Span block, Span section) {
        all.add(remark.over(
                switch (remark.reach()) {
                    case BLOCK -> block;
                    case SECTION -> section;
                    case FILE -> new Span(0, source.text().length());
                }));
    }

    private List<IgnoreSyntax> remarks(Span span) {
        List<IgnoreSyntax> remarks = new ArrayList<>();
        Matcher begin = REMARK.matcher(source.text()).region(span.start(), span.end());
        Matcher end = END.matcher(source.text());
        int looked = span.start();
        boolean code = false;
        while (begin.find()) {
            boolean closed = end.region(begin.end(), span.end()).find();
            int last = closed ? end.start() : span.end();
            int behind = closed && source.text().charAt(end.end() - 1) == '>' ? end.end() : close(last, span.end());
            Span whole = new Span(begin.start(), behind);
            Optional<IgnoreSyntax> remark = closed
                    ? IgnoreSyntax.read(source, whole, new Span(begin.end(), last))
                    : IgnoreSyntax.unclosed(source, begin.start(), new Span(begin.end(), lineEnd(begin.end(), last)));
            code ^= isOdd(looked, begin.start());
            looked = begin.start();
            if (isText(begin.start())) {
                remark = closed && !code
                        ? IgnoreSyntax.shown(source, whole, new Span(begin.end(), last))
                        : Optional.empty();
            }
            if (!hidesText(begin.start())) {
                remark.ifPresent(remarks::add);
            }
            begin.region(Math.max(behind, begin.end()), span.end());
        }
        return remarks;
    }

    /** A remark that hides more than it was meant to is told by what it hides. */
    private boolean hidesText(int remark) {
        return document.problems().stream()
                .anyMatch(problem -> problem.rule().equals(DocumentProblems.COMMENT_UNCLOSED)
                        && problem.span().start() == remark);
    }

    /** Whether a text holds a remark that is one in MDX only. */
    private boolean showsRemark(Span text) {
        return !mdx
                && OF_MDX.matcher(source.text())
                        .region(text.start(), text.end())
                        .find();
    }

    /** The same between tags of HTML; what is shown there as code is spoken of, and what is run is none of ours. */
    private boolean showsRemark(Block.HtmlBlock html) {
        return showsRemark(html.span()) && !VERBATIM.matcher(html.html()).find();
    }

    private boolean isText(int remark) {
        return !mdx
                && OF_MDX.matcher(source.text())
                        .region(remark, source.text().length())
                        .lookingAt();
    }

    /** Whether between two places of a text code begins that does not end, or ends that began before. */
    private boolean isOdd(int from, int to) {
        return source.text().substring(from, to).chars().filter(c -> c == '`').count() % 2 == 1;
    }

    private static boolean isOurs(String text) {
        return OURS.matcher(text).find();
    }

    private int lineEnd(int from, int end) {
        return Math.min(end, source.line(source.lineAt(from)).end());
    }

    /** Where a remark in braces ends: behind the last of the braces that close it. */
    private int close(int from, int end) {
        int at = source.text().indexOf('}', from);
        while (at >= 0 && at + 1 < end && source.text().charAt(at + 1) == '}') {
            at++;
        }
        return at < 0 || at >= end ? end : at + 1;
    }

    private static boolean holdsRemark(Block block) {
        return block instanceof Block.EmbedBlock alone
                ? holdsRemark("", alone.embeds())
                : block instanceof Block.HtmlBlock html && holdsRemark(html.html(), List.of());
    }

    private static boolean holdsRemark(String html, List<Embed> embeds) {
        return (html.contains("<!--") && isOurs(html))
                || embeds.stream().anyMatch(embed -> embed.kind() == Embed.Kind.COMMENT && isOurs(embed.source()));
    }

    private static boolean isRemark(Block block) {
        if (block instanceof Block.EmbedBlock alone) {
            return alone.embeds().stream().allMatch(embed -> embed.kind() == Embed.Kind.COMMENT);
        }
        return block instanceof Block.HtmlBlock html
                && html.html().stripLeading().startsWith("<!--")
                && !Html.saysSomething(html.html());
    }
}
