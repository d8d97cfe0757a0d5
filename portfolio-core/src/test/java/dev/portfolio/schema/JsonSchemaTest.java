package dev.portfolio.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import dev.portfolio.yaml.YamlMapping;
import dev.portfolio.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Schemas as they are read: good ones, wrong ones, and those that are out to break something. */
final class JsonSchemaTest {

    private static JsonSchema.Reading read(String text) {
        return JsonSchema.read(SourceText.of("work.schema.json", text));
    }

    private static List<String> faults(String text) {
        SourceText source = SourceText.of("work.schema.json", text);
        return JsonSchema.read(source).faults().stream()
                .map(fault -> source.position(fault.place().start()) + " " + source.text(fault.place()) + " "
                        + fault.variant())
                .toList();
    }

    private static List<String> check(String schema, String fields) {
        return check(read(schema).schema().orElseThrow(() -> new AssertionError(faults(schema))), fields);
    }

    private static List<String> check(JsonSchema schema, String fields) {
        YamlMapping mapping = (YamlMapping)
                YamlReader.read(SourceText.of("fields", fields)).value().orElse(YamlMapping.empty(Span.at(0)));
        return schema.check(mapping, Span.at(0), text -> text.startsWith("20")).stream()
                .map(SchemaMistake::variant)
                .toList();
    }

    private static String work() throws IOException {
        return Files.readString(Path.of("src/test/resources/fixtures/work.schema.json"));
    }

    @Test
    void theSchemaOfASiteIsReadWithItsNames() throws IOException {
        JsonSchema schema = read(work()).schema().orElseThrow();
        assertThat(schema.names()).contains("title", "publishDate", "$schema").doesNotContain("kind", "id");
        assertThat(schema.isClosed()).isTrue();
        assertThat(schema.file()).isEqualTo("work.schema.json");
        assertThat(read("{properties: {a: {}}}").schema().orElseThrow().isClosed())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\n\t\"type\":\t\"object\",\n\t\"properties\": {\n\t\t\"a\":\t{\"type\": \"string\"}\n\t}\n}",
                "{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"string\"}}}",
                "{\"properties\": {\"a\": {\"type\": \"string\", \"pattern\": \"^\\\\S\\u002f\\ud83d\\ude00$|b\"}}}",
                "{\r\n  \"properties\": {\r\n    \"a\": {\r\n      \"type\": \"string\"\r\n    }\r\n  }\r\n}\r\n",
                "properties:\n  a:\n    type: string\n",
            })
    void jsonIsReadHoweverItIsWritten(String text) {
        assertThat(check(text, "a: b")).isEmpty();
        assertThat(check(text, "a: 1")).containsExactly("not-text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://json-schema.org/draft-04/schema#",
                "http://json-schema.org/draft-06/schema#",
                "http://json-schema.org/draft-07/schema#",
                "http://json-schema.org/draft-07/schema",
                "https://json-schema.org/draft/2019-09/schema",
                "https://json-schema.org/draft/2020-12/schema",
            })
    void everyOfficialDialectIsKnown(String dialect) {
        String schema =
                "{\"$schema\": \"" + dialect + "\", \"properties\": {\"a\": {\"maxLength\": 2, \"minLength\": -0}}}";
        assertThat(check(schema, "a: b")).isEmpty();
        assertThat(check(schema, "a: bcd")).containsExactly("long");
        assertThat(faults(schema.replace(": -0", ": -1")))
                .containsExactly("1:" + (schema.length() - 4) + " -1 schema-invalid");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '%', textBlock = """
                    []                                                  ¦ 1:1  schema-shape
                    true                                                ¦ 1:1  schema-shape
                    # nothing                                           ¦ 1:1  schema-shape
                    {properties: {a: {type: strng}}}                    ¦ 1:25 strng schema-invalid
                    {properties: {a: {type: [string, 3]}}}              ¦ 1:34 3 schema-invalid
                    {properties: {a: {minLength: few}}}                 ¦ 1:30 few schema-invalid
                    {properties: [a]}                                   ¦ 1:14 [a] schema-invalid
                    {required: title}                                   ¦ 1:12 title schema-invalid
                    {properties: {a: {enum: b}}}                        ¦ 1:25 b schema-invalid
                    {anyOf: []}                                         ¦ 1:9 [] schema-invalid
                    {$schema: 'https://example.org/mine'}               ¦ 1:11 'https://example.org/mine' schema-dialect
                    {$schema: 'http://json-schema.org/draft-03/schema#'} ¦ 1:11 'http://json-schema.org/draft-03/schema#' schema-dialect
                    {$id: '::'}                                         ¦ 1:1  schema-dialect
                    {$ref: '#/definitions/a'}                           ¦ 1:8 '#/definitions/a' schema-ref
                    {$ref: 'https://example.org/a.json'}                ¦ 1:8 'https://example.org/a.json' schema-ref
                    {$ref: 'http://json-schema.org/draft-07/schema#'}   ¦ 1:8 'http://json-schema.org/draft-07/schema#' schema-ref
                    {$ref: other.json}                                  ¦ 1:8 other.json schema-ref
                    {$ref: 'file:///etc/passwd'}                        ¦ 1:8 'file:///etc/passwd' schema-ref
                    {properties: {a: {$ref: '#/b'}}}                    ¦ 1:25 '#/b' schema-ref
                    {$ref: '#/%zz'}                                     ¦ 1:8 '#/%zz' schema-ref
                    {$ref: '#'}                                         ¦ 1:1 {$ref: '#'} schema-cycle
                    {allOf: [{$ref: '#'}]}                              ¦ 1:10 {$ref: '#'} schema-cycle
                    {anyOf: [{not: {$ref: '#/anyOf/0'}}]}               ¦ 1:16 {$ref: '#/anyOf/0'} schema-cycle
                    {dependencies: {a: {$ref: '#'}}}                    ¦ 1:20 {$ref: '#'} schema-cycle
                    {if: {$ref: '#/then'}, then: {allOf: [{$ref: '#/if'}]}} ¦ 1:39 {$ref: '#/if'} schema-cycle
                    """)
    void aSchemaThatIsNoneIsToldAtItsPlace(String schema, String told) {
        assertThat(faults(schema)).containsExactly(told);
        assertThat(read(schema).schema()).isEmpty();
    }

    @Test
    void aFileThatIsNotYamlHasItsOwnProblems() {
        JsonSchema.Reading reading = read("{\"a\": ");
        assertThat(reading.schema()).isEmpty();
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.file().problems()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"^(?=a)", "(a)\\\\1", "\\\\p{Emoji}", "((a{1000}){1000}){1000}"})
    void aPatternThatCannotBeUsedIsNotJudged(String pattern) {
        String schema = "{\"properties\": {\"a\": {\"pattern\": \"" + pattern + "\"}}, \"patternProperties\": {\""
                + pattern + "\": false}}";
        assertThat(read(schema).remarks())
                .extracting(SchemaFault::variant)
                .containsExactly("schema-pattern", "schema-pattern");
        assertThat(check(schema, "a: b")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a+)+$", "(a*)*b", "(a|aa)+$", "([a-zA-Z]+)*$", "(.*a){25}"})
    void aPatternThatIsOutToTakeForeverDoesNot(String pattern) {
        String schema = "{\"properties\": {\"a\": {\"pattern\": \"^" + pattern + "\"}}}";
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> check(schema, "a: '" + "a".repeat(15_000) + "!'"), pattern);
    }

    @Test
    void aSchemaMayReferToItselfThroughItsFields() {
        String tree = "{properties: {name: {type: string}, children: {items: {$ref: '#'}}}, required: [name]}";
        assertThat(check(tree, "{name: a, children: [{name: b, children: [{}]}]}"))
                .containsExactly("missing-nested-braces");
        String deep = "{name: a, children: [".repeat(30) + "{}" + "]}".repeat(30);
        assertThat(check(tree, deep)).containsExactly("missing-nested-braces");
    }

    /** Each definition doubles the one before. */
    private static String doubling(int times, String keyword) {
        return IntStream.range(0, times)
                .mapToObj(i -> "d" + i + ": {" + keyword + ": [{$ref: '#/definitions/d" + (i + 1)
                        + "'}, {$ref: '#/definitions/d" + (i + 1) + "'}]}")
                .collect(Collectors.joining(
                        ", ", "{$ref: '#/definitions/d0', definitions: {", ", d" + times + ": {required: [a]}}}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"allOf", "anyOf", "oneOf"})
    void aSchemaThatDoublesAndDoublesIsRefused(String keyword) {
        assertThat(faults(doubling(40, keyword))).singleElement().asString().endsWith("schema-entangled");
        assertThat(check(doubling(6, "allOf"), "b: 1")).isNotEmpty();
    }

    @Test
    void aLongChainOfReferencesIsRefused() {
        String chain = IntStream.range(0, 3000)
                .mapToObj(i -> "d" + i + ": {$ref: '#/definitions/d" + (i + 1) + "'}")
                .collect(Collectors.joining(
                        ", ", "{$ref: '#/definitions/d0', definitions: {", ", d3000: {required: [a]}}}"));
        assertThat(faults(chain)).singleElement().asString().endsWith("schema-entangled");
    }

    @Test
    void aSchemaOfAliasesIsRefused() {
        StringBuilder schema = new StringBuilder("x0: &x0 {enum: [a]}\n");
        for (int i = 1; i <= 24; i++) {
            schema.append("x" + i + ": &x" + i + " {a: *x" + (i - 1) + ", b: *x" + (i - 1) + "}\n");
        }
        assertThat(faults(schema.toString())).singleElement().asString().endsWith("schema-large");
    }

    /** Twenty-five levels of aliases are thirty million values. */
    @Test
    void aDocumentOfAliasesEndsInAMistake() {
        StringBuilder fields = new StringBuilder("x0: &x0 [a, b]\n");
        for (int i = 1; i <= 24; i++) {
            fields.append("x" + i + ": &x" + i + " [*x" + (i - 1) + ", *x" + (i - 1) + "]\n");
        }
        String schema = "{definitions: {n: {items: {$ref: '#/definitions/n'}, uniqueItems: false}},"
                + " additionalProperties: {$ref: '#/definitions/n'}}";
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(check(schema, fields.toString())).containsExactly("effort"));
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(check("{additionalProperties: {uniqueItems: true}}", fields.toString()))
                        .isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    [1, 1.0]              | repeated
                    [1, 10]               | -
                    [a, A]                | -
                    ['1', 1]              | -
                    [{a: 1, b: 2}, {b: 2, a: 1}] | repeated
                    [{a: 1}, {a: 2}]      | -
                    [[a, b], [ab]]        | -
                    [true, 'true']        | -
                    [null, ~]             | repeated
                    """)
    void itemsAreTheSameAsJsonHasIt(String items, String told) {
        assertThat(check("{properties: {a: {uniqueItems: true}}}", "a: " + items))
                .isEqualTo(told.equals("-") ? List.of() : List.of(told));
    }

    @Test
    void thousandsOfMistakesAreToldInTime() {
        String schema = "{properties: {a: {items: {anyOf: [{type: string, enum: [x, y]}, {type: boolean}]}}}}";
        String fields = "a: [" + "1, ".repeat(15_000) + "2]";
        assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> assertThat(check(schema, fields)).isNotEmpty());
    }

    @Test
    void noMutationOfASchemaBreaksTheReading() throws IOException {
        String[] scraps = {
            "\"type\": \"string\"",
            "\"type\": 3",
            "{",
            "}",
            "[",
            "]",
            ",",
            "\"",
            "\"$ref\": \"#\"",
            "\"$ref\": \"#/definitions/work\"",
            "\"not\": {}",
            "\"anyOf\": [{}]",
            "\"if\": {}",
            "\"minLength\": -1",
            "\"pattern\": \"(\"",
            "false",
            "true",
            "null",
            "1e9",
            "\"$id\": \"a\"",
            "\"$id\": \"#a\"",
            "\"$schema\": \"x\"",
            "\"const\": null",
            "\"properties\": {\"\": false}",
            "\"enum\": []",
            "\"items\": [true, false]",
            "\"contains\": {}",
            "\"dependencies\": {\"title\": [\"x\"]}",
            "*a",
            "&a ",
            "\"propertyNames\": {\"maxLength\": 3}",
            "\"format\": \"email\"",
            "\"required\": [\"x\"]",
            "\"a/b~c\": 1"
        };
        String work = work();
        List<String> documents = List.of(
                "title: A\ntags: [a, a]\nlinks: [{label: 3}]",
                "author: {id: 1}\nmedia: {kind: x}\nsize: []",
                "publishDate: x\nupdated: 3\n'': 1\na/b~c: 2");
        int usable = 0;
        for (int seed = 0; seed < 3000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder(work);
            for (int i = random.nextInt(3); i >= 0; i--) {
                int at = random.nextInt(text.length());
                int end = Math.min(text.length(), at + random.nextInt(30));
                switch (random.nextInt(4)) {
                    case 0 -> text.delete(at, end);
                    case 1 -> text.insert(at, scraps[random.nextInt(scraps.length)]);
                    default -> {
                        // A keyword more, where a group of keys begins, leaves it JSON.
                        int brace = text.indexOf("{", at);
                        text.insert(Math.max(0, brace) + 1, scraps[random.nextInt(scraps.length)] + ", ");
                    }
                }
            }
            String schema = text.toString();
            try {
                JsonSchema.Reading reading = read(schema);
                assertThat(reading.faults()).allMatch(fault -> fault.place().end() <= schema.length());
                if (reading.schema().isPresent()) {
                    usable++;
                    documents.forEach(document -> check(reading.schema().get(), document));
                }
            } catch (RuntimeException | StackOverflowError e) {
                throw new AssertionError("seed " + seed + ":\n" + schema, e);
            }
        }
        assertThat(usable).isGreaterThan(500);
    }
}
