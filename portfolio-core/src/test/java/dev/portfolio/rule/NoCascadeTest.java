package dev.portfolio.rule;

import static dev.portfolio.rule.Pages.EVIDENCE;
import static dev.portfolio.rule.Pages.REFLECTION;
import static dev.portfolio.rule.Pages.SKILLS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.PortfolioParser;
import dev.portfolio.finding.Finding;
import dev.portfolio.finding.FindingLine;
import dev.portfolio.run.DocumentChecker;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One mistake is one finding: what follows from it is not told too. */
final class NoCascadeTest {

    private static final Checked USUAL = Checked.usually();
    private static final String SECTIONS = REFLECTION + SKILLS + EVIDENCE;

    static Stream<Arguments> frontMatters() {
        return Stream.of(
                Arguments.of("", "1:1-1:2 error front-matter-missing"),
                Arguments.of("---\n---\n", "1:1-1:4 error field-missing.all"),
                Arguments.of("---\ntitle: L'analyse : bilan\n---\n", "2:18-2:19 error yaml-syntax.colon"),
                Arguments.of("---\ntitle: 'Here's'\nimg: a\n---\n", "2:13-2:14 error yaml-syntax.apostrophe"),
                Arguments.of("---\ntitle: %USER%\n---\n", "2:8-2:9 error yaml-syntax.template"),
                Arguments.of("---\ntitle: \"x\nimg: a\n---\n", "2:8-2:9 error yaml-syntax.quote-unclosed"),
                Arguments.of("---\ntags: [Java, SQL\nimg: a\n---\n", "2:7-2:8 error yaml-syntax.bracket-unclosed"),
                Arguments.of("---\n- title\n- tags\n---\n", "2:1-2:8 error front-matter-not-a-mapping.list"),
                Arguments.of("---\ntitle\n---\n", "2:1-2:6 error front-matter-not-a-mapping.text"),
                Arguments.of("+++\ntitle = 'a'\n+++\n", "1:1-1:4 error front-matter-unsupported.toml"),
                Arguments.of("{\n\"title\": \"a\"\n}\n", "1:1-1:2 error front-matter-unsupported.json"),
                Arguments.of("----\ntitle: a\n----\n", "1:1-1:5 error front-matter-unsupported.dashes"),
                Arguments.of("—\ntitle: a\n—\n", "1:1-1:2 error front-matter-unsupported.dashes"));
    }

    @ParameterizedTest
    @MethodSource("frontMatters")
    void frontMatterThatCannotBeReadHasNoMissingFields(String frontMatter, String expected) {
        assertThat(USUAL.found(frontMatter + SECTIONS)).containsExactly(expected);
    }

    @ParameterizedTest
    @MethodSource("frontMatters")
    void theBodyIsCheckedAllTheSame(String frontMatter, String expected) {
        assertThat(USUAL.found(frontMatter + REFLECTION + EVIDENCE, "section-")).hasSize(1);
        assertThat(USUAL.found(frontMatter + SECTIONS + "##### D\n", "heading-"))
                .hasSize(1);
    }

    @Test
    void fieldsAroundAMistakeAreJudgedAndNoneIsMissing() {
        String text = """
                ---
                title: L'analyse : bilan
                publishDate: 19/04/2023
                img:
                img_alt: Iridescent ripples of a bright blue and pink liquid
                tags: Java, SQL
                ---
                """;
        assertThat(USUAL.found(text + SECTIONS))
                .containsExactly(
                        "2:18-2:19 error yaml-syntax.colon",
                        "3:14-3:24 error date-invalid.order",
                        "4:1-4:4 error field-empty",
                        "5:10-5:61 warning template-residue.text",
                        "6:7-6:16 error field-type.not-a-list");
    }

    @Test
    void eachMistakeThatHasAMendOfItsOwnIsTold() {
        String text = """
                ---
                title: L'analyse : bilan
                publishDate: 2023-04-19
                img: "C:\\images\\a.jpg"
                description: 'L'analyse'
                tags: [@home, C++ : avancé, 'L'eau']
                ---
                """;
        assertThat(USUAL.found(text + SECTIONS))
                .containsExactly(
                        "2:18-2:19 error yaml-syntax.colon",
                        "4:9-4:11 error yaml-syntax.escape",
                        "5:16-5:17 error yaml-syntax.apostrophe",
                        "6:8-6:9 error yaml-syntax.reserved");
    }

    @Test
    void whatAMistakeMayHaveSpoiledIsNoUnknownField() {
        String text = """
                ---
                title: "Bilan "de" stage
                Note : la suite
                publish_date: 2023-04-19
                auteur: Zoé
                ---
                """;
        assertThat(USUAL.found(text + SECTIONS))
                .containsExactly(
                        "2:15-2:16 error yaml-syntax.quote-inside", "4:1-4:13 error field-unknown.near-required");
    }

    @Test
    void aMergeConflictIsOneFinding() {
        String conflict = Pages.HEAD.replaceFirst(
                "title: (.*)\n", "<<<<<<< HEAD\ntitle: $1\n=======\ntitle: b : c\n>>>>>>> branche\n");
        assertThat(USUAL.found(conflict + SECTIONS)).containsExactly("2:1-2:13 error yaml-syntax.conflict");
    }

    @Test
    void frontMatterThatIsNotClosedTellsItsFirstMistakeOnly() {
        String text = "---\ntitle: a : b\nimg: c\ndescription: d : e\n\n";
        assertThat(USUAL.found(text + SECTIONS))
                .containsExactly("1:1-1:4 error front-matter-unclosed", "2:10-2:11 error yaml-syntax.colon");
    }

    @Test
    void thePlaceholderOfASampleIsOneFinding() {
        Checked limited = Checked.by("""
                documents: {page: {fields: {a: {minLength: 3}, b: {allowed: [x]}, c: {type: date}}}}
                """);
        assertThat(limited.found("---\na: \"…\"\nb: ...\nc: …\n---\n"))
                .containsExactly(
                        "2:4-2:7 error field-empty.placeholder",
                        "3:4-3:7 error field-empty.placeholder",
                        "4:4-4:5 error date-invalid.placeholder");
    }

    @Test
    void frontMatterThatIsNotClosedIsReadAsFarAsItGoes() {
        String unclosed = Pages.HEAD.replaceAll("---\n$", "\n");
        assertThat(USUAL.found(unclosed + SECTIONS)).containsExactly("1:1-1:4 error front-matter-unclosed");
        assertThat(USUAL.found(unclosed.replace("tags: [Linux, Bash]", "tags:") + SECTIONS))
                .containsExactly("1:1-1:4 error front-matter-unclosed", "7:1-7:5 error field-empty.list");
    }

    @Test
    void whatMayStandFurtherOnIsNotMissingInFrontMatterThatIsNotClosed() {
        assertThat(USUAL.found("---\ntitle: Phare\n\n" + SECTIONS))
                .containsExactly("1:1-1:4 error front-matter-unclosed");
        assertThat(USUAL.found("---\ntitle: Phare\nauteur: Zoé\npublish_date: 2026-04-05\nimg:\n\n" + SECTIONS))
                .containsExactly(
                        "1:1-1:4 error front-matter-unclosed",
                        "4:1-4:13 error field-unknown.near-required",
                        "5:1-5:4 error field-empty");
        Checked paired = Checked.by("""
                documents: {page: {fields: {start: {type: date}, end: {type: date, requiredWith: start},
                  author: {type: object, fields: {name: {required: true}}}}}}
                """);
        assertThat(paired.found("---\nstart: 2026-04-05\nauthor: {site: a}\n\n# Phare\n"))
                .containsExactly("1:1-1:4 error front-matter-unclosed");
    }

    @Test
    void aFenceThatIsNearlyOneEndsTheFieldsSoThatOthersAreMissing() {
        String text = Pages.HEAD.replaceAll("tags: .*\n---\n$", "----\n");
        assertThat(USUAL.found(text + SECTIONS))
                .containsExactly("7:1-7:5 error field-missing", "7:1-7:5 error front-matter-unclosed.nearly");
    }

    @Test
    void anEmptyDocumentIsEmptyAndNothingElse() {
        for (String nothing : List.of("", "\n", " \t\r\n\u2003\n", "\uFEFF", "\uFEFF\n\n", "\u00A0\n\u200B")) {
            assertThat(USUAL.found(nothing)).containsExactly("1:1-1:1 error document-empty");
        }
    }

    @Test
    void aDocumentThatIsNotUtf8IsNotJudgedFurther() {
        byte[] latin = "---\ntags:\n---\n# été".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(found(latin)).containsExactly("4:3-4:4 error source-not-utf8.windows-1252");
        byte[] wide = Pages.HEAD.getBytes(StandardCharsets.UTF_16);
        assertThat(found(wide)).containsExactly("1:1-1:2 error source-not-utf8.utf-16");
        assertThat(found(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1}))
                .containsExactly("1:1-1:2 error source-not-utf8.binary");
    }

    @Test
    void aDocumentThatIsTooLongIsNotJudgedFurther() {
        assertThat(found("a\n".repeat(1_100_000).getBytes(StandardCharsets.UTF_8)))
                .containsExactly("1:1-1:1 error source-too-large");
    }

    @Test
    void aKeyWrittenTwiceIsToldWithBothPlacesAndItsFirstValueCounts() {
        String twice = Pages.HEAD.replace("img_alt:", "title:\nimg_alt:");
        assertThat(USUAL.found(twice + SECTIONS)).containsExactly("5:1-5:6 error yaml-duplicate-key +2:1-2:6");
    }

    @Test
    void whatIsOfTheWrongKindHasNoLimitsToo() {
        Checked limited =
                Checked.by("documents: {page: {fields: {tags: {type: list, required: true, minItems: 2}}}}\n");
        assertThat(limited.found("---\ntags: Java\n---\n")).containsExactly("2:7-2:11 error field-type.not-a-list");
        assertThat(limited.found("---\ntags: []\n---\n")).containsExactly("2:1-2:5 error field-empty.list");
        assertThat(limited.found("---\ntags: [\"\"]\n---\n")).containsExactly("2:8-2:10 error list-item-empty.quotes");
    }

    @Test
    void aValueThatIsNotTextIsNotAlsoNotAllowedOrTooShort() {
        Checked limited = Checked.by("""
                documents: {page: {fields: {level: {type: text, minLength: 3, allowed: ["One", "Two"]}}}}
                """);
        assertThat(limited.found("---\nlevel: 1\n---\n")).containsExactly("2:8-2:9 error field-type.not-text");
    }

    @Test
    void aTemplatesDateIsOneFinding() {
        String text = Pages.HEAD.replace("2026-04-05", "2019-12-01 00:00:00");
        assertThat(USUAL.found(text + SECTIONS)).containsExactly("3:14-3:33 warning template-residue.date");
        assertThat(USUAL.found(text.replace("-12-01", "-12-41") + SECTIONS))
                .containsExactly("3:14-3:33 error date-invalid.no-such-day");
    }

    private static List<String> found(byte[] bytes) {
        List<Finding> findings = new DocumentChecker(
                        USUAL.profile(), USUAL.profile().types().get(0))
                .check(PortfolioParser.parse("page.md", bytes))
                .findings();
        return findings.stream().map(FindingLine::of).toList();
    }
}
