package dev.portfolio.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;

/** Paths, as Maven gives them. */
final class Folders {

    private static final String UNRESOLVED = "${";

    private Folders() {}

    static Path existing(String parameter, File folder) throws MojoExecutionException {
        Path path = folder.toPath().toAbsolutePath().normalize();
        if (!Files.isDirectory(path)) {
            throw new MojoExecutionException(parameter + " is not a folder: " + path);
        }
        return path;
    }

    static Path file(String parameter, File file) throws MojoExecutionException {
        Path path = file.toPath().toAbsolutePath().normalize();
        if (!Files.isRegularFile(path)) {
            throw new MojoExecutionException(parameter + " is not a file: " + path);
        }
        return path;
    }

    /** The folder of reports. */
    static Path output(File folder, Path root) {
        return resolved(folder, root, "portfolio");
    }

    /** The folder of the project's site. */
    static Path site(File folder, Path root) {
        return resolved(folder, root, "site");
    }

    /** Without a POM there is no build folder, and Maven leaves its name as it is written: target, then. */
    private static Path resolved(File folder, Path root, String name) {
        boolean unresolved = folder.getPath().contains(UNRESOLVED);
        return unresolved ? root.resolve("target").resolve(name) : folder.toPath();
    }

    /** A path as it is shown: from the root if it lies in it. */
    static String shown(Path root, Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(root) ? root.relativize(absolute) : absolute;
        return shown.toString().replace('\\', '/');
    }
}
