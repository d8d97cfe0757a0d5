package dev.portfolio.markdown;

import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/** Takes the tags inside paragraphs, headings and cells. */
final class EmbedInlineParser implements InlineContentParser {

    private final Dialect dialect;

    private EmbedInlineParser(Dialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        int start = BodyPosition.of(scanner);
        boolean inStep = start >= 0 && dialect.charAt(start) == scanner.peek();
        if (!inStep || !dialect.isPatient()) {
            return ParsedInline.none();
        }
        Optional<Tag> tag = dialect.at(start)
                .filter(whole -> advance(scanner, whole))
                .or(() -> dialect.withoutInside(start).filter(opening -> advance(scanner, opening)));
        return tag.map(found -> ParsedInline.of(node(found), scanner.position()))
                .orElse(ParsedInline.none());
    }

    private boolean advance(Scanner scanner, Tag tag) {
        return BodyPosition.advance(scanner, dialect.body(), tag.start(), tag.end());
    }

    private Node node(Tag tag) {
        if (tag.role() != Tag.Role.CODE) {
            return new EmbedNode(tag);
        }
        String shown = dialect.body().substring(tag.start(), tag.end());
        return new Code(shown.replace("/*", "").replace("*/", ""));
    }

    /** Makes a parser of tags for each stretch of text. */
    static final class Factory implements InlineContentParserFactory {

        private final Dialect dialect;

        Factory(Dialect dialect) {
            this.dialect = dialect;
        }

        @Override
        public Set<Character> getTriggerCharacters() {
            return dialect.triggers();
        }

        @Override
        public InlineContentParser create() {
            return new EmbedInlineParser(dialect);
        }
    }
}
