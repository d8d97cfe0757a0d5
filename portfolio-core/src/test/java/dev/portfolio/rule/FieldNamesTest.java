package dev.portfolio.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which fields are there: missing, empty, mistyped, not asked for. */
final class FieldNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title",
                "publishDate",
                "img",
                "img_alt",
                "description",
                "tags",
            })
    void aRequiredFieldIsMissingOrEmpty(String field) {
        String head = Pages.HEAD
                .lines()
                .filter(line -> !line.startsWith(field + ":"))
                .collect(Collectors.joining("\n", "", "\n"));
        String sections = Pages.REFLECTION + Pages.SKILLS + Pages.EVIDENCE;
        assertThat(Checked.usually().found(head + sections)).containsExactly("1:1-1:4 error field-missing");
        int end = field.length() + 1;
        String empty = "2:1-2:" + end + " error field-empty" + (field.equals("tags") ? ".list" : "");
        for (String nothing : List.of("", " ", " ~", " null", " \"\"", " ' '", " # rien", " |", " >-", " []", " {}")) {
            String text = head.replaceFirst("---\n", "---\n" + field + ":" + nothing + "\n");
            assertThat(Checked.usually().found(text + sections)).as(nothing).containsExactly(empty);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
            title: #1 en cuisine  ¦ 2:1-2:6 error field-empty.comment ¦ title: "#1 en cuisine"
            title: &co            ¦ 2:1-2:6 error field-empty.mark    ¦ title: "&co"
            title: !important     ¦ 2:1-2:6 error field-empty.mark    ¦ title: "!important"
            """)
    void aValueThatIsLostToItsFirstCharacterIsPutInQuotes(String line, String expected, String fixed) {
        String text = Pages.body(Pages.REFLECTION, Pages.SKILLS, Pages.EVIDENCE)
                .replaceFirst("title: .*", line.replace("$", "\\$"));
        assertThat(Checked.usually().found(text)).containsExactly(expected);
        assertThat(Checked.usually().words(text)).singleElement().asString().contains("`" + fixed + "`");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
            title:L'analyse : bilan         ¦ 2:1-2:16 ¦ title: "L'analyse : bilan"
            title:\u00A0L'analyse : bilan   ¦ 2:1-2:17 ¦ title: "L'analyse : bilan"
            title:Le "mur" : bilan          ¦ 2:1-2:15 ¦ title: 'Le "mur" : bilan'
            """)
    void aSpaceThatIsMissingBehindAColonIsToldAsThat(String line, String place, String fixed) {
        String text = Pages.body(Pages.REFLECTION, Pages.SKILLS, Pages.EVIDENCE).replaceFirst("title: .*", line);
        assertThat(Checked.usually().found(text)).containsExactly(place + " error field-unknown.no-space");
        assertThat(Checked.usually().words(text)).singleElement().asString().endsWith("Write `" + fixed + "`.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
            title:Gérer@img:a.png      ¦ text ¦ title: Gérer
            title = Gérer@img = a.png  ¦ text ¦ title: Gérer
            title=L'analyse            ¦ text ¦ title: L'analyse
            title = a : b              ¦ -    ¦ -
            - title: Gérer@- img: a    ¦ list ¦ title: Gérer
            - title:Gérer@- img:a      ¦ list ¦ title: Gérer
            Un texte@et un autre       ¦ text ¦ title: …
            """)
    void frontMatterWithoutNamesShowsHowItsFirstLineIsWritten(String yaml, String variant, String fixed) {
        String text = "---\n" + yaml.replace('@', '\n') + "\n---\n" + Pages.REFLECTION + Pages.SKILLS + Pages.EVIDENCE;
        List<String> found = Checked.usually().found(text, "front-matter-not-a-mapping");
        if (variant.equals("-")) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).singleElement().asString().endsWith("front-matter-not-a-mapping." + variant);
            assertThat(Checked.usually().words(text)).singleElement().asString().contains("`" + fixed + "`");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "title, Title",
        "title, TITLE",
        "title, titel",
        "title, titre",
        "title, Titlé",
        "publishDate, publish_date",
        "publishDate, publishdate",
        "publishDate, publish-date",
        "publishDate, PublishDate",
        "publishDate, publihsDate",
        "img, Img",
        "img, IMG",
        "img, imgs",
        "img_alt, imgAlt",
        "img_alt, img-alt",
        "img_alt, ImgAlt",
        "img_alt, imgalt",
        "img_alt, img.alt",
        "img_alt, img_atl",
        "description, Description",
        "description, descripton",
        "description, déscription",
        "description, desciption",
        "tags, Tags",
        "tags, TAGS",
        "tags, tag",
        "tags, tgas",
    })
    void aMistypedFieldIsToldOnceAndIsNotMissingToo(String field, String written) {
        String key = written.equals(written.strip()) ? written : '"' + written + '"';
        String text = Pages.HEAD.replace("\n" + field + ":", "\n" + key + ":")
                + Pages.REFLECTION
                + Pages.SKILLS
                + Pages.EVIDENCE;
        int line = List.of("title", "publishDate", "img", "img_alt", "description", "tags")
                        .indexOf(field)
                + 2;
        assertThat(Checked.usually().found(text))
                .containsExactly(line + ":1-" + line + ":" + (key.length() + 1) + " error field-unknown.near-required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"title\u00A0", "\u200Btitle", "ti\u00ADtle", "title\u202F"})
    void aFieldWithSomethingInvisibleInItsNameIsToldOnce(String key) {
        String text =
                Pages.HEAD.replace("\ntitle:", "\n\"" + key + "\":") + Pages.REFLECTION + Pages.SKILLS + Pages.EVIDENCE;
        assertThat(Checked.usually().found(text))
                .hasSize(1)
                .allMatch(told -> told.startsWith("2:1-2:") && told.endsWith(" error field-unknown.invisible"));
    }

    @ParameterizedTest
    @CsvSource({
        "title, nom",
        "publishDate, date",
        "img, image",
        "img, cover",
        "img_alt, alt",
        "description, summary",
        "tags, keywords",
        "tags, mots",
        "img, id",
        "title, slug",
    })
    void aFieldOfAnotherNameIsUnknownAndTheOneAskedForIsMissing(String field, String written) {
        String text = Pages.HEAD.replace("\n" + field + ":", "\n" + written + ":")
                + Pages.REFLECTION
                + Pages.SKILLS
                + Pages.EVIDENCE;
        assertThat(Checked.usually().found(text))
                .hasSize(2)
                .contains("1:1-1:4 error field-missing")
                .allMatch(told -> told.endsWith("error field-missing") || told.endsWith("warning field-unknown"));
    }

    @Test
    void aFieldBesideTheOneItIsNearIsOnlyUnknown() {
        String text = Pages.head(
                "title: A",
                "Title: B",
                "publishDate: 2026-01-01",
                "img: a",
                "img_alt: a",
                "description: a",
                "tags: [a]");
        assertThat(Checked.usually().found(text)).containsExactly("3:1-3:6 warning field-unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "allow, -, -",
        "warn, -, warning",
        "refuse, -, error",
        "allow, info, -",
        "warn, info, info",
        "refuse, info, info",
        "refuse, off, -",
        "warn, error, error",
    })
    void otherFieldsAreAllowedOrToldOrRefused(String additional, String severity, String expected) {
        String rules = severity.equals("-") ? "" : "rules: {field-unknown: " + severity + "}\n";
        Checked checked = Checked.by(
                "documents: {page: {fields: {title: {type: text}}, additionalFields: " + additional + "}}\n" + rules);
        assertThat(checked.found("---\ntitle: a\nauteur: b\n---\n"))
                .isEqualTo(expected.equals("-") ? List.of() : List.of("3:1-3:7 " + expected + " field-unknown"));
    }

    @Test
    void aMistypedFieldThatMayBeLeftOutIsAWarning() {
        Checked checked = Checked.by("documents: {page: {fields: {niveau: {type: text}}}}\n");
        assertThat(checked.found("---\nNiveau: a\n---\n")).containsExactly("2:1-2:7 warning field-unknown.near");
    }
}
