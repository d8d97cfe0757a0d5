package dev.portfolio.maven;

import dev.portfolio.finding.DidYouMean;
import dev.portfolio.finding.Language;
import dev.portfolio.finding.RuleId;
import dev.portfolio.rule.RulePage;
import dev.portfolio.rule.Rules;
import dev.portfolio.run.Portfolio;
import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
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
public final class ExplainMojo extends AbstractMojo {

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
    public void execute() throws MojoExecutionException {
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
        getLog().info(System.lineSeparator() + (name.isEmpty() ? list(reader) : page(name, reader)));
    }

    private void explain(String name) throws MojoExecutionException {
        Path folder = Folders.existing("portfolio.root", root);
        Inputs inputs = new Inputs(profile, includes, excludes, language, null, null);
        try {
            Portfolio portfolio = inputs.validator(folder).load();
            getLog().info(new DocumentPage(folder, portfolio, getLog()).of(name));
        } catch (UncheckedIOException e) {
            throw new MojoExecutionException(Choices.trouble(e));
        }
    }

    private static String page(String name, Language reader) throws MojoExecutionException {
        List<String> names = Rules.ids().stream().map(RuleId::value).toList();
        if (!names.contains(name)) {
            Optional<String> near = DidYouMean.among(names, name);
            throw new MojoExecutionException(Phrases.in(reader).noSuchRule(name, near, names));
        }
        return RulePage.of(new RuleId(name), reader).map(RulePage::markdown).orElse("");
    }

    private static String list(Language reader) {
        StringBuilder lines = new StringBuilder();
        for (RuleId id : Rules.ids()) {
            String summary = RulePage.of(id, reader).map(RulePage::summary).orElse("");
            lines.append(String.format(Locale.ROOT, "%-28s %s%n", id, summary));
        }
        return lines.append(System.lineSeparator())
                .append(Phrases.in(reader).explainOne())
                .toString();
    }
}
