package dev.portfolio.rule;

import static dev.portfolio.rule.Pages.EVIDENCE;
import static dev.portfolio.rule.Pages.HEAD;
import static dev.portfolio.rule.Pages.REFLECTION;
import static dev.portfolio.rule.Pages.SKILLS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.portfolio.finding.Finding;
import dev.portfolio.finding.FindingLine;
import dev.portfolio.finding.Language;
import dev.portfolio.finding.Messages;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that are out to break something. */
final class HostileDocumentTest {

    private static final Checked USUAL = Checked.usually();

    private static String repeated(int count, IntFunction<String> piece) {
        return IntStream.range(0, count).mapToObj(piece).collect(Collectors.joining());
    }

    static Stream<Arguments> frontMatters() {
        return Stream.of(
                Arguments.of("unknown keys", repeated(8000, i -> "k" + i + ": v\n")),
                Arguments.of("mistyped keys", repeated(8000, i -> "titl" + i + ": v\n")),
                Arguments.of("one key again and again", repeated(12_000, i -> "a: v\n")),
                Arguments.of("a list of one item", "tags: [" + repeated(12_000, i -> "a, ") + "b]\n"),
                Arguments.of("a list of nothing", "tags: [" + repeated(6000, i -> "'', ") + "b]\n"),
                Arguments.of("a long key", "k".repeat(100_000) + ": v\n"),
                Arguments.of("a long value", "title: " + "v ".repeat(100_000) + "\n"),
                Arguments.of("a long date", "publishDate: " + "1 ".repeat(100_000) + "\n"),
                Arguments.of("a long text for a list", "tags: " + "a, ".repeat(50_000) + "\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("frontMatters")
    void longFrontMatterIsCheckedInTime(String name, String fields) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThat(USUAL.found("---\n" + fields + "---\n" + REFLECTION + SKILLS + EVIDENCE))
                        .isNotEmpty(),
                name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Recul réflexif\n",
                "## Traces\n",
                "# a\n###### b\n",
                "![](a) ",
                "[a](b.pdf) ",
                "- a\n",
                "[",
                "![",
                "](",
                "**a",
                "_a_",
                "`",
                "``a",
                "<",
                "<!--",
                "> ",
                ">",
                "- ",
                "|",
                "|a|\n|-|\n",
                "&amp;",
                "\\",
                "é",
                "e\u0301",
                "\u0301",
                "👩‍🚀",
                "\u200D",
                "http://a.b ",
                "a@b.c ",
                "[a]: b\n",
                "[a]\n\n",
                "~~~\n",
                "<div>\n\n",
                "a\n---\n",
                "\r",
                "\u00A0",
            })
    void longBodiesAreCheckedInTime(String piece) {
        String text = HEAD + REFLECTION + piece.repeat(200_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> USUAL.findings(text), piece);
    }

    @Test
    void documentsInPiecesBreakNoRule() {
        List<String> lines = new ArrayList<>();
        (HEAD + REFLECTION + SKILLS + EVIDENCE).lines().forEach(lines::add);
        lines.addAll(List.of(
                "# Compétences",
                "### Traces",
                "tags: a, b",
                "publishDate: 31/02/2025",
                "title:",
                "- ",
                "  - x",
                "![](x)",
                "> - y",
                "img: [1]",
                "```",
                "| a |",
                "|---|",
                "<!--",
                "-->",
                "\t",
                "Titre",
                "===",
                "\"\\uD800\": x",
                "level: {a: b}",
                "\u2028",
                "[a]: b",
                "###### Z"));
        Random random = new Random(31);
        Messages english = Messages.in(Language.ENGLISH);
        Messages french = Messages.in(Language.FRENCH);
        for (int i = 0; i < 4000; i++) {
            StringBuilder text = new StringBuilder();
            for (String line : lines) {
                if (random.nextInt(4) > 0) {
                    text.append(random.nextInt(6) == 0 ? lines.get(random.nextInt(lines.size())) : line);
                    text.append(random.nextInt(9) == 0 ? "\r\n" : "\n");
                }
            }
            String document = text.toString();
            List<Finding> findings = USUAL.findings(document);
            assertThat(findings).as(document).isSorted().allSatisfy(finding -> {
                assertThat(finding.rule()).isNotEqualTo(Rules.INTERNAL_ERROR);
                assertThat(finding.location().span().end()).isLessThanOrEqualTo(document.length());
                assertThat(english.message(finding) + english.mend(finding).orElseThrow())
                        .doesNotContain("{?", "`?`");
                assertThat(french.message(finding) + french.mend(finding).orElseThrow())
                        .doesNotContain("\n");
            });
        }
    }

    @Test
    void nothingIsToldTwice() {
        Random random = new Random(3);
        List<String> lines = (HEAD + REFLECTION + SKILLS + EVIDENCE).lines().toList();
        for (int i = 0; i < 1000; i++) {
            String text = lines.stream().filter(line -> random.nextInt(5) > 0).collect(Collectors.joining("\n"));
            List<String> told = USUAL.findings(text).stream()
                    .map(finding -> FindingLine.of(finding) + finding.arguments())
                    .toList();
            assertThat(told).as(text).doesNotHaveDuplicates();
        }
    }
}
