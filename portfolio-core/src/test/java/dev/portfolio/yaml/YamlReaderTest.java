package dev.portfolio.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.portfolio.finding.Problem;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import dev.portfolio.yaml.YamlScalar.Kind;
import dev.portfolio.yaml.YamlScalar.Style;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values stand exactly where they are written, and mean what YAML 1.2 says they mean. */
final class YamlReaderTest {

    private static SourceText source(String text) {
        return SourceText.of("portfolio.yaml", text);
    }

    private static YamlMapping mapping(SourceText source) {
        YamlDocument read = YamlReader.read(source);
        assertThat(read.problems()).isEmpty();
        return (YamlMapping) read.value().orElseThrow();
    }

    private static YamlValue value(String text, String name) {
        return mapping(source(text)).value(name).orElseThrow();
    }

    /** The value of {@code x} as it stands in the text. */
    private static String written(String text) {
        SourceText source = source(text);
        return source.text(mapping(source).value("x").orElseThrow().span());
    }

    private static List<String> items(String text) {
        SourceText source = source(text);
        YamlSequence list = (YamlSequence) mapping(source).value("x").orElseThrow();
        return list.items().stream().map(item -> source.text(item.span())).toList();
    }

    private static List<Problem> problems(String text) {
        return YamlReader.read(source(text)).problems();
    }

    static Stream<String[]> everyValueStandsWhereItIsWritten() {
        return Stream.of(
                new String[] {"x: Java", "Java"},
                new String[] {"x:   Java  \ny: 1", "Java"},
                new String[] {"x: 'Java'  # langage", "'Java'"},
                new String[] {"x: \"l’été\"\n", "\"l’été\""},
                new String[] {"x: \"\"", "\"\""},
                new String[] {"😀: 👩‍💻\nx: 👍 oui", "👍 oui"},
                new String[] {"é: e\u0301\n𝒳: \"𝒴\"\nx: fin", "fin"},
                new String[] {"x: un texte\n  sur trois\n  lignes\ny: 1", "un texte\n  sur trois\n  lignes"},
                new String[] {"x: \"un texte\n  entre guillemets\"\ny: 1", "\"un texte\n  entre guillemets\""},
                new String[] {"x: |\n  un\n  deux\n\n\ny: 1", "|\n  un\n  deux"},
                new String[] {"x: >-\n  un\n  deux\ny: 1", ">-\n  un\n  deux"},
                new String[] {"x: |\r\n  un\r\n  deux\r\ny: 1", "|\r\n  un\r\n  deux"},
                new String[] {"x: |\ny: 1", "|"},
                new String[] {"x: [a, [b], {c: d}]\ny: 1", "[a, [b], {c: d}]"},
                new String[] {"x: [\n  a,\n  b,\n]\ny: 1", "[\n  a,\n  b,\n]"},
                new String[] {"x: {a: b, c: }\n", "{a: b, c: }"},
                new String[] {"x: []", "[]"},
                new String[] {"x:\n  - a\n  - b\n\ny: 1", "- a\n  - b"},
                new String[] {"x:\n- a\n- b\ny: 1", "- a\n- b"},
                new String[] {"x:\n- a\n? y\n: 1", "- a"},
                new String[] {"x:\n  a: 1\n  b: 2\n\n# fin\ny: 1", "a: 1\n  b: 2"},
                new String[] {"x: 2020-03-02 00:00:00", "2020-03-02 00:00:00"},
                new String[] {"x: https://exemple.fr/a#b", "https://exemple.fr/a#b"},
                new String[] {"x: un\u2028deux\ny: 1", "un\u2028deux"});
    }

    @ParameterizedTest
    @MethodSource
    void everyValueStandsWhereItIsWritten(String text, String written) {
        assertThat(written(text)).isEqualTo(written);
    }

    @Test
    void everyKeyStandsWhereItIsWritten() {
        SourceText source = source("😀: 1\n'à côté': 2\n\"b\" : 3\n? c\n: 4\n");

        assertThat(mapping(source).entries())
                .extracting(entry -> source.text(entry.key().span()))
                .containsExactly("😀", "'à côté'", "\"b\"", "c");
        assertThat(mapping(source).entries())
                .extracting(YamlMapping.Entry::name)
                .containsExactly("😀", "à côté", "b", "c");
    }

    @Test
    void placesArePlacesInTheWholeFile() {
        SourceText source = source("---\ntitle: 👍 Été\n---\n");
        YamlDocument read = YamlReader.read(source, new Span(3, 18));
        YamlMapping fields = (YamlMapping) read.value().orElseThrow();

        assertThat(source.text(fields.value("title").orElseThrow().span())).isEqualTo("👍 Été");
        assertThat(source.text(fields.span())).isEqualTo("title: 👍 Été");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x:\ny: 1", "x:   \ny: 1", "x: # rien\ny: 1", "x:\n  # rien\ny: 1", "x:"})
    void anEmptyValueIsThePlaceAfterTheColon(String text) {
        assertThat(value(text, "x")).isEqualTo(new YamlScalar(Span.at(2), "", Style.PLAIN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x:\n-\n", "x:\n  - \n", "x:\n  -", "x:\n  -  # rien\n", "x:\n  -\n\n\ny: 1"})
    void anEmptyItemIsItsDash(String text) {
        assertThat(items(text)).containsExactly("-");
    }

    @Test
    void emptyItemsAmongOthersAreTheirDashes() {
        assertThat(items("x:\n- a\n-\n- b\n-\ny: 1")).containsExactly("a", "-", "b", "-");
    }

    @Test
    void itemsStandWhereTheyAreWritten() {
        assertThat(items("x: [👍, 'b c', \"d\", e f]")).containsExactly("👍", "'b c'", "\"d\"", "e f");
        assertThat(items("x:\n  - 👍\n  -   b: 1\n      c: 2\n  - |\n    d\n"))
                .containsExactly("👍", "b: 1\n      c: 2", "|\n    d");
    }

    @Test
    void aPairInsideAListEndsWithItsValue() {
        assertThat(items("x: [a: b, c: d]")).containsExactly("a: b", "c: d");
    }

    @Test
    void aRepeatedValueStandsWhereItIsWrittenFirst() {
        SourceText source = source("y: &t [Java]\nx: *t\n");

        assertThat(mapping(source).value("x")).isEqualTo(mapping(source).value("y"));
    }

    @ParameterizedTest
    @CsvSource({
        "null, NULL",
        "~, NULL",
        "Null, NULL",
        "nul, TEXT",
        "true, BOOLEAN",
        "False, BOOLEAN",
        "yes, TEXT",
        "oui, TEXT",
        "2021, NUMBER",
        "-3.5, NUMBER",
        "1e3, NUMBER",
        "0x1F, NUMBER",
        ".inf, NUMBER",
        "1_000, TEXT",
        "1.2.3, TEXT",
        "2020-03-02, TEXT",
        "12:30, TEXT",
        "'\"2021\"', TEXT",
        "'\"\"', TEXT",
        "N1, TEXT"
    })
    void aValueIsWhatTheCoreSchemaSays(String written, Kind kind) {
        assertThat(value("x: " + written, "x"))
                .isInstanceOfSatisfying(
                        YamlScalar.class, scalar -> assertThat(scalar.kind()).isEqualTo(kind));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x:", "x: ~", "x: null", "x: ''", "x: ' '", "x: []", "x: {}", "x: |\n", "x: >\n\n"})
    void someValuesHoldNothing(String text) {
        assertThat(value(text, "x").isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x: a", "x: 0", "x: false", "x: 'null'", "x: [~]", "x: {a: }", "x:\n  -\n"})
    void otherValuesHoldSomething(String text) {
        assertThat(value(text, "x").isEmpty()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'x: ''it''''s'''|it's",
                "x: \"a\\tb\\u00e9\"|a\tbé",
                "'x: |\n  un\n  deux\n'|'un\ndeux\n'",
                "'x: >-\n  un\n  deux'|un deux",
                "'x: un\n  deux'|un deux",
            })
    void aTextIsReadWithItsQuotesEscapesAndFolds(String text, String meant) {
        assertThat(value(text, "x"))
                .isInstanceOfSatisfying(
                        YamlScalar.class, scalar -> assertThat(scalar.value()).isEqualTo(meant));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# rien\n", "   \n# rien", "---\n"})
    void aTextWithoutAValueHasNoProblem(String text) {
        assertThat(problems(text)).isEmpty();
        assertThat(YamlReader.read(source(text)).value().map(YamlValue::isEmpty).orElse(true))
                .isTrue();
    }

    @Test
    void aKeyThatIsWrittenTwiceIsToldWithBothPlaces() {
        SourceText source = source("title: a\nimg: b\n😀: c\n'title': d\n");
        YamlDocument read = YamlReader.read(source);

        assertThat(read.isComplete()).isTrue();
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo(YamlReader.DUPLICATE_KEY);
            assertThat(source.location(problem.span()).start()).hasToString("4:1");
            assertThat(source.text(problem.span())).isEqualTo("'title'");
            assertThat(problem.related()).containsExactly(new Span(0, 5));
        });
    }

    @Test
    void eachRepetitionOfAKeyIsToldWithTheFirst() {
        assertThat(problems("a: 1\na: 2\na: 3\nb: {c: 1, c: 2, d: {c: 3}}\n"))
                .extracting(Problem::span, Problem::related)
                .containsExactly(
                        tuple(new Span(5, 6), List.of(new Span(0, 1))),
                        tuple(new Span(10, 11), List.of(new Span(0, 1))),
                        tuple(new Span(25, 26), List.of(new Span(19, 20))));
    }

    @Test
    void theFirstOfTwoEntriesOfANameIsTheOneThatCounts() {
        YamlDocument read = YamlReader.read(source("x: 1\nx: 2"));
        YamlMapping fields = (YamlMapping) read.value().orElseThrow();

        assertThat(fields.entries()).hasSize(2);
        assertThat(fields.value("x")).contains(new YamlScalar(new Span(3, 4), "1", Style.PLAIN));
    }
}
