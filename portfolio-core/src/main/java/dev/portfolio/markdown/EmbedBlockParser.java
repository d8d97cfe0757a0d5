package dev.portfolio.markdown;

import java.util.List;
import java.util.Optional;
import org.commonmark.node.Block;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Takes the lines that hold tags and nothing else, whatever is in the tags, blank lines included. */
final class EmbedBlockParser extends AbstractBlockParser {

    private static final int CODE_INDENT = 4;

    private final String body;
    private final EmbedLines block;
    private final int end;
    private int last;

    private EmbedBlockParser(List<Tag> tags, String body) {
        this.body = body;
        this.block = new EmbedLines(tags);
        this.end = tags.get(tags.size() - 1).end();
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        boolean inside = Factory.lineStart(state) < end;
        return inside ? BlockContinue.atIndex(state.getIndex()) : BlockContinue.none();
    }

    @Override
    public void addSourceSpan(SourceSpan span) {
        super.addSourceSpan(span);
        last = span.getInputIndex() + span.getLength();
    }

    @Override
    public void closeBlock() {
        if (last < end) {
            while (last > 0 && Places.isBlank(body.charAt(last - 1))) {
                last--;
            }
            block.cut(last);
        }
    }

    /** Looks for tags where a line begins. */
    static final class Factory implements BlockParserFactory {

        private final Dialect dialect;

        Factory(Dialect dialect) {
            this.dialect = dialect;
        }

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            int column = state.getNextNonSpaceIndex();
            CharSequence line = state.getLine().getContent();
            if (column >= line.length()) {
                return BlockStart.none();
            }
            char first = line.charAt(column);
            boolean code = dialect.hasIndentedCode() && state.getIndent() >= CODE_INDENT;
            boolean inParagraph = !matched.getParagraphLines().isEmpty();
            int start = lineStart(state) + column;
            boolean begins = dialect.triggers().contains(first) || first == ':';
            boolean mayInterrupt = !inParagraph || first == ':' || dialect.interruptsParagraphs();
            boolean mayStart = begins && mayInterrupt && !code && dialect.charAt(start) == first;
            List<Tag> tags = mayStart ? dialect.alone(start) : List.of();
            return tags.isEmpty()
                    ? BlockStart.none()
                    : BlockStart.of(new EmbedBlockParser(tags, dialect.body())).atIndex(line.length());
        }

        private static int lineStart(ParserState state) {
            return Optional.ofNullable(state.getLine().getSourceSpan())
                    .orElseThrow()
                    .getInputIndex();
        }
    }
}
