package dev.portfolio.maven;

import dev.portfolio.PortfolioValidator;
import dev.portfolio.coverage.Cohort.Member;
import dev.portfolio.finding.Severity;
import dev.portfolio.report.CohortFormat;
import dev.portfolio.report.CohortText;
import dev.portfolio.run.CohortResult;
import dev.portfolio.run.Portfolio;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/**
 * The coverage of many portfolios. Folders are named after people, and a log is kept and read by others than the report: so
 * it tells row numbers, never names.
 */
final class CohortGoal {

    private final Log log;
    private final Portfolio portfolio;
    private final Phrases phrases;

    CohortGoal(Log log, Portfolio portfolio, Phrases phrases) {
        this.log = log;
        this.portfolio = portfolio;
        this.phrases = phrases;
    }

    void run(Path students, List<CohortFormat> formats, Path output, Path root, boolean failOnViolation)
            throws MojoExecutionException, MojoFailureException {
        CohortResult result =
                portfolio.cohort(students).orElseThrow(() -> new MojoFailureException(phrases.noFramework()));
        List<Member> members = result.cohort().members();
        if (members.isEmpty()) {
            log.warn(phrases.cohortEmpty(Folders.shown(root, students)));
        } else {
            log.info(System.lineSeparator() + text(result));
        }
        long unreadable = members.stream()
                .filter(member -> member.state() == Member.State.UNREADABLE)
                .count();
        if (unreadable > 0) {
            log.warn(phrases.cohortUnreadable(unreadable));
        }
        for (CohortFormat format : formats) {
            Path file = PortfolioValidator.write(result.cohort(), portfolio.language(), format, output);
            log.info(phrases.coverageWritten(Folders.shown(root, file)));
        }
        judge(result, failOnViolation);
    }

    private String text(CohortResult result) {
        StringBuilder text = new StringBuilder();
        try {
            new CohortText().write(result.cohort(), portfolio.language(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private void judge(CohortResult result, boolean failOnViolation)
            throws MojoExecutionException, MojoFailureException {
        Severity from = Threshold.asked(null, null).or(portfolio.stage()).severity();
        List<Integer> rows = result.rows().stream()
                .filter(row -> result.tooLow().getOrDefault(row, List.of()).stream()
                        .anyMatch(finding -> finding.severity().isAtLeast(from)))
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        String told = phrases.cohortTooLow(rows, result.cohort().members().size());
        if (failOnViolation) {
            throw new MojoFailureException(told);
        }
        log.warn(told);
    }
}
