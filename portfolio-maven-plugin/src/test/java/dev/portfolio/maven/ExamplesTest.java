package dev.portfolio.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.PortfolioValidator;
import dev.portfolio.finding.Language;
import dev.portfolio.report.Report;
import dev.portfolio.report.ReportFormat;
import dev.portfolio.report.ReportFormats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples say what their READMEs promise. */
final class ExamplesTest {

    private static final Path EXAMPLES = Path.of("..", "examples");

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void theFirstDraftHasTheReportThatIsShownBesideIt(String name) throws IOException {
        Path draft = EXAMPLES.resolve("first-draft");
        Report report =
                PortfolioValidator.of(draft).withLanguage(Language.FRENCH).validate();
        ReportFormat format = ReportFormats.named(name).orElseThrow();
        StringBuilder written = new StringBuilder();
        format.write(report, written);

        String expected = Files.readString(draft.resolve("expected").resolve(format.fileName()));
        assertThat(written).hasToString(expected);
    }

    @Test
    void theCleanPortfolioHasNoFindingAtAll() {
        Report report =
                PortfolioValidator.of(EXAMPLES.resolve("clean-portfolio")).validate();
        assertThat(report.findings()).isEmpty();
        assertThat(report.documents()).hasSize(6);
        assertThat(report.language()).isEqualTo(Language.FRENCH);
    }
}
