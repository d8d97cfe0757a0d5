package dev.portfolio;

import dev.portfolio.framework.Framework;
import dev.portfolio.run.FrameworkFile;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * Reads competency frameworks from whichever format they are published in, and writes them in this project's own.
 *
 * <pre>{@code
 * Framework framework = PortfolioFramework.read(Path.of("but-info.xml")).framework().orElseThrow();
 * PortfolioFramework.write(framework, Path.of("but-info.yaml"));
 * }</pre>
 */
public final class PortfolioFramework {

    private PortfolioFramework() {}

    /**
     * Reads the file of a framework: what ORéBUT or ScoDoc exports, a package of CASE 1.1, or this project's own YAML.
     * What is wrong in it is told, and never thrown.
     *
     * @throws UncheckedIOException when the file cannot be read
     */
    public static FrameworkFile read(Path file) {
        return FrameworkFile.read(file.toAbsolutePath().resolveSibling(""), file);
    }

    /**
     * Reads the file of a framework, and tells its path from a folder.
     *
     * @throws UncheckedIOException when the file cannot be read
     */
    public static FrameworkFile read(Path folder, Path file) {
        return FrameworkFile.read(folder, file);
    }

    /**
     * Whether a file holds just what {@link #write} would write to it.
     *
     * @throws UncheckedIOException when it cannot be read
     */
    public static boolean isWritten(Framework framework, Path file) {
        return FrameworkFile.holds(framework, file);
    }

    /**
     * Writes a framework as YAML that can be read and edited, in UTF-8.
     *
     * @throws UncheckedIOException when it cannot be written
     */
    public static void write(Framework framework, Path file) {
        FrameworkFile.write(framework, file);
    }
}
