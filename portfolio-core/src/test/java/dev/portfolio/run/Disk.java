package dev.portfolio.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Files that several tests write, and findings as they are told in short. */
final class Disk {

    /** A document in which the built-in profile finds nothing. */
    static final String GOOD = """
            ---
            title: Tenir un service debout
            publishDate: 2026-04-05
            img: https://iut.example/phare.jpg
            img_alt: Un phare allumé au crépuscule
            description: Une année d’astreinte.
            tags: [Linux, Bash]
            ---

            ## Recul réflexif

            Une panne bien racontée n’arrive qu’une fois.

            ## Compétences mises en œuvre

            - Lire un journal

            ## Traces & preuves

            ### Projet Phare

            - Supervision du réseau : [le compte rendu](https://iut.example/phare)
            """;

    private Disk() {}

    /** The same document under another title: what stands beside it has its own. */
    static String good(String title) {
        return GOOD.replace("Tenir un service debout", title);
    }

    /** Writes a file under a root, with the folders it needs. */
    static Path write(Path root, String path, String text) {
        return write(root, path, text.getBytes(StandardCharsets.UTF_8));
    }

    static Path write(Path root, String path, byte[] bytes) {
        Path file = root.resolve(path);
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of the test resources. */
    static String fixture(String name) {
        try (InputStream in = Disk.class.getResourceAsStream("/fixtures/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
