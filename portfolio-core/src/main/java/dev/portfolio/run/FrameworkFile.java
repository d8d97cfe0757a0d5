package dev.portfolio.run;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Problem;
import dev.portfolio.finding.Severity;
import dev.portfolio.framework.Framework;
import dev.portfolio.framework.FrameworkFormat;
import dev.portfolio.framework.FrameworkReader;
import dev.portfolio.framework.FrameworkReading;
import dev.portfolio.framework.YamlFramework;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The file of a competency framework.
 *
 * @param framework the framework, as far as it could be read
 * @param format the format of the file, where it was known
 * @param findings what is wrong in it: warnings where the framework could be read all the same
 */
public record FrameworkFile(Optional<Framework> framework, Optional<FrameworkFormat> format, List<Finding> findings) {

    /** No character takes more bytes than these. */
    private static final int BYTES = 4;

    private static final int KIBI = 1024;

    /** Keeps a copy. */
    public FrameworkFile {
        findings = List.copyOf(findings);
    }

    /**
     * Reads a file; of one that is far too large, nothing.
     *
     * @param root the folder from which it is told
     * @throws UncheckedIOException when it cannot be read
     */
    public static FrameworkFile read(Path root, Path file) {
        String shown = FilesBesideProfile.shown(root, file);
        int most = BYTES * FrameworkReader.LONGEST;
        // A pipe would be waited for without end.
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            return told(shown, "no-file", Arguments.none());
        }
        try (InputStream in = Files.newInputStream(file)) {
            long size = Files.size(file);
            byte[] bytes = size > most ? new byte[0] : in.readNBytes(most + 1);
            if (size > most || bytes.length > most) {
                return told(shown, "size", sizes(Math.max(size, bytes.length)));
            }
            SourceText source = SourceText.decode(shown, bytes);
            FrameworkReading reading = FrameworkReader.read(source);
            Severity weight = reading.framework().isPresent() ? Severity.WARNING : Severity.ERROR;
            return new FrameworkFile(
                    reading.framework(),
                    reading.format(),
                    reading.problems().stream()
                            .map(problem -> problem.in(source, weight))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Arguments sizes(long size) {
        return Arguments.none().with("size", size / KIBI).with("limit", (long) FrameworkReader.LONGEST / KIBI);
    }

    private static FrameworkFile told(String shown, String variant, Arguments arguments) {
        Problem problem = new Problem(FrameworkReader.INVALID, variant, Span.at(0), arguments);
        return new FrameworkFile(
                Optional.empty(), Optional.empty(), List.of(problem.in(SourceText.of(shown, ""), Severity.ERROR)));
    }

    /**
     * Writes a framework in this project's own format.
     *
     * @throws UncheckedIOException when it cannot be written
     */
    public static void write(Framework framework, Path file) {
        WholeFile.write(file, bytes(framework));
    }

    /**
     * Whether a file holds just what {@link #write} would write to it.
     *
     * @throws UncheckedIOException when it cannot be read
     */
    public static boolean holds(Framework framework, Path file) {
        byte[] bytes = bytes(framework);
        try {
            return Files.isRegularFile(file)
                    && Files.size(file) == bytes.length
                    && Arrays.equals(bytes, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Framework framework) {
        return YamlFramework.of(framework).getBytes(StandardCharsets.UTF_8);
    }
}
