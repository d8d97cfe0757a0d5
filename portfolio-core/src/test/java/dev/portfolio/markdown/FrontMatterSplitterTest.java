package dev.portfolio.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.PortfolioParser;
import dev.portfolio.document.Document;
import dev.portfolio.document.FrontMatter.State;
import dev.portfolio.document.Section;
import dev.portfolio.finding.Problem;
import dev.portfolio.yaml.YamlMapping;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Front matter and body are told apart, whatever became of the fences. */
final class FrontMatterSplitterTest {

    private static List<String> fields(Document document) {
        return document.frontMatter().fields().entries().stream()
                .map(YamlMapping.Entry::name)
                .toList();
    }

    private static List<String> headings(Document document) {
        return document.everySection()
                .map(Section::heading)
                .map(heading -> heading.text())
                .toList();
    }

    private static List<String> problems(Document document) {
        return document.problems().stream()
                .map(problem -> problem.variant().isEmpty()
                        ? problem.rule().toString()
                        : problem.rule() + "." + problem.variant())
                .toList();
    }

    private static String at(Document document, Problem problem) {
        return document.source().position(problem.span().start()) + " "
                + document.source().text(problem.span());
    }

    private static void assertRead(String text, String... fields) {
        Document document = PortfolioParser.parse(text);

        assertThat(problems(document)).isEmpty();
        assertThat(document.frontMatter().state()).isEqualTo(State.READ);
        assertThat(fields(document)).containsExactly(fields);
        assertThat(headings(document)).containsExactly("Recul réflexif");
    }

    private static Document assertUnclosed(String text, String... fields) {
        Document document = PortfolioParser.parse(text);

        assertThat(problems(document)).containsExactly("front-matter-unclosed");
        assertThat(at(document, document.problems().get(0))).isEqualTo("1:1 ---");
        assertThat(document.frontMatter().state()).isEqualTo(State.UNCLOSED);
        assertThat(fields(document)).containsExactly(fields);
        return document;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: Bilan\n---\n\n# Recul réflexif\n",
                "---\ntitle: Bilan\n---\n# Recul réflexif\n",
                "---\ntitle: Bilan\n---\n# Recul réflexif",
                "\n\n  \n---\ntitle: Bilan\n---\n# Recul réflexif\n",
                "\uFEFF---\ntitle: Bilan\n---\n# Recul réflexif\n",
                "--- \t\ntitle: Bilan\n---  \n# Recul réflexif\n",
                "---\ntitle: Bilan\n...\n# Recul réflexif\n",
                "---\r\ntitle: Bilan\r\n---\r\n# Recul réflexif\r\n",
                "---\rtitle: Bilan\r---\r# Recul réflexif\r",
                "---\ntitle: Bilan\r\n---\n\r\n# Recul réflexif\n",
                "---\n\ntitle: Bilan\n\n---\n# Recul réflexif\n",
                "---\ntitle: Bilan\u2028du projet\n---\n# Recul réflexif\n",
                "---\ntitle: |\n  Bilan\n  --- pas la fin\n---\n# Recul réflexif\n",
                "---\ntitle: Bilan\n---\n# Recul réflexif\n\n---\n\nSuite\n"
            })
    void frontMatterBetweenItsFencesIsRead(String text) {
        assertRead(text, "title");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## commentaire",
                "# commentaire",
                "###### commentaire",
                "# a\n# b\n\n# c",
                "# title: Ancien",
                "#",
                "  # a",
                "# commentaire\u2028suite",
                "#\tcommentaire"
            })
    void aCommentBetweenFieldsIsNoHeading(String comment) {
        assertRead("---\ntitle: Bilan\n" + comment + "\nimg: /a.png\n---\n# Recul réflexif\n", "title", "img");
        assertRead("---\n" + comment + "\ntitle: Bilan\n\n" + comment + "\n\n---\n# Recul réflexif\n", "title");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "img: a",
                "img : a",
                "img_alt: a",
                "img-alt: a",
                "\"img\": a",
                "'img': a",
                "à côté: a",
                "img.alt: a",
                "og:img: a",
                "2e_image: a",
                "? img\n: a",
                "params:\n  img: a",
                "img:\n- a\n- b"
            })
    void aCommentBeforeAnyKindOfFieldIsNoHeading(String field) {
        Document document = PortfolioParser.parse("---\ntitle: Bilan\n# image\n" + field + "\n---\n## Traces\n");

        assertThat(problems(document)).isEmpty();
        assertThat(headings(document)).containsExactly("Traces");
    }

    @Test
    void aCommentInsideAListIsNoHeading() {
        assertRead("---\ntags:\n# langages\n- Java\n# outils\n- Git\n---\n# Recul réflexif\n", "tags");
        assertRead("---\ntags: [\n# langages\n  Java,\n# outils\n]\n---\n# Recul réflexif\n", "tags");
        assertRead("---\ntags:\n  [\n# langages\nJava\n  ]\n---\n# Recul réflexif\n", "tags");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\n---\n# Recul réflexif",
                "---\n\n\n---\n# Recul réflexif",
                "---\n# rien\n---\n# Recul réflexif"
            })
    void emptyFrontMatterIsReadWithoutFields(String text) {
        assertRead(text);
    }

    @Test
    void frontMatterAloneHasAnEmptyBody() {
        Document document = PortfolioParser.parse("---\ntitle: Bilan\n---");

        assertThat(problems(document)).isEmpty();
        assertThat(document.body().isEmpty()).isTrue();
        assertThat(fields(document)).containsExactly("title");
    }

    @Test
    void theFenceAndTheContentAndTheBodyHaveTheirPlaces() {
        Document document = PortfolioParser.parse("\n--- \ntitle: Bilan\n---\nTexte\n");

        assertThat(document.source().text(document.frontMatter().fence())).isEqualTo("---");
        assertThat(document.source().text(document.frontMatter().span()).strip())
                .isEqualTo("title: Bilan");
        assertThat(document.source().text(document.body())).isEqualTo("Texte\n");
    }

    @Test
    void unclosedFrontMatterEndsAtTheFirstHeading() {
        Document document =
                assertUnclosed("---\ntitle: Bilan\ntags: [a]\n\n## Recul\n\nTexte\n\n## Traces\n", "title", "tags");

        assertThat(headings(document)).containsExactly("Recul", "Traces");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Recul\n\nTexte\n\n---\n\nSuite\n",
                "## Recul\n\n- Recueillir\n- Écrire\n\n---\n\nSuite\n",
                "## Recul\n\n### Contexte\n\nTexte\n\n---\n\nSuite\n",
                "## Recul\u2028!\n\nTexte\n\n---\n\nSuite\n"
            })
    void unclosedFrontMatterIsNotClosedByALineInTheBody(String body) {
        Document document = assertUnclosed("---\ntitle: Bilan\n\n" + body, "title");

        assertThat(headings(document)).first().asString().startsWith("Recul");
        assertThat(document.source().text(document.body())).endsWith("---\n\nSuite\n");
    }

    @Test
    void unclosedFrontMatterEndsAtTheFirstTextAfterABlankLine() {
        Document document =
                assertUnclosed("---\ntitle: Bilan\ntags: [a]\n\nUn premier texte.\n\n## Recul\n", "title", "tags");

        assertThat(document.source().text(document.body())).startsWith("Un premier texte.");
    }

    @Test
    void unclosedFrontMatterGoesToTheEndWhereNothingElseFollows() {
        assertUnclosed("---\ntitle: Bilan\nimg: /a.png", "title", "img");
        assertUnclosed("---\ntitle: Bilan\nimg: /a.png\n\n", "title", "img");
        assertUnclosed("---\n");
        assertUnclosed("---");
    }

    @ParameterizedTest
    @CsvSource({
        "'+++\ntitle = \"x\"\n+++\n# Recul réflexif\n', toml, +++",
        "'+++\ntitle = \"x\"\n\n# Recul réflexif\n', toml, +++",
        "'{\n\"title\": \"x\"\n}\n# Recul réflexif\n', json, {",
        "'{\"title\": \"x\"}\n# Recul réflexif\n', json, '{\"title\": \"x\"}'",
        "'----\ntitle: x\n----\n# Recul réflexif\n', dashes, ----",
        "'-----\ntitle: x\n-----\n# Recul réflexif\n', dashes, -----",
        "'—-\ntitle: x\n—-\n# Recul réflexif\n', dashes, —-",
        "'\n+++ \ntitle = 1\n+++\n# Recul réflexif\n', toml, +++"
    })
    void otherKindsOfFrontMatterAreNamed(String text, String variant, String fence) {
        Document document = PortfolioParser.parse(text);

        assertThat(problems(document)).containsExactly("front-matter-unsupported." + variant);
        assertThat(document.source().text(document.problems().get(0).span())).isEqualTo(fence);
        assertThat(document.frontMatter().state()).isEqualTo(State.UNSUPPORTED);
        assertThat(headings(document)).containsExactly("Recul réflexif");
    }

    @ParameterizedTest
    @CsvSource({
        "'# Bilan', 1:1 #",
        "'\n\n  Bilan', 3:3 B",
        "' ---\ntitle: x\n---\n', 1:2 -",
        "'----\n\nBilan', 1:1 -",
        "'title: x\n---\n', 1:1 t",
        "'👍 Bilan', 1:1 👍"
    })
    void aTextWithoutFrontMatterSaysSoOnce(String text, String place) {
        Document document = PortfolioParser.parse(text);

        assertThat(problems(document)).containsExactly("front-matter-missing");
        assertThat(at(document, document.problems().get(0))).isEqualTo(place);
        assertThat(document.frontMatter().state()).isEqualTo(State.MISSING);
        assertThat(document.body().start()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "'---\n- Java\n- SQL\n---\n', list, 2:1 - Java",
        "'---\n[]\n---\n', list, 2:1 []",
        "'---\nBilan du projet\nsuite\n---\n', text, 2:1 Bilan du projet"
    })
    void frontMatterThatIsNoMappingSaysSo(String text, String variant, String place) {
        Document document = PortfolioParser.parse(text);

        assertThat(problems(document)).containsExactly("front-matter-not-a-mapping." + variant);
        assertThat(at(document, document.problems().get(0))).isEqualTo(place);
        assertThat(document.frontMatter().state()).isEqualTo(State.NOT_A_MAPPING);
    }

    @Test
    void aMistakeInTheFrontMatterLeavesTheBodyReadable() {
        Document document = PortfolioParser.parse("---\ntitle: L’analyse : bilan\n---\n# Recul\n");

        assertThat(problems(document)).containsExactly("yaml-syntax.colon");
        assertThat(at(document, document.problems().get(0))).isEqualTo("2:18 :");
        assertThat(document.frontMatter().state()).isEqualTo(State.UNREADABLE);
        assertThat(headings(document)).containsExactly("Recul");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", " \r\n\t", "\uFEFF", "\u2028"})
    void aTextOfBlanksIsEmptyAndNothingElse(String text) {
        Document document = PortfolioParser.parse(text);

        assertThat(problems(document)).containsExactly("document-empty");
        assertThat(document.isReadable()).isFalse();
    }
}
