package dev.portfolio.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.portfolio.finding.Problem;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text, it is read in bounded time and every place that is told lies in it. */
final class YamlLimitTest {

    private static final Duration HANG = Duration.ofSeconds(30);

    private static List<Problem> problems(String text) {
        SourceText source = SourceText.of("a.yaml", text);
        YamlDocument read = assertTimeoutPreemptively(HANG, () -> YamlReader.read(source));
        for (Problem problem : read.problems()) {
            assertThat(problem.span().end()).isLessThanOrEqualTo(text.length());
            assertThat(source.location(problem.span()).path()).isEqualTo("a.yaml");
        }
        return read.problems();
    }

    private static void assertLimit(String text, String variant) {
        assertThat(problems(text)).last().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo(YamlReader.LIMIT);
            assertThat(problem.variant()).isEqualTo(variant);
        });
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n"));
    }

    @Test
    void fiftyAliasesAreReadAndOneMoreIsTooMany() {
        String text = "base: &b Java\n" + lines(50, i -> "k" + i + ": *b");
        String more = text + "\nlast: *b";

        assertThat(problems(text)).isEmpty();
        assertLimit(more, "aliases");
        assertThat(problems(more))
                .extracting(Problem::span)
                .containsExactly(new Span(more.length() - 2, more.length()));
    }

    @Test
    void anAliasBombIsStopped() {
        String bomb = "a0: &a0 [lol, lol]\n"
                + lines(9, i -> "a" + (i + 1) + ": &a" + (i + 1) + " [" + ("*a" + i + ", ").repeat(9) + "]");

        assertLimit(bomb, "aliases");
    }

    @Test
    void aBombOfFewAliasesCostsNothingToRead() {
        String bomb = "a0: &a0 [lol, lol]\n" + lines(25, i -> "a%2$d: &a%2$d [*a%1$d, *a%1$d]".formatted(i, i + 1));

        assertThat(problems(bomb)).isEmpty();
    }

    @Test
    void anAliasOfItselfIsAMistake() {
        assertThat(problems("a: &a [*a]")).extracting(Problem::variant).containsExactly("alias");
    }

    @Test
    void sixtyFourLevelsAreReadAndOneMoreIsTooDeep() {
        assertThat(problems("[".repeat(64) + "]".repeat(64))).isEmpty();
        assertLimit("[".repeat(65) + "]".repeat(65), "depth");
        assertThat(problems("[".repeat(65))).extracting(Problem::span).containsExactly(new Span(64, 65));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{", "{a: ", "[{a: ", "- ", "? ", "[[a, "})
    void tenThousandLevelsOnOneLineAreTooDeep(String level) {
        assertLimit(level.repeat(10_000), "depth");
    }

    @Test
    void tenThousandNestedListsAreTooDeepOrTooLarge() {
        assertLimit(lines(700, i -> " ".repeat(i) + "-"), "depth");
        assertLimit(lines(700, i -> " ".repeat(i) + "a:"), "depth");
        assertLimit(lines(10_000, i -> " ".repeat(i) + "-"), "size");
    }

    @Test
    void aTextThatIsTooLargeIsNotRead() {
        String text = "a: " + "x".repeat(YamlReader.LONGEST - 3);

        assertThat(problems(text)).isEmpty();
        assertLimit(text + "x", "size");
        assertLimit("x".repeat(20_000_000), "size");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: b\n", "- a\n", "a\n", "#\n", "\n", " ", "\t", "x", ":", ": ", "a: ", "-", "--- ", "---\n", "...\n",
                "?\n", "!a ", "&a ", "*a ", "&a [", "'", "\"", "\"\\", "a'", "|\n", ">", "a: |\n ", "%", "%YAML\n", "@",
                "`", ",", "[a, ", "{a, ", "]", "}", "[]", "{}", "é", "😀", "e\u0301", "\u2028", "\u0085", "\uFEFF",
                        "\0",
                "\u0007", "\uD83D", "\uDE00", "\r", "\r\n", "a:\r", "<<: ", "<<<<<<< \n", "{{ ", "a:b\n", "-a\n",
                        "\u00A0"
            })
    void tenThousandTimesTheSameIsReadInBoundedTime(String part) {
        assertThat(problems(part.repeat(10_000)).size()).isLessThanOrEqualTo(10_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: \"\\",
                "a: \"\\x",
                "a: \"\\u12",
                "a: \"\\uZZZZ\"",
                "a: \"\\U00110000\"",
                "a: \"\\UFFFFFFFF\"",
                "a: \"\\uD83D\"",
                "a: \"\\xé\"",
                "a: \"b\\",
                "a: '",
                "a: [",
                "a: {",
                "a: |",
                "a: >",
                "a: &",
                "a: *",
                "a: !",
                "a: !<",
                "a: %",
                "a: @",
                "a: `",
                "a: - ",
                "a: ?",
                "a: :",
                "a: \uD83D",
                "a: \uDE00",
                "a: \0",
                "%",
                "%YAML",
                "%YAML 9.9\n---\n",
                "&",
                "*",
                "!",
                "!!",
                "-",
                "?",
                ":",
                "{",
                "[",
                "}",
                "]",
                ",",
                "|",
                ">",
                "\\",
                "\"",
                "'",
                "\"\\\n",
                "a: \"\\\n",
                "a: \"😀\\",
                "😀: \"\\",
                "a:\n\t",
                "a:\n  b\n c: \""
            })
    void aTextThatBreaksOffIsReadToItsEnd(String text) {
        assertThat(problems(text)).hasSizeLessThanOrEqualTo(1);
        assertThat(problems(text + "\n")).hasSizeLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0007", "\0", "\uD83D", "\uDE00", "\uFFFE"})
    void aCharacterThatCannotBeIsToldAtItsPlace(String character) {
        String text = "é: 😀 " + "x😀".repeat(2_000) + "\ntitle: " + character;
        SourceText source = SourceText.of("a.yaml", text + "a\n");

        assertThat(YamlReader.read(source).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.variant()).isEqualTo("control");
            assertThat(problem.span()).isEqualTo(new Span(text.length() - 1, text.length()));
            assertThat(source.position(problem.span().start())).hasToString("2:8");
        });
    }
}
