package dev.portfolio.markdown;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
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
            builder.enabledBlockTypes(Set.of(
                    BlockQuote.class, Heading.class, FencedCodeBlock.class, ThematicBreak.class, ListBlock.class));
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
