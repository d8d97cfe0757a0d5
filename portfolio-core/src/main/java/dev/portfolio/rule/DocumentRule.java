package dev.portfolio.rule;

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
}
