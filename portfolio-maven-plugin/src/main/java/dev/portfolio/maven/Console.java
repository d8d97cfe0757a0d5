package dev.portfolio.maven;

import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Messages;
import dev.portfolio.report.Report;
import dev.portfolio.report.TextFormat;
import dev.portfolio.report.TextScreen;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** Findings in the log, each at the level of its severity, not more than a reader would read. */
final class Console {

    private final Log log;
    private final TextFormat format;
    private final int max;
    private final Phrases phrases;

    Console(Log log, boolean coloured, int max, Phrases phrases) {
        this.log = log;
        this.format = TextFormat.on(coloured ? TextScreen.PAPER.coloured() : TextScreen.PAPER);
        this.max = Math.max(0, max);
        this.phrases = phrases;
    }

    /** Findings alone; more than a reader would read are counted. */
    void show(List<Finding> findings, Messages messages) {
        findings.stream().limit(max).forEach(finding -> show(finding, messages));
        if (findings.size() > max) {
            log.warn(phrases.andMore(findings.size() - max, ""));
        }
    }

    void show(Report report, String file) {
        Messages messages = report.messages();
        report.findings().stream().limit(max).forEach(finding -> show(finding, messages));
        int more = report.findings().size() - max;
        if (more > 0) {
            log.warn(phrases.andMore(more, file));
        }
        log.info(TextFormat.summary(report));
        if (!file.isEmpty()) {
            log.info(phrases.report(file));
        }
    }

    private void show(Finding finding, Messages messages) {
        String block = format.block(finding, messages);
        switch (finding.severity()) {
            case ERROR -> log.error(block);
            case WARNING -> log.warn(block);
            case INFO -> log.info(block);
        }
    }
}
