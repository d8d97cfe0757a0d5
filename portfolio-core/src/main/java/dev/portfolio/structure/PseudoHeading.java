package dev.portfolio.structure;

import dev.portfolio.document.Block;
import dev.portfolio.document.Document;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import dev.portfolio.structure.Lookalike.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that a reader may take for a heading, and CommonMark does not.
 *
 * @param text the words of the heading it would be
 */
record PseudoHeading(Kind kind, Span span, String text) {

    private static final int LONGEST = 120;
    private static final Pattern MARKS = Pattern.compile("(#{1,20})([\\s\\p{Z}\\p{Cf}]*)(\\S.*?)[\\s\\p{Z}]*#*");
    private static final Pattern CODE_MARKS = Pattern.compile("\\s*#{1,6}[ \\t]+(\\S.*?)[\\s#]*");
    private static final Pattern BOLD =
            Pattern.compile("([*_]{1,3})(?![*_\\s])(.+?)(?<!\\s)\\1(?:[\\s\\p{Z}]*[:：].*)?");
    private static final Pattern TAG = Pattern.compile("<[^<>]*>");

    /** Every such line of a document. */
    static List<PseudoHeading> in(Document document) {
        List<PseudoHeading> found = new ArrayList<>();
        document.everyBlock().forEach(block -> {
            if (block instanceof Block.Paragraph || block instanceof Block.HtmlBlock) {
                lines(document.source(), block, found);
            } else if (block instanceof Block.CodeBlock) {
                lines(document.source(), block, found);
            }
        });
        return found;
    }

    private static void lines(SourceText source, Block block, List<PseudoHeading> found) {
        Span span = block.span();
        int last = source.lineAt(Math.max(span.start(), span.end() - 1));
        for (int number = source.lineAt(span.start()); number <= last; number++) {
            Span line = source.line(number);
            int start = Math.max(span.start(), line.start());
            int end = Math.min(span.end(), line.end());
            String text = start < end ? source.text(new Span(start, end)) : "";
            String bare = text.strip();
            if (!bare.isEmpty() && bare.length() <= LONGEST) {
                int at = start + text.indexOf(bare);
                read(block, bare, new Span(at, at + bare.length()), found);
            }
        }
    }

    private static void read(Block block, String line, Span span, List<PseudoHeading> found) {
        if (block instanceof Block.CodeBlock) {
            Matcher marks = CODE_MARKS.matcher(line);
            if (marks.matches()) {
                found.add(new PseudoHeading(Kind.CODE, span, marks.group(1)));
            }
            return;
        }
        Matcher marks = MARKS.matcher(line);
        if (marks.matches()) {
            found.add(new PseudoHeading(kind(marks), span, marks.group(3)));
            return;
        }
        Matcher bold = BOLD.matcher(line);
        if (bold.matches()) {
            found.add(new PseudoHeading(Kind.BOLD, span, bold.group(2)));
        } else if (line.startsWith("<")) {
            found.add(new PseudoHeading(Kind.HTML, span, TAG.matcher(line).replaceAll("")));
        } else {
            found.add(new PseudoHeading(Kind.PLAIN, span, line));
        }
    }

    private static Kind kind(Matcher marks) {
        if (marks.group(1).length() > 6) {
            return Kind.TOO_MANY_MARKS;
        }
        String blank = marks.group(2);
        boolean ordinary = blank.startsWith(" ") || blank.startsWith("\t");
        return blank.isEmpty() ? Kind.NO_SPACE : ordinary ? Kind.INSIDE : Kind.OTHER_SPACE;
    }
}
