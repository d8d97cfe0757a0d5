package dev.portfolio.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Writes a file as a whole: whoever reads it finds all of the old one or all of the new one, whatever happens. */
final class WholeFile {

    private WholeFile() {}

    /**
     * Writes a file in place of the one there is, if there is one, with the permissions that one has. Its folder is made
     * if need be.
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
                keepPermissions(file, beside);
                move(beside, file);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new file beside is its owner's alone; the one it takes the place of may be read by others, too. */
    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView before = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        PosixFileAttributeView after = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (before != null && after != null && Files.exists(from)) {
            after.setPermissions(before.readAttributes().permissions());
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
