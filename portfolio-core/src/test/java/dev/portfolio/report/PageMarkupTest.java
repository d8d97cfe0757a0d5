package dev.portfolio.report;

import static dev.portfolio.report.ReportGoldenTest.written;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.finding.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

/** Every page is HTML without a mistake, by the checker that the standard's authors keep. */
final class PageMarkupTest {

    private static final Path GOLDEN = Path.of("src/test/resources/dev/portfolio/report/golden");

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePageOfAReportIsValid(Language language) throws Exception {
        assertThat(mistakes(written(new HtmlFormat(), SampleReport.report(language))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-coverage.html", "fr-coverage.html", "en-cohort.html", "fr-cohort.html"})
    void otherPagesAreValid(String page) throws Exception {
        assertThat(mistakes(Files.readString(GOLDEN.resolve(page)))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dev.portfolio.report.HostileTexts#all")
    void noTextMakesAPageInvalid(String text) throws Exception {
        assertThat(mistakes(written(new HtmlFormat(), SampleReport.holding(text))))
                .isEmpty();
    }

    @Test
    void theCheckerSeesAMistake() throws Exception {
        assertThat(mistakes("<!DOCTYPE html><html lang=en><title>x</title><p><div>x</div></p>"))
                .singleElement()
                .asString()
                .contains("No “p” element in scope");
    }

    /** Of a page without its style, of which the checker knows less than browsers do. */
    private static List<String> mistakes(String page) throws IOException, SAXException {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        String told = validator.validate(new ByteArrayInputStream(
                page.replaceFirst("(?s)<style>.*?</style>", "").getBytes(StandardCharsets.UTF_8)));
        return told.lines().filter(line -> line.contains(" error: ")).toList();
    }
}
