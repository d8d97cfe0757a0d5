package dev.portfolio.report;

import dev.portfolio.finding.Language;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A rule that a validation may have found something by, and what explains it.
 *
 * @param id its name
 * @param severity what its findings weigh in this run, where nothing else is said of one
 * @param checked whether it was asked of documents; not so of what is only found on the way, as mistakes in the profile
 * @param pages its page in Markdown, by the language it is written in
 */
public record RuleHelp(RuleId id, Severity severity, boolean checked, Map<Language, String> pages) {

    /** Keeps a copy. */
    public RuleHelp {
        pages = Map.copyOf(pages);
    }

    /** Its page for a reader; empty where nobody wrote any. */
    public Optional<String> page(Language language) {
        return Optional.ofNullable(pages.get(language))
                .or(() -> pages.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(Map.Entry::getValue)
                        .findFirst());
    }

    /** The first paragraph of its page, on one line: what it finds. Its name, where it has no page. */
    public String summary(Language language) {
        return page(language)
                .map(markdown -> markdown.lines()
                        .skip(1)
                        .dropWhile(String::isBlank)
                        .takeWhile(line -> !line.isBlank())
                        .collect(Collectors.joining(" ")))
                .filter(summary -> !summary.isBlank())
                .orElse(id.value());
    }
}
