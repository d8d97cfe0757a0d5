package dev.portfolio.maven;

import dev.portfolio.export.ExportFormat;
import dev.portfolio.export.ExportFormats;
import dev.portfolio.finding.DidYouMean;
import dev.portfolio.finding.Language;
import dev.portfolio.finding.Severity;
import dev.portfolio.profile.Stage;
import dev.portfolio.report.CohortFormat;
import dev.portfolio.report.CohortFormats;
import dev.portfolio.report.CoverageFormat;
import dev.portfolio.report.CoverageFormats;
import dev.portfolio.report.ReportFormat;
import dev.portfolio.report.ReportFormats;
import dev.portfolio.run.Portfolio;
import dev.portfolio.time.DateLexeme;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** Parameters that take one of several words, in any case; another word is answered with the words there are. */
final class Choices {

    private static final int DAY = 10;
    private static final Pattern URI_FORM = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]{1,30}:[^\\s\"<>\\\\^`{|}]{2,2000}");

    private Choices() {}

    static Severity severity(String parameter, String word) throws MojoExecutionException {
        List<String> words =
                Arrays.stream(Severity.values()).map(Severity::word).toList();
        return Severity.ofWord(word).orElseThrow(() -> wrong(parameter, word, words));
    }

    static Language language(String parameter, String tag) throws MojoExecutionException {
        List<String> tags = Arrays.stream(Language.values()).map(Language::tag).toList();
        return Language.ofTag(tag).orElseThrow(() -> wrong(parameter, tag, tags));
    }

    static List<ReportFormat> formats(String parameter, List<@Nullable String> names) throws MojoExecutionException {
        List<String> known =
                ReportFormats.all().stream().map(ReportFormat::name).toList();
        List<ReportFormat> formats = new ArrayList<>();
        for (String name : names) {
            if (name == null || name.isBlank()) {
                continue;
            }
            formats.add(ReportFormats.named(name).orElseThrow(() -> wrong(parameter, name, known)));
        }
        return formats;
    }

    static List<CoverageFormat> coverageFormats(String parameter, List<@Nullable String> names)
            throws MojoExecutionException {
        List<String> known =
                CoverageFormats.all().stream().map(CoverageFormat::name).toList();
        List<CoverageFormat> formats = new ArrayList<>();
        for (String name : names) {
            if (name == null || name.isBlank()) {
                continue;
            }
            formats.add(CoverageFormats.all().stream()
                    .filter(format -> format.name().equalsIgnoreCase(name.strip()))
                    .findFirst()
                    .orElseThrow(() -> wrong(parameter, name, known)));
        }
        return formats;
    }

    static List<ExportFormat> exportFormats(String parameter, List<@Nullable String> names)
            throws MojoExecutionException {
        List<String> known =
                ExportFormats.all().stream().map(ExportFormat::name).toList();
        List<ExportFormat> formats = new ArrayList<>();
        for (String name : names) {
            if (name != null && !name.isBlank()) {
                formats.add(ExportFormats.named(name).orElseThrow(() -> wrong(parameter, name, known)));
            }
        }
        return formats;
    }

    /** An address or an identifier with a scheme; empty where nothing is said. */
    static Optional<String> uri(String parameter, @Nullable String written) throws MojoExecutionException {
        if (written == null || written.isBlank()) {
            return Optional.empty();
        }
        if (!URI_FORM.matcher(written.strip()).matches()) {
            throw new MojoExecutionException(parameter + " is \"" + written
                    + "\"; it takes an address or an identifier with its scheme, such as https://iut.example or"
                    + " did:web:iut.example.");
        }
        return Optional.of(written.strip());
    }

    /** A day, written year-month-day. */
    static LocalDate day(String parameter, String written) throws MojoExecutionException {
        Optional<LocalDate> read = written.strip().length() > DAY
                ? Optional.empty()
                : DateLexeme.read(written).day();
        return read.orElseThrow(() ->
                new MojoExecutionException(parameter + " is \"" + written + "\"; it takes a day, such as 2026-05-31."));
    }

    /** The ways to show a cohort among some of those to show a coverage; those that it cannot be shown in are left out. */
    static List<CohortFormat> cohortFormats(List<@Nullable String> names) {
        return CohortFormats.all().stream()
                .filter(format -> names.stream()
                        .anyMatch(name -> name != null && format.name().equalsIgnoreCase(name.strip())))
                .toList();
    }

    /** A portfolio at a stage of its profile; at the one the profile says it is at, where none is named. */
    static Portfolio at(@Nullable String stage, Portfolio portfolio) throws MojoExecutionException {
        if (stage == null || stage.isBlank()) {
            return portfolio;
        }
        List<String> names =
                portfolio.profile().stages().stream().map(Stage::name).toList();
        String name = names.stream()
                .filter(stage.strip()::equalsIgnoreCase)
                .findFirst()
                .orElseThrow(() -> wrong("portfolio.stage", stage, names));
        return portfolio.at(name);
    }

    /** A clock that stands still on a day. */
    static Clock clock(String parameter, String day) throws MojoExecutionException {
        Instant start = day(parameter, day).atStartOfDay().toInstant(ZoneOffset.UTC);
        return Clock.fixed(start, ZoneOffset.UTC);
    }

    static void notNegative(String parameter, int number) throws MojoExecutionException {
        if (number < 0) {
            throw new MojoExecutionException(parameter + " is " + number + "; it takes a number from 0 on.");
        }
    }

    /** What a file that could not be read or written comes down to, or a jar of rules that cannot be used. */
    static String trouble(RuntimeException e) {
        if (!(e instanceof UncheckedIOException)) {
            return String.valueOf(e.getMessage());
        }
        IOException cause = (IOException) Objects.requireNonNull(e.getCause());
        boolean missing = cause instanceof NoSuchFileException || cause instanceof FileNotFoundException;
        return (missing ? "There is no such file: " : "Cannot read or write: ") + cause.getMessage();
    }

    private static MojoExecutionException wrong(String parameter, String word, List<String> words) {
        String near = DidYouMean.among(words, word)
                .map(meant -> " Did you mean " + meant + "?")
                .orElse("");
        return new MojoExecutionException(
                parameter + " is \"" + word + "\"; it takes " + String.join(", ", words) + "." + near);
    }
}
