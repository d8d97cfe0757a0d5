package dev.portfolio.maven;

import dev.portfolio.PortfolioValidator;
import dev.portfolio.finding.Language;
import dev.portfolio.report.HtmlFormat;
import dev.portfolio.report.Report;
import dev.portfolio.report.TextFormat;
import dev.portfolio.rule.UnusableRulesException;
import dev.portfolio.run.Portfolio;
import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.reporting.MavenMultiPageReport;
import org.apache.maven.reporting.MavenReportException;
import org.jspecify.annotations.Nullable;

/**
 * Puts the HTML report into the Maven site, as <code>portfolio/report.html</code>, where the site's project reports link to
 * it. It is written whatever was found: what fails a build is validate.
 *
 * <p>A site is in the language that its locale names. The report is in it, too, unless portfolio.language or the profile
 * names one: these speak of the portfolio, and the site may hold much else. A portfolio that is to be told in all the
 * languages of its site names none.
 *
 * <p>Without any document there is no report, and no link to one; but where the profile has mistakes, there is, since it
 * tells them.
 *
 * @since 0.1.0
 */
@Mojo(name = "report", defaultPhase = LifecyclePhase.SITE, threadSafe = true, requiresProject = false)
public final class ReportMojo extends PortfolioMojo implements MavenMultiPageReport {

    private static final String FOLDER = "portfolio";

    /**
     * The folder of the site, when this goal is run by itself; in a site, it is the site's own.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "portfolio.report.outputDirectory",
            defaultValue = "${project.reporting.outputDirectory}",
            required = true)
    private File reportOutputDirectory;

    /**
     * The folder of the reports that validate writes: the answers of the web are kept in it, and not in the site.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.outputDirectory", defaultValue = "${project.build.directory}/portfolio")
    private File outputDirectory;

    /**
     * Whether links to the web are asked for, by the rule link-unreachable: an address at a time for each site, never to
     * private addresses. Without it, as the profile says. With Maven's <code>-o</code>, none are.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.checkExternal")
    private @Nullable Boolean checkExternal;

    /**
     * Skips this goal: the site has no link to the report then.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.report.skip", defaultValue = "false")
    private boolean skipReport;

    /** Made by Maven. */
    public ReportMojo() {}

    @Override
    String goal() {
        return "report";
    }

    @Override
    boolean isSkipped() {
        return skipReport;
    }

    @Override
    void run(Portfolio portfolio, Path folder) {
        Phrases phrases = Phrases.in(portfolio.language());
        if (isSilent(portfolio)) {
            getLog().warn(phrases.nothingFound(folder.toString(), portfolio.globs()));
            return;
        }
        Report report = check(portfolio, folder);
        Path file = write(report, folder);
        getLog().info(TextFormat.summary(report));
        getLog().info(phrases.report(Folders.shown(folder, file)));
    }

    /** As sites know it since version 4 of their interface. */
    @Override
    public void generate(Sink sink, Locale locale) throws MavenReportException {
        write(locale);
    }

    /** The only way of writing that older sites and newer ones both know: to older ones, the other takes another sink. */
    @Override
    public void generate(Sink sink, SinkFactory factory, Locale locale) throws MavenReportException {
        write(locale);
    }

    private void write(Locale locale) throws MavenReportException {
        try {
            Portfolio portfolio = portfolio();
            Path folder = folder();
            write(check(portfolio, folder).in(language(portfolio, locale)), folder);
        } catch (MojoExecutionException e) {
            throw new MavenReportException(e.getMessage(), e);
        } catch (UncheckedIOException | UnusableRulesException e) {
            throw new MavenReportException(Choices.trouble(e), e);
        }
    }

    private Report check(Portfolio portfolio, Path folder) {
        Path answers = Folders.output(outputDirectory, folder);
        return new ExternalLinks(getLog(), session().isOffline(), checkExternal)
                .of(portfolio, answers)
                .validate();
    }

    private Path write(Report report, Path folder) {
        Path site = Folders.site(reportOutputDirectory, folder);
        return PortfolioValidator.write(report, new HtmlFormat(), site.resolve(FOLDER));
    }

    /** A site that names no locale has the root locale, which speaks no language. */
    Language language(Portfolio portfolio, Locale site) {
        boolean named = namesLanguage() || portfolio.profile().language().isPresent();
        return named || site.getLanguage().isEmpty() ? portfolio.language() : Language.of(site);
    }

    private static boolean isSilent(Portfolio portfolio) {
        return portfolio.documents().isEmpty() && portfolio.profileFindings().isEmpty();
    }

    @Override
    public boolean canGenerateReport() {
        if (isLeftOut()) {
            return false;
        }
        try {
            Portfolio portfolio = portfolio();
            if (isSilent(portfolio)) {
                Phrases phrases = Phrases.in(portfolio.language());
                getLog().info(phrases.nothingFound(folder().toString(), portfolio.globs()));
                return false;
            }
            return true;
        } catch (MojoExecutionException | UncheckedIOException | UnusableRulesException e) {
            // Older sites expect no exception here. Writing the report meets the same trouble, and tells it.
            return true;
        }
    }

    @Override
    public boolean isExternalReport() {
        return true;
    }

    /** Older sites know no other way to ask, and to newer ones it is the same. */
    @Override
    @SuppressWarnings("deprecation")
    public String getOutputName() {
        return FOLDER + "/report";
    }

    @Override
    public String getCategoryName() {
        return CATEGORY_PROJECT_REPORTS;
    }

    @Override
    public String getName(Locale locale) {
        return Phrases.in(Language.of(locale)).siteName();
    }

    @Override
    public String getDescription(Locale locale) {
        return Phrases.in(Language.of(locale)).siteDescription();
    }

    @Override
    public void setReportOutputDirectory(File folder) {
        reportOutputDirectory = folder;
    }

    @Override
    public File getReportOutputDirectory() {
        return reportOutputDirectory;
    }
}
