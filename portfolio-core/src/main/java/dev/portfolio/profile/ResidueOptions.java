package dev.portfolio.profile;

import dev.portfolio.finding.RuleId;
import dev.portfolio.text.TextPattern;
import java.util.List;

/**
 * What a profile says of placeholders and of what templates leave, to the rule {@code template-residue}.
 *
 * @param builtIn whether what the rule knows of by itself is found
 * @param texts further texts that are found where one is all that stands at a place; compared as headings are
 * @param patterns further patterns that are found wherever they match
 * @param allowedTexts texts that are fine
 * @param allowedPatterns patterns of texts that are fine
 */
public record ResidueOptions(
        boolean builtIn,
        List<String> texts,
        List<TextPattern> patterns,
        List<String> allowedTexts,
        List<TextPattern> allowedPatterns)
        implements RuleOptions {

    /** The rule they are said to. */
    public static final RuleId RULE = new RuleId("template-residue");

    /** Keeps copies. */
    public ResidueOptions {
        texts = List.copyOf(texts);
        patterns = List.copyOf(patterns);
        allowedTexts = List.copyOf(allowedTexts);
        allowedPatterns = List.copyOf(allowedPatterns);
    }

    @Override
    public RuleOptions over(RuleOptions base) {
        return this;
    }

    /** What the rule knows of by itself, and nothing more. */
    public static ResidueOptions usual() {
        return new ResidueOptions(true, List.of(), List.of(), List.of(), List.of());
    }
}
