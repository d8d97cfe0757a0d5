package dev.portfolio.markdown;

import java.util.Optional;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/** Takes the links and images whose destination holds a tag: <code>[report]({{< ref "report.md" >}})</code>. */
final class EmbedLinkProcessor implements LinkProcessor {

    private static final int LONGEST_TITLE = 300;

    private final Dialect dialect;

    EmbedLinkProcessor(Dialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public @Nullable LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
        Position before = scanner.position();
        scanner.setPosition(link.afterTextBracket());
        int start = BodyPosition.of(scanner);
        boolean follows = link.destination() == null && scanner.peek() == '(' && dialect.charAt(start) == '(';
        Optional<String> destination = follows ? destination(start + 1) : Optional.empty();
        if (destination.isPresent()) {
            int end = end(start + 1 + destination.get().length());
            if (end > 0 && BodyPosition.advance(scanner, dialect.body(), start, end)) {
                return result(link, destination.get(), scanner.position());
            }
        }
        scanner.setPosition(before);
        return LinkResult.none();
    }

    private static LinkResult result(LinkInfo link, String destination, Position end) {
        boolean image = link.marker() != null && link.marker().getLiteral().equals("!");
        Node node = image ? new Image(destination, null) : new Link(destination, null);
        LinkResult result = LinkResult.wrapTextIn(node, end);
        return image ? result.includeMarker() : result;
    }

    /** What stands up to a blank or a bracket, with a tag in it. */
    private Optional<String> destination(int start) {
        int at = start;
        boolean tagged = false;
        char c = dialect.charAt(at);
        while (c > ' ' && c != '(' && c != ')' && c != '<' && c != '[') {
            Optional<Tag> tag = c == '{' ? dialect.at(at) : Optional.empty();
            tagged |= tag.isPresent();
            at = tag.isPresent() ? tag.get().end() : at + 1;
            c = dialect.charAt(at);
        }
        return tagged ? Optional.of(dialect.body().substring(start, at)) : Optional.empty();
    }

    /** After the bracket that closes the link, behind a title where there is one; -1 where none closes it. */
    private int end(int from) {
        int at = blanks(from);
        char quote = dialect.charAt(at);
        if (at > from && (quote == '"' || quote == '\'')) {
            int close = at + 1;
            while (close - at < LONGEST_TITLE && dialect.charAt(close) != quote && dialect.charAt(close) >= ' ') {
                close++;
            }
            at = dialect.charAt(close) == quote ? blanks(close + 1) : at;
        }
        return dialect.charAt(at) == ')' ? at + 1 : -1;
    }

    private int blanks(int from) {
        int at = from;
        while (dialect.charAt(at) == ' ') {
            at++;
        }
        return at;
    }
}
