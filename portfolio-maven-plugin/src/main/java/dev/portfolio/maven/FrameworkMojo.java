package dev.portfolio.maven;

import dev.portfolio.PortfolioFramework;
import dev.portfolio.finding.Language;
import dev.portfolio.finding.Messages;
import dev.portfolio.framework.Framework;
import dev.portfolio.run.FrameworkFile;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Turns the file of a competency framework, as ORéBUT, ScoDoc or a CASE server gives it, into YAML that can be read and
 * edited.
 *
 * @since 0.1.0
 */
@Mojo(name = "framework", threadSafe = true, requiresProject = false)
public final class FrameworkMojo extends DisarmedMojo {

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${basedir}", readonly = true)
    private File folder;

    /**
     * The file of the framework, in any format that is known.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.from")
    private @Nullable File from;

    /**
     * The file to write. Without it, the one beside <code>from</code> that ends in .yaml.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.to")
    private @Nullable File to;

    /**
     * Whether a file that is there already, and holds something else, is written over.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.overwrite", defaultValue = "false")
    private boolean overwrite;

    /**
     * The language of messages, en or fr. Without it, the platform's.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.language")
    private @Nullable String language;

    /**
     * How many findings are shown in the log.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.console.max", defaultValue = "50")
    private int consoleMax;

    /**
     * Skips every goal of this plugin.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.skip", defaultValue = "false")
    private boolean skip;

    /**
     * Skips this goal.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.framework.skip", defaultValue = "false")
    private boolean skipFramework;

    /** Made by Maven. */
    public FrameworkMojo() {}

    @Override
    void perform() throws MojoExecutionException, MojoFailureException {
        if (skip || skipFramework) {
            getLog().info("Skipped: " + (skip ? "portfolio.skip" : "portfolio.framework.skip") + " is set.");
            return;
        }
        Language reader =
                language == null ? Language.of(Locale.getDefault()) : Choices.language("portfolio.language", language);
        Phrases phrases = Phrases.in(reader);
        if (from == null) {
            throw new MojoExecutionException(phrases.frameworkFrom());
        }
        Path root = Folders.existing("basedir", folder);
        Path source = Folders.file("portfolio.from", from);
        Path target = to == null ? beside(source) : to.toPath().toAbsolutePath().normalize();
        if (isSame(source, target) || Files.isDirectory(target)) {
            throw new MojoExecutionException(phrases.frameworkTo(Folders.shown(root, target)));
        }
        try {
            FrameworkFile file = PortfolioFramework.read(root, source);
            new Console(getLog(), Terminal.of(session, root, null), consoleMax, phrases)
                    .show(file.findings(), Messages.in(reader));
            Framework framework = file.framework()
                    .orElseThrow(
                            () -> new MojoFailureException(phrases.frameworkUnreadable(Folders.shown(root, source))));
            if (!overwrite && Files.exists(target) && !PortfolioFramework.isWritten(framework, target)) {
                throw new MojoExecutionException(phrases.frameworkThere(Folders.shown(root, target)));
            }
            PortfolioFramework.write(framework, target);
            getLog().info(phrases.frameworkWritten(Folders.shown(root, target), framework));
        } catch (UncheckedIOException e) {
            throw new MojoExecutionException(Choices.trouble(e));
        }
    }

    private static Path beside(Path source) {
        String name = String.valueOf(source.getFileName());
        int dot = name.lastIndexOf('.');
        return source.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ".yaml");
    }

    private static boolean isSame(Path source, Path target) {
        try {
            return source.equals(target) || (Files.exists(target) && Files.isSameFile(source, target));
        } catch (IOException unreadable) {
            return false;
        }
    }
}
