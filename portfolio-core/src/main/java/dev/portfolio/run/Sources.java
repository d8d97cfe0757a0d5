package dev.portfolio.run;

import dev.portfolio.document.Document;
import dev.portfolio.markdown.DocumentParser;
import dev.portfolio.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads files. */
public final class Sources {

    /** No character of UTF-8 is longer than four bytes: a larger file is too long whatever is in it. */
    private static final long LARGEST = 4L * DocumentParser.LONGEST;

    private Sources() {}

    /**
     * Reads a document. A file that is too large is not read, and says so in its problems.
     *
     * @param root the portfolio's root
     * @param path the file, relative to the root, with forward slashes
     * @throws UncheckedIOException when the file cannot be read
     */
    public static Document document(Path root, String path) {
        return document(path, root.resolve(path));
    }

    /** Reads a document under the path that it is told by. */
    static Document document(String path, Path file) {
        try {
            long size = Files.size(file);
            if (size > LARGEST) {
                return DocumentParser.tooLarge(path, size);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return DocumentParser.parse(SourceText.decode(path, bytes(file)));
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
