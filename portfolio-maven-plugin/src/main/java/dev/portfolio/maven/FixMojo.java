package dev.portfolio.maven;

import dev.portfolio.PortfolioValidator;
import dev.portfolio.finding.Finding;
import dev.portfolio.rule.UnusableRulesException;
import dev.portfolio.run.FixResult;
import dev.portfolio.run.Portfolio;
import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Makes the safe fixes in the documents: headings as the profile has them, dates year-month-day, lists made of texts,
 * items that a list says twice taken out. Nothing is invented, and every other byte stays as it is.
 *
 * @since 0.1.0
 */
@Mojo(name = "fix", threadSafe = true, requiresProject = false)
public final class FixMojo extends AbstractMojo {

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
     * Globs of the documents, from the root, instead of the profile's.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.includes")
    private @Nullable List<@Nullable String> includes;

    /**
     * Globs of files not to touch, besides the profile's.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.excludes")
    private @Nullable List<@Nullable String> excludes;

    /**
     * The language of messages, en or fr. Without it, the profile's; without that, the platform's.
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
     * The file of accepted findings, which are not fixed. Without it, portfolio-baseline.txt in the root, if there is one.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.baselineFile")
    private @Nullable File baselineFile;

    /**
     * Whether to show what would change, as a unified diff, and to write nothing.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.dryRun", defaultValue = "false")
    private boolean dryRun;

    /**
     * How many fixes are shown in the log.
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
    @Parameter(property = "portfolio.fix.skip", defaultValue = "false")
    private boolean skipFix;

    /** Made by Maven. */
    public FixMojo() {}

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip || skipFix) {
            getLog().info("Skipped: " + (skip ? "portfolio.skip" : "portfolio.fix.skip") + " is set.");
            return;
        }
        Path folder = Folders.existing("portfolio.root", root);
        Inputs inputs = new Inputs(profile, includes, excludes, language, today, baselineFile);
        PortfolioValidator validator = inputs.validator(folder);
        try {
            fix(Choices.at(stage, validator.load()), folder);
        } catch (UncheckedIOException | UnusableRulesException e) {
            throw new MojoExecutionException(Choices.trouble(e));
        }
    }

    private void fix(Portfolio portfolio, Path folder) throws MojoFailureException {
        Phrases phrases = Phrases.in(portfolio.language());
        List<Finding> mistakes = Stream.of(portfolio.profileFindings(), portfolio.baselineFindings())
                .flatMap(List::stream)
                .toList();
        if (!mistakes.isEmpty()) {
            new Console(getLog(), Terminal.showsColours(session), consoleMax, phrases)
                    .show(mistakes, portfolio.messages());
            throw new MojoFailureException(phrases.nothingFixed());
        }
        FixResult result = dryRun ? portfolio.fixes() : portfolio.fix();
        if (result.remaining().documents().isEmpty()) {
            getLog().warn(phrases.nothingFound(folder.toString(), portfolio.globs()));
            return;
        }
        new FixLines(getLog(), consoleMax, phrases, portfolio.messages()).show(result, dryRun);
        if (dryRun) {
            String diff = result.documents().stream().map(UnifiedDiff::of).collect(Collectors.joining());
            if (!diff.isEmpty()) {
                getLog().info("\n" + diff);
            }
        }
    }
}
