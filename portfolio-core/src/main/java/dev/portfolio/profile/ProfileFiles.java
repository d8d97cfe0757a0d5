package dev.portfolio.profile;

import dev.portfolio.source.SourceText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The files that a profile names: the profile it extends, vocabularies, schemas.
 *
 * <pre>{@code
 * ProfileFiles files = path -> Optional.ofNullable(texts.get(path)).map(text -> SourceText.of(path, text));
 * }</pre>
 */
@FunctionalInterface
public interface ProfileFiles {

    /** What the name of a resource on the class path begins with. */
    String CLASS_PATH = "classpath:";

    /** How large the file of a framework may be, in MiB. */
    int LARGEST_FRAMEWORK_MEBIBYTES = 8;

    /**
     * A file's text; empty where there is no such file, or it cannot be read. The text's own path tells one file from
     * another.
     *
     * @param path relative to the file that names it, with forward slashes; or {@code classpath:} and the name of a
     *     resource
     */
    Optional<SourceText> read(String path);

    /** The text of a framework's file, which may be larger than others. */
    default Optional<SourceText> framework(String path) {
        return read(path);
    }

    /** Whether there is such a file, and it is too large even for a framework. */
    default boolean isTooLargeAFramework(String path) {
        return false;
    }

    /**
     * The files as one of them names them: {@code files.beside("course/base.yaml").read("tags.yaml")} reads
     * {@code course/tags.yaml}.
     */
    default ProfileFiles beside(String path) {
        int folder = Math.max(path.lastIndexOf('/'), path.startsWith(CLASS_PATH) ? CLASS_PATH.length() - 1 : -1);
        String before = path.substring(0, folder + 1);
        ProfileFiles all = this;
        return new ProfileFiles() {
            @Override
            public Optional<SourceText> read(String named) {
                return all.read(whole(named));
            }

            @Override
            public Optional<SourceText> framework(String named) {
                return all.framework(whole(named));
            }

            @Override
            public boolean isTooLargeAFramework(String named) {
                return all.isTooLargeAFramework(whole(named));
            }

            private String whole(String named) {
                return isWhole(named) ? named : without(before + named);
            }
        };
    }

    private static boolean isWhole(String path) {
        return path.startsWith(CLASS_PATH) || path.startsWith("/") || path.matches("(?s)[A-Za-z]:[/\\\\].*");
    }

    /** A path without {@code .} and {@code ..}, but for those it begins with. */
    private static String without(String path) {
        String start = path.startsWith(CLASS_PATH) ? CLASS_PATH : "";
        Deque<String> names = new ArrayDeque<>();
        for (String name : path.substring(start.length()).split("/", -1)) {
            boolean up =
                    name.equals("..") && !names.isEmpty() && !names.getLast().equals("..");
            if (up && !names.getLast().isEmpty()) {
                names.removeLast();
            } else if (!name.equals(".")) {
                names.addLast(name);
            }
        }
        return start + String.join("/", names);
    }

    /** No files: every file that a profile names counts as missing. */
    static ProfileFiles none() {
        return path -> Optional.empty();
    }
}
