package dev.portfolio.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class MessagesTest {

    private static final Pattern NAME = Pattern.compile("\\{([A-Za-z]+)");
    private static final Pattern CODE = Pattern.compile("`[^`]*`");

    private final Messages english = Messages.in(Language.ENGLISH);
    private final Messages french = Messages.in(Language.FRENCH);

    @Test
    void bothCataloguesHaveTheSameLines() {
        assertThat(french.keys()).isEqualTo(english.keys());
    }

    @Test
    void aLineUsesNoValueInOneLanguageThatItLacksInTheOther() {
        for (String key : english.keys()) {
            List<String> notInEnglish = names(french.line(key)).stream()
                    .filter(name -> !names(english.line(key)).contains(name))
                    .toList();
            assertThat(notInEnglish).as(key).isEmpty();
        }
    }

    @Test
    void everyMessageHasAMend() {
        assertThat(english.keys().stream().filter(key -> key.endsWith(".message")))
                .allMatch(key -> english.keys().contains(key.replaceAll("message$", "mend"))
                        || english.keys().contains(key.replaceAll("\\..*$", ".mend")));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyMessageIsOneSentence(Language language) {
        Messages messages = Messages.in(language);
        for (String key : messages.keys()) {
            if (key.endsWith(".message")) {
                String prose = CODE.matcher(messages.line(key)).replaceAll("x");
                assertThat(prose).as(key).matches("(?s).*[.?]").doesNotContainPattern("\\. [A-ZÀ-Ý]");
            }
        }
    }

    @Test
    void frenchHasItsNoBreakSpacesAndCurlyApostrophes() {
        for (String key : french.keys()) {
            String prose = CODE.matcher(french.line(key)).replaceAll("x");
            assertThat(prose).as(key).doesNotContainPattern(" [:;?!»]|« |'");
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0 items; 0 élément", "1, 1 item; 1 élément", "2, 2 items; 2 éléments"})
    void numbersChooseTheWordAsTheLanguageDoes(long count, String expected) {
        Arguments arguments = Arguments.none().with("count", count);
        String inEnglish = Template.of("{count} {count?item|items}")
                .fill(arguments, Messages.in(Language.ENGLISH).catalogue());
        String inFrench = Template.of("{count} {count?élément|éléments}")
                .fill(arguments, Messages.in(Language.FRENCH).catalogue());
        assertThat(inEnglish + "; " + inFrench).isEqualTo(expected);
    }

    @Test
    void aValueFromADocumentStaysOnItsLineAndObeysNothing() {
        Arguments arguments = Arguments.none().with("value", "a\nb\u001B[31mc\u202Ed {count} $1");
        assertThat(Template.of("`{value}`")
                        .fill(arguments, Messages.in(Language.ENGLISH).catalogue()))
                .isEqualTo("`a b\uFFFD[31mc\uFFFDd {count} $1`");
    }

    @Test
    void aLongValueIsCutShort() {
        Arguments arguments = Arguments.none().with("value", "😀".repeat(500));
        assertThat(Template.of("{value}")
                        .fill(arguments, Messages.in(Language.ENGLISH).catalogue()))
                .isEqualTo("😀".repeat(399) + "…");
    }

    @Test
    void aHoleThatThereIsNoValueForStaysForItsAuthorToSee() {
        assertThat(Template.of("the {wrod}, {count?one|many}").fill(Arguments.none(), english.catalogue()))
                .isEqualTo("the {wrod}, many");
    }

    @Test
    void severalTextsAreQuotedOneByOne() {
        Arguments arguments = Arguments.none().with("names", List.of("a", "b"));
        assertThat(Template.of("one of `{names}`")
                        .fill(arguments, Messages.in(Language.ENGLISH).catalogue()))
                .isEqualTo("one of `a`, `b`");
    }

    @Test
    void manyTextsAreNotAllShown() {
        List<String> names = IntStream.range(0, 50).mapToObj(String::valueOf).toList();
        assertThat(Template.of("one of `{names}`").fill(Arguments.none().with("names", names), english.catalogue()))
                .startsWith("one of `0`, `1`, ")
                .endsWith(", `18`, `19`, `…`");
    }

    @ParameterizedTest
    @CsvSource({"'a', Write `a`", "'a,b', 'Choose one of `a`, `b`'"})
    void severalTextsChooseAWordByTheirNumber(String names, String expected) {
        Arguments arguments = Arguments.none().with("names", List.of(names.split(",", -1)));
        assertThat(Template.of("{names?Write|Choose one of} `{names}`").fill(arguments, english.catalogue()))
                .isEqualTo(expected);
    }

    @Test
    void aBacktickInAValueDoesNotEndItsQuotes() {
        Arguments arguments = Arguments.none().with("value", "a`b");
        assertThat(Template.of("Write `{value}`.").fill(arguments, english.catalogue()))
                .isEqualTo("Write `` a`b ``.");
        assertThat(Template.ofProse("\"{value}\"").fill(arguments, english.catalogue()))
                .isEqualTo("\"`` a`b ``\"");
        assertThat(Template.of("{value}: 3").fill(arguments, english.catalogue()))
                .isEqualTo("a`b: 3");
    }

    @Test
    void aFenceIsShownAsItIs() {
        assertThat(Template.ofProse("Add a line {fence}.")
                        .fill(Arguments.none().with("fence", "```"), english.catalogue()))
                .isEqualTo("Add a line ```.");
    }

    @Test
    void aTextOfNothingCanBeSeen() {
        assertThat(Template.of("No rule `{value}`.").fill(Arguments.none().with("value", ""), english.catalogue()))
                .isEqualTo("No rule `\"\"`.");
    }

    @Test
    void quotesAreMoreBackticksThanStandInARowBetweenThem() {
        Arguments arguments =
                Arguments.none().with("value", "``.pdf").with("field", "a`").with("names", List.of("x", "`y", "``z``"));
        assertThat(Template.of("The file `{value}` and `{field}: {value}`.").fill(arguments, english.catalogue()))
                .isEqualTo("The file ``` ``.pdf ``` and ``` a`: ``.pdf ```.");
        assertThat(Template.of("One of `{names}`.").fill(arguments, english.catalogue()))
                .isEqualTo("One of `x`, `` `y ``, ``` ``z`` ```.");
    }

    @Test
    void aMessageStaysReadableAroundALongValueAndAMendShowsMoreOfIt() {
        String value = "x".repeat(500);
        Finding finding = new Problem(
                        new RuleId("field-pattern"),
                        "",
                        Span.at(0),
                        Arguments.none()
                                .with("field", "code")
                                .with("value", value)
                                .with("pattern", value))
                .in(SourceText.of("a.md", "text"), Severity.ERROR);
        assertThat(english.message(finding))
                .isEqualTo("`" + "x".repeat(119) + "…`, in `code`, does not have the form that is asked for.");
        assertThat(english.mend(finding).orElseThrow()).contains("`" + "x".repeat(399) + "…`");
    }

    @Test
    void aMendWithoutTheLineToWriteIsTheSentenceBeforeIt() {
        assertThat(mend("tab")).isEqualTo("Delete the tab, and indent with spaces where that is needed.");
        assertThat(french.mend(yaml("tab")))
                .contains("Effacez la tabulation, et décalez par des espaces là où il le faut.");
        assertThat(mend("dash-space")).startsWith("Write each field as `key: value` on a line of its own");
    }

    private String mend(String variant) {
        return english.mend(yaml(variant)).orElseThrow();
    }

    private static Finding yaml(String variant) {
        return new Problem(new RuleId("yaml-syntax"), variant, Span.at(0), Arguments.none())
                .in(SourceText.of("a.md", "text"), Severity.ERROR);
    }

    @Test
    void aFindingWithoutACatalogueLineIsToldByItsRule() {
        SourceText source = SourceText.of("a.md", "text");
        Finding finding =
                new Problem(new RuleId("of-somebody-else"), "", Span.at(0), Arguments.none()).in(source, Severity.INFO);
        assertThat(french.message(finding))
                .isEqualTo("La règle `of-somebody-else` a trouvé quelque chose ici, "
                        + "et personne n’a écrit ce qu’elle en dit.");
        assertThat(french.mend(finding)).isEmpty();
    }

    private static List<String> names(String line) {
        return NAME.matcher(line)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
