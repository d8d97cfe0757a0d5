package dev.portfolio.run;

import dev.portfolio.report.Report;
import dev.portfolio.report.ReportFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes reports to files. */
public final class ReportFiles {

    private ReportFiles() {}

    /**
     * Writes a report into a folder, under the format's own file name, in UTF-8. The folder is made if need be.
     *
     * @return the file
     * @throws UncheckedIOException when it cannot be written
     */
    public static Path write(Report report, ReportFormat format, Path folder) {
        Path file = folder.resolve(format.fileName());
        try {
            Files.createDirectories(folder);
            try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                format.write(report, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
