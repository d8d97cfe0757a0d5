package dev.portfolio.maven;

import dev.portfolio.finding.DidYouMean;
import dev.portfolio.finding.Language;
import dev.portfolio.finding.RuleId;
import dev.portfolio.rule.RulePage;
import dev.portfolio.rule.Rules;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Explains a rule: what it finds, why, and how to mend it. Without a rule, lists them all.
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
     * The language, en or fr. Without it, the platform's.
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
        Language reader =
                language == null ? Language.of(Locale.getDefault()) : Choices.language("portfolio.language", language);
        String name = rule == null ? "" : rule.strip();
        getLog().info(System.lineSeparator() + (name.isEmpty() ? list(reader) : page(name, reader)));
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
