package dev.portfolio.profile;

import dev.portfolio.finding.Language;
import dev.portfolio.finding.RuleId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the documents of a portfolio must look like.
 *
 * @param name where it comes from: a built-in profile's name, or the profile file's path
 * @param language the language findings are told in; empty for the reader's own
 * @param publicRoots folders that paths such as {@code /assets/x.jpg} are looked up in; empty for {@code public}, where
 *     there is such a folder
 * @param excludes globs of files that are never read
 * @param types its document types; the first one is the type of a file that matches no glob but was asked for
 * @param rules what it says of single rules
 */
public record Profile(
        String name,
        Optional<Language> language,
        List<String> publicRoots,
        List<String> excludes,
        List<DocumentType> types,
        Map<RuleId, RuleSetting> rules) {

    /** Keeps copies. */
    public Profile {
        publicRoots = List.copyOf(publicRoots);
        excludes = List.copyOf(excludes);
        types = List.copyOf(types);
        rules = Map.copyOf(rules);
    }

    /** A document type by its name. */
    public Optional<DocumentType> type(String name) {
        return types.stream().filter(type -> type.name().equals(name)).findFirst();
    }
}
