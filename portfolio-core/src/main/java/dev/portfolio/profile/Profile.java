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
 * @param proofFiles globs of files that are there to be shown as evidence
 * @param types its document types; the first one is the type of a file that matches no glob but was asked for
 * @param rules what it says of single rules
 * @param suppressions the rules it silences in some files
 * @param stages how strict it can be, by the names it knows
 * @param stage the stage it is at where nobody asks for another; empty for none
 * @param external what it says of links to the web
 * @param framework what its competencies are held against; empty where no framework is named
 * @param coverage how much of that must be covered; empty where nothing is said
 * @param sourceUrl where reports find the documents' sources on the web; empty where nothing is said
 */
public record Profile(
        String name,
        Optional<Language> language,
        List<String> publicRoots,
        List<String> excludes,
        List<String> proofFiles,
        List<DocumentType> types,
        Map<RuleId, RuleSetting> rules,
        List<SuppressionSpec> suppressions,
        List<Stage> stages,
        Optional<String> stage,
        ExternalLinks external,
        Optional<FrameworkSpec> framework,
        Optional<CoverageSpec> coverage,
        Optional<SourceUrl> sourceUrl) {

    /** Keeps copies. */
    public Profile {
        publicRoots = List.copyOf(publicRoots);
        excludes = List.copyOf(excludes);
        proofFiles = List.copyOf(proofFiles);
        types = List.copyOf(types);
        rules = Map.copyOf(rules);
        suppressions = List.copyOf(suppressions);
        stages = List.copyOf(stages);
    }

    /** A profile that silences nothing, knows no stages, and says of no files that they are proofs. */
    public Profile(
            String name,
            Optional<Language> language,
            List<String> publicRoots,
            List<String> excludes,
            List<DocumentType> types,
            Map<RuleId, RuleSetting> rules) {
        this(
                name,
                language,
                publicRoots,
                excludes,
                List.of(),
                types,
                rules,
                List.of(),
                List.of(),
                Optional.empty(),
                ExternalLinks.usual(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** A stage by its name. */
    public Optional<Stage> stage(String name) {
        return stages.stream().filter(stage -> stage.name().equals(name)).findFirst();
    }

    /** The same at a stage: rules weigh what they weigh there. */
    public Profile at(Stage other) {
        return new Profile(
                name,
                language,
                publicRoots,
                excludes,
                proofFiles,
                types,
                other.over(rules),
                suppressions,
                stages,
                Optional.of(other.name()),
                external,
                framework,
                other.coverage(coverage),
                sourceUrl);
    }

    /** The same, with links to the web asked for or not. */
    public Profile checkingExternal(boolean asked) {
        return new Profile(
                name,
                language,
                publicRoots,
                excludes,
                proofFiles,
                types,
                rules,
                suppressions,
                stages,
                stage,
                external.asked(asked),
                framework,
                coverage,
                sourceUrl);
    }

    Profile withStages(List<Stage> others) {
        return new Profile(
                name,
                language,
                publicRoots,
                excludes,
                proofFiles,
                types,
                rules,
                suppressions,
                others,
                stage,
                external,
                framework,
                coverage,
                sourceUrl);
    }

    /** A document type by its name. */
    public Optional<DocumentType> type(String name) {
        return types.stream().filter(type -> type.name().equals(name)).findFirst();
    }
}
