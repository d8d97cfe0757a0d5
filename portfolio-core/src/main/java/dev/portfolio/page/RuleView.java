package dev.portfolio.page;

import dev.portfolio.finding.Prose;
import dev.portfolio.finding.Severity;
import dev.portfolio.markdown.Markup;
import java.util.List;
import java.util.Optional;

/**
 * A rule that found something, as a page shows it.
 *
 * @param rule the rule
 * @param severity what its heaviest finding weighs
 * @param findings how many there are that count
 * @param documents in how many files
 */
record RuleView(ReportContent.Rule rule, Severity severity, long findings, long documents) {

    private static final int UNDER_A_RULE = 2;

    String name() {
        return rule.id().value();
    }

    String id() {
        return "rule-" + name();
    }

    List<Prose> summary() {
        return Prose.of(rule.summary());
    }

    /** Its page as HTML; empty where nobody wrote any. */
    Optional<String> page() {
        return rule.page().map(markdown -> Markup.of(markdown, UNDER_A_RULE));
    }
}
