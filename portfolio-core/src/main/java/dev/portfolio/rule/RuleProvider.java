package dev.portfolio.rule;

import java.util.List;

/**
 * Rules of one's own. A jar that names its provider in {@code META-INF/services/dev.portfolio.rule.RuleProvider} adds
 * them to those of the library, wherever it is on the class path: for the Maven plugin, in its {@code <dependencies>}.
 *
 * <pre>{@code
 * public final class CourseRules implements RuleProvider {
 *     public List<Rule> rules() {
 *         return List.of(new EmptyWords(), new ImageReused());
 *     }
 * }
 * }</pre>
 *
 * <p>The words for what the rules find lie beside the class, as {@code messages_en.properties} and its likes, and a page
 * about each rule as {@code pages/empty-words.en.md}. Both may be in any language; a reader is served in the own one,
 * else in English, else in the first there is. In a named module, the package must be open.
 */
public interface RuleProvider {

    /** The rules, in the order in which they are to be listed. Asked once. */
    List<Rule> rules();

    /**
     * The tags of the languages that there may be messages and pages in: {@code es} for {@code messages_es.properties}.
     * Those without a file are passed over.
     */
    default List<String> languages() {
        return List.of("en", "fr");
    }
}
