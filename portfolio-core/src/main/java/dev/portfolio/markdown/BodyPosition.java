package dev.portfolio.markdown;

import java.util.List;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Where in the body a scanner of one of its paragraphs stands. */
final class BodyPosition {

    private BodyPosition() {}

    /** The offset of the character that comes next; -1 where that cannot be told. */
    static int of(Scanner scanner) {
        Position here = scanner.position();
        if (!scanner.hasNext()) {
            return -1;
        }
        scanner.next();
        List<SourceSpan> spans = scanner.getSource(here, scanner.position()).getSourceSpans();
        scanner.setPosition(here);
        return spans.isEmpty() ? -1 : spans.get(0).getInputIndex();
    }

    /** Moves a scanner from one offset of the body to another; it stays where it is when its text ends before. */
    static boolean advance(Scanner scanner, String body, int from, int to) {
        Position before = scanner.position();
        int left = to - from;
        for (int at = from; at < to && left >= 0; at++) {
            if (endsLine(body, at)) {
                boolean more = scanner.find('\n') >= 0;
                if (more) {
                    scanner.next();
                }
                left = more ? to - of(scanner) : -1;
            }
        }
        while (left > 0 && scanner.hasNext() && scanner.peek() != '\n') {
            scanner.next();
            left--;
        }
        if (left != 0) {
            scanner.setPosition(before);
        }
        return left == 0;
    }

    private static boolean endsLine(String body, int at) {
        char c = body.charAt(at);
        boolean feedFollows = at + 1 < body.length() && body.charAt(at + 1) == '\n';
        return c == '\n' || (c == '\r' && !feedFollows);
    }
}
