package dev.portfolio.maven;

import dev.portfolio.explain.Explanation;
import dev.portfolio.finding.DidYouMean;
import dev.portfolio.finding.Finding;
import dev.portfolio.report.TextFormat;
import dev.portfolio.run.Portfolio;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/** What a document is judged by. */
final class DocumentPage {

    private final Path root;
    private final Portfolio portfolio;
    private final Phrases phrases;
    private final Log log;

    DocumentPage(Path root, Portfolio portfolio, Log log) {
        this.root = root;
        this.portfolio = portfolio;
        this.phrases = Phrases.in(portfolio.language());
        this.log = log;
    }

    /**
     * The profile that a document is judged by, as a text of several lines.
     *
     * @throws MojoExecutionException where there is no such document, or it is not checked
     */
    String of(String name) throws MojoExecutionException {
        for (Finding finding : portfolio.profileFindings()) {
            log.warn(TextFormat.plain().block(finding, portfolio.messages()));
        }
        String path = path(name);
        Optional<Explanation> explanation = portfolio.explain(path);
        if (explanation.isEmpty()) {
            throw new MojoExecutionException(phrases.notChecked(
                    path, portfolio.globs(), portfolio.profile().excludes()));
        }
        return System.lineSeparator()
                + phrases.judgedBy(path, explanation.get())
                + System.lineSeparator()
                + explanation.get().text(portfolio.language()).replace("\n", System.lineSeparator());
    }

    /** A document's path from the root, however it is given: from there, from where one is, or from the very top. */
    private String path(String name) throws MojoExecutionException {
        try {
            Path given = Path.of(name);
            Optional<Path> file = Stream.of(root.resolve(given), given.toAbsolutePath())
                    .map(Path::normalize)
                    .filter(Files::isRegularFile)
                    .filter(path -> path.startsWith(root))
                    .findFirst();
            if (file.isPresent()) {
                return Folders.shown(root, file.get());
            }
        } catch (InvalidPathException e) {
            // Then there is no such file.
        }
        List<String> documents = portfolio.documents();
        throw new MojoExecutionException(
                phrases.noSuchDocument(name, root.toString(), DidYouMean.among(documents, name)));
    }
}
