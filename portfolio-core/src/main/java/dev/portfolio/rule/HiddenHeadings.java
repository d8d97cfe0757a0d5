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

/** Headings that a fence which is not closed has made code of. They are there, and told by that fence. */
final class HiddenHeadings {

    private static final Pattern HEADING = Pattern.compile("(?m)^ {0,3}#{1,6}[ \\t]+([^\\r\\n]{1,400}?)[ \\t#]*$");

    private HiddenHeadings() {}

    /** What the hidden headings of a document are compared by. */
    static Set<HeadingKey> of(Document document) {
        Set<Integer> fences =
                fences(document).map(Problem::span).map(Span::start).collect(Collectors.toSet());
        if (fences.isEmpty()) {
            return Set.of();
        }
        return document.everyBlock()
                .filter(Block.CodeBlock.class::isInstance)
                .map(Block.CodeBlock.class::cast)
                .filter(code -> fences.contains(code.span().start()))
                .flatMap(code -> HEADING.matcher(code.text()).results())
                .map(HiddenHeadings::key)
                .collect(Collectors.toSet());
    }

    /** Whether a section holds such code, and with it what belongs to sections further down. */
    static boolean areIn(Section section, Document document) {
        return fences(document).anyMatch(fence -> section.span().contains(fence.span()));
    }

    private static Stream<Problem> fences(Document document) {
        return document.problems().stream().filter(problem -> problem.rule().equals(DocumentProblems.FENCE_UNCLOSED));
    }

    private static HeadingKey key(MatchResult heading) {
        return HeadingKey.of(heading.group(1));
    }
}
