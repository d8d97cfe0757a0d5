package dev.portfolio.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.portfolio.PortfolioFramework;
import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Language;
import dev.portfolio.finding.Messages;
import dev.portfolio.framework.FrameworkReader;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The file of a framework may be anything a path can lead to: it is told in time, and without being taken into memory. */
final class FrameworkFileTest {

    private static final long GIB = 1024L * 1024 * 1024;

    @TempDir
    private Path folder;

    @Test
    void aFileOfAHundredMegabytesIsToldByItsSize() throws IOException {
        Path file = folder.resolve("large.xml");
        byte[] block = "<competence nom_court=\"a\">".repeat(40_000).getBytes(StandardCharsets.UTF_8);
        try (var out = Files.newOutputStream(file)) {
            for (int i = 0; i < 100; i++) {
                out.write(block);
            }
        }
        assertThat(Files.size(file)).isGreaterThan(100_000_000);
        assertThat(told(file))
                .containsExactly(
                        "large.xml:1:1 framework-invalid.size The file is too large to be a framework: 101562 KiB,"
                                + " where 8192 KiB is the limit. Give the file of one framework, without attachments.");
    }

    @Test
    @Timeout(60)
    void aFileThatOnlySaysToBeLargeIsNotRead() throws IOException {
        Path file = folder.resolve("hollow.json");
        try (RandomAccessFile hollow = new RandomAccessFile(file.toFile(), "rw")) {
            hollow.setLength(20 * GIB);
        }
        assertThat(told(file)).singleElement().asString().startsWith("hollow.json:1:1 framework-invalid.size");
    }

    @Test
    void aFolderIsToldAsNoFile() throws IOException {
        Path file = Files.createDirectory(folder.resolve("but.xml"));
        assertThat(told(file))
                .containsExactly(
                        "but.xml:1:1 framework-invalid.no-file This is no file that could be read: a folder, or a"
                                + " device. Give the path of the framework's file.");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aDeviceOrAPipeIsNotWaitedFor() throws Exception {
        assertThat(told(Path.of("/dev/zero"))).singleElement().asString().contains("framework-invalid.no-file");
        Path pipe = folder.resolve("pipe.json");
        Process made = new ProcessBuilder("mkfifo", pipe.toString()).start();
        assertThat(made.waitFor()).isZero();
        assertThat(CompletableFuture.supplyAsync(() -> told(pipe)))
                .succeedsWithin(Duration.ofSeconds(30))
                .asString()
                .contains("framework-invalid.no-file");
    }

    @Test
    void aLinkIsFollowedAndOneToNowhereIsNoFile() throws IOException {
        Path file = folder.resolve("f.yaml");
        Files.writeString(file, "framework: a\ncompetencies: [{code: b}]\n");
        Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), file);
        assertThat(PortfolioFramework.read(link).framework()).isPresent();
        Path nowhere = Files.createSymbolicLink(folder.resolve("nowhere.yaml"), folder.resolve("absent"));
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> PortfolioFramework.read(nowhere));
    }

    @Test
    void theLimitIsWhatTheMessageSays() {
        assertThat(FrameworkReader.LONGEST).isEqualTo(8192 * 1024);
    }

    private List<String> told(Path file) {
        Messages messages = Messages.in(Language.ENGLISH);
        return PortfolioFramework.read(folder, file).findings().stream()
                .map((Finding finding) -> finding.location() + " " + finding.rule() + "." + finding.variant() + " "
                        + messages.message(finding) + " "
                        + messages.mend(finding).orElse("?"))
                .toList();
    }
}
