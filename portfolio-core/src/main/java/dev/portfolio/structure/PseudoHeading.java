package dev.portfolio.structure;

import dev.portfolio.document.Block;
import dev.portfolio.document.Document;
import dev.portfolio.document.Section;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import dev.portfolio.structure.Lookalike.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A line that a reader may take for a heading, and CommonMark does not.
 *
 * @param text the words of the heading it would be
 * @param level the level it would have, where it says so
 */
record PseudoHeading(Kind kind, Span span, String text, OptionalInt level) {

    private static final int LONGEST = 120;
    private static final int LOWEST_LEVEL = 6;
    private static final Pattern MARKS =
            Pattern.compile("(#{1,20})([\\s\\p{Z}\\p{Cf}]*)[*_]*(\\S.*?)[*_]*[\\s\\p{Z}]*#*");
    private static final Pattern BOLD =
            Pattern.compile("([*_]{1,3})(?![*_\\s])(.+?)(?<!\\s)\\1(?:[\\s\\p{Z}]*[:：].*)?");
    private static final Pattern TAG = Pattern.compile("<[^<>]*>");
    private static final Pattern COMMENT_FENCE = Pattern.compile("^<!--+\\s*|\\s*--+>$");

    /** Every such line of a document. */
    static List<PseudoHeading> in(Document document) {
        List<PseudoHeading> found = new ArrayList<>();
        Stream.concat(
                        document.blocks().stream(),
                        document.everySection().map(Section::blocks).flatMap(List::stream))
                .forEach(block -> read(block, document.source(), found));
        return found;
    }

    /** The cells of a table are no lines. */
    private static void read(Block block, SourceText source, List<PseudoHeading> found) {
        if (block instanceof Block.Paragraph || block instanceof Block.HtmlBlock || block instanceof Block.CodeBlock) {
            lines(block, source, found);
        } else if (!(block instanceof Block.Table)) {
            block.blocks().forEach(inner -> read(inner, source, found));
        }
    }

    private static void lines(Block block, SourceText source, List<PseudoHeading> found) {
        Span span = block.span();
        int first = source.lineAt(span.start());
        int last = source.lineAt(Math.max(span.start(), span.end() - 1));
        for (int number = first; number <= last; number++) {
            Span line = source.line(number);
            int start = Math.max(span.start(), line.start());
            int end = Math.min(span.end(), line.end());
            String text = start < end ? source.text(new Span(start, end)) : "";
            String bare = text.strip();
            if (!bare.isEmpty() && bare.length() <= LONGEST) {
                int at = start + text.indexOf(bare);
                line(block, bare, new Span(at, at + bare.length()), number == first, found);
            }
        }
    }

    private static void line(Block block, String line, Span span, boolean first, List<PseudoHeading> found) {
        if (block instanceof Block.CodeBlock) {
            marked(Kind.CODE, line, span, found);
        } else if (block instanceof Block.HtmlBlock html && html.html().startsWith("<!--")) {
            marked(Kind.COMMENT, COMMENT_FENCE.matcher(line).replaceAll(""), span, found);
        } else if (block instanceof Block.HtmlBlock) {
            html(line, span, found);
        } else {
            text(line, span, first, found);
        }
    }

    /** A line that would be a heading elsewhere. */
    private static void marked(Kind kind, String line, Span span, List<PseudoHeading> found) {
        Matcher marks = MARKS.matcher(line);
        if (marks.matches() && isOrdinary(marks)) {
            found.add(new PseudoHeading(kind, span, marks.group(3), level(marks)));
        }
    }

    private static void html(String line, Span span, List<PseudoHeading> found) {
        if (line.startsWith("#")) {
            marked(Kind.IN_HTML, line, span, found);
        } else {
            String text = TAG.matcher(line).replaceAll("");
            found.add(new PseudoHeading(Kind.HTML, span, text, OptionalInt.empty()));
        }
    }

    /** A line of a paragraph; one that says nothing but a name is only a heading to the eye where the paragraph begins. */
    private static void text(String line, Span span, boolean first, List<PseudoHeading> found) {
        Matcher marks = MARKS.matcher(line);
        Matcher bold = BOLD.matcher(line);
        if (marks.matches()) {
            found.add(new PseudoHeading(kind(marks), span, marks.group(3), level(marks)));
        } else if (bold.matches()) {
            found.add(new PseudoHeading(Kind.BOLD, span, bold.group(2), OptionalInt.empty()));
        } else if (line.startsWith("<")) {
            html(line, span, found);
        } else if (first) {
            found.add(new PseudoHeading(Kind.PLAIN, span, line, OptionalInt.empty()));
        }
    }

    private static Kind kind(Matcher marks) {
        if (marks.group(1).length() > LOWEST_LEVEL) {
            return Kind.TOO_MANY_MARKS;
        }
        return marks.group(2).isEmpty() ? Kind.NO_SPACE : isOrdinary(marks) ? Kind.INSIDE : Kind.OTHER_SPACE;
    }

    private static boolean isOrdinary(Matcher marks) {
        return marks.group(2).startsWith(" ") || marks.group(2).startsWith("\t");
    }

    private static OptionalInt level(Matcher marks) {
        int level = marks.group(1).length();
        return level <= LOWEST_LEVEL ? OptionalInt.of(level) : OptionalInt.empty();
    }
}
