package dev.portfolio.run;

import dev.portfolio.coverage.Cohort;
import dev.portfolio.coverage.Coverage;
import dev.portfolio.export.ExportFile;
import dev.portfolio.finding.Language;
import dev.portfolio.report.CohortFormat;
import dev.portfolio.report.CoverageFormat;
import dev.portfolio.report.Report;
import dev.portfolio.report.ReportFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

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
        return write(folder.resolve(format.fileName()), out -> format.write(report, out));
    }

    /**
     * Writes a coverage into a folder, under the format's own file name, in UTF-8. The folder is made if need be.
     *
     * @return the file
     * @throws UncheckedIOException when it cannot be written
     */
    public static Path write(Coverage coverage, Language language, CoverageFormat format, Path folder) {
        return write(folder.resolve(format.fileName()), out -> format.write(coverage, language, out));
    }

    /**
     * Writes a cohort into a folder, under the format's own file name, in UTF-8. The folder is made if need be.
     *
     * @return the file
     * @throws UncheckedIOException when it cannot be written
     */
    public static Path write(Cohort cohort, Language language, CohortFormat format, Path folder) {
        return write(folder.resolve(format.fileName()), out -> format.write(cohort, language, out));
    }

    /**
     * Writes the files of an export into a folder, in UTF-8. The folder is made if need be.
     *
     * @return the files, in order
     * @throws UncheckedIOException when one cannot be written
     */
    public static List<Path> write(List<ExportFile> files, Path folder) {
        return files.stream()
                .map(file -> write(folder.resolve(file.path()), out -> out.append(file.text())))
                .toList();
    }

    /** Something that is written. */
    private interface Content {
        void to(Appendable out) throws IOException;
    }

    private static Path write(Path file, Content content) {
        try {
            Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
            try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                content.to(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
