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
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Shows how far the portfolio covers the competency framework that its profile names: what is proved, what is only claimed,
 * and what is missing. Fails the build when that is less than the profile asks for.
 *
 * @since 0.1.0
 */
@Mojo(name = "coverage", threadSafe = true, requiresProject = false)
public final class CoverageMojo extends PortfolioMojo {

    /**
     * The files to write: text, json, csv.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.coverage.formats", defaultValue = "json,csv")
    private List<@Nullable String> formats;

    /**
     * The folder that they are written to.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.outputDirectory", defaultValue = "${project.build.directory}/portfolio")
    private File outputDirectory;

    /**
     * Whether the build fails when less is covered than the profile asks for.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.failOnViolation", defaultValue = "true")
    private boolean failOnViolation;

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
        Choices.coverageFormats("portfolio.coverage.formats", formats);
    }

    @Override
    void run(Portfolio portfolio, Path folder) throws MojoExecutionException, MojoFailureException {
        Phrases phrases = Phrases.in(portfolio.language());
        Console console = console(phrases);
        console.show(portfolio.profileFindings(), portfolio.messages());
        Optional<CoverageResult> found = portfolio.coverage();
        if (found.isEmpty()) {
            throw new MojoFailureException(phrases.noFramework());
        }
        CoverageResult result = found.get();
        getLog().info(System.lineSeparator() + text(result, portfolio));
        Path output = Folders.output(outputDirectory, folder);
        for (CoverageFormat format : Choices.coverageFormats("portfolio.coverage.formats", formats)) {
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
        if (!violations.isEmpty() && failOnViolation) {
            throw new MojoFailureException(phrases.coverageTooLow(violations, portfolio.messages()));
        }
    }
}
