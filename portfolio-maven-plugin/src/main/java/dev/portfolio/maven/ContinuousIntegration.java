package dev.portfolio.maven;

import dev.portfolio.report.GithubFormat;
import dev.portfolio.report.MarkdownFormat;
import dev.portfolio.report.Report;
import dev.portfolio.report.ReportFormat;
import dev.portfolio.report.TextFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** What a service that runs builds shows by itself: annotations beside lines, a summary on the page of a job. */
final class ContinuousIntegration {

    private ContinuousIntegration() {}

    static void show(Report report, List<ReportFormat> chosen, boolean stepSummary, DisarmedLog log) {
        chosen.stream()
                .filter(GithubFormat.class::isInstance)
                .map(format -> text(report, format))
                .filter(commands -> !commands.isEmpty())
                .forEach(log::commands);
        String file = System.getenv("GITHUB_STEP_SUMMARY");
        if (stepSummary && file != null && !file.isBlank()) {
            summarize(report, file, log);
        }
    }

    static void summarize(Report report, String file, Log log) {
        String forShort = "**Portfolio**: " + TextFormat.summary(report) + "\n";
        try {
            StepSummary.Added added = new StepSummary(Path.of(file)).add(text(report, new MarkdownFormat()), forShort);
            if (added != StepSummary.Added.ALL) {
                log.info(Phrases.in(report.language()).summaryLeftOut());
            }
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
