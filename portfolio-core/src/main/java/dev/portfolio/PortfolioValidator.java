package dev.portfolio;

import dev.portfolio.coverage.Cohort;
import dev.portfolio.coverage.Coverage;
import dev.portfolio.export.ExportFile;
import dev.portfolio.finding.Language;
import dev.portfolio.report.CohortFormat;
import dev.portfolio.report.CoverageFormat;
import dev.portfolio.report.Report;
import dev.portfolio.report.ReportFormat;
import dev.portfolio.rule.RuleProvider;
import dev.portfolio.rule.RuleSet;
import dev.portfolio.run.FixResult;
import dev.portfolio.run.Portfolio;
import dev.portfolio.run.ReportFiles;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Checks a whole portfolio against its profile.
 *
 * <pre>{@code
 * Report report = PortfolioValidator.of(Path.of("my-portfolio")).validate();
 * report.findings().forEach(finding -> System.out.println(finding.location() + " " + finding.rule()));
 * }</pre>
 *
 * <p>The profile is {@code portfolio.yaml} in the portfolio's root, or the built-in profile {@code competency} where
 * there is none. Immutable: each {@code with…} gives another validator.
 */
public final class PortfolioValidator {

    private final Path root;
    private final Portfolio.Settings settings;
    private final Optional<String> stage;
    private final Optional<Boolean> external;

    private PortfolioValidator(
            Path root, Portfolio.Settings settings, Optional<String> stage, Optional<Boolean> external) {
        this.root = root;
        this.settings = settings;
        this.stage = stage;
        this.external = external;
    }

    /** A validator of the portfolio in a folder. */
    public static PortfolioValidator of(Path root) {
        return new PortfolioValidator(root, Portfolio.Settings.usual(), Optional.empty(), Optional.empty());
    }

    /** With a profile file of another name or place. */
    public PortfolioValidator withProfile(Path file) {
        return with(settings.withProfileFile(file));
    }

    /** With globs of the documents, instead of the profile's: {@code docs/**}{@code /*.md}. */
    public PortfolioValidator withIncludes(List<String> globs) {
        return with(settings.withIncludes(globs));
    }

    /** With globs of files not to read, besides the profile's. */
    public PortfolioValidator withExcludes(List<String> globs) {
        return with(settings.withExcludes(globs));
    }

    /** With the language that findings are told in, instead of the profile's or the platform's. */
    public PortfolioValidator withLanguage(Language language) {
        return with(settings.withLanguage(language));
    }

    /**
     * With a clock that tells which day is today, for a profile that says {@code today}; instead of the platform's. A
     * fixed one gives the same report on any day.
     */
    public PortfolioValidator withClock(Clock clock) {
        return with(settings.withClock(clock));
    }

    /** With a file of accepted findings of another name or place than {@code portfolio-baseline.txt} in the root. */
    public PortfolioValidator withBaseline(Path file) {
        return with(settings.withBaselineFile(file));
    }

    /**
     * With rules of others, besides those that jars on the class path provide: {@code withRules(List.of(new
     * CourseRules()))}.
     */
    public PortfolioValidator withRules(List<? extends RuleProvider> providers) {
        return with(settings.withRules(List.copyOf(providers)));
    }

    /**
     * With a class path for profiles that name files on it, as in {@code extends: classpath:course/portfolio.yaml}, and
     * for jars that provide rules; instead of the one that this library is on.
     */
    public PortfolioValidator withResources(ClassLoader resources) {
        return with(settings.withResources(resources));
    }

    /**
     * At a stage of the profile, such as {@code draft}, {@code review} or {@code jury}; instead of the one that the
     * profile says it is at. A stage that the profile does not know is told when the portfolio is loaded.
     */
    public PortfolioValidator withStage(String name) {
        return new PortfolioValidator(root, settings, Optional.of(name), external);
    }

    /**
     * With links to the web asked for ({@code true}) or not, instead of what the profile says. Only then is there any
     * network; private addresses are never asked.
     */
    public PortfolioValidator withExternalLinks(boolean asked) {
        return new PortfolioValidator(root, settings, stage, Optional.of(asked));
    }

    private PortfolioValidator with(Portfolio.Settings other) {
        return new PortfolioValidator(root, other, stage, external);
    }

    /**
     * The rules there are, those of others among them.
     *
     * @throws dev.portfolio.rule.UnusableRulesException when rules of others cannot be used
     */
    public RuleSet rules() {
        return settings.rules();
    }

    /**
     * Reads the profile and finds what there is to check.
     *
     * @throws UncheckedIOException when the folder or the profile file cannot be read
     * @throws IllegalArgumentException when the profile does not know the stage that was asked for
     * @throws dev.portfolio.rule.UnusableRulesException when rules of others cannot be used
     */
    public Portfolio load() {
        Portfolio portfolio = Portfolio.open(root, settings);
        Portfolio staged = stage.map(portfolio::at).orElse(portfolio);
        return external.map(staged::checkingExternal).orElse(staged);
    }

    /**
     * Checks every document, then the portfolio as a whole.
     *
     * @throws UncheckedIOException when a file cannot be read
     */
    public Report validate() {
        return load().validate();
    }

    /**
     * What the safe fixes would make of the documents. Nothing is written.
     *
     * @throws UncheckedIOException when a file cannot be read
     * @throws IllegalStateException when there are mistakes in the file of accepted findings
     */
    public FixResult fixes() {
        return load().fixes();
    }

    /**
     * Makes the safe fixes, and writes the documents that they change. Every other byte of them stays as it is.
     *
     * @throws UncheckedIOException when a file cannot be read or written
     * @throws IllegalStateException when there are mistakes in the file of accepted findings
     */
    public FixResult fix() {
        return load().fix();
    }

    /**
     * Writes a report into a folder, under the format's own file name, in UTF-8. The folder is made if need be.
     *
     * @return the file
     * @throws UncheckedIOException when it cannot be written
     */
    public static Path write(Report report, ReportFormat format, Path folder) {
        return ReportFiles.write(report, format, folder);
    }

    /**
     * Writes a coverage into a folder, under the format's own file name, in UTF-8. The folder is made if need be.
     *
     * @return the file
     * @throws UncheckedIOException when it cannot be written
     */
    public static Path write(Coverage coverage, Language language, CoverageFormat format, Path folder) {
        return ReportFiles.write(coverage, language, format, folder);
    }

    /**
     * Writes the files of an export into a folder, in UTF-8. The folder is made if need be.
     *
     * <pre>{@code
     * Portfolio portfolio = PortfolioValidator.of(root).load();
     * PortfolioValidator.write(new JsonResume().files(portfolio.achieved().orElseThrow(), ExportOptions.none()), folder);
     * }</pre>
     *
     * @return the files, in order
     * @throws UncheckedIOException when one cannot be written
     */
    public static List<Path> write(List<ExportFile> files, Path folder) {
        return ReportFiles.write(files, folder);
    }

    /**
     * Writes the coverage of a cohort into a folder, under the format's own file name, in UTF-8. The folder is made if
     * need be.
     *
     * @return the file
     * @throws UncheckedIOException when it cannot be written
     */
    public static Path write(Cohort cohort, Language language, CohortFormat format, Path folder) {
        return ReportFiles.write(cohort, language, format, folder);
    }
}
