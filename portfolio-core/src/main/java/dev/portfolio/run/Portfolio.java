package dev.portfolio.run;

import dev.portfolio.explain.Explanation;
import dev.portfolio.export.Achieved;
import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Language;
import dev.portfolio.finding.Messages;
import dev.portfolio.profile.BuiltInProfiles;
import dev.portfolio.profile.Profile;
import dev.portfolio.profile.ProfileReader;
import dev.portfolio.profile.RuleSetting;
import dev.portfolio.profile.Stage;
import dev.portfolio.report.Report;
import dev.portfolio.rule.Inventory;
import dev.portfolio.rule.RuleProvider;
import dev.portfolio.rule.RuleSet;
import dev.portfolio.rule.Rules;
import dev.portfolio.rule.Web;
import dev.portfolio.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A portfolio on disk: its profile, its documents, and the run over them. */
public final class Portfolio {

    /** The profile file's usual name. */
    public static final String PROFILE_FILE = "portfolio.yaml";

    private final Path root;
    private final Settings settings;
    private final RuleSet rules;
    private final ProfileReader.Reading profile;
    private final PortfolioFiles files;
    private final Optional<AnswerFile> answers;

    private Portfolio(
            Path root, Settings settings, RuleSet rules, ProfileReader.Reading profile, Optional<AnswerFile> answers) {
        this.root = root;
        this.settings = settings;
        this.rules = rules;
        this.profile = profile;
        this.answers = answers;
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
     * @param resources where {@code classpath:} files of profiles are looked for, and jars that provide rules
     * @param baselineFile the file of accepted findings; empty for {@code portfolio-baseline.txt} in the root
     * @param providers rules of others, besides those that jars among the resources provide
     */
    public record Settings(
            Optional<Path> profileFile,
            List<String> includes,
            List<String> excludes,
            Optional<Language> language,
            Clock clock,
            ClassLoader resources,
            Optional<Path> baselineFile,
            List<RuleProvider> providers) {
        /** Keeps copies. */
        public Settings {
            includes = List.copyOf(includes);
            excludes = List.copyOf(excludes);
            providers = List.copyOf(providers);
        }

        /** Everything as the portfolio itself has it, on the day that the platform says it is. */
        public static Settings usual() {
            return new Settings(
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    Clock.system(ZoneId.systemDefault()),
                    Portfolio.class.getClassLoader(),
                    Optional.empty(),
                    List.of());
        }

        /** Whether all of a portfolio's documents are looked at, and not only some that were asked for. */
        boolean looksAtEverything() {
            return includes.isEmpty() && excludes.isEmpty();
        }

        /** With a profile file of another name or place. */
        public Settings withProfileFile(Path file) {
            return new Settings(
                    Optional.of(file), includes, excludes, language, clock, resources, baselineFile, providers);
        }

        /** With globs of the documents, instead of the profile's. */
        public Settings withIncludes(List<String> globs) {
            return new Settings(profileFile, globs, excludes, language, clock, resources, baselineFile, providers);
        }

        /** With globs of files not to read, besides the profile's. */
        public Settings withExcludes(List<String> globs) {
            return new Settings(profileFile, includes, globs, language, clock, resources, baselineFile, providers);
        }

        /** With the language that findings are told in. */
        public Settings withLanguage(Language other) {
            return new Settings(
                    profileFile, includes, excludes, Optional.of(other), clock, resources, baselineFile, providers);
        }

        /** With a clock that tells which day is today. */
        public Settings withClock(Clock other) {
            return new Settings(profileFile, includes, excludes, language, other, resources, baselineFile, providers);
        }

        /** With a file of accepted findings of another name or place. */
        public Settings withBaselineFile(Path file) {
            return new Settings(
                    profileFile, includes, excludes, language, clock, resources, Optional.of(file), providers);
        }

        /** With rules of others, besides those that jars among the resources provide. */
        public Settings withRules(List<RuleProvider> others) {
            return new Settings(profileFile, includes, excludes, language, clock, resources, baselineFile, others);
        }

        /** The rules of the library, those that are given, and those that jars among the resources provide. */
        public RuleSet rules() {
            return RuleSet.with(RulesOnClassPath.and(providers, resources));
        }

        /** With a class path for profiles that name files on it, and for jars that provide rules. */
        public Settings withResources(ClassLoader others) {
            return new Settings(profileFile, includes, excludes, language, clock, others, baselineFile, providers);
        }
    }

    /**
     * Opens a portfolio.
     *
     * @throws java.io.UncheckedIOException when the profile file cannot be read
     * @throws dev.portfolio.rule.UnusableRulesException when rules of others cannot be used
     */
    public static Portfolio open(Path root, Settings settings) {
        Path usual = root.resolve(PROFILE_FILE);
        Optional<Path> file = settings.profileFile().or(() -> Optional.of(usual).filter(Files::isRegularFile));
        RuleSet rules = settings.rules();
        ProfileReader.Reading profile =
                file.map(path -> read(root, path, rules, settings.resources())).orElseGet(BuiltInProfiles::usual);
        return new Portfolio(root, settings, rules, profile, Optional.empty());
    }

    private static ProfileReader.Reading read(Path root, Path file, RuleSet rules, ClassLoader resources) {
        SourceText source = SourceText.decode(FilesBesideProfile.shown(root, file), Sources.bytes(file));
        Path folder = file.toAbsolutePath().resolveSibling("");
        return ProfileReader.read(source, rules.settable(), new FilesBesideProfile(root, folder, resources));
    }

    /** The rules it is judged by. */
    public RuleSet rules() {
        return rules;
    }

    /** The words for what is found, in the language that findings are told in. */
    public Messages messages() {
        return rules.messages(language());
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
        return files.typeOf(path).map(type -> Explanation.of(profile.layers(), type.name(), stage().map(Stage::name)));
    }

    /** The globs that documents are looked for with. */
    public List<String> globs() {
        return files.searched(settings.includes());
    }

    /** The stage it is judged at; empty for none. */
    public Optional<Stage> stage() {
        return profile.profile().stage().flatMap(profile.profile()::stage);
    }

    /**
     * The same portfolio, judged at a stage.
     *
     * @throws IllegalArgumentException where the profile knows no stage of that name; it says which there are
     */
    public Portfolio at(String stage) {
        Profile usual = profile.profile();
        Stage found = usual.stage(stage)
                .orElseThrow(() -> new IllegalArgumentException("There is no stage \"" + stage + "\" among "
                        + usual.stages().stream().map(Stage::name).toList() + "."));
        return with(usual.at(found));
    }

    private Portfolio with(Profile other) {
        ProfileReader.Reading reading = new ProfileReader.Reading(other, profile.findings(), profile.layers());
        return new Portfolio(root, settings, rules, reading, answers);
    }

    /** The same portfolio, with its links to the web asked for or not, whatever the profile says of it. */
    public Portfolio checkingExternal(boolean asked) {
        return with(profile.profile().checkingExternal(asked));
    }

    /** Whether links to the web are asked for: by the profile, or by {@link #checkingExternal}. */
    public boolean checksExternal() {
        return profile.profile().external().asked();
    }

    /**
     * The same portfolio, with the answers of the web kept in a file: good ones for some days, others for an hour.
     *
     * @param clock tells how old an answer is
     */
    public Portfolio keepingAnswers(Path file, Clock clock) {
        return new Portfolio(root, settings, rules, profile, Optional.of(new AnswerFile(file, clock)));
    }

    /** Whether the file that answers are to be kept in holds something else: it is then not used, and written anew. */
    public boolean answersAreUnreadable() {
        return checksExternal() && answers.filter(AnswerFile::isForeign).isPresent();
    }

    /** Checks every document, then the portfolio as a whole. */
    public Report validate() {
        return validate(checksExternal() ? WebCheck.of(profile.profile().external(), answers) : Web.unasked());
    }

    Report validate(Web web) {
        return run(judged(), baseline(), web).report(language());
    }

    private Run run(Profile judged, BaselineFile.Reading baseline, Web web) {
        PortfolioFiles.Listing listing = files.list();
        Inventory inventory = Survey.of(
                listing,
                files.searched(List.of()),
                profile.profile().proofFiles(),
                profile.layers(),
                judged.rules()
                        .getOrDefault(Rules.GLOB_UNMATCHED, RuleSetting.usual())
                        .on());
        return new Run(
                root, judged, rules, settings, profile.findings(), listing.documents(), inventory, baseline, web);
    }

    /** How far the documents cover the framework that the profile names; empty where it names none that can be read. */
    public Optional<CoverageResult> coverage() {
        return run(judged().checkingExternal(false), baseline(), Web.unasked()).coverage();
    }

    /**
     * How far each of many portfolios covers the framework of this one's profile; empty where it names none that can be
     * read. All are read as this one is, by its profile, stage and globs: a profile of their own is not looked at.
     *
     * @param folder holds a folder for each portfolio; links are not followed
     * @throws java.io.UncheckedIOException when the folder cannot be read; one of its portfolios that cannot is told as such
     */
    public Optional<CohortResult> cohort(Path folder) {
        return profile.profile()
                .framework()
                .map(framework -> new CohortRun(framework.programme(), this::in).over(CohortFolders.in(folder)));
    }

    /** How far the portfolio in another folder covers the framework, with all else as here. */
    private CoverageResult in(Path folder) {
        BaselineFile.Reading none = new BaselineFile.Reading(Baseline.empty(), List.of());
        return new Portfolio(folder, settings, rules, profile, Optional.empty())
                .run(judged().checkingExternal(false), none, Web.unasked())
                .coverage()
                .orElseThrow();
    }

    /**
     * What the documents achieve of the framework that the profile names, for exports; empty where it names none that can
     * be read.
     */
    public Optional<Achieved> achieved() {
        return run(judged().checkingExternal(false), baseline(), Web.unasked()).achieved(language());
    }

    /** The file of accepted findings, whether there is one or not. */
    public Path baselineFile() {
        return settings.baselineFile().orElseGet(() -> root.resolve(Baseline.FILE));
    }

    /** The mistakes in the file of accepted findings; none where there is no such file. */
    public List<Finding> baselineFindings() {
        return baseline().findings();
    }

    private BaselineFile.Reading baseline() {
        Path file = baselineFile();
        return isThere(file)
                ? BaselineFile.read(SourceText.decode(FilesBesideProfile.shown(root, file), Sources.bytes(file)))
                : new BaselineFile.Reading(Baseline.empty(), List.of());
    }

    /**
     * Writes the file of accepted findings anew: without what has been mended since; with what is new only where that is
     * asked for, or where there is no such file yet.
     *
     * @param accept whether what is new is accepted
     * @throws java.io.UncheckedIOException when it cannot be written
     * @throws IllegalStateException when there are mistakes in the file: see {@link #baselineFindings()}
     */
    public BaselineUpdate writeBaseline(boolean accept) {
        BaselineFile.Reading before = baseline();
        if (!before.findings().isEmpty()) {
            throw new IllegalStateException("There are mistakes in " + baselineFile() + ".");
        }
        boolean first = !Files.exists(baselineFile());
        BaselineFile.Reading none = new BaselineFile.Reading(Baseline.empty(), List.of());
        Profile offline = judged().checkingExternal(false);
        BaselineUpdate update =
                run(offline, none, Web.unasked()).update(before.baseline(), language(), accept || first);
        WholeFile.write(baselineFile(), BaselineFile.write(update.baseline()).getBytes(StandardCharsets.UTF_8));
        return update;
    }

    /**
     * What the safe fixes would make of the documents: headings written as the profile has them, dates year-month-day,
     * lists made of texts, items that a list says twice taken out. Nothing is written.
     *
     * @throws java.io.UncheckedIOException when a file cannot be read
     * @throws IllegalStateException when there are mistakes in the file of accepted findings: what it accepts must stay
     *     as it is, and is not known
     */
    public FixResult fixes() {
        BaselineFile.Reading accepted = baseline();
        if (!accepted.findings().isEmpty()) {
            throw new IllegalStateException("There are mistakes in " + baselineFile() + ".");
        }
        return run(judged().checkingExternal(false), accepted, Web.unasked()).fixes(language());
    }

    /**
     * Makes the safe fixes, and writes the documents that they change, each as a whole.
     *
     * @throws java.io.UncheckedIOException when a file cannot be read or written
     * @throws IllegalStateException as {@link #fixes()} does
     */
    public FixResult fix() {
        FixResult result = fixes();
        return new FixResult(result.documents(), result.remaining(), FixedFiles.write(root, result.documents()));
    }

    /** The usual file is the portfolio's own: a link may lead anywhere. One that was named is the caller's choice. */
    private boolean isThere(Path file) {
        return settings.baselineFile().isPresent()
                ? Files.isRegularFile(file)
                : Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** The profile as it holds at the stage it names. */
    private Profile judged() {
        return stage().map(profile.profile()::at).orElseGet(profile::profile);
    }
}
