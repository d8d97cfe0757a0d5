package dev.portfolio.profile;

import dev.portfolio.source.SourceText;
import java.util.Optional;

/**
 * The files that a profile names: vocabularies, schemas.
 *
 * <pre>{@code
 * ProfileFiles files = path -> Optional.ofNullable(texts.get(path)).map(text -> SourceText.of(path, text));
 * }</pre>
 */
@FunctionalInterface
public interface ProfileFiles {

    /**
     * A file's text; empty where there is no such file, or it cannot be read.
     *
     * @param path relative to the file that names it, with forward slashes
     */
    Optional<SourceText> read(String path);

    /** No files: every file that a profile names counts as missing. */
    static ProfileFiles none() {
        return path -> Optional.empty();
    }
}
