package dev.portfolio.document;

import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import java.util.ArrayList;
import java.util.List;

/** The sections of a document with their words, as many as a person could have written. */
final class Outline {

    private static final int MOST_SECTIONS = 500;

    private Outline() {}

    static List<SectionFact> of(Document document) {
        List<SectionFact> outline = new ArrayList<>();
        SourceText source = document.source();
        if (!document.blocks().isEmpty()) {
            Span first = document.blocks().get(0).span();
            Span last = document.blocks().get(document.blocks().size() - 1).span();
            outline.add(new SectionFact(
                    "", 0, source.location(Span.at(first.start())), lastLine(source, last), words(document.blocks())));
        }
        document.everySection()
                .limit(MOST_SECTIONS)
                .forEach(section -> outline.add(new SectionFact(
                        section.heading().text(),
                        section.heading().level(),
                        source.location(section.heading().span()),
                        lastLine(source, section.span()),
                        words(section.blocks()))));
        return outline;
    }

    private static int words(List<Block> blocks) {
        return (int) Content.words(blocks.stream().flatMap(Block::stream));
    }

    /** The line of the last character that is not blank. */
    private static int lastLine(SourceText source, Span span) {
        String text = source.text(span).stripTrailing();
        return source.lineAt(Math.max(span.start(), span.start() + text.length() - 1));
    }
}
