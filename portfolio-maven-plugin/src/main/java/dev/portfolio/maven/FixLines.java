package dev.portfolio.maven;

import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Messages;
import dev.portfolio.finding.Visible;
import dev.portfolio.report.TextFormat;
import dev.portfolio.run.FixResult;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** What was fixed, in the log: a line for each fix, then how many there were, and what is left to do by hand. */
final class FixLines {

    private final Log log;
    private final int max;
    private final Phrases phrases;
    private final Messages messages;

    FixLines(Log log, int max, Phrases phrases, Messages messages) {
        this.log = log;
        this.max = Math.max(0, max);
        this.phrases = phrases;
        this.messages = messages;
    }

    void show(FixResult result, boolean dryRun) {
        // What could not be written is not fixed.
        List<Finding> fixed = result.fixed().stream()
                .filter(finding ->
                        !result.unwritten().contains(finding.location().path()))
                .toList();
        fixed.stream().limit(max).forEach(finding -> log.info(line(finding)));
        if (fixed.size() > max) {
            log.info(phrases.andMore(fixed.size() - max, ""));
        }
        result.left().stream().limit(max).forEach(finding -> log.warn(phrases.leftAlone(line(finding))));
        result.unwritten().forEach(path -> log.warn(phrases.notWritten(Visible.oneLine(path))));
        long documents = fixed.stream()
                .map(finding -> finding.location().path())
                .distinct()
                .count();
        log.info(phrases.fixed(fixed.size(), documents, dryRun));
        log.info(phrases.remaining(TextFormat.summary(result.remaining())));
    }

    private String line(Finding finding) {
        return Visible.oneLine(finding.location().toString()) + " [" + finding.rule() + "] "
                + Visible.oneLine(messages.message(finding));
    }
}
