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
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a profile file. Mistakes in it are findings in it; what is right around them still counts. */
public final class ProfileReader {

    private final ProfileProblems problems = new ProfileProblems();
    private final RuleReader rules;
    private final ProfileFiles files;
    private final BaseReader bases;
    private final List<String> chain;

    private ProfileReader(KnownRules knownRules, ProfileFiles files, List<String> chain) {
        this.rules = new RuleReader(knownRules, problems);
        this.files = files;
        this.bases = new BaseReader(problems, files, knownRules, chain);
        this.chain = chain;
    }

    /**
     * A profile as far as it could be read.
     *
     * @param profile the profile
     * @param findings the mistakes in its file, and in the files it names
     * @param layers the files that it is made from, from the first on: the last one is its own
     */
    public record Reading(Profile profile, List<Finding> findings, List<Layer> layers) {
        /** Keeps copies. */
        public Reading {
            findings = List.copyOf(findings);
            layers = List.copyOf(layers);
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
        return read(source, KnownRules.of(knownRules), files);
    }

    /**
     * Reads a profile, and the files it names.
     *
     * @param source the text of the profile file
     * @param knownRules the rules there are, and what can be said to them
     * @param files the files beside it
     */
    public static Reading read(SourceText source, KnownRules knownRules, ProfileFiles files) {
        return layer(source, knownRules, files, List.of(source.path()));
    }

    /** Reads a profile for the sake of those before it in a chain of files. */
    static Reading layer(SourceText source, KnownRules knownRules, ProfileFiles files, List<String> chain) {
        return new ProfileReader(knownRules, files, chain).reading(source);
    }

    private Reading reading(SourceText source) {
        Optional<YamlMapping> written = written(source);
        if (written.isEmpty()) {
            // What another file would have added to is not known: nothing may be asked for in its name.
            Reading instead = chain.size() == 1 ? BuiltInProfiles.usual() : BuiltInProfiles.none();
            return new Reading(instead.profile(), problems.in(source), instead.layers());
        }
        Keys keys = new Keys(written.get(), ProfileKeys.PROFILE, problems);
        Reading base = bases.base(keys);
        Profile profile = profile(keys, source, base.profile());
        boolean faultless = problems.all().isEmpty() && base.findings().isEmpty();
        if (profile.types().isEmpty() && faultless && chain.size() == 1) {
            problems.add(
                    base.layers().isEmpty() ? "no-documents" : "no-documents-extended", Span.at(0), Arguments.none());
        }
        List<Layer> layers = new ArrayList<>(base.layers());
        layers.add(new Layer(false, source, written.get(), profile));
        Stream<Finding> findings = Stream.concat(base.findings().stream(), problems.in(source).stream());
        return new Reading(profile, findings.sorted().toList(), layers);
    }

    private Optional<YamlMapping> written(SourceText source) {
        if (source.fault().isPresent()) {
            problems.add("not-utf8", Span.at(source.fault().get().offset()), Arguments.none());
            return Optional.empty();
        }
        YamlDocument read = YamlReader.read(source);
        read.problems().forEach(problems::add);
        if (!read.isComplete()) {
            return Optional.empty();
        }
        YamlMapping nothing = YamlMapping.empty(Span.at(0));
        return Optional.of(read.value()
                .flatMap(value -> problems.asMapping(value, Optional.empty(), source.path()))
                .orElse(nothing));
    }

    private Profile profile(Keys keys, SourceText source, Profile base) {
        Optional<Language> language = keys.choice("language", Choices.LANGUAGES);
        CoverageReader coverage = new CoverageReader(problems, source);
        StageReader stageReader = new StageReader(problems, rules, coverage);
        List<Stage> stages = stageReader.stages(keys, usual(base.stages()));
        return new Profile(
                source.path(),
                language.or(base::language),
                keys.texts("publicRoots").orElse(base.publicRoots()),
                keys.texts("exclude").orElse(base.excludes()),
                keys.texts("proofFiles").orElse(base.proofFiles()),
                types(keys, base),
                rules.rules(keys, base.rules()),
                new SuppressionReader(problems, rules, source).suppressions(keys, base.suppressions()),
                stages,
                stageReader.stage(keys, stages, base.stage()),
                ExternalReader.external(keys, base.external()),
                new ProgrammeReader(problems, files, source).framework(keys, base.framework()),
                coverage.coverage(keys, base.coverage()),
                sourceUrl(keys).or(base::sourceUrl));
    }

    private Optional<SourceUrl> sourceUrl(Keys keys) {
        Optional<String> written = keys.text("sourceUrl");
        Optional<SourceUrl> read = written.flatMap(SourceUrl::of);
        if (written.isPresent() && read.isEmpty()) {
            Optional<String> unknown = SourceUrl.unknownPlaceholder(written.get());
            problems.add(
                    unknown.isPresent() ? "source-url-placeholder" : "source-url",
                    keys.valuePlace("sourceUrl"),
                    Arguments.none()
                            .with("url", written.get())
                            .with("placeholder", unknown.orElse(""))
                            .with("path", SourceUrl.PATH)
                            .with("line", SourceUrl.LINE));
        }
        return read;
    }

    /** The built-in stages are there for every profile; but for the one that they are written in. */
    private List<Stage> usual(List<Stage> inherited) {
        return inherited.isEmpty() && !rules.isOfBuiltIn()
                ? BuiltInProfiles.competency().stages()
                : inherited;
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
        return List.copyOf(types.values());
    }
}
