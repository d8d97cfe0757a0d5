package dev.portfolio.rule;

import dev.portfolio.finding.Language;
import dev.portfolio.finding.RuleId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The page that explains a rule: what it finds and why, a sample that has it and one that does not, its options.
 *
 * @param rule the rule
 * @param language the tag of the language it is written in
 * @param markdown its text
 */
public record RulePage(RuleId rule, String language, String markdown) {

    /** The page of a rule that comes with the library; empty where there is no such rule. See {@link RuleSet#page}. */
    public static Optional<RulePage> of(RuleId rule, Language language) {
        return beside(RulePage.class, rule, language.tag());
    }

    /** The page of a rule, in the folder {@code pages} beside a class. */
    static Optional<RulePage> beside(Class<?> provider, RuleId rule, String language) {
        String name = "pages/" + rule + "." + language + ".md";
        try (InputStream in = provider.getResourceAsStream(name)) {
            if (in == null) {
                return Optional.empty();
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Optional.of(new RulePage(rule, language, text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its first paragraph, on one line: what the rule finds. */
    public String summary() {
        return markdown.lines()
                .skip(1)
                .dropWhile(String::isBlank)
                .takeWhile(line -> !line.isBlank())
                .collect(Collectors.joining(" "));
    }
}
