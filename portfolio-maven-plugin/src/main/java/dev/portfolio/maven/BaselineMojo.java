package dev.portfolio.maven;

import dev.portfolio.PortfolioValidator;
import dev.portfolio.finding.Finding;
import dev.portfolio.rule.UnusableRulesException;
import dev.portfolio.run.BaselineUpdate;
import dev.portfolio.run.Portfolio;
import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes the file of accepted findings, so that validate tells only new ones. The first time it accepts all there are;
 * from then on it leaves out what has been mended, and accepts what is new only when asked to.
 *
 * @since 0.1.0
 */
@Mojo(name = "baseline", threadSafe = true, requiresProject = false)
public final class BaselineMojo extends AbstractMojo {

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    /**
     * The portfolio's root folder.
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
     * Globs of the documents, from the root, instead of the profile's. What is accepted in other documents stays.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.includes")
    private @Nullable List<@Nullable String> includes;

    /**
     * Globs of files not to read, besides the profile's. What is accepted in them stays.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.excludes")
    private @Nullable List<@Nullable String> excludes;

    /**
     * The language, en or fr. Without it, the profile's; without that, the platform's.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.language")
    private @Nullable String language;

    /**
     * The day that <code>today</code> is in the profile, such as 2026-05-31. Without it, the platform's.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.today")
    private @Nullable String today;

    /**
     * The stage of the profile to judge at, such as draft, review or jury. Without it, the one that the profile says it
     * is at; without that, none.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.stage")
    private @Nullable String stage;

    /**
     * The file of accepted findings. Without it, portfolio-baseline.txt in the root.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.baselineFile")
    private @Nullable File baselineFile;

    /**
     * Whether what is new is accepted too.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.baseline.accept", defaultValue = "false")
    private boolean accept;

    /**
     * How many findings are shown in the log.
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
    @Parameter(property = "portfolio.baseline.skip", defaultValue = "false")
    private boolean skipBaseline;

    /** Made by Maven. */
    public BaselineMojo() {}

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip || skipBaseline) {
            getLog().info("Skipped: " + (skip ? "portfolio.skip" : "portfolio.baseline.skip") + " is set.");
            return;
        }
        Path folder = Folders.existing("portfolio.root", root);
        Inputs inputs = new Inputs(profile, includes, excludes, language, today, baselineFile);
        PortfolioValidator validator = inputs.validator(folder);
        try {
            write(Choices.at(stage, validator.load()), folder);
        } catch (UncheckedIOException | UnusableRulesException e) {
            throw new MojoExecutionException(Choices.trouble(e));
        }
    }

    private void write(Portfolio portfolio, Path folder) throws MojoFailureException {
        Phrases phrases = Phrases.in(portfolio.language());
        Console console = new Console(getLog(), Terminal.showsColours(session), consoleMax, phrases);
        String file = Folders.shown(folder, portfolio.baselineFile());
        List<Finding> mistakes = portfolio.baselineFindings();
        if (!mistakes.isEmpty()) {
            console.show(mistakes, portfolio.messages());
            throw new MojoFailureException(phrases.baselineUnreadable(file));
        }
        BaselineUpdate update = portfolio.writeBaseline(accept);
        if (!update.refused().isEmpty()) {
            console.show(update.refused(), portfolio.messages());
            getLog().warn(phrases.notAccepted(update.refused().size()));
        }
        getLog().info(phrases.baselineWritten(file, update));
    }
}
