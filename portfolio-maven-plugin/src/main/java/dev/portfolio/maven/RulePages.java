package dev.portfolio.maven;

import dev.portfolio.finding.DidYouMean;
import dev.portfolio.finding.Language;
import dev.portfolio.finding.Messages;
import dev.portfolio.finding.RuleId;
import dev.portfolio.profile.RuleOption;
import dev.portfolio.rule.RulePage;
import dev.portfolio.rule.RuleSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;

/** What there is to read about rules. */
final class RulePages {

    private final RuleSet rules;
    private final Language reader;
    private final Messages messages;
    private final Phrases phrases;

    RulePages(RuleSet rules, Language reader) {
        this.rules = rules;
        this.reader = reader;
        this.messages = rules.messages(reader);
        this.phrases = Phrases.in(reader);
    }

    /**
     * The page of a rule, and the options it declares.
     *
     * @throws MojoExecutionException where there is no such rule
     */
    String page(String name) throws MojoExecutionException {
        List<String> names = rules.ids().stream().map(RuleId::value).toList();
        if (!names.contains(name)) {
            throw new MojoExecutionException(phrases.noSuchRule(name, DidYouMean.among(names, name), names));
        }
        RuleId rule = new RuleId(name);
        StringBuilder page = new StringBuilder(rules.page(rule, reader)
                .map(RulePage::markdown)
                .orElseGet(() -> "# " + rule + "\n\n" + unwritten(rule)));
        List<RuleOption<?>> options = rules.options(rule);
        if (!options.isEmpty()) {
            page.append('\n').append(phrases.optionsOf(name)).append('\n');
            options.forEach(option -> page.append(option(rule, option)));
        }
        rules.provider(rule)
                .ifPresent(provider ->
                        page.append('\n').append(phrases.providedBy(provider)).append('\n'));
        return page.toString();
    }

    /** Its name, its kind, the value it has by itself, and what it is for. */
    private String option(RuleId rule, RuleOption<?> option) {
        Optional<String> about = messages.about(rule, "option." + option.name());
        return "  " + phrases.option(option, about) + "\n";
    }

    /** All rules, one a line: the name, and what it finds. */
    String list() {
        StringBuilder lines = new StringBuilder();
        for (RuleId rule : rules.ids()) {
            String summary = rules.page(rule, reader).map(RulePage::summary).orElseGet(() -> unwritten(rule));
            lines.append(String.format(Locale.ROOT, "%-28s %s%n", rule, summary));
        }
        return lines.append(System.lineSeparator()).append(phrases.explainOne()).toString();
    }

    private String unwritten(RuleId rule) {
        Optional<String> provider = rules.provider(rule);
        return provider.map(phrases::withoutPage).orElse("");
    }
}
