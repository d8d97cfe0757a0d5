package dev.portfolio.maven;

import dev.portfolio.PortfolioValidator;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Which documents there are and what they are judged by, as several goals are told it.
 *
 * @param profile the profile file
 * @param includes globs of the documents
 * @param excludes globs of files not to read
 * @param language the language of messages
 * @param today the day that it is
 * @param baselineFile the file of accepted findings
 */
record Inputs(
        @Nullable File profile,
        @Nullable List<@Nullable String> includes,
        @Nullable List<@Nullable String> excludes,
        @Nullable String language,
        @Nullable String today,
        @Nullable File baselineFile) {

    PortfolioValidator validator(Path folder) throws MojoExecutionException {
        PortfolioValidator validator = PortfolioValidator.of(folder)
                .withIncludes(Globs.whole(includes))
                .withExcludes(Globs.whole(excludes));
        if (language != null) {
            validator = validator.withLanguage(Choices.language("portfolio.language", language));
        }
        if (today != null) {
            validator = validator.withClock(Choices.clock("portfolio.today", today));
        }
        if (baselineFile != null) {
            validator = validator.withBaseline(
                    baselineFile.toPath().toAbsolutePath().normalize());
        }
        return profile == null ? validator : validator.withProfile(Folders.file("portfolio.profile", profile));
    }
}
