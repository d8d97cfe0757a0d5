package dev.portfolio.profile;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Language;
import dev.portfolio.finding.RuleId;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import dev.portfolio.yaml.YamlDocument;
import dev.portfolio.yaml.YamlMapping;
import dev.portfolio.yaml.YamlReader;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads a profile file. Mistakes in it are findings in it; what is right around them still counts. */
public final class ProfileReader {

    private final ProfileProblems problems = new ProfileProblems();
    private final RuleReader rules;
    private final ProfileFiles files;

    private ProfileReader(Collection<RuleId> knownRules, ProfileFiles files) {
        this.rules = new RuleReader(knownRules, problems);
        this.files = files;
    }

    /**
     * A profile as far as it could be read.
     *
     * @param profile the profile
     * @param findings the mistakes in its file, and in the files it names
     */
    public record Reading(Profile profile, List<Finding> findings) {
        /** Keeps a copy. */
        public Reading {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Reads a profile that names no other files.
     *
     * @param source the text of the profile file
     * @param knownRules the rules there are, so that a mistyped name is found
     */
    public static Reading read(SourceText source, Collection<RuleId> knownRules) {
        return read(source, knownRules, ProfileFiles.none());
    }

    /**
     * Reads a profile, and the files it names.
     *
     * @param source the text of the profile file
     * @param knownRules the rules there are, so that a mistyped name is found
     * @param files the files beside it
     */
    public static Reading read(SourceText source, Collection<RuleId> knownRules, ProfileFiles files) {
        ProfileReader reader = new ProfileReader(knownRules, files);
        Profile profile = reader.profile(source);
        return new Reading(profile, reader.problems.in(source));
    }

    private Profile profile(SourceText source) {
        if (source.fault().isPresent()) {
            problems.add("not-utf8", Span.at(source.fault().get().offset()), Arguments.none());
            return BuiltInProfiles.competency();
        }
        YamlDocument read = YamlReader.read(source);
        read.problems().forEach(problems::add);
        if (!read.isComplete()) {
            return BuiltInProfiles.competency();
        }
        YamlMapping nothing = YamlMapping.empty(Span.at(0));
        YamlMapping root = read.value()
                .flatMap(value -> problems.asMapping(value, Optional.empty(), source.path()))
                .orElse(nothing);
        return profile(new Keys(root, ProfileKeys.PROFILE, problems), source.path());
    }

    private Profile profile(Keys keys, String name) {
        Profile base = keys.choice("extends", BuiltInProfiles.BY_NAME)
                .map(Supplier::get)
                .orElseGet(() -> keys.has("extends") ? BuiltInProfiles.competency() : BuiltInProfiles.none());
        Optional<Language> language = keys.choice("language", Choices.LANGUAGES);
        return new Profile(
                name,
                language.or(base::language),
                keys.texts("publicRoots").orElse(base.publicRoots()),
                keys.texts("exclude").orElse(base.excludes()),
                types(keys, base),
                rules.rules(keys, base.rules()));
    }

    private List<DocumentType> types(Keys keys, Profile base) {
        Map<String, DocumentType> types = new LinkedHashMap<>();
        base.types().forEach(type -> types.put(type.name(), type));
        List<YamlMapping.Entry> written =
                keys.names("documents").map(Keys::entries).orElse(List.of());
        for (YamlMapping.Entry entry : written) {
            DocumentType inherited = types.getOrDefault(entry.name(), DocumentType.named(entry.name()));
            problems.asMapping(entry.value(), Optional.of(entry), entry.name())
                    .map(mapping -> new Keys(mapping, ProfileKeys.DOCUMENT_TYPE, problems))
                    .ifPresent(type -> types.put(entry.name(), new TypeReader(problems, files).type(type, inherited)));
        }
        if (types.isEmpty() && problems.all().isEmpty()) {
            problems.add("no-documents", Span.at(0), Arguments.none());
        }
        return List.copyOf(types.values());
    }
}
