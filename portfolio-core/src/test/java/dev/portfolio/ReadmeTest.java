package dev.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.document.Document;
import dev.portfolio.finding.Language;
import dev.portfolio.report.Report;
import dev.portfolio.report.TextFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what happens. */
final class ReadmeTest {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(?<kind>\\w+)\\R(?<text>.*?)^```$");

    @TempDir
    private Path root;

    private String readme;
    private Path file;

    @BeforeEach
    void readTheReadme() throws IOException {
        readme = Files.readString(Path.of("../README.md"));
        file = root.resolve("src/content/work/reseau.md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, first("markdown"));
    }

    @Test
    void theDocumentAtItsTopGivesTheOutputBelowIt() throws IOException {
        Report report =
                PortfolioValidator.of(root).withLanguage(Language.ENGLISH).validate();
        StringBuilder out = new StringBuilder();
        TextFormat.plain().write(report, out);
        assertThat(out).hasToString(first("text"));
    }

    @Test
    void theSampleOfEmbeddingTheParserRuns() throws IOException {
        List<String> printed = new ArrayList<>();

        Document document = PortfolioParser.parse(file);
        String title = document.frontMatter().text("title").orElse("untitled");
        document.everySection().forEach(section -> printed.add(section.heading().text() + ": " + section.words()));

        assertThat(title).isEqualTo("Administrer un réseau");
        assertThat(printed)
                .containsExactly("Recul réflexif: 10", "Traces & preuves: 8", "Salle de travaux pratiques: 8");
        assertThat(first("java")
                        .replace("Path.of(\"src/content/work/reseau.md\")", "file")
                        .replace("System.out.println", "printed.add"))
                .isEqualTo("""
                        Document document = PortfolioParser.parse(file);
                        String title = document.frontMatter().text("title").orElse("untitled");
                        document.everySection().forEach(section -> printed.add(section.heading().text() + ": " + section.words()));
                        """);
    }

    @Test
    void theFirstScreenHoldsAllOneNeedsToStart() {
        List<String> screen = readme.lines().limit(40).toList();
        assertThat(screen)
                .anyMatch(line -> line.contains("<artifactId>portfolio-maven-plugin</artifactId>"))
                .anyMatch(line -> line.equals("mvn -B -ntp verify"))
                .anyMatch(line -> line.startsWith("I want to…"));
    }

    @Test
    void everyFileItLinksToExists() {
        assertThat(Pattern.compile("\\]\\(([^)#:]+)\\)")
                        .matcher(readme)
                        .results()
                        .map(link -> link.group(1)))
                .isNotEmpty()
                .filteredOn(link -> !link.contains("example.org"))
                .allMatch(link -> Files.exists(Path.of("..").resolve(link)));
    }

    private String first(String kind) {
        Matcher block = BLOCK.matcher(readme);
        while (block.find()) {
            if (block.group("kind").equals(kind)) {
                return block.group("text");
            }
        }
        throw new AssertionError("The README has no block of " + kind + ".");
    }
}
