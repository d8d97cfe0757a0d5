package dev.portfolio.maven;

import dev.portfolio.PortfolioValidator;
import dev.portfolio.rule.UnusableRulesException;
import dev.portfolio.run.Portfolio;
import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** A goal that looks at a whole portfolio: which one, and what it is judged by. */
abstract class PortfolioMojo extends DisarmedMojo {

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
     * Globs of files to leave alone, besides the profile's.
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
     * How strict to be: a stage of the profile, such as draft, review or jury. Without it, the one that the profile says
     * it is at; without that, none.
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
     * How many findings are shown in the log.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.console.max", defaultValue = "50")
    private int consoleMax;

    /**
     * How many columns the log has: sentences are wrapped and source lines cut to fit; 0 for lines as long as they are.
     * Without it, the terminal's.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.console.width")
    private @Nullable Integer consoleWidth;

    /**
     * Skips every goal of this plugin.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.skip", defaultValue = "false")
    private boolean skip;

    /** Whether this goal alone is skipped. */
    abstract boolean isSkipped();

    /** The goal's name. */
    abstract String goal();

    /** Reads the goal's own parameters, before anything is looked at. */
    void prepare() throws MojoExecutionException {}

    /** Does what the goal is for. */
    abstract void run(Portfolio portfolio, Path folder) throws MojoExecutionException, MojoFailureException;

    @Override
    final void perform() throws MojoExecutionException, MojoFailureException {
        if (isLeftOut()) {
            return;
        }
        prepare();
        Path folder = folder();
        PortfolioValidator validator = inputs().validator(folder);
        if (!isFirst(folder)) {
            getLog().info("Checked already in this build: " + folder);
            return;
        }
        try {
            run(Choices.at(stage, validator.load()), folder);
        } catch (UncheckedIOException | UnusableRulesException e) {
            throw new MojoExecutionException(Choices.trouble(e));
        }
    }

    /** Whether this run is skipped; the log says why. */
    final boolean isLeftOut() {
        if (skip || isSkipped()) {
            getLog().info("Skipped: portfolio." + (skip ? "" : goal() + ".") + "skip is set.");
            return true;
        }
        return false;
    }

    /** The portfolio's root. */
    final Path folder() throws MojoExecutionException {
        return Folders.existing("portfolio.root", root);
    }

    /** The portfolio, as the parameters describe it. */
    final Portfolio portfolio() throws MojoExecutionException {
        return Choices.at(stage, inputs().validator(folder()).load());
    }

    /** Whether the build says which language to speak. */
    final boolean namesLanguage() {
        return language != null;
    }

    private Inputs inputs() {
        return new Inputs(profile, includes, excludes, language, today, baselineFile);
    }

    /** Whether what the goal does to a folder was not done yet in this build. */
    boolean isFirst(Path folder) {
        return true;
    }

    /** What it is judged by, and how it is told: what tells one look at a folder from another. */
    final Stream<@Nullable Object> settings() {
        return Stream.of(profile, includes, excludes, language, today, baselineFile, stage);
    }

    final MavenSession session() {
        return session;
    }

    final int consoleMax() {
        return consoleMax;
    }

    final Console console(Phrases phrases) {
        return new Console(getLog(), Terminal.of(session, root.toPath(), consoleWidth), consoleMax, phrases);
    }
}
