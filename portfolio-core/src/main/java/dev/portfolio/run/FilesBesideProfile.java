package dev.portfolio.run;

import dev.portfolio.profile.ProfileFiles;
import dev.portfolio.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The files that a profile names, looked up from the profile's folder, or on the class path.
 *
 * @param root the portfolio's root, from which files are told
 * @param folder the profile's folder
 * @param resources the class path
 */
record FilesBesideProfile(Path root, Path folder, ClassLoader resources) implements ProfileFiles {

    private static final int LARGEST = LARGEST_MEGABYTES * 1024 * 1024;

    @Override
    public Optional<SourceText> read(String path) {
        return path.startsWith(CLASS_PATH) ? resource(path.substring(CLASS_PATH.length())) : file(path);
    }

    @Override
    public boolean isTooLarge(String path) {
        try {
            Path file = folder.resolve(path).normalize();
            return !path.startsWith(CLASS_PATH) && Files.isRegularFile(file) && Files.size(file) > LARGEST;
        } catch (IOException | InvalidPathException unreadable) {
            return false;
        }
    }

    private Optional<SourceText> resource(String path) {
        String name = path.startsWith("/") ? path.substring(1) : path;
        try (InputStream in = resources.getResourceAsStream(name)) {
            if (in == null || name.isEmpty() || name.endsWith("/") || ("/" + name).contains("/../")) {
                return Optional.empty();
            }
            byte[] bytes = in.readNBytes(LARGEST + 1);
            return Optional.of(SourceText.decode(CLASS_PATH + name, bytes)).filter(read -> bytes.length <= LARGEST);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private Optional<SourceText> file(String path) {
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
