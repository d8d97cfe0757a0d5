package dev.portfolio.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.PortfolioParser;
import dev.portfolio.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a document says of itself. */
final class DocumentTest {

    private static FrontMatter frontMatter(String yaml) {
        return PortfolioParser.parse("---\n" + yaml + "\n---\n").frontMatter();
    }

    @ParameterizedTest
    @CsvSource({
        "'title: Gérer', Gérer",
        "'title: \"  Gérer  \"', Gérer",
        "'title: ''l''''été''', l'été",
        "'title: |\n  Un\n  deux', 'Un\ndeux'",
        "'title: >\n  Un\n  deux', Un deux",
        "'title: 2021', 2021",
        "'title: 2020-03-02 00:00:00', 2020-03-02 00:00:00",
        "'title: true', true",
        "'title: \"null\"', null",
        "'title: a\ntitle: b', a"
    })
    void aFieldsTextIsWhatItsWriterMeant(String yaml, String text) {
        assertThat(frontMatter(yaml).text("title")).contains(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "img: a",
                "title:",
                "title: ~",
                "title: ''",
                "title: ' '",
                "title: [a]",
                "title: {a: b}",
                "title: |\n"
            })
    void aFieldWithoutTextHasNone(String yaml) {
        assertThat(frontMatter(yaml).text("title")).isEmpty();
    }

    @Test
    void namesOfFieldsAreTakenAsTheyAreWritten() {
        assertThat(frontMatter("Title: a").text("title")).isEmpty();
        assertThat(frontMatter("\"title\": a").text("title")).contains("a");
        assertThat(frontMatter("a:\n  title: b").text("title")).isEmpty();
    }

    @Test
    void theTextsOfAListAreItsSingleValues() {
        FrontMatter fields = frontMatter("tags: [Java, ' C# ', 2021, ~, '', [a], {b: c}, Java]");

        assertThat(fields.texts("tags")).containsExactly("Java", "C#", "2021", "Java");
    }

    @Test
    void theTextsOfABlockListAreInOrder() {
        assertThat(frontMatter("tags:\n  - b\n  -\n  - a").texts("tags")).containsExactly("b", "a");
    }

    @ParameterizedTest
    @CsvSource({"'tags: Java, SQL', 'Java, SQL'", "'tags: \" Java \"', Java"})
    void theTextsOfASingleValueAreThatValue(String yaml, String text) {
        assertThat(frontMatter(yaml).texts("tags")).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"img: a", "tags:", "tags: []", "tags: ~", "tags: ''", "tags: {a: b}"})
    void aFieldWithoutTextsHasNone(String yaml) {
        assertThat(frontMatter(yaml).texts("tags")).isEmpty();
    }

    @Test
    void aFieldIsFoundWithItsPlace() {
        Document document = PortfolioParser.parse("---\nimg: a\ntags:\n---\n");

        assertThat(document.frontMatter().field("tags")).hasValueSatisfying(entry -> {
            SourceText source = document.source();
            assertThat(source.position(entry.key().span().start())).hasToString("3:1");
            assertThat(entry.value().isEmpty()).isTrue();
        });
        assertThat(document.frontMatter().field("title")).isEmpty();
    }

    @Test
    void frontMatterThatCannotBeReadHasNoFields() {
        FrontMatter broken = frontMatter("title: a : b");

        assertThat(broken.isReadable()).isFalse();
        assertThat(broken.text("title")).isEmpty();
        assertThat(broken.texts("title")).isEmpty();
        assertThat(broken.fields().isEmpty()).isTrue();
    }

    @Test
    void unclosedFrontMatterCanBeRead() {
        FrontMatter unclosed = PortfolioParser.parse("---\ntitle: a\n").frontMatter();

        assertThat(unclosed.isReadable()).isTrue();
        assertThat(unclosed.isComplete()).isFalse();
        assertThat(unclosed.text("title")).contains("a");
    }

    @Test
    void linksAndImagesOfHeadingsAndBlocksAreInTheOrderOfTheText() {
        Document document = PortfolioParser.parse("""
                [a](1) ![b](2)

                # [c](3) ![d](4)

                - [e](5)
                  > ![f](6)

                ## G

                | [h](7) |
                |---|
                | ![i](8) |
                """);

        assertThat(document.links().map(Link::destination)).containsExactly("1", "3", "5", "7");
        assertThat(document.images().map(Image::destination)).containsExactly("2", "4", "6", "8");
        assertThat(document.sections().get(0).links().map(Link::destination)).containsExactly("3", "5", "7");
    }

    @Test
    void everyBlockIsInTheOrderOfTheText() {
        Document document = PortfolioParser.parse("a\n\n# B\n\n- c\n\n> d\n");

        assertThat(document.everyBlock())
                .hasExactlyElementsOfTypes(
                        Block.Paragraph.class,
                        Block.ItemList.class,
                        Block.Item.class,
                        Block.Paragraph.class,
                        Block.Quote.class,
                        Block.Paragraph.class);
    }

    @Test
    void theSameTextGivesTheSameDocument() {
        String text = "---\ntitle: a\ntags: [b]\n---\n# C\n\n- [d](e)\n";
        Document first = PortfolioParser.parse("a.md", text);
        Document second = PortfolioParser.parse("a.md", text);

        assertThat(second.sections()).isEqualTo(first.sections());
        assertThat(second.frontMatter()).isEqualTo(first.frontMatter());
        assertThat(second.path()).isEqualTo("a.md");
    }
}
