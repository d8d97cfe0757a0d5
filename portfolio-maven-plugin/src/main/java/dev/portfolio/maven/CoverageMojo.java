package dev.portfolio.maven;

import dev.portfolio.PortfolioValidator;
import dev.portfolio.finding.Finding;
import dev.portfolio.report.CoverageFormat;
import dev.portfolio.report.CoverageText;
import dev.portfolio.run.CoverageResult;
import dev.portfolio.run.Portfolio;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Shows how far the portfolio covers the competency framework that its profile names: what is proved, what is only claimed,
 * and what is missing. Fails the build when that is less than the profile asks for. Shows many portfolios side by side
 * where a cohort is named.
 *
 * @since 0.1.0
 */
@Mojo(name = "coverage", threadSafe = true, requiresProject = false)
public final class CoverageMojo extends PortfolioMojo {

    private static final String FORMATS = "portfolio.coverage.formats";

    /**
     * The files to write: text, json, csv, html. Of a cohort there is no json.
     *
     * @since 0.1.0
     */
    @Parameter(property = FORMATS, defaultValue = "json,csv,html")
    private List<@Nullable String> formats;

    /**
     * The folder that they are written to.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.outputDirectory", defaultValue = "${project.build.directory}/portfolio")
    private File outputDirectory;

    /**
     * Whether the build fails when less is covered than the profile asks for. Without it, it does for a portfolio, and
     * does not for a cohort.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.failOnViolation")
    private @Nullable Boolean failOnViolation;

    /**
     * A folder of many portfolios, each in a folder of its own, to show side by side instead of the one in portfolio.root.
     * All are read by the one profile; the log tells of them by row numbers, and not by the names of their folders.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.cohort")
    private @Nullable File cohort;

    /**
     * Skips this goal.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.coverage.skip", defaultValue = "false")
    private boolean skipCoverage;

    /** Made by Maven. */
    public CoverageMojo() {}

    @Override
    String goal() {
        return "coverage";
    }

    @Override
    boolean isSkipped() {
        return skipCoverage;
    }

    @Override
    void prepare() throws MojoExecutionException {
        Choices.coverageFormats(FORMATS, formats);
    }

    @Override
    void run(Portfolio portfolio, Path folder) throws MojoExecutionException, MojoFailureException {
        Phrases phrases = Phrases.in(portfolio.language());
        Console console = console(phrases);
        console.show(portfolio.profileFindings(), portfolio.messages());
        Path output = Folders.output(outputDirectory, folder);
        if (cohort != null) {
            Path students = Folders.existing("portfolio.cohort", cohort);
            CohortGoal goal = new CohortGoal(getLog(), portfolio, phrases);
            goal.run(students, Choices.cohortFormats(formats), output, folder, Boolean.TRUE.equals(failOnViolation));
            return;
        }
        CoverageResult result = portfolio.coverage().orElseThrow(() -> new MojoFailureException(phrases.noFramework()));
        getLog().info(System.lineSeparator() + text(result, portfolio));
        for (CoverageFormat format : Choices.coverageFormats(FORMATS, formats)) {
            Path file = PortfolioValidator.write(result.coverage(), portfolio.language(), format, output);
            getLog().info(phrases.coverageWritten(Folders.shown(folder, file)));
        }
        judge(result.tooLow(), portfolio, console, phrases);
    }

    private static String text(CoverageResult result, Portfolio portfolio) {
        StringBuilder text = new StringBuilder();
        try {
            new CoverageText().write(result.coverage(), portfolio.language(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private void judge(List<Finding> tooLow, Portfolio portfolio, Console console, Phrases phrases)
            throws MojoExecutionException, MojoFailureException {
        console.show(tooLow, portfolio.messages());
        Threshold threshold = Threshold.asked(null, null).or(portfolio.stage());
        List<Finding> violations = tooLow.stream()
                .filter(finding -> finding.severity().isAtLeast(threshold.severity()))
                .toList();
        if (!violations.isEmpty() && !Boolean.FALSE.equals(failOnViolation)) {
            throw new MojoFailureException(phrases.coverageTooLow(violations, portfolio.messages()));
        }
    }
}
