package dev.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.document.Block;
import dev.portfolio.document.Document;
import dev.portfolio.document.FrontMatter;
import dev.portfolio.document.Section;
import dev.portfolio.finding.Problem;
import dev.portfolio.source.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The door for those who only want to read a document. */
final class PortfolioParserTest {

    private static final String TEXT = """
            ---
            title: " Conduire une enquête "
            tags: [Terrain, Statistiques]
            ---
            Avant-propos.

            # Recul

            Trois mots ici.

            ## Détail

            - Encore [deux](a.pdf)

            # Fin
            """;

    @TempDir
    private Path folder;

    @Test
    void theSampleOfTheReadmeDoesWhatItSays() throws IOException {
        Path file = Files.writeString(folder.resolve("enquete.md"), TEXT);
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        String title;
        try {
            Document document = PortfolioParser.parse(file);
            title = document.frontMatter().text("title").orElse("untitled");
            document.everySection()
                    .forEach(section -> System.out.println(section.heading().text() + ": " + section.words()));
        } finally {
            System.setOut(console);
        }
        assertThat(title).isEqualTo("Conduire une enquête");
        assertThat(printed.toString(StandardCharsets.UTF_8).lines()).containsExactly("Recul: 5", "Détail: 2", "Fin: 0");
    }

    @Test
    void aDocumentWithoutTitleHasNone() {
        for (String text :
                List.of("", "# A\n", "---\ntitle:\n---\n", "---\ntitle: [a]\n---\n", "---\ntitle: 'a\n---\n")) {
            assertThat(PortfolioParser.parse(text).frontMatter().text("title")).isEmpty();
        }
    }

    @Test
    void everyWayInGivesTheSameDocument() throws IOException {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("enquete.md"), bytes);
        Document document = PortfolioParser.parse(file);
        assertThat(document.path()).isEqualTo("enquete.md");
        for (Document other : List.of(
                PortfolioParser.parse("enquete.md", TEXT),
                PortfolioParser.parse("enquete.md", bytes),
                PortfolioParser.parse("enquete.md", "\uFEFF" + TEXT))) {
            assertThat(other.sections()).isEqualTo(document.sections());
            assertThat(other.frontMatter()).isEqualTo(document.frontMatter());
            assertThat(other.path()).isEqualTo(document.path());
            assertThat(other.problems()).isEmpty();
        }
        assertThat(PortfolioParser.parse(TEXT).path()).isEqualTo("document.md");
        assertThat(PortfolioParser.parse(bytes).path()).isEqualTo("document.md");
    }

    @Test
    void aFileMayBeNamedInAnyWay() throws IOException {
        Files.writeString(folder.resolve("a.md"), TEXT);
        Files.createDirectory(folder.resolve("sub"));
        for (String way : List.of("a.md", "./a.md", "sub/../a.md", "sub/./../a.md")) {
            assertThat(PortfolioParser.parse(folder.resolve(way)).path()).isEqualTo("a.md");
        }
    }

    @Test
    void aFileThatIsNotThereIsAnError() {
        assertThatThrownBy(() -> PortfolioParser.parse(folder.resolve("nothing.md")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("nothing.md");
        assertThatThrownBy(() -> PortfolioParser.parse(folder)).isInstanceOf(UncheckedIOException.class);
        Path top = folder.getRoot();
        assertThatThrownBy(() -> PortfolioParser.parse(top)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFileThatIsTooLargeSaysSo() throws IOException {
        Path file = Files.write(folder.resolve("a.md"), new byte[9 * 1024 * 1024]);
        Document document = PortfolioParser.parse(file);
        assertThat(document.problems())
                .extracting(problem -> problem.rule().value())
                .containsExactly("source-too-large");
        assertThat(document.isReadable()).isFalse();
        assertThat(document.everyBlock()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    [a](b.pdf)               | 5  | b.pdf
                    [b.pdf](b.pdf)           | 9  | b.pdf
                    [a](b.pdf "b.pdf")       | 5  | b.pdf
                    ![a](a 'a')              | 6  | a
                    [a](<b c.pdf>)           | 6  | b c.pdf
                    [a](b%20c.pdf)           | 5  | b%20c.pdf
                    <https://e.org>          | 2  | https://e.org
                    https://e.org            | 1  | https://e.org
                    [a](b\\_c.pdf)           | 5  | b_c.pdf
                    [![a](p.png)](q.pdf)     | 15 | q.pdf
                    """)
    void aDestinationIsWhereItIsWritten(String markdown, int column, String destination) {
        Document document = PortfolioParser.parse(markdown);
        Span span = Stream.concat(
                        document.links()
                                .filter(link -> link.destination().equals(destination))
                                .map(link -> link.destinationSpan()),
                        document.images()
                                .filter(image -> image.destination().equals(destination))
                                .map(image -> image.destinationSpan()))
                .findFirst()
                .orElseThrow();
        assertThat(document.source().position(span.start()).column()).isEqualTo(column);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n",
                "\r",
                "\uFEFF",
                "---",
                "---\n---",
                "---\n---\n---",
                "---\r---\r",
                "--- \n...\n",
                "+++",
                "{}",
                "{",
                "----",
                "\u0000",
                "\uD800",
                "\uDC00\uD800",
                "#",
                "# ",
                "#\n#\n#",
                "=",
                "a\n=",
                "-",
                "- ",
                "[",
                "[]()",
                "![]()",
                "<",
                "<!--",
                "```",
                "|",
                "|-|\n|-|",
                "> ",
                ">\n>",
                "[a]: b",
                "---\n[\n---",
                "---\n? a\n---",
                "---\n*a\n---",
                "---\n&a *a\n---",
                "---\n!!x y\n---",
                "---\n%YAML 9\n---\na\n",
                "---\na: b\n...\n---\n",
                "---\n\u0085\n---",
                "---\n\"\\uD800\": 1\n---",
                "&#xD800;",
                "# &#xD800;\n",
                "[a](&#xDFFF;)",
                "\u2028\u2029",
                "---\n<<: *a\n---",
                "---\na: !!binary x\n---",
                "---\n? [a]\n: b\n---",
            })
    void oddContentNeverThrows(String text) {
        holdsTogether(PortfolioParser.parse(text));
        holdsTogether(PortfolioParser.parse(text.getBytes(StandardCharsets.UTF_16)));
    }

    /** Every place is in the text, in order, and nothing that can be asked throws. */
    private static void holdsTogether(Document document) {
        int length = document.source().text().length();
        List<Span> spans = Stream.of(
                        document.everyBlock().map(Block::span),
                        document.everySection().map(Section::span),
                        document.everySection().map(section -> section.heading().span()),
                        document.problems().stream().map(Problem::span),
                        document.links().flatMap(link -> Stream.of(link.span(), link.destinationSpan())),
                        document.images().flatMap(image -> Stream.of(image.span(), image.destinationSpan())),
                        Stream.of(document.body(), document.frontMatter().span()),
                        document.frontMatter().fields().entries().stream()
                                .flatMap(entry -> Stream.of(
                                        entry.key().span(), entry.value().span())))
                .flatMap(stream -> stream)
                .toList();
        assertThat(spans).allSatisfy(span -> {
            assertThat(span.end()).isLessThanOrEqualTo(length);
            document.source().location(span);
        });
        assertThat(document.everySection().map(section -> section.heading().span()))
                .isSorted();
        FrontMatter frontMatter = document.frontMatter();
        assertThat(frontMatter.texts("tags")).doesNotContainNull();
        document.everySection().forEach(section -> assertThat(section.words()).isNotNegative());
    }
}
