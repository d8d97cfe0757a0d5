package dev.portfolio.markdown;

import dev.portfolio.document.Block;
import dev.portfolio.document.Document;
import dev.portfolio.document.DocumentProblems;
import dev.portfolio.document.FrontMatter;
import dev.portfolio.document.Section;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.Problem;
import dev.portfolio.source.DecodingFault;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import dev.portfolio.yaml.YamlMapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads a text into a document: front matter, then body. Never throws for what the text holds. */
public final class DocumentParser {

    /** The longest document that is read, in UTF-16 code units. */
    public static final int LONGEST = 2 * 1024 * 1024;

    private DocumentParser() {}

    /** The document a text holds. */
    public static Document parse(SourceText source) {
        if (source.fault().isPresent()) {
            return unread(source, notUtf8(source, source.fault().get()));
        }
        if (source.text().chars().allMatch(DocumentParser::isBlank)) {
            return unread(source, new Problem(DocumentProblems.EMPTY, "", Span.at(0), Arguments.none()));
        }
        if (source.text().length() > LONGEST) {
            return unread(source, tooLarge(LONGEST, source.text().length()));
        }
        FrontMatterSplitter.Split split = FrontMatterSplitter.split(source);
        List<Problem> problems = new ArrayList<>();
        FrontMatter frontMatter = FrontMatterReader.read(source, split, problems);
        BodyReader body = BodyReader.read(source, split.body());
        problems.addAll(body.problems());
        List<Section> sections = SectionTree.of(body.parts(), split.body().end());
        List<Block> preamble = SectionTree.preamble(body.parts());
        return new Document(source, frontMatter, split.body(), preamble, sections, problems);
    }

    /**
     * The document that stands for a file which is too large to be read.
     *
     * @param size its length in bytes
     */
    public static Document tooLarge(String path, long size) {
        return unread(SourceText.of(path, ""), tooLarge(LONGEST, size));
    }

    /** Whether a reader sees nothing of it: no-break spaces and those without width are no text either. */
    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }

    private static Problem tooLarge(long limit, long size) {
        Arguments arguments = Arguments.none().with("limit", limit / 1024).with("size", size / 1024);
        return new Problem(DocumentProblems.TOO_LARGE, "", Span.at(0), arguments);
    }

    private static Problem notUtf8(SourceText source, DecodingFault fault) {
        String variant = fault.guess().name().toLowerCase(Locale.ROOT).replace('_', '-');
        Arguments arguments = Arguments.none()
                .with("byte", String.format(Locale.ROOT, "0x%02X", fault.value()))
                .with("offset", fault.byteOffset())
                .with("letter", fault.letter());
        int end = Math.min(fault.offset() + 1, source.text().length());
        return new Problem(DocumentProblems.NOT_UTF8, variant, new Span(fault.offset(), end), arguments);
    }

    private static Document unread(SourceText source, Problem problem) {
        Span nothing = Span.at(0);
        FrontMatter none = new FrontMatter(FrontMatter.State.MISSING, nothing, nothing, YamlMapping.empty(nothing));
        return new Document(source, none, nothing, List.of(), List.of(), List.of(problem));
    }
}
