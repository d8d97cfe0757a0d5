package dev.portfolio.rule;

import static dev.portfolio.rule.Pages.EVIDENCE;
import static dev.portfolio.rule.Pages.REFLECTION;
import static dev.portfolio.rule.Pages.SKILLS;
import static dev.portfolio.rule.Pages.body;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sections that are missing, moved, twice, empty or at another level. */
final class SectionRulesTest {

    private static final Checked USUAL = Checked.usually();
    private static final Map<Character, String> PARTS = Map.of('R', REFLECTION, 'S', SKILLS, 'T', EVIDENCE);

    private static String document(String order) {
        return body(
                order.chars().mapToObj(c -> PARTS.getOrDefault((char) c, "")).collect(Collectors.joining()));
    }

    static Stream<Arguments> orders() {
        return Stream.of(
                Arguments.of("RST", List.of()),
                Arguments.of("RTS", List.of("19:1-19:30 warning section-out-of-order +9:1-9:18 +13:1-13:20")),
                Arguments.of("SRT", List.of("13:1-13:18 warning section-out-of-order +9:1-9:30")),
                Arguments.of("STR", List.of("19:1-19:18 warning section-out-of-order +9:1-9:30")),
                Arguments.of("TRS", List.of("9:1-9:20 warning section-out-of-order +19:1-19:30")),
                Arguments.of(
                        "TSR",
                        List.of(
                                "15:1-15:30 warning section-out-of-order +19:1-19:18 +9:1-9:20",
                                "19:1-19:18 warning section-out-of-order +15:1-15:30")),
                Arguments.of(
                        "",
                        List.of(
                                "8:1-8:4 error section-missing",
                                "8:1-8:4 error section-missing",
                                "8:1-8:4 error section-missing")),
                Arguments.of("ST", List.of("9:1-9:30 error section-missing")),
                Arguments.of("RT", List.of("13:1-13:20 error section-missing")),
                Arguments.of("RS", List.of("15:1-15:18 error section-missing")),
                Arguments.of("T", List.of("9:1-9:20 error section-missing", "9:1-9:20 error section-missing")),
                Arguments.of("S", List.of("9:1-9:30 error section-missing", "11:1-11:18 error section-missing")),
                Arguments.of("R", List.of("11:1-11:46 error section-missing", "11:1-11:46 error section-missing")),
                Arguments.of(
                        "TS",
                        List.of("9:1-9:20 error section-missing", "15:1-15:30 warning section-out-of-order +9:1-9:20")),
                Arguments.of("RSTR", List.of("23:1-23:18 warning section-duplicate +9:1-9:18")),
                Arguments.of("RRST", List.of("13:1-13:18 warning section-duplicate +9:1-9:18")),
                Arguments.of(
                        "RSRTR",
                        List.of(
                                "17:1-17:18 warning section-duplicate +9:1-9:18",
                                "27:1-27:18 warning section-duplicate +9:1-9:18")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("orders")
    void sectionsAreToldOnceWhereTheyAreOrShouldBe(String order, List<String> expected) {
        assertThat(USUAL.found(document(order))).containsExactlyElementsOf(expected);
    }

    @Test
    void whatIsMissingIsToldWithTheLineToAdd() {
        assertThat(USUAL.words(document("RT").replace("## ", "### ").replace("#### ", "##### ")))
                .containsExactly(
                        "The section \"Compétences mises en œuvre\" is missing; its place is between"
                                + " \"Recul réflexif\" and \"Traces & preuves\". Add the line"
                                + " `### Compétences mises en œuvre` there, and its text below.",
                        "\"Projet Phare\" is a heading of level 5 right under \"Traces & preuves\", of level 3: a level"
                                + " is skipped. Write `#### Projet Phare`.");
        assertThat(USUAL.words(document("RS")))
                .containsExactly("The section \"Traces & preuves\" is missing; its place is after"
                        + " \"Compétences mises en œuvre\". Add the line `## Traces & preuves` there, and its text"
                        + " below.");
        assertThat(USUAL.words(document("TRS")))
                .containsExactly("The section \"Traces & preuves\" is not in its place, which is after"
                        + " \"Compétences mises en œuvre\". Move it there, with all its text.");
        assertThat(USUAL.words(document("RSTR")))
                .containsExactly("The section \"Recul réflexif\" is there already on line 9."
                        + " Bring both together under one heading.");
    }

    @Test
    void inAFreeOrderNothingIsMoved() {
        Checked free = Checked.by("extends: competency\ndocuments: {competency: {sectionOrder: free}}\n");
        assertThat(free.found(document("TSR"))).isEmpty();
        assertThat(free.found(document("TSRT"))).containsExactly("23:1-23:20 warning section-duplicate +9:1-9:20");
    }

    @Test
    void asFewSectionsAsCanBeAreMoved() {
        Checked five = Checked.by("""
                documents:
                  page:
                    sections: [{heading: Un}, {heading: Deux}, {heading: Trois}, {heading: Quatre}, {heading: Cinq}]
                """);
        String text = "---\na: b\n---\n# Deux\nx\n# Trois\nx\n# Un\nx\n# Cinq\nx\n# Quatre\nx\n";
        assertThat(five.found(text))
                .containsExactly(
                        "8:1-8:5 warning section-out-of-order +4:1-4:7",
                        "12:1-12:9 warning section-out-of-order +6:1-6:8 +10:1-10:7");
    }

    @Test
    void aSectionThatMayBeLeftOutIsNotMissing() {
        Checked optional = Checked.by("""
                documents: {page: {sections: [{heading: Un}, {heading: Deux, required: false}, {heading: Trois}]}}
                """);
        assertThat(optional.found("---\na: b\n---\n# Un\nx\n# Trois\nx\n")).isEmpty();
        assertThat(optional.found("---\na: b\n---\n# Un\nx\n# Trois\nx\n# Deux\n"))
                .containsExactly(
                        "8:1-8:7 error section-empty", "8:1-8:7 warning section-out-of-order +4:1-4:5 +6:1-6:8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Tenir un service debout\n\n",
                "# Portfolio\n\nBienvenue.\n\n",
                "Un mot d’abord.\n\n",
                "# A\n# B\n"
            })
    void aTitleAboveTheSectionsChangesNothing(String title) {
        assertThat(USUAL.found(body(title, REFLECTION, SKILLS, EVIDENCE))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"# Compétences\n\n", "# Réflexion\n\n", "# Traces\n\n", "# Skills\n\nAll I can.\n\n"})
    void aTitleThatIsASectionsNameDoesNotHideTheSectionsBelowIt(String title) {
        assertThat(USUAL.found(body(title, REFLECTION, SKILLS, EVIDENCE))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "#, #, #",
        "##, ##, ##",
        "###, ###, ###",
        "#, ##, ##",
        "##, ###, ##",
        "##, ##, ###",
        "##, ##, #",
        "###, ##, #"
    })
    void sectionsAreFoundAtAnyLevelAndALevelTooDeep(String reflection, String skills, String evidence) {
        String text = body(
                REFLECTION.replace("##", reflection),
                SKILLS.replace("##", skills),
                EVIDENCE.replace("###", evidence + "#").replace("## T", evidence + " T"));
        assertThat(USUAL.found(text, "section-")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "\n\n", "<!-- à faire -->\n", "<!--\nà faire\n\nplus tard -->\n", "<!-- a --> <!-- b -->\n",
                        "---\n",
                "### Contexte\n", "### Contexte\n\n#### Avant\n\n### Après\n", "-\n", "- \n- \n", "> \n", "```\n```\n",
                "[ici]: https://iut.example\n", "### Contexte\n\n<!-- rien -->\n", "&nbsp;\n", "\u00A0\n",
            })
    void whatSaysNothingIsEmpty(String content) {
        assertThat(USUAL.found(body("## Recul réflexif\n", content, SKILLS, EVIDENCE)))
                .containsExactly("9:1-9:18 error section-empty");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Oui.\n",
                "![Un phare](https://iut.example/p.jpg)\n",
                "```sh\nls\n```\n",
                "    ls\n",
                "> Bien.\n",
                "| a | b |\n|---|---|\n| 1 | 2 |\n",
                "<iframe src=\"https://iut.example\"></iframe>\n",
                "1. Un\n",
                "### Contexte\n\nOui.\n",
                "<!-- note --> Oui.\n",
                "`x`\n",
                "<https://iut.example>\n",
                "😀\n",
            })
    void whatSaysSomethingIsNotEmpty(String content) {
        assertThat(USUAL.found(body("## Recul réflexif\n\n", content, "\n", SKILLS, EVIDENCE)))
                .isEmpty();
    }

    @Test
    void anEmptySectionIsToldAsEmptyAndAsNothingElse() {
        assertThat(USUAL.found(body("## Recul réflexif\n", "## Compétences mises en œuvre\n", "## Traces & preuves\n")))
                .containsExactly(
                        "9:1-9:18 error section-empty",
                        "10:1-10:30 error section-empty",
                        "11:1-11:20 error section-empty");
        assertThat(USUAL.found(body(REFLECTION, SKILLS, "## Traces & preuves\n\n### Projet A\n\n### Projet B\n")))
                .containsExactly("17:1-17:20 error section-empty");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    - un@- deux@- trois                        |
                    1. un@2. deux@3. trois                     |
                    * un@  * deux@    * trois                  |
                    + un@@texte@@1) deux@@> - trois            |
                    - un@@## Suite@@- deux@- trois            |
                    - [ ] un@- [x] deux@- trois                |
                    - un@- deux                                | 4:1-4:8 error section-list-too-short
                    - un@  deux@  trois                        | 4:1-4:8 error section-list-too-short
                    un, deux, trois                            | 4:1-4:8 error section-list-too-short.none
                    • un@• deux@• trois                        | 4:1-4:8 error section-list-too-short.none
                    -un@-deux@-trois                           | 4:1-4:8 error section-list-too-short.none
                    ```@- un@- deux@- trois@```                | 4:1-4:8 error section-list-too-short.none
                    """)
    void listItemsAreCountedHoweverTheyAreNested(String content, String expected) {
        Checked three = Checked.by("documents: {page: {sections: [{heading: Liste, listItems: {min: 3}}]}}\n");
        List<String> found = three.found("---\na: b\n---\n# Liste\n\n" + content.replace("@", "\n") + "\n");
        assertThat(found).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void wordsAreCountedUnderSubHeadingsAndInLists() {
        Checked ten = Checked.by("documents: {page: {sections: [{heading: Récit, words: {min: 10}}]}}\n");
        String text =
                "---\na: b\n---\n# Récit\n\nJ’ai compris peu de choses\n\n## Puis\n\n- c’est-à-dire deux ou trois\n";
        assertThat(ten.words(text))
                .containsExactly(
                        "The section \"Récit\" has 9 words; at least 10 are asked for. Write about 1 word more:"
                                + " what you did, what you learned, what you would do otherwise.");
        assertThat(ten.found(text)).containsExactly("4:1-4:8 warning section-too-short");
        assertThat(ten.found(text + "- dix\n")).isEmpty();
    }

    @Test
    void headingsThatSkipALevelAreToldOncePerParent() {
        String text = body(
                "# Page\n### A\n### B\n#### C\n###### D\n## E\n",
                REFLECTION,
                SKILLS,
                EVIDENCE,
                "##### F\n### G\n##### H\n");
        assertThat(USUAL.found(text, "heading-"))
                .containsExactly(
                        "10:1-10:6 warning heading-level-skipped.siblings +11:1-11:6",
                        "13:1-13:9 warning heading-level-skipped",
                        "29:1-29:8 warning heading-level-skipped",
                        "31:1-31:8 warning heading-level-skipped");
    }

    @Test
    void comingBackUpAndStartingDeepSkipNothing() {
        assertThat(USUAL.found(body("#### Z\n", "## Y\n", "### X\n", "#### W\n", "# V\n"), "heading-"))
                .isEmpty();
    }
}
