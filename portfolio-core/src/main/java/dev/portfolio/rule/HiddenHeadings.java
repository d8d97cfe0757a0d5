package dev.portfolio.rule;

import dev.portfolio.document.Block;
import dev.portfolio.document.Document;
import dev.portfolio.document.DocumentProblems;
import dev.portfolio.document.Section;
import dev.portfolio.finding.Problem;
import dev.portfolio.source.Span;
import dev.portfolio.text.HeadingKey;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Headings in code or in a comment that is not closed. They are there, and told by what hides them. */
final class HiddenHeadings {

    private static final Pattern HEADING = Pattern.compile("(?m)^ {0,3}#{1,6}[ \\t]+([^\\r\\n]{1,400}?)[ \\t#]*$");

    private HiddenHeadings() {}

    /** What the hidden headings of a document are compared by. */
    static Set<HeadingKey> of(Document document) {
        Set<Integer> beginnings =
                hiding(document).map(Problem::span).map(Span::start).collect(Collectors.toSet());
        if (beginnings.isEmpty()) {
            return Set.of();
        }
        return document.everyBlock()
                .filter(block -> beginnings.contains(block.span().start()))
                .flatMap(block -> HEADING.matcher(text(block)).results())
                .map(HiddenHeadings::key)
                .collect(Collectors.toSet());
    }

    private static String text(Block block) {
        if (block instanceof Block.CodeBlock code) {
            return code.text();
        }
        return block instanceof Block.HtmlBlock html ? html.html() : "";
    }

    /** Whether a section holds such code or such a comment, and with it what belongs to sections further down. */
    static boolean areIn(Section section, Document document) {
        return hiding(document).anyMatch(hiding -> section.span().contains(hiding.span()));
    }

    private static Stream<Problem> hiding(Document document) {
        return document.problems().stream().filter(problem -> DocumentProblems.hidesHeadings(problem.rule()));
    }

    private static HeadingKey key(MatchResult heading) {
        return HeadingKey.of(heading.group(1));
    }
}
