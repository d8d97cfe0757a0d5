package dev.portfolio.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.PortfolioValidator;
import dev.portfolio.finding.Language;
import dev.portfolio.report.HtmlFormat;
import dev.portfolio.run.Portfolio;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;
import org.apache.maven.reporting.MavenMultiPageReport;
import org.apache.maven.reporting.MavenReportException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a site asks of the report, and is answered. */
final class ReportMojoTest {

    @TempDir
    private Path root;

    private final ReportMojo report = new ReportMojo();
    private final RecordingLog log = new RecordingLog();

    @BeforeEach
    void lookAtTheFolder() throws ReflectiveOperationException {
        report.setLog(log);
        set(PortfolioMojo.class, "root", root.toFile());
    }

    @Test
    void aSiteIsToldWhereThePageIsAndThatItIsReadyMade() {
        assertThat(report.isExternalReport()).isTrue();
        assertThat(report.getOutputPath() + ".html").isEqualTo("portfolio/" + new HtmlFormat().fileName());
        assertThat(report.getCategoryName()).isEqualTo(MavenMultiPageReport.CATEGORY_PROJECT_REPORTS);
    }

    @Test
    void itsNameIsInTheLanguageOfTheSite() {
        assertThat(report.getName(Locale.CANADA_FRENCH)).isEqualTo("Portfolio de compétences");
        assertThat(report.getName(Locale.ROOT)).isEqualTo("Competency portfolio");
        assertThat(report.getDescription(Locale.FRENCH))
                .isEqualTo("Ce qui est à corriger dans les documents du portfolio, chaque constat sous sa ligne.");
        assertThat(report.getDescription(Locale.GERMAN))
                .isEqualTo("What is to be mended in the documents of the portfolio, each finding under its line.");
    }

    @Test
    void theSiteDecidesWhichLanguageThePageIsIn() {
        Portfolio undecided = PortfolioValidator.of(root).load();
        assertThat(report.language(undecided, Locale.FRANCE)).isEqualTo(Language.FRENCH);
        assertThat(report.language(undecided, Locale.UK)).isEqualTo(Language.ENGLISH);
        assertThat(report.language(undecided, Locale.GERMAN)).isEqualTo(Language.ENGLISH);
        assertThat(report.language(undecided, Locale.ROOT)).isEqualTo(undecided.language());
    }

    @Test
    void theProfileKnowsBetterThanTheSite() throws IOException {
        profile("extends: competency\nlanguage: fr\n");
        assertThat(report.language(PortfolioValidator.of(root).load(), Locale.ENGLISH))
                .isEqualTo(Language.FRENCH);
    }

    @Test
    void theBuildKnowsBest() throws ReflectiveOperationException {
        set(PortfolioMojo.class, "language", "fr");
        Portfolio asked =
                PortfolioValidator.of(root).withLanguage(Language.FRENCH).load();
        assertThat(report.language(asked, Locale.ENGLISH)).isEqualTo(Language.FRENCH);
    }

    @Test
    void withoutADocumentThereIsNoReport() throws IOException {
        profile("extends: competency\nlanguage: en\n");
        assertThat(report.canGenerateReport()).isFalse();
        assertThat(log.entries()).singleElement().asString().startsWith("info There is no document to check: ");

        Files.writeString(root.resolve("phare.md"), "---\ntitle: Le phare\n---\n");
        assertThat(report.canGenerateReport()).isTrue();
    }

    @Test
    void withoutADocumentTheMistakesInTheProfileAreReportedAllTheSame() throws IOException {
        profile("extends: competency\nlangage: en\n");
        assertThat(report.canGenerateReport()).isTrue();
    }

    @Test
    void whatIsSkippedIsNotLinkedTo() throws ReflectiveOperationException {
        set(ReportMojo.class, "skipReport", true);
        assertThat(report.canGenerateReport()).isFalse();
        assertThat(log.entries()).containsExactly("info Skipped: portfolio.report.skip is set.");
    }

    @Test
    void troubleIsToldWhenThePageIsWritten() throws ReflectiveOperationException {
        File absent = root.resolve("absent").toFile();
        set(PortfolioMojo.class, "root", absent);
        assertThat(report.canGenerateReport()).isTrue();

        Sink sink = untouched(Sink.class);
        SinkFactory sinks = untouched(SinkFactory.class);
        assertThatThrownBy(() -> report.generate(sink, sinks, Locale.ENGLISH))
                .isInstanceOf(MavenReportException.class)
                .hasMessage("portfolio.root is not a folder: " + absent);
        assertThatThrownBy(() -> report.generate(sink, Locale.ENGLISH)).isInstanceOf(MavenReportException.class);
    }

    /** The page is ready made: nothing goes through a sink. */
    private static <T> T untouched(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
            throw new AssertionError(method + " was called.");
        }));
    }

    private void profile(String text) throws IOException {
        Files.writeString(root.resolve("portfolio.yaml"), text);
    }

    private void set(Class<?> type, String name, Object value) throws ReflectiveOperationException {
        Field field = type.getDeclaredField(name);
        field.setAccessible(true);
        field.set(report, value);
    }
}
