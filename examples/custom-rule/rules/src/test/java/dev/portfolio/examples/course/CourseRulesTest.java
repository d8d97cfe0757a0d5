package dev.portfolio.examples.course;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.PortfolioValidator;
import dev.portfolio.finding.Language;
import dev.portfolio.finding.Messages;
import dev.portfolio.report.Report;
import dev.portfolio.report.ReportFormat;
import dev.portfolio.report.ReportFormats;
import dev.portfolio.rule.Rule;
import dev.portfolio.rule.RulePage;
import dev.portfolio.rule.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A validator over a folder with a document in it is all that a test of a rule needs. */
final class CourseRulesTest {

    @TempDir
    private Path root;

    @BeforeEach
    void aProfileThatAsksForNothing() throws IOException {
        write("portfolio.yaml", "documents: {page: {files: ['*.md']}}\n");
    }

    @Test
    void emptyWordsAreFoundInParagraphs() throws IOException {
        write("a.md", "---\ntitle: A\n---\n\n- The queries, etc.\n\n`etc.` and betc.\n");
        assertThat(found()).containsExactly("a.md:5:16 warning empty-words", "a.md:7:2 warning empty-words");
    }

    @Test
    void theProfileSaysWhichWordsAreEmptyAndHowManyAreBorne() throws IOException {
        write("portfolio.yaml", """
                documents: {page: {files: ['*.md']}}
                rules:
                  empty-words: {words: [things], most: 1, severity: error}
                """);
        write("a.md", "---\ntitle: A\n---\n\nThings, etc.\n\nMore THINGS.\n");
        assertThat(found()).containsExactly("a.md:7:6 error empty-words");
    }

    @Test
    void anImageInTwoDocumentsIsToldInTheSecond() throws IOException {
        write("plan.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        write("a.md", "---\ntitle: A\n---\n\n![The plan](plan.svg) ![Again](plan.svg)\n");
        write("b.md", "---\ntitle: B\n---\n\n![The plan](plan.svg)\n");
        assertThat(found()).containsExactly("b.md:5:13 warning image-reused");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyRuleHasAPageAndEveryOptionIsExplained(Language language) {
        RuleSet rules = RuleSet.with(List.of(new CourseRules()));
        Messages messages = rules.messages(language);
        for (Rule rule : new CourseRules().rules()) {
            RulePage page = rules.page(rule.id(), language).orElseThrow();
            assertThat(page.language()).isEqualTo(language.tag());
            assertThat(page.summary()).endsWith(".");
            rule.options()
                    .forEach(option -> assertThat(messages.about(rule.id(), "option." + option.name()))
                            .isPresent());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void thePortfolioBesideHasTheReportThatIsShownWithIt(String name) throws IOException {
        Path portfolio = Path.of("..", "portfolio");
        ReportFormat format = ReportFormats.named(name).orElseThrow();
        StringBuilder written = new StringBuilder();
        format.write(PortfolioValidator.of(portfolio).validate(), written);
        assertThat(written)
                .hasToString(Files.readString(portfolio.resolve("expected").resolve(format.fileName())));
    }

    private void write(String path, String text) throws IOException {
        Files.writeString(root.resolve(path), text);
    }

    private List<String> found() {
        Report report = PortfolioValidator.of(root).validate();
        return report.findings().stream()
                .map(finding -> finding.location() + " " + finding.severity().word() + " " + finding.rule())
                .toList();
    }
}
