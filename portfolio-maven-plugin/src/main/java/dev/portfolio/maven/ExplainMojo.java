package dev.portfolio.maven;

import dev.portfolio.PortfolioValidator;
import dev.portfolio.finding.Language;
import dev.portfolio.rule.UnusableRulesException;
import dev.portfolio.run.Portfolio;
import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Explains a rule: what it finds, why, and how to mend it. Or a document: the profile it is judged by, and where each
 * value of it comes from. Without either, lists the rules.
 *
 * @since 0.1.0
 */
@Mojo(name = "explain", threadSafe = true, requiresProject = false)
public final class ExplainMojo extends DisarmedMojo {

    /**
     * The rule, as it stands between brackets in a finding: section-missing.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.rule")
    private @Nullable String rule;

    /**
     * The document, from the root: src/content/work/internship.md.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.document")
    private @Nullable String document;

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
     * The language, en or fr. Without it, the platform's; for a document, the profile's before that.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.language")
    private @Nullable String language;

    /**
     * The stage at which the document is judged. Without it, the one that the profile says it is at.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.stage")
    private @Nullable String stage;

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
    @Parameter(property = "portfolio.explain.skip", defaultValue = "false")
    private boolean skipExplain;

    /** Made by Maven. */
    public ExplainMojo() {}

    @Override
    void perform() throws MojoExecutionException {
        if (skip || skipExplain) {
            getLog().info("Skipped: " + (skip ? "portfolio.skip" : "portfolio.explain.skip") + " is set.");
            return;
        }
        if (document != null && !document.isBlank()) {
            explain(document.strip());
            return;
        }
        Language reader =
                language == null ? Language.of(Locale.getDefault()) : Choices.language("portfolio.language", language);
        String name = rule == null ? "" : rule.strip();
        try {
            RulePages pages = new RulePages(PortfolioValidator.of(root.toPath()).rules(), reader);
            getLog().info(System.lineSeparator() + (name.isEmpty() ? pages.list() : pages.page(name)));
        } catch (UnusableRulesException e) {
            throw new MojoExecutionException(e.getMessage());
        }
    }

    private void explain(String name) throws MojoExecutionException {
        Path folder = Folders.existing("portfolio.root", root);
        Inputs inputs = new Inputs(profile, includes, excludes, language, null, null);
        try {
            Portfolio portfolio = Choices.at(stage, inputs.validator(folder).load());
            getLog().info(new DocumentPage(folder, portfolio, getLog()).of(name));
        } catch (UncheckedIOException | UnusableRulesException e) {
            throw new MojoExecutionException(Choices.trouble(e));
        }
    }
}
