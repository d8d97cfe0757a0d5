package dev.portfolio.maven;

import dev.portfolio.finding.Finding;
import dev.portfolio.run.BaselineUpdate;
import dev.portfolio.run.Portfolio;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes the file of accepted findings, so that validate tells only new ones. The first time it accepts all there are;
 * from then on it leaves out what has been mended, and accepts what is new only when asked to.
 *
 * @since 0.1.0
 */
@Mojo(name = "baseline", threadSafe = true, requiresProject = false)
public final class BaselineMojo extends PortfolioMojo {

    /**
     * Whether what is new is accepted too.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.baseline.accept", defaultValue = "false")
    private boolean accept;

    /**
     * Skips this goal.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.baseline.skip", defaultValue = "false")
    private boolean skipBaseline;

    /** Made by Maven. */
    public BaselineMojo() {}

    @Override
    String goal() {
        return "baseline";
    }

    @Override
    boolean isSkipped() {
        return skipBaseline;
    }

    @Override
    void run(Portfolio portfolio, Path folder) throws MojoFailureException {
        Phrases phrases = Phrases.in(portfolio.language());
        Console console = console(phrases);
        String file = Folders.shown(folder, portfolio.baselineFile());
        List<Finding> mistakes = portfolio.baselineFindings();
        if (!mistakes.isEmpty()) {
            console.show(mistakes, portfolio.messages());
            throw new MojoFailureException(phrases.baselineUnreadable(file));
        }
        BaselineUpdate update = portfolio.writeBaseline(accept);
        if (!update.refused().isEmpty()) {
            console.show(update.refused(), portfolio.messages());
            getLog().warn(phrases.notAccepted(update.refused().size()));
        }
        getLog().info(phrases.baselineWritten(file, update));
    }
}
