package dev.portfolio.maven;

import dev.portfolio.PortfolioValidator;
import dev.portfolio.export.Achieved;
import dev.portfolio.export.ExportFile;
import dev.portfolio.export.ExportFormat;
import dev.portfolio.export.ExportFormats;
import dev.portfolio.export.ExportOptions;
import dev.portfolio.export.OpenBadges;
import dev.portfolio.run.Portfolio;
import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Hands on what the portfolio proves of its competency framework: unsigned Open Badges 3.0, the framework as a CASE 1.1
 * package, the skills of a JSON Resume.
 *
 * @since 0.1.0
 */
@Mojo(name = "export", threadSafe = true, requiresProject = false)
public final class ExportMojo extends PortfolioMojo {

    private static final String FORMATS = "portfolio.export.formats";

    /**
     * What to write: open-badges, case, json-resume. Without it, all that is possible.
     *
     * @since 0.1.0
     */
    @Parameter(property = FORMATS)
    private @Nullable List<@Nullable String> formats;

    /**
     * The folder that files are written to.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.outputDirectory", defaultValue = "${project.build.directory}/portfolio")
    private File outputDirectory;

    /**
     * Who vouches for what is proved, in badges: an address or an identifier, such as https://iut.example.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.export.issuer")
    private @Nullable String issuer;

    /**
     * The issuer's name, in badges.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.export.issuerName")
    private @Nullable String issuerName;

    /**
     * Who achieved it, in badges: did:…, mailto:… or an address.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.export.subject")
    private @Nullable String subject;

    /**
     * Where the portfolio's files are published, so that proofs which are files of it have an address.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.export.baseUrl")
    private @Nullable String baseUrl;

    /**
     * The day to give where no document names one: 2026-05-31.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.export.day")
    private @Nullable String day;

    /**
     * Skips this goal.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.export.skip", defaultValue = "false")
    private boolean skipExport;

    /** Made by Maven. */
    public ExportMojo() {}

    @Override
    String goal() {
        return "export";
    }

    @Override
    boolean isSkipped() {
        return skipExport;
    }

    @Override
    void prepare() throws MojoExecutionException {
        asked();
        options();
    }

    private List<ExportFormat> asked() throws MojoExecutionException {
        return formats == null ? List.of() : Choices.exportFormats(FORMATS, formats);
    }

    private ExportOptions options() throws MojoExecutionException {
        return new ExportOptions(
                Choices.uri("portfolio.export.issuer", issuer),
                said(issuerName),
                Choices.uri("portfolio.export.subject", subject),
                Choices.uri("portfolio.export.baseUrl", baseUrl),
                day == null || day.isBlank()
                        ? Optional.empty()
                        : Optional.of(Choices.day("portfolio.export.day", day)));
    }

    private static Optional<String> said(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(written -> !written.isEmpty());
    }

    @Override
    void run(Portfolio portfolio, Path folder) throws MojoExecutionException, MojoFailureException {
        Phrases phrases = Phrases.in(portfolio.language());
        console(phrases).show(portfolio.profileFindings(), portfolio.messages());
        Achieved achieved = portfolio.achieved().orElseThrow(() -> new MojoFailureException(phrases.noFramework()));
        ExportOptions options = options();
        Path output = Folders.output(outputDirectory, folder);
        List<ExportFile> files = new ArrayList<>();
        for (ExportFormat format : possible(options, phrases)) {
            files.addAll(format.files(achieved, options));
            if (format instanceof OpenBadges) {
                long without = OpenBadges.withoutDay(achieved, options);
                if (without > 0) {
                    getLog().warn(phrases.exportWithoutDay(without));
                }
            }
        }
        try {
            List<Path> written = PortfolioValidator.write(files, output);
            getLog().info(phrases.exported(
                    achieved.coverage().tally().proved(), written.size(), Folders.shown(folder, output)));
        } catch (UncheckedIOException e) {
            throw new MojoExecutionException(Choices.trouble(e));
        }
    }

    /** What was asked for must be possible; of all there are, what is not is left out, and told. */
    private List<ExportFormat> possible(ExportOptions options, Phrases phrases) throws MojoExecutionException {
        List<ExportFormat> asked = asked();
        if (asked.stream().anyMatch(format -> !format.isPossible(options))) {
            throw new MojoExecutionException(phrases.exportBadges());
        }
        if (!asked.isEmpty()) {
            return asked;
        }
        List<ExportFormat> possible = ExportFormats.all().stream()
                .filter(format -> format.isPossible(options))
                .toList();
        if (possible.size() < ExportFormats.all().size()) {
            getLog().info(phrases.exportBadges());
        }
        return possible;
    }
}
