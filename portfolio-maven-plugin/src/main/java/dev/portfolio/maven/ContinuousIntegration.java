package dev.portfolio.maven;

import dev.portfolio.report.GithubFormat;
import dev.portfolio.report.MarkdownFormat;
import dev.portfolio.report.Report;
import dev.portfolio.report.ReportFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** What a service that runs builds shows by itself: annotations beside lines, a summary on the page of a job. */
final class ContinuousIntegration {

    private ContinuousIntegration() {}

    static void show(Report report, List<ReportFormat> chosen, boolean stepSummary, Log log) {
        chosen.stream().filter(GithubFormat.class::isInstance).forEach(format -> print(text(report, format)));
        String file = System.getenv("GITHUB_STEP_SUMMARY");
        if (stepSummary && file != null && !file.isBlank()) {
            append(text(report, new MarkdownFormat()), file, log);
        }
    }

    /** A command must begin its line: the log would put its own words before it. */
    @SuppressWarnings("SystemOut")
    private static void print(String commands) {
        System.out.print(commands);
        System.out.flush();
    }

    private static void append(String summary, String file, Log log) {
        try {
            Files.writeString(
                    Path.of(file),
                    summary + "\n",
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException | InvalidPathException e) {
            log.warn("GITHUB_STEP_SUMMARY cannot be written to: " + file);
        }
    }

    private static String text(Report report, ReportFormat format) {
        StringBuilder text = new StringBuilder();
        try {
            format.write(report, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
