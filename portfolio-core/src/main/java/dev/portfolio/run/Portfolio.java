package dev.portfolio.run;

import dev.portfolio.document.DocumentFacts;
import dev.portfolio.explain.Explanation;
import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Language;
import dev.portfolio.finding.Severity;
import dev.portfolio.profile.BuiltInProfiles;
import dev.portfolio.profile.DocumentType;
import dev.portfolio.profile.Profile;
import dev.portfolio.profile.ProfileReader;
import dev.portfolio.profile.RuleSetting;
import dev.portfolio.report.Report;
import dev.portfolio.rule.FileIndex;
import dev.portfolio.rule.PortfolioCheck;
import dev.portfolio.rule.PortfolioRule;
import dev.portfolio.rule.Rules;
import dev.portfolio.source.SourceText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A portfolio on disk: its profile, its documents, and the run over them. */
public final class Portfolio {

    /** The profile file's usual name. */
    public static final String PROFILE_FILE = "portfolio.yaml";

    private final Path root;
    private final Settings settings;
    private final ProfileReader.Reading profile;
    private final PortfolioFiles files;

    private Portfolio(Path root, Settings settings, ProfileReader.Reading profile) {
        this.root = root;
        this.settings = settings;
        this.profile = profile;
        this.files = new PortfolioFiles(root, profile.profile(), settings.includes(), settings.excludes());
    }

    /**
     * How a portfolio is to be read.
     *
     * @param profileFile the profile file; empty for {@code portfolio.yaml} in the root, or the built-in profile
     * @param includes globs of the documents, instead of the profile's; empty for the profile's
     * @param excludes globs of files not to read, besides the profile's
     * @param language the language findings are told in; empty for the profile's, or the platform's
     * @param clock tells which day is today, for profiles that say {@code today}
     * @param resources where {@code classpath:} files of profiles are looked for
     */
    public record Settings(
            Optional<Path> profileFile,
            List<String> includes,
            List<String> excludes,
            Optional<Language> language,
            Clock clock,
            ClassLoader resources) {
        /** Keeps copies. */
        public Settings {
            includes = List.copyOf(includes);
            excludes = List.copyOf(excludes);
        }

        /** Everything as the portfolio itself has it, on the day that the platform says it is. */
        public static Settings usual() {
            return new Settings(
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    Clock.system(ZoneId.systemDefault()),
                    Portfolio.class.getClassLoader());
        }
    }

    /**
     * Opens a portfolio.
     *
     * @throws java.io.UncheckedIOException when the profile file cannot be read
     */
    public static Portfolio open(Path root, Settings settings) {
        Path usual = root.resolve(PROFILE_FILE);
        Optional<Path> file = settings.profileFile().or(() -> Optional.of(usual).filter(Files::isRegularFile));
        ProfileReader.Reading profile =
                file.map(path -> read(root, path, settings.resources())).orElseGet(BuiltInProfiles::usual);
        return new Portfolio(root, settings, profile);
    }

    private static ProfileReader.Reading read(Path root, Path file, ClassLoader resources) {
        SourceText source = SourceText.decode(FilesBesideProfile.shown(root, file), Sources.bytes(file));
        Path folder = file.toAbsolutePath().resolveSibling("");
        return ProfileReader.read(source, Rules.settable(), new FilesBesideProfile(root, folder, resources));
    }

    /** The profile, as far as it could be read. */
    public Profile profile() {
        return profile.profile();
    }

    /** The mistakes in the profile. */
    public List<Finding> profileFindings() {
        return profile.findings();
    }

    /** The language that findings are told in. */
    public Language language() {
        return settings.language().or(profile.profile()::language).orElseGet(() -> Language.of(Locale.getDefault()));
    }

    /** The documents there are, by path. */
    public List<String> documents() {
        return files.find().stream().map(PortfolioFiles.Found::path).toList();
    }

    /**
     * What a document is judged by; nothing where a file of that path is not checked.
     *
     * @param path the document's path from the root, with forward slashes
     */
    public Optional<Explanation> explain(String path) {
        return files.typeOf(path).map(type -> Explanation.of(profile.layers(), type.name()));
    }

    /** The globs that documents are looked for with. */
    public List<String> globs() {
        return files.searched(settings.includes());
    }

    /** Checks every document, then the portfolio as a whole. */
    public Report validate() {
        List<DocumentResult> results = results();
        List<Finding> findings = new ArrayList<>(profile.findings());
        results.forEach(result -> findings.addAll(result.findings()));
        List<DocumentFacts> facts = results.stream().map(DocumentResult::facts).toList();
        findings.addAll(together(facts));
        List<String> documents = facts.stream().map(DocumentFacts::path).toList();
        return new Report(profile.profile().name(), language(), documents, findings);
    }

    private List<DocumentResult> results() {
        Map<DocumentType, DocumentChecker> checkers = new LinkedHashMap<>();
        LocalDate today =
                LocalDate.ofInstant(settings.clock().instant(), settings.clock().getZone());
        for (DocumentType type : profile.profile().types()) {
            checkers.put(type, new DocumentChecker(profile.profile(), type.on(today)));
        }
        return files.find().parallelStream()
                .map(found -> {
                    DocumentChecker checker = checkers.get(found.type());
                    if (checker == null) {
                        throw new IllegalStateException(
                                "No checker for the type " + found.type().name());
                    }
                    return checker.check(Sources.document(root, found.path()));
                })
                .toList();
    }

    private List<Finding> together(List<DocumentFacts> facts) {
        List<Finding> findings = new ArrayList<>();
        FileIndex index = new DirectoryIndex(root);
        for (PortfolioRule rule : Rules.ofPortfolios()) {
            RuleSetting setting = profile.profile().rules().getOrDefault(rule.id(), RuleSetting.usual());
            if (setting.on()) {
                check(rule, setting.severity().orElse(rule.severity()), facts, index, findings);
            }
        }
        return findings;
    }

    private void check(
            PortfolioRule rule, Severity severity, List<DocumentFacts> facts, FileIndex index, List<Finding> findings) {
        int before = findings.size();
        try {
            rule.check(new PortfolioCheck(rule.id(), severity, profile.profile(), facts, index, findings::add));
        } catch (RuntimeException e) {
            findings.subList(before, findings.size()).clear();
            findings.add(Failure.of(rule, e, SourceText.of(profile.profile().name(), "")));
        }
    }
}
