package dev.portfolio.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file as a whole: whoever reads it finds all of the old one or all of the new one, whatever happens. */
final class WholeFile {

    private WholeFile() {}

    /**
     * Writes a file in place of the one there is, if there is one. Its folder is made if need be.
     *
     * @throws UncheckedIOException when it cannot be written
     */
    static void write(Path file, byte[] bytes) {
        Path folder = file.toAbsolutePath().resolveSibling("");
        try {
            Files.createDirectories(folder);
            Path beside = Files.createTempFile(folder, "." + file.getFileName(), ".tmp");
            try {
                Files.write(beside, bytes);
                move(beside, file);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
