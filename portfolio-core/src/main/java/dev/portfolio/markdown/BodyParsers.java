package dev.portfolio.markdown;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The parsers of CommonMark with GitHub's tables and bare links: one for Markdown alone, one for each body with more. */
final class BodyParsers {

    static final int DEEPEST = 100;

    /** Markdown alone. */
    static final Parser PLAIN = usual().build();

    /** In the order in which they are looked for: a line of dashes under a text is a heading's before it is a line. */
    private static final List<Class<? extends Block>> BLOCKS_OF_MDX =
            List.of(BlockQuote.class, Heading.class, FencedCodeBlock.class, ThematicBreak.class, ListBlock.class);

    private BodyParsers() {}

    static Parser of(Optional<Dialect> dialect) {
        return dialect.map(BodyParsers::with).orElse(PLAIN);
    }

    private static Parser with(Dialect dialect) {
        Parser.Builder builder = usual().customBlockParserFactory(new EmbedBlockParser.Factory(dialect))
                .customInlineContentParserFactory(new EmbedInlineParser.Factory(dialect))
                .linkProcessor(new EmbedLinkProcessor(dialect));
        if (!dialect.hasIndentedCode()) {
            // MDX: there is no code by indentation, and elements do not keep Markdown out.
            builder.customBlockParserFactory(new IndentationParser.Factory());
            builder.enabledBlockTypes(new LinkedHashSet<>(BLOCKS_OF_MDX));
        }
        return builder.build();
    }

    private static Parser.Builder usual() {
        List<Extension> extensions = List.of(TablesExtension.create(), AutolinkExtension.create());
        return Parser.builder()
                .extensions(extensions)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(DEEPEST)
                .maxInlineNesting(DEEPEST);
    }
}
