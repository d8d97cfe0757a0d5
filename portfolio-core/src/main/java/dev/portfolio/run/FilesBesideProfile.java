package dev.portfolio.run;

import dev.portfolio.profile.ProfileFiles;
import dev.portfolio.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The files that a profile names, looked up from the profile's folder.
 *
 * @param root the portfolio's root, from which files are told
 * @param folder the profile's folder
 */
record FilesBesideProfile(Path root, Path folder) implements ProfileFiles {

    private static final long LARGEST = 1024L * 1024;

    @Override
    public Optional<SourceText> read(String path) {
        try {
            Path file = folder.resolve(path).normalize();
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                return Optional.empty();
            }
            return Optional.of(SourceText.decode(shown(root, file), Files.readAllBytes(file)));
        } catch (IOException | InvalidPathException unreadable) {
            return Optional.empty();
        }
    }

    /** A file as it is told: from the root, where it lies in it. */
    static String shown(Path root, Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path base = root.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(base) ? base.relativize(absolute) : file;
        return shown.toString().replace('\\', '/');
    }
}
