package dev.portfolio.maven;

import dev.portfolio.run.Portfolio;
import java.nio.file.Path;
import java.time.Clock;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;

/**
 * Whether a portfolio's links to the web are asked for.
 *
 * @param log takes the line that says why not
 * @param offline whether Maven is to use no network
 * @param asked what the build says; nothing where the profile decides
 */
record ExternalLinks(Log log, boolean offline, @Nullable Boolean asked) {

    /** The usual name of the file of answers. */
    private static final String FILE = "links-cache.txt";

    /** The portfolio as it is to be checked; what the web answers is kept in the folder of the reports. */
    Portfolio of(Portfolio portfolio, Path output) {
        Portfolio meant = asked == null ? portfolio : portfolio.checkingExternal(asked);
        if (!meant.checksExternal()) {
            return meant;
        }
        Phrases phrases = Phrases.in(meant.language());
        if (offline) {
            log.info(phrases.offline());
            return meant.checkingExternal(false);
        }
        // Of the day that portfolio.today names, nothing can be said of how old an answer is.
        Portfolio keeping = meant.keepingAnswers(output.resolve(FILE), Clock.systemUTC());
        if (keeping.answersAreUnreadable()) {
            log.info(phrases.answersUnreadable(output.resolve(FILE).toString()));
        }
        return keeping;
    }
}
