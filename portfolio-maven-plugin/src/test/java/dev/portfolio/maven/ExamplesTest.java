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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    /** Each block of code is a part of the file that is linked to before it. */
    @Test
    void theGuideToRulesOfOnesOwnShowsTheExample() throws IOException {
        Path docs = Path.of("..", "docs");
        Matcher block = Pattern.compile("(?s)\\]\\((\\.\\./examples/[^)]+)\\)[^\\n]*\\n\\n```[a-z]+\\n(.*?)```\\n")
                .matcher(Files.readString(docs.resolve("own-rules.md")));
        int blocks = 0;
        while (block.find()) {
            String file = Files.readString(docs.resolve(block.group(1)));
            assertThat(unindented(file)).contains(unindented(block.group(2)));
            blocks++;
        }
        assertThat(blocks).isEqualTo(8);
        assertThat(Files.readString(docs.resolve("own-rules.md")).split("```", -1))
                .hasSize(2 * blocks + 1);
    }

    private static String unindented(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining("\n"));
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
