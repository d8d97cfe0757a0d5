package dev.portfolio.maven;

import dev.portfolio.PortfolioValidator;
import dev.portfolio.report.Report;
import dev.portfolio.report.ReportFormat;
import dev.portfolio.report.TextForm;
import dev.portfolio.run.Portfolio;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Checks the portfolio's documents, writes the reports, and fails the build when something weighs too much.
 *
 * @since 0.1.0
 */
@Mojo(name = "validate", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true, requiresProject = false)
public final class ValidateMojo extends PortfolioMojo {

    /**
     * The reports to write: text, json, html, sarif, junit, checkstyle, gitlab, github, csv, markdown. With github, the
     * annotations are printed, too, for GitHub Actions to obey.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.formats", defaultValue = "text,json,html")
    private List<@Nullable String> formats;

    /**
     * The folder that reports are written to.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.outputDirectory", defaultValue = "${project.build.directory}/portfolio")
    private File outputDirectory;

    /**
     * Whether the log has nothing but a line for each error. The reports have all of it, as always.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.quiet", defaultValue = "false")
    private boolean quiet;

    /**
     * Whether the log has no findings, but how many there are in each document. The reports have all of them, as always.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.summary", defaultValue = "false")
    private boolean summary;

    /**
     * Whether the summary in Markdown is added to the page of the job, where GitHub Actions says which file that is.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.stepSummary", defaultValue = "true")
    private boolean stepSummary;

    /**
     * The severity from which findings count as violations: error, warning or info. Without it, the stage's; without
     * that, error.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.failOnSeverity")
    private @Nullable String failOnSeverity;

    /**
     * Whether violations fail the build.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.failOnViolation", defaultValue = "true")
    private boolean failOnViolation;

    /**
     * How many violations are let pass. Without it, as many as the stage lets pass; without that, none.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.maxAllowedViolations")
    private @Nullable Integer maxAllowedViolations;

    /**
     * Whether links to the web are asked for, by the rule link-unreachable: an address at a time for each site, never to
     * private addresses. Without it, as the profile says. With Maven's <code>-o</code>, none are.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.checkExternal")
    private @Nullable Boolean checkExternal;

    /**
     * Whether the build fails when there is no document to check.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.failIfEmpty", defaultValue = "false")
    private boolean failIfEmpty;

    /**
     * Skips this goal.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.validate.skip", defaultValue = "false")
    private boolean skipValidate;

    /** Made by Maven. */
    public ValidateMojo() {}

    @Override
    String goal() {
        return "validate";
    }

    @Override
    boolean isSkipped() {
        return skipValidate;
    }

    @Override
    void prepare() throws MojoExecutionException {
        Threshold.asked(failOnSeverity, maxAllowedViolations);
        Choices.formats("portfolio.formats", formats);
        if (quiet && summary) {
            throw new MojoExecutionException("portfolio.quiet and portfolio.summary say two things: set one of them.");
        }
    }

    private TextForm form() {
        return quiet ? TextForm.QUIET : summary ? TextForm.SUMMARY : TextForm.FULL;
    }

    /** Where reports go makes no difference: that is another place in each module. */
    @Override
    boolean isFirst(Path folder) {
        List<String> settings = Stream.concat(
                        settings(),
                        Stream.of(
                                formats,
                                failOnSeverity,
                                failOnViolation,
                                maxAllowedViolations,
                                checkExternal,
                                stepSummary,
                                failIfEmpty))
                .map(String::valueOf)
                .toList();
        return Once.isFirst(session(), folder + " " + settings);
    }

    @Override
    void run(Portfolio portfolio, Path folder) throws MojoExecutionException, MojoFailureException {
        Threshold threshold =
                Threshold.asked(failOnSeverity, maxAllowedViolations).or(portfolio.stage());
        List<ReportFormat> chosen = Choices.formats("portfolio.formats", formats);
        Path output = Folders.output(outputDirectory, folder);
        Portfolio checking = new ExternalLinks(getLog(), session().isOffline(), checkExternal).of(portfolio, output);
        Report report = checking.validate();
        Phrases phrases = Phrases.in(report.language());
        List<String> files = new ArrayList<>();
        for (ReportFormat format : chosen) {
            files.add(Folders.shown(folder, PortfolioValidator.write(report, format, output)));
        }
        ContinuousIntegration.show(report, chosen, stepSummary, getLog());
        Reading reading = Reading.of(chosen, files);
        console(phrases).show(report, form(), reading.first());
        if (report.documents().isEmpty()) {
            empty(phrases.nothingFound(folder.toString(), checking.globs()));
        }
        if (report.countAtLeast(threshold.severity()) > threshold.allowed()) {
            if (failOnViolation) {
                throw new MojoFailureException(
                        phrases.failed(report, threshold.severity(), threshold.allowed(), reading));
            }
            getLog().warn(phrases.letPass());
        }
        if (!quiet) {
            reading.page().ifPresent(page -> getLog().info(phrases.page(page)));
        }
    }

    private void empty(String sentence) throws MojoFailureException {
        if (failIfEmpty) {
            throw new MojoFailureException(sentence);
        }
        getLog().warn(sentence);
    }
}
