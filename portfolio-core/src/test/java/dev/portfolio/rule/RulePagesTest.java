package dev.portfolio.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.PortfolioValidator;
import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Language;
import dev.portfolio.finding.Messages;
import dev.portfolio.finding.RuleId;
import dev.portfolio.source.Location;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The samples on the rules' pages: what a bad one marks is found, just there, and in a good one nothing is. */
final class RulePagesTest {

    private static final String SAMPLE = "src/content/work/sample.md";

    @TempDir
    private Path root;

    static Stream<Arguments> pages() {
        return Rules.ids().stream()
                .flatMap(rule -> Stream.of(Language.values()).map(language -> Arguments.of(rule, language)));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("pages")
    void aRuleFindsWhatItsPageMarksAndNothingElse(RuleId rule, Language language) throws IOException {
        String page = RulePage.of(rule, language).orElseThrow().markdown();
        String profile = "";
        List<String> others = new ArrayList<>();
        for (RuleSample sample : RuleSample.on(page)) {
            if (sample.is("profile")) {
                profile = sample.text();
                continue;
            }
            if (sample.is("vocabulary")) {
                write("tags.yaml", sample.bytes());
                continue;
            }
            if (sample.is("framework")) {
                write("framework.yaml", sample.bytes());
                continue;
            }
            if (sample.is("schema")) {
                write("work.schema.json", sample.bytes());
                continue;
            }
            Optional<String> besides = sample.path("beside");
            if (besides.isPresent()) {
                write(besides.get(), sample.bytes());
                others.add(besides.get());
                continue;
            }
            List<Finding> found = findings(rule, sample, profile, language);
            assertThat(found.stream().map(RulePagesTest::mark))
                    .as("findings in the sample%n%s", sample.text())
                    .containsExactlyElementsOf(sample.expected());
            Messages messages = Messages.in(language);
            assertThat(found).allSatisfy(finding -> {
                assertThat(messages.message(finding))
                        .doesNotContainPattern("(?<!\\{)\\{[A-Za-z]+[?}]")
                        .hasSizeGreaterThan(15);
                assertThat(messages.mend(finding)).isPresent();
            });
            profile = sample.is("good") ? "" : profile;
            for (String other : others) {
                Files.delete(root.resolve(other));
            }
            others.clear();
        }
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("pages")
    void aPageHasItsPartsAndSamples(RuleId rule, Language language) {
        String page = RulePage.of(rule, language).orElseThrow().markdown();
        List<String> headings = language == Language.FRENCH
                ? List.of("# " + rule, "## Pourquoi", "## À corriger", "## Corrigé", "## Réglages")
                : List.of("# " + rule, "## Why", "## To mend", "## Mended", "## Options");
        assertThat(page.lines().filter(line -> line.matches("#{1,2} .*") && headings.contains(line)))
                .containsSubsequence(headings);
        boolean withoutSample = List.of(
                        "source-too-large", "yaml-limit", "nesting-too-deep", "findings-left-out", "internal-error")
                .contains(rule.value());
        assertThat(RuleSample.on(page).stream().anyMatch(sample -> sample.is("bad")))
                .isEqualTo(!withoutSample);
    }

    private List<Finding> findings(RuleId rule, RuleSample sample, String profile, Language language)
            throws IOException {
        write("public/assets/present.jpg", "GIF89a".getBytes(StandardCharsets.US_ASCII));
        write("public/assets/empty.jpg", new byte[0]);
        write("public/assets/page.png", "<!DOCTYPE html>".getBytes(StandardCharsets.US_ASCII));
        write("src/content/work/present.md", "---\ntitle: Present\n---\n".getBytes(StandardCharsets.UTF_8));
        boolean onProfile = sample.is("yaml");
        String usual = onProfile ? "portfolio.yaml" : sample.is("baseline") ? "portfolio-baseline.txt" : SAMPLE;
        String path = sample.path("at").orElse(usual);
        Files.deleteIfExists(root.resolve("portfolio-baseline.txt"));
        Files.deleteIfExists(root.resolve("portfolio.yaml"));
        if (!profile.isEmpty()) {
            write("portfolio.yaml", profile.getBytes(StandardCharsets.UTF_8));
        }
        write(path, sample.bytes());
        return PortfolioValidator.of(root).withLanguage(language).validate().findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .filter(finding -> finding.location().path().equals(path))
                .toList();
    }

    private void write(String path, byte[] bytes) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private static String mark(Finding finding) {
        Location location = finding.location();
        boolean oneLine = location.start().line() == location.end().line();
        int length = oneLine ? location.end().column() - location.start().column() : 0;
        return location.start() + "+" + Math.max(1, length) + " " + finding.rule();
    }
}
