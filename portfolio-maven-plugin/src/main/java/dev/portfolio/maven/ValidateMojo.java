package dev.portfolio.maven;

import dev.portfolio.PortfolioValidator;
import dev.portfolio.report.Report;
import dev.portfolio.report.ReportFormat;
import dev.portfolio.rule.UnusableRulesException;
import dev.portfolio.run.Portfolio;
import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
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
public final class ValidateMojo extends AbstractMojo {

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    /**
     * The portfolio's root folder: all paths are told from here.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.root", defaultValue = "${basedir}")
    private File root;

    /**
     * The profile file. Without it, portfolio.yaml in the root; without that, the built-in profile.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.profile")
    private @Nullable File profile;

    /**
     * Globs of the documents, from the root, instead of the profile's: src/content/**&#47;*.md.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.includes")
    private @Nullable List<@Nullable String> includes;

    /**
     * Globs of files not to read, besides the profile's.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.excludes")
    private @Nullable List<@Nullable String> excludes;

    /**
     * The language of messages and reports, en or fr. Without it, the profile's; without that, the platform's.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.language")
    private @Nullable String language;

    /**
     * The day that <code>today</code> is in the profile, such as 2026-05-31, so that a build says the same on any day.
     * Without it, the platform's.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.today")
    private @Nullable String today;

    /**
     * The file of accepted findings, which do not count. Without it, portfolio-baseline.txt in the root, if there is one.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.baselineFile")
    private @Nullable File baselineFile;

    /**
     * The reports to write: text, json.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.formats", defaultValue = "text,json")
    private List<@Nullable String> formats;

    /**
     * The folder that reports are written to.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.outputDirectory", defaultValue = "${project.build.directory}/portfolio")
    private File outputDirectory;

    /**
     * How strict to be: a stage of the profile, such as draft, review or jury. Without it, the one that the profile says
     * it is at; without that, none.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.stage")
    private @Nullable String stage;

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
     * How many findings are shown in the log; all are in the reports.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.console.max", defaultValue = "50")
    private int consoleMax;

    /**
     * Skips every goal of this plugin.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.skip", defaultValue = "false")
    private boolean skip;

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
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip || skipValidate) {
            getLog().info("Skipped: " + (skip ? "portfolio.skip" : "portfolio.validate.skip") + " is set.");
            return;
        }
        Threshold asked = Threshold.asked(failOnSeverity, maxAllowedViolations);
        List<ReportFormat> chosen = Choices.formats("portfolio.formats", formats);
        Path folder = Folders.existing("portfolio.root", root);
        Inputs inputs = new Inputs(profile, includes, excludes, language, today, baselineFile);
        PortfolioValidator validator = inputs.validator(folder);
        if (!Once.isFirst(session, folder + " " + settings())) {
            getLog().info("Checked already in this build: " + folder);
            return;
        }
        try {
            Portfolio portfolio = Choices.at(stage, validator.load());
            Portfolio checking = new ExternalLinks(getLog(), session.isOffline(), checkExternal)
                    .of(portfolio, Folders.output(outputDirectory, folder));
            run(checking, folder, chosen, asked.or(portfolio.stage()));
        } catch (UncheckedIOException | UnusableRulesException e) {
            throw new MojoExecutionException(Choices.trouble(e));
        }
    }

    /** What tells one check of a folder from another; not where reports go, which is another place in each module. */
    private List<String> settings() {
        return Stream.of(
                        profile,
                        includes,
                        excludes,
                        language,
                        today,
                        baselineFile,
                        formats,
                        stage,
                        failOnSeverity,
                        failOnViolation,
                        maxAllowedViolations,
                        checkExternal,
                        failIfEmpty)
                .map(String::valueOf)
                .toList();
    }

    private void run(Portfolio portfolio, Path folder, List<ReportFormat> chosen, Threshold threshold)
            throws MojoFailureException {
        Report report = portfolio.validate();
        Phrases phrases = Phrases.in(report.language());
        Path output = Folders.output(outputDirectory, folder);
        List<Path> files = new ArrayList<>();
        for (ReportFormat format : chosen) {
            files.add(PortfolioValidator.write(report, format, output));
        }
        String shown = files.isEmpty() ? "" : Folders.shown(folder, files.get(0));
        new Console(getLog(), Terminal.showsColours(session), consoleMax, phrases).show(report, shown);
        if (report.documents().isEmpty()) {
            empty(phrases.nothingFound(folder.toString(), portfolio.globs()));
        }
        if (report.countAtLeast(threshold.severity()) > threshold.allowed()) {
            String reason = phrases.failed(report, threshold.severity(), threshold.allowed(), shown);
            if (failOnViolation) {
                throw new MojoFailureException(reason);
            }
            getLog().warn(phrases.letPass());
        }
    }

    private void empty(String sentence) throws MojoFailureException {
        if (failIfEmpty) {
            throw new MojoFailureException(sentence);
        }
        getLog().warn(sentence);
    }
}
