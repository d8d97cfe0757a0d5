package dev.portfolio.maven;

import dev.portfolio.finding.Finding;
import dev.portfolio.run.FixResult;
import dev.portfolio.run.Portfolio;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Makes the safe fixes in the documents: headings as the profile has them, dates year-month-day, lists made of texts,
 * items that a list says twice taken out. Nothing is invented, and every other byte stays as it is.
 *
 * @since 0.1.0
 */
@Mojo(name = "fix", threadSafe = true, requiresProject = false)
public final class FixMojo extends PortfolioMojo {

    /**
     * Whether to show what would change, as a unified diff, and to write nothing.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.dryRun", defaultValue = "false")
    private boolean dryRun;

    /**
     * Skips this goal.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.fix.skip", defaultValue = "false")
    private boolean skipFix;

    /** Made by Maven. */
    public FixMojo() {}

    @Override
    String goal() {
        return "fix";
    }

    @Override
    boolean isSkipped() {
        return skipFix;
    }

    @Override
    void run(Portfolio portfolio, Path folder) throws MojoFailureException {
        Phrases phrases = Phrases.in(portfolio.language());
        List<Finding> mistakes = Stream.of(portfolio.profileFindings(), portfolio.baselineFindings())
                .flatMap(List::stream)
                .toList();
        if (!mistakes.isEmpty()) {
            console(phrases).show(mistakes, portfolio.messages());
            throw new MojoFailureException(phrases.nothingFixed());
        }
        FixResult result = dryRun ? portfolio.fixes() : portfolio.fix();
        if (result.remaining().documents().isEmpty()) {
            getLog().warn(phrases.nothingFound(folder.toString(), portfolio.globs()));
            return;
        }
        new FixLines(getLog(), consoleMax(), phrases, portfolio.messages()).show(result, dryRun);
        if (dryRun) {
            String diff = result.documents().stream().map(UnifiedDiff::of).collect(Collectors.joining());
            if (!diff.isEmpty()) {
                getLog().info("\n" + diff);
            }
        }
    }
}
