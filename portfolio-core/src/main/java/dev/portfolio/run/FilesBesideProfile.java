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

    private static final int LARGEST = 1024 * 1024;
    private static final int LARGEST_FRAMEWORK = LARGEST_FRAMEWORK_MEBIBYTES * LARGEST;

    @Override
    public Optional<SourceText> read(String path) {
        return read(path, LARGEST);
    }

    @Override
    public Optional<SourceText> framework(String path) {
        return read(path, LARGEST_FRAMEWORK);
    }

    private Optional<SourceText> read(String path, int largest) {
        return path.startsWith(CLASS_PATH)
                ? resource(path.substring(CLASS_PATH.length()), largest)
                : file(path, largest);
    }

    @Override
    public boolean isTooLargeAFramework(String path) {
        try {
            Path file = folder.resolve(path).normalize();
            return !path.startsWith(CLASS_PATH) && Files.isRegularFile(file) && Files.size(file) > LARGEST_FRAMEWORK;
        } catch (IOException | InvalidPathException unreadable) {
            return false;
        }
    }

    private Optional<SourceText> resource(String path, int largest) {
        String name = path.startsWith("/") ? path.substring(1) : path;
        try (InputStream in = resources.getResourceAsStream(name)) {
            if (in == null || name.isEmpty() || name.endsWith("/") || ("/" + name).contains("/../")) {
                return Optional.empty();
            }
            byte[] bytes = in.readNBytes(largest + 1);
            return Optional.of(SourceText.decode(CLASS_PATH + name, bytes)).filter(read -> bytes.length <= largest);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private Optional<SourceText> file(String path, int largest) {
        try {
            Path file = folder.resolve(path).normalize();
            if (!Files.isRegularFile(file) || Files.size(file) > largest) {
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
