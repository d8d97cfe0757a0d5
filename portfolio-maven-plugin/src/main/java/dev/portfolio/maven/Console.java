package dev.portfolio.maven;

import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Messages;
import dev.portfolio.finding.Severity;
import dev.portfolio.report.Report;
import dev.portfolio.report.TextForm;
import dev.portfolio.report.TextFormat;
import dev.portfolio.report.TextPart;
import dev.portfolio.report.TextScreen;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** Findings in the log, each at the level of its severity, not more than a reader would read. */
final class Console {

    private final Log log;
    private final TextScreen screen;
    private final int max;
    private final Phrases phrases;

    Console(Log log, TextScreen screen, int max, Phrases phrases) {
        this.log = log;
        this.screen = screen;
        this.max = Math.max(0, max);
        this.phrases = phrases;
    }

    /** Findings alone; more than a reader would read are counted. */
    void show(List<Finding> findings, Messages messages) {
        TextFormat format = TextFormat.on(screen);
        findings.stream().limit(max).forEach(finding -> log(finding.severity(), format.block(finding, messages)));
        if (findings.size() > max) {
            log.warn(phrases.andMore(findings.size() - max, ""));
        }
    }

    /** As much of a report as the form tells, and where the rest can be read. */
    void show(Report report, TextForm form, String file) {
        int told = 0;
        int more = 0;
        for (TextPart part : TextFormat.on(screen).as(form).parts(report)) {
            told += part.finding().isPresent() ? 1 : 0;
            if (told <= max && (part.finding().isPresent() || told < max)) {
                log(part.finding().map(Finding::severity).orElse(Severity.INFO), part.text());
            } else {
                more += part.finding().isPresent() ? 1 : 0;
            }
        }
        if (more > 0) {
            log.warn(phrases.andMore(more, file));
        }
        if (form == TextForm.QUIET) {
            return;
        }
        if (form == TextForm.SUMMARY) {
            TextFormat.table(report, screen).forEach(log::info);
        }
        log.info(TextFormat.summary(report));
        if (!file.isEmpty()) {
            log.info(phrases.report(file));
        }
    }

    private void log(Severity severity, String text) {
        switch (severity) {
            case ERROR -> log.error(text);
            case WARNING -> log.warn(text);
            case INFO -> log.info(text);
        }
    }
}
