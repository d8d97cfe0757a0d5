package dev.portfolio.markdown;

import org.commonmark.node.Block;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Takes away what MDX is indented by, so that headings, lists and fences are found however deep their element stands. */
final class IndentationParser extends AbstractBlockParser {

    private static final int CODE_INDENT = 4;
    private static final String INTERRUPTS = "#>`~-*+";

    private final IndentedBlocks block = new IndentedBlocks();
    private final int indent;

    private IndentationParser(int indent) {
        this.indent = indent;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(Block child) {
        return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            return BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }
        return state.getIndent() >= indent ? BlockContinue.atColumn(state.getColumn() + indent) : BlockContinue.none();
    }

    /** Begins where a line is indented by so much that CommonMark looks for nothing but code. */
    static final class Factory implements BlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            int indent = state.getIndent();
            boolean continues = !matched.getParagraphLines().isEmpty()
                    && INTERRUPTS.indexOf(state.getLine().getContent().charAt(state.getNextNonSpaceIndex())) < 0;
            return indent < CODE_INDENT || state.isBlank() || continues
                    ? BlockStart.none()
                    : BlockStart.of(new IndentationParser(indent)).atColumn(state.getColumn() + indent);
        }
    }
}
