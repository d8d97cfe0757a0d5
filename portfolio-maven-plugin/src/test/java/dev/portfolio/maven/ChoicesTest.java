package dev.portfolio.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.finding.Language;
import dev.portfolio.finding.Severity;
import dev.portfolio.report.ReportFormat;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ChoicesTest {

    @ParameterizedTest
    @ValueSource(strings = {"warning", "Warning", "WARNING", " warning "})
    void aSeverityIsTakenInAnyCase(String word) throws MojoExecutionException {
        assertThat(Choices.severity("portfolio.failOnSeverity", word)).isEqualTo(Severity.WARNING);
    }

    @ParameterizedTest
    @CsvSource({
        "fatal, portfolio.failOnSeverity is \"fatal\"; it takes error|warning|info.",
        "eror, portfolio.failOnSeverity is \"eror\"; it takes error|warning|info. Did you mean error?",
        "'', portfolio.failOnSeverity is \"\"; it takes error|warning|info."
    })
    void anotherWordIsAnsweredWithTheWordsThereAre(String word, String answer) {
        assertThatThrownBy(() -> Choices.severity("portfolio.failOnSeverity", word))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage(answer.replace("|", ", "));
    }

    @ParameterizedTest
    @CsvSource({"fr, FRENCH", "FR, FRENCH", "fr-CA, FRENCH", "fr_BE, FRENCH", "en, ENGLISH", "en-GB, ENGLISH"})
    void aLanguageIsTakenByItsTag(String tag, Language language) throws MojoExecutionException {
        assertThat(Choices.language("portfolio.language", tag)).isEqualTo(language);
    }

    @Test
    void aLanguageThatIsNotSpokenIsRefused() {
        assertThatThrownBy(() -> Choices.language("portfolio.language", "français"))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("portfolio.language is \"français\"; it takes en, fr.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-05-31", " 2026-05-31 "})
    void aDayIsTakenAsItIsWrittenInDocuments(String day) throws MojoExecutionException {
        Clock clock = Choices.clock("portfolio.today", day);
        assertThat(LocalDate.now(clock)).isEqualTo(LocalDate.of(2026, 5, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "today", "31/05/2026", "2026-02-30", "2026-05", "2026-05-31 10:00"})
    void whatIsNoDayIsRefused(String day) {
        assertThatThrownBy(() -> Choices.clock("portfolio.today", day))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("portfolio.today is \"" + day + "\"; it takes a day, such as 2026-05-31.");
    }

    @Test
    void formatsKeepTheirOrder() throws MojoExecutionException {
        assertThat(Choices.formats("portfolio.formats", List.of("JSON", " text")))
                .extracting(ReportFormat::name)
                .containsExactly("json", "text");
        assertThat(Choices.formats("portfolio.formats", List.of())).isEmpty();
    }

    @Test
    void anEmptyFormatIsNone() throws MojoExecutionException {
        assertThat(Choices.formats("portfolio.formats", Arrays.asList("", null, "json")))
                .extracting(ReportFormat::name)
                .containsExactly("json");
    }

    @Test
    void oneUnknownFormatAmongOthersIsRefused() {
        assertThatThrownBy(() -> Choices.formats("portfolio.formats", List.of("json", "txet")))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("portfolio.formats is \"txet\"; it takes text, json")
                .hasMessageEndingWith(". Did you mean text?");
    }

    @Test
    void aCountIsNotNegative() {
        assertThatCode(() -> Choices.notNegative("portfolio.maxAllowedViolations", 0))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> Choices.notNegative("portfolio.maxAllowedViolations", -1))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("portfolio.maxAllowedViolations is -1; it takes a number from 0 on.");
    }

    @Test
    void troubleWithAFileIsToldInWords() {
        assertThat(Choices.trouble(new UncheckedIOException(new NoSuchFileException("/site/portfolio.yaml"))))
                .isEqualTo("There is no such file: /site/portfolio.yaml");
        assertThat(Choices.trouble(new UncheckedIOException(new FileNotFoundException("a.md"))))
                .isEqualTo("There is no such file: a.md");
        assertThat(Choices.trouble(new UncheckedIOException(new AccessDeniedException("/site/secret"))))
                .isEqualTo("Cannot read or write: /site/secret");
        assertThat(Choices.trouble(new UncheckedIOException(new IOException("No space left on device"))))
                .isEqualTo("Cannot read or write: No space left on device");
    }
}
