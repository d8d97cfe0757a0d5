package dev.portfolio.rule;

import dev.portfolio.profile.RuleOptions;

/**
 * A rule that looks at one document alone. It keeps no state: one instance checks many documents at once.
 *
 * <pre>{@code
 * public void check(DocumentCheck check) {
 *     check.document().images().filter(image -> image.alt().isBlank()).forEach(image -> check.report(image.span()));
 * }
 * }</pre>
 */
public non-sealed interface DocumentRule extends Rule {

    /** Reports what it finds in a document. */
    void check(DocumentCheck check);

    /** This rule under a profile that says something to it; most have nothing to be told. */
    default DocumentRule told(RuleOptions options) {
        return this;
    }
}
