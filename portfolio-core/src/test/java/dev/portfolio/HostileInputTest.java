package dev.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.portfolio.document.Document;
import dev.portfolio.document.DocumentProblems;
import dev.portfolio.finding.Problem;
import dev.portfolio.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file holds, a document comes back, soon, and its problems can be shown. */
final class HostileInputTest {

    private static final Duration HANG = Duration.ofSeconds(30);
    private static final String FRONT_MATTER = "---\ntitle: Bilan\n---\n";

    private static Document parse(String text) {
        return assertTimeoutPreemptively(HANG, () -> shown(PortfolioParser.parse(text)));
    }

    private static Document parse(byte[] bytes) {
        return assertTimeoutPreemptively(HANG, () -> shown(PortfolioParser.parse(bytes)));
    }

    private static Document shown(Document document) {
        for (Problem problem : document.problems()) {
            assertThat(document.source().location(problem.span()).path()).isEqualTo("document.md");
        }
        Invariants.assertPlaces(document);
        return document;
    }

    private static void assertFirstProblem(Document document, Object rule) {
        assertThat(document.problems()).first().extracting(Problem::rule).isEqualTo(rule);
    }

    @Test
    void aTextOfTwentyMegabytesIsTooLarge() {
        Document document = parse(FRONT_MATTER + "Un texte.\n".repeat(2_000_000));

        assertFirstProblem(document, DocumentProblems.TOO_LARGE);
        assertThat(document.problems()).hasSize(1);
        assertThat(document.isReadable()).isFalse();
    }

    @Test
    void twentyMegabytesOfBytesAreTooLarge() {
        byte[] bytes = "é".repeat(10_000_000).getBytes(StandardCharsets.UTF_8);

        assertFirstProblem(parse(bytes), DocumentProblems.TOO_LARGE);
    }

    @Test
    void randomBytesAreNotText() {
        Random random = new Random(42);
        byte[] bytes = new byte[100_000];
        for (int i = 0; i < 20; i++) {
            random.nextBytes(bytes);
            assertFirstProblem(parse(bytes), DocumentProblems.NOT_UTF8);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ">",
                "> ",
                "- ",
                "* ",
                "+ ",
                "1. ",
                "[",
                "![",
                "[a](",
                "![a](",
                "](",
                "**",
                "*",
                "_",
                "***a",
                "a**b",
                "*a **b ",
                "`",
                "``a",
                "```\n",
                "~~~\n",
                "<div>",
                "</div>",
                "<",
                "<a ",
                "<!--",
                "<![CDATA[",
                "<?",
                "&",
                "&#",
                "\\",
                "|",
                "|-|\n",
                "|a|\n|-|\n",
                "https://",
                "www.",
                "a@b.",
                "[a]: ",
                "[a]: <",
                "#",
                "# ",
                "=\n",
                "a\n=\n",
                "- a\n  ",
                "> - ",
                "\t",
                " ",
                "\u00A0",
                "\u2028",
                "e\u0301",
                "\u0301",
                "👨‍👩‍👧‍👦",
                "🇫🇷",
                "\u0000",
                "\uD83D",
                "\uDE00",
                "\r",
                "\uFEFF",
                "---\n",
                "+++\n",
                "{\n",
                "a: b\n",
                "# a\n\n",
                "\"",
                "'",
                ":"
            })
    void tenThousandTimesTheSameIsRead(String part) {
        String text = part.repeat(10_000);

        parse(text);
        parse(FRONT_MATTER + text);
        parse("---\n" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", ">", "1. ", "> - ", "+ a\n> "})
    void nestingThatNoDocumentNeedsIsTold(String part) {
        Document document = parse(FRONT_MATTER + part.repeat(10_000) + "a");

        if (!part.contains("\n")) {
            assertFirstProblem(document, DocumentProblems.TOO_DEEP);
            assertThat(document.problems()).hasSize(1);
        }
    }

    @Test
    void listsThatNestLineByLineAreTold() {
        String text = IntStream.range(0, 1_000)
                .mapToObj(level -> " ".repeat(2 * level) + "- a\n")
                .collect(Collectors.joining());

        assertFirstProblem(parse(FRONT_MATTER + text), DocumentProblems.TOO_DEEP);
    }

    @Test
    void deepHtmlIsRead() {
        parse(FRONT_MATTER + "<div>".repeat(50_000) + "\n\n# Titre\n\n" + "</div>".repeat(50_000));
        parse(FRONT_MATTER + "a " + "<b>".repeat(50_000) + "</b>".repeat(50_000));
        parse(FRONT_MATTER + "<div>\n\n".repeat(10_000));
    }

    @Test
    void aHundredThousandHeadingsAreRead() {
        Document flat = parse(FRONT_MATTER + "# Titre\n".repeat(100_000));
        Document nested = parse(FRONT_MATTER + "# A\n## B\n### C\n#### D\n##### E\n".repeat(20_000));

        assertThat(flat.everySection()).hasSize(100_000);
        assertThat(nested.everySection()).hasSize(100_000);
        assertThat(nested.sections()).hasSize(20_000);
    }

    @Test
    void aLineOfTwoMegabytesOfImagesIsRead() {
        Document document = parse(FRONT_MATTER + "![](a)".repeat(340_000));

        assertThat(document.images()).hasSize(340_000);
    }

    @Test
    void aMegabyteOfFencesIsRead() {
        Document document = parse("---\n".repeat(250_000));

        assertThat(document.problems()).isEmpty();
        assertThat(document.everyBlock()).hasSize(249_998);
    }

    @Test
    void aMegabyteOfUnclosedFrontMatterIsBounded() {
        parse("---\n" + "a: b\n".repeat(200_000));
        parse("---\n" + "# a\n".repeat(200_000));
        parse("---\n" + "# a\n\n".repeat(200_000));
        parse("---\n" + "# a\nb: c\n".repeat(100_000));
        parse("+++\n" + "a\n\n".repeat(200_000));
        parse("\n".repeat(1_000_000) + "---\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: \"a\\",
                "title: \"C:\\x",
                "title: \"\\UFFFFFFFF\"",
                "title: \"a",
                "title: 'a",
                "tags: [",
                "tags: {a: [",
                "title: |",
                "title: &",
                "title: *",
                "title: !",
                "title: \uD83D",
                "title: %",
                "title: @",
                "- - - [",
                "? ? ? {",
                "%"
            })
    void frontMatterThatBreaksOffIsRead(String yaml) {
        for (int end = 0; end <= yaml.length(); end++) {
            parse("---\n" + yaml.substring(0, end));
        }
        parse("---\n" + yaml + "\n---\n# Titre\n");
        parse("---\n" + yaml + "\r\n---\r\n# Titre\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: b : c\n",
                "a: 'b'c'\n",
                "a: \"b\n",
                "a: [b\n",
                "a: [@b, 'c'd', e : f : g]\n",
                "a:b\n",
                "a = b\n",
                "a: *b\n",
                "a: %b%\n",
                "a: {{ b }}\n",
                "- @a\n",
                "• a\n",
                "\ta\n",
                "words\n",
                "{% raw %}\n",
                "<<<<<<< a\n",
                ">>>>>>> a\n",
                "]\n",
                "\"a: b\"\n",
                "a: |b\n  c\n",
                "a:\n  - b\n - c\n"
            })
    void thousandsOfBrokenLinesAreRead(String line) {
        for (int count : new int[] {20, 2_000, YamlReader.LONGEST / line.length() - 8, 1_800_000 / line.length()}) {
            Document document = parse("---\n" + "x: y\n".repeat(3) + line.repeat(count) + "z: x\n---\n# Titre\n");

            assertThat(document.problems()).isNotEmpty();
            assertThat(document.everySection()).hasSize(1);
        }
    }

    @Test
    void longLinesOfBlanksAndQuotesAndBracketsAreRead() {
        for (String part :
                new String[] {" ", "\u00A0", "'", "\"", "[", "a, ", "'a', ", "a ", "- ", "\\", "%", "{{", "# "}) {
            for (int count : new int[] {1_000, 50_000}) {
                parse("---\nx: [" + part.repeat(count) + "\ny: 'a'b'\nz: x\n---\n# Titre\n");
                parse("---\nx: @" + part.repeat(count) + "\"\ny: 'a'b'\nz: x\n---\n# Titre\n");
                parse("---\n" + part.repeat(count) + "x\ny: 'a'b'\nz: x\n---\n# Titre\n");
                parse("---\nx: - a" + part.repeat(count) + "b\ny: 'a'b'\nz: x\n---\n# Titre\n");
            }
        }
    }

    @Test
    void zeroCharactersAreRead() {
        Document document = parse(FRONT_MATTER + "# Ti\0tre\n\n[a\0](b\0.md) \0\0\n");

        assertThat(document.everySection()).hasSize(1);
        assertThat(document.links()).hasSize(1);
    }

    @Test
    void halvesOfPairsAreRead() {
        Document document = parse(FRONT_MATTER + "# \uD83D\n\n\uDE00\uD83D [\uDE00](\uD83D)\n\n```\uD83D\n\uDE00");

        assertThat(document.everySection()).hasSize(1);
        assertThat(document.links()).hasSize(1);
    }

    @Test
    void aHundredThousandDefinitionsAreRead() {
        String definitions = IntStream.range(0, 100_000)
                .mapToObj(number -> "[a" + number + "]: b\n")
                .collect(Collectors.joining());

        assertThat(parse(FRONT_MATTER + definitions + "\n[a1] [a2]").links()).hasSize(2);
    }

    @Test
    void aWideTableAndATallTableAreRead() {
        parse(FRONT_MATTER + "|a".repeat(20_000) + "|\n" + "|-".repeat(20_000) + "|\n" + "|a".repeat(20_000) + "|\n");
        parse(FRONT_MATTER + "|a".repeat(500) + "|\n" + "|-".repeat(500) + "|\n" + "|\n".repeat(2_000));
    }
}
