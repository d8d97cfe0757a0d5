package dev.portfolio;

import dev.portfolio.document.Document;
import dev.portfolio.markdown.DocumentParser;
import dev.portfolio.run.Sources;
import dev.portfolio.source.SourceText;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * Reads a competency document: Markdown with YAML front matter.
 *
 * <pre>{@code
 * Document document = PortfolioParser.parse(Path.of("src/content/work/conduire-un-projet.md"));
 * String title = document.frontMatter().text("title").orElse("untitled");
 * document.everySection().forEach(section -> System.out.println(section.heading().text() + ": " + section.words()));
 * }</pre>
 *
 * <p>Whatever a text holds, a document comes back, and {@link Document#problems()} tells what was wrong with it. Every
 * part of a document knows its place: {@code document.source().position(section.span().start())} is its line and column.
 */
public final class PortfolioParser {

    private static final String UNNAMED = "document.md";

    private PortfolioParser() {}

    /**
     * Reads a file. One that is larger than a document can be is not read, and says so in its problems.
     *
     * @throws UncheckedIOException when there is no such file, or it cannot be read
     */
    public static Document parse(Path file) {
        Path absolute = file.toAbsolutePath();
        Path folder = absolute.getParent();
        if (folder == null) {
            throw new IllegalArgumentException("A folder is not a document: " + file);
        }
        return Sources.document(folder, String.valueOf(absolute.getFileName()));
    }

    /** Reads a text. */
    public static Document parse(String text) {
        return parse(UNNAMED, text);
    }

    /**
     * Reads a text.
     *
     * @param path the path its findings are told with
     */
    public static Document parse(String path, String text) {
        return DocumentParser.parse(SourceText.of(path, text));
    }

    /** Reads the bytes of a file, which should be UTF-8. */
    public static Document parse(byte[] bytes) {
        return parse(UNNAMED, bytes);
    }

    /**
     * Reads the bytes of a file, which should be UTF-8.
     *
     * @param path the path its findings are told with
     */
    public static Document parse(String path, byte[] bytes) {
        return DocumentParser.parse(SourceText.decode(path, bytes));
    }
}
