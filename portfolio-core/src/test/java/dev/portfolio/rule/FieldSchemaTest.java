package dev.portfolio.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Language;
import dev.portfolio.finding.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Front matter held against a schema such as Astro writes it of a site's collections. */
final class FieldSchemaTest {

    private static final String SCHEMA = fixture();
    private static final Checked ASTRO =
            by("documents: {work: {frontMatter: {schema: .astro/collections/work.schema.json}}}", SCHEMA);

    private static final String HEAD =
            "---\ntitle: Piloter un projet\npublishDate: 2025-03-01\nimg: /a.png\ntags: [Java]\n";

    private static String fixture() {
        try (InputStream in = FieldSchemaTest.class.getResourceAsStream("/fixtures/work.schema.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Checked by(String profile, String schema) {
        return Checked.by(profile, Map.of(".astro/collections/work.schema.json", schema));
    }

    private static Checked bySchema(String schema) {
        return by("documents: {work: {frontMatter: {schema: .astro/collections/work.schema.json}}}", schema);
    }

    /** A whole document with one field changed or added. */
    private static String changed(String line) {
        String text = line.replace("⏎", "\n").replace("·", " ");
        String field = text.substring(0, text.indexOf(':') + 1);
        String head = HEAD.contains("\n" + field) ? HEAD : HEAD + field + "\n";
        return head.lines().map(old -> old.startsWith(field) ? text : old).collect(Collectors.joining("\n"))
                + "\n---\n";
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '%', nullValues = "-", textBlock = """
                    subtitle: A                             ¦ -
                    $schema: ../../work.schema.json         ¦ -
                    subtitle:                               ¦ -
                    title:                                  ¦ 2:1-2:6 error field-schema.empty
                    title: ''                               ¦ 2:8-2:10 error field-schema.empty
                    title: 2021                             ¦ 2:8-2:12 error field-schema.not-text
                    title: true                             ¦ 2:8-2:12 error field-schema.not-text
                    title: [a]                              ¦ 2:8-2:11 error field-schema.type
                    title: Al                               ¦ 2:8-2:10 error field-schema.short
                    subtitle: 3                             ¦ 6:11-6:12 error field-schema.not-text
                    tags:                                   ¦ 5:1-5:5 error field-schema.empty
                    tags: []                                ¦ 5:7-5:9 error field-schema.empty
                    tags: Java, SQL                         ¦ 5:7-5:16 error field-schema.not-list
                    tags: [Java, 3]                         ¦ 5:14-5:15 error field-schema.not-text
                    tags: [Java, Java]                      ¦ 5:7-5:19 error field-schema.repeated
                    tags: [a, b, c, d, e]                   ¦ 5:7-5:22 error field-schema.many
                    tags: {a: b}                            ¦ 5:7-5:13 error field-schema.type
                    level: Niveau 2                         ¦ -
                    level: niveau 2                         ¦ 6:8-6:16 error field-schema.not-allowed-near
                    level: expert                           ¦ 6:8-6:14 error field-schema.not-allowed
                    level: 3                                ¦ 6:8-6:9 error field-schema.not-text
                    level:                                  ¦ 6:1-6:6 error field-schema.empty
                    draft: yes                              ¦ 6:8-6:11 error field-schema.type
                    draft: true                             ¦ -
                    hours: 499.99                           ¦ -
                    hours: 500                              ¦ 6:8-6:11 error field-schema.large-or-equal
                    hours: -1                               ¦ 6:8-6:10 error field-schema.small
                    hours: '12'                             ¦ 6:8-6:12 error field-schema.in-quotes
                    hours: .inf                             ¦ 6:8-6:12 error field-schema.type
                    hours: 1e999                            ¦ 6:8-6:13 error field-schema.type
                    credits: 6                              ¦ -
                    credits: 6.0                            ¦ -
                    credits: 4                              ¦ 6:10-6:11 error field-schema.multiple
                    credits: 4.5                            ¦ 6:10-6:13 error field-schema.type
                    site: https://fr.wikipedia.org/wiki/Été ¦ -
                    site: www.example.org                   ¦ 6:7-6:22 error field-schema.uri
                    site: https://a b.org                   ¦ 6:7-6:22 error field-schema.uri
                    contact: a.b@univ-lyon1.fr              ¦ -
                    contact: a.b(at)univ.fr                 ¦ 6:10-6:24 error field-schema.email
                    code: BUT23                             ¦ -
                    code: BUT 23                            ¦ 6:7-6:13 error field-schema.pattern
                    links: [{label: A, url: 'https://a.b'}] ¦ -
                    links: [{label: A}]                     ¦ 6:9-6:10 error field-schema.missing-nested-braces
                    links:⏎- label: A⏎··ulr: https://a.b    ¦ 8:3-8:6 error field-schema.near-required
                    links:⏎- label: A⏎··url: b              ¦ 8:8-8:9 error field-schema.uri
                    links:⏎- label: A⏎··url: 'https://a.b'⏎··note: b ¦ 9:3-9:7 error field-schema.unknown
                    links: https://a.b                      ¦ 6:8-6:19 error field-schema.type
                    links: [https://a.b]                    ¦ 6:9-6:20 error field-schema.type
                    author: ada                             ¦ -
                    author: {id: ada, collection: authors}  ¦ -
                    author: 12                              ¦ 6:9-6:11 error field-schema.types
                    author: [ada]                           ¦ 6:9-6:14 error field-schema.types
                    author:                                 ¦ 6:1-6:7 error field-schema.empty
                    author: {id: ada}                       ¦ 6:1-6:7 error field-schema.missing-nested-braces
                    author: {id: ada, colection: authors}   ¦ 6:19-6:28 error field-schema.near-required
                    media: {kind: image, src: a.png}        ¦ -
                    media: {kind: image}                    ¦ 6:1-6:6 error field-schema.missing-nested-braces
                    media: {kind: video, url: a}            ¦ 6:27-6:28 error field-schema.uri
                    media: {kind: video, src: a.png}        ¦ 6:1-6:6 error field-schema.missing-nested-braces
                    media: {kind: audio, src: a}            ¦ 6:15-6:20 error field-schema.not-allowed
                    media: a.png                            ¦ 6:8-6:13 error field-schema.type
                    cover: 12                               ¦ 6:8-6:10 error field-schema.not-text
                    status: closd                           ¦ 6:9-6:14 error field-schema.not-allowed-near
                    status: closed                          ¦ -
                    size: 12                                ¦ -
                    size: medium                            ¦ 6:7-6:13 error field-schema.types
                    imgAlt: a                               ¦ 6:1-6:7 error field-schema.unknown
                    subtitel: a                             ¦ 6:1-6:9 error field-schema.unknown-near
                    """)
    void eachMistakeIsToldOnceAtItsPlace(String line, String told) {
        assertThat(ASTRO.found(changed(line))).isEqualTo(told == null ? List.of() : List.of(told));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '%', nullValues = "-", textBlock = """
                    2025-03-01                 | -
                    "2025-03-01"               | -
                    2020-03-02 00:00:00        | -
                    2020-03-02T10:00:00Z       | -
                    2020-03-02T10:00:00+01:00  | -
                    1583107200                 | -
                    1583107200000              | -
                    février 2025               | date publishDate: 2025-02-01
                    15/04/2023                 | date publishDate: 2023-04-15
                    2025-02-31                 | date publishDate: 2025-02-28
                    Aug 01 2024                | date publishDate: 2024-08-01
                    2025                       | date publishDate: 2025-01-01
                    20250301                   | date publishDate: 2025-03-01
                    bientôt                    | date publishDate: 2026-05-31
                    true                       | date publishDate: 2026-05-31
                    12.5                       | date publishDate: 2026-05-31
                    null                       | empty publishDate: 2026-05-31
                    [2025-03-01]               | type -
                    """)
    void aDateIsWhatTheRulesOfDatesTakeForOne(String date, String told) {
        List<Finding> findings = ASTRO.findings(changed("publishDate: " + date)).stream()
                .filter(finding -> finding.rule().value().equals("field-schema"))
                .toList();
        if (told == null) {
            assertThat(findings).isEmpty();
            return;
        }
        String variant = told.substring(0, told.indexOf(' '));
        String fixed = told.substring(told.indexOf(' ') + 1);
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.variant()).isEqualTo(variant);
            if (!fixed.equals("-")) {
                assertThat(Messages.in(Language.ENGLISH).mend(finding).orElseThrow())
                        .contains("`" + fixed + "`");
            }
        });
    }

    @Test
    void aDateThatMayBeNullIsADateAllTheSame() {
        assertThat(ASTRO.found(changed("updated: 2025-01-02"))).isEmpty();
        assertThat(ASTRO.found(changed("updated:"))).isEmpty();
        assertThat(ASTRO.found(changed("updated: mars 2025"))).containsExactly("6:10-6:19 error field-schema.date");
    }

    @Test
    void whatIsMissingIsToldAtTheFence() {
        assertThat(ASTRO.found("---\ntitle: Piloter\nimg: a\n---\n"))
                .containsExactly("1:1-1:4 error field-schema.missing", "1:1-1:4 error field-schema.missing");
        assertThat(ASTRO.words("---\ntitle: Piloter\nimg: a\ntags: [a]\n---\n"))
                .containsExactly(
                        "The field `publishDate` is missing. Add a line to the front matter, between the two `---`, such as `publishDate: 2026-05-31`.");
    }

    @Test
    void aMistypedFieldIsToldOnceAndIsNotMissingToo() {
        assertThat(ASTRO.found(HEAD.replace("publishDate", "publish_date") + "---\n"))
                .containsExactly("3:1-3:13 error field-schema.near-required");
    }

    @Test
    void emptyFrontMatterIsToldOnce() {
        assertThat(ASTRO.found("---\n---\n")).containsExactly("1:1-1:4 error field-schema.missing-all");
    }

    @Test
    void frontMatterThatCannotBeReadIsNotHeldAgainstTheSchema() {
        assertThat(ASTRO.found("---\ntitle: 'a\n---\n")).noneMatch(told -> told.contains("field-schema"));
        assertThat(ASTRO.found("Text.\n")).noneMatch(told -> told.contains("field-schema"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '%', textBlock = """
                    title: 2021       ¦ The value of `title`, `2021`, is read as a number, not as a text. Put it in quotes: `title: "2021"`. ¦ La valeur de `title`, `2021`, est lue comme un nombre, et non comme un texte. Mettez-la entre guillemets droits : `title: "2021"`.
                    tags: Java, SQL   ¦ The field `tags` holds a single value; it should be a list. Put the items in brackets, separated by commas: `tags: [Java, SQL]`. ¦ Le champ `tags` contient une valeur seule ; il faut une liste. Mettez les éléments entre crochets, séparés par des virgules : `tags: [Java, SQL]`.
                    tags: [Java, 3]   ¦ The value of `tags[2]`, `3`, is read as a number, not as a text. Put it in quotes: `"3"`. ¦ La valeur de `tags[2]`, `3`, est lue comme un nombre, et non comme un texte. Mettez-la entre guillemets droits : `"3"`.
                    size: true        ¦ The field `size` holds a yes; it should be one of these: a number, one of `small`, `large`. Write it in one of these ways, for example `size: 1`. ¦ Le champ `size` contient un « vrai » ; il faut l’une de ces choses : un nombre, une valeur parmi `small`, `large`. Écrivez-le de l’une de ces façons, par exemple `size: 1`.
                    draft: yes        ¦ The field `draft` holds a text; it should be `true` or `false`. Write it like this: `draft: true`. ¦ Le champ `draft` contient un texte ; il faut `true` ou `false`. Écrivez-le ainsi : `draft: true`.
                    author: 12        ¦ The field `author` holds a number; it should be one of these: a text, a group of keys. Write it in one of these ways, for example `author: "…"`. ¦ Le champ `author` contient un nombre ; il faut l’une de ces choses : un texte, un groupe de clés. Écrivez-le de l’une de ces façons, par exemple `author: "…"`.
                    size: medium      ¦ The field `size` holds a text; it should be one of these: a number, one of `small`, `large`. Write it in one of these ways, for example `size: 1`. ¦ Le champ `size` contient un texte ; il faut l’une de ces choses : un nombre, une valeur parmi `small`, `large`. Écrivez-le de l’une de ces façons, par exemple `size: 1`.
                    level: expert     ¦ `expert` is not allowed in `level`. Choose one of `Niveau 1`, `Niveau 2`, `Niveau 3`. ¦ `expert` n’est pas admis dans `level`. Choisissez parmi `Niveau 1`, `Niveau 2`, `Niveau 3`.
                    publishDate: février 2025 ¦ `février 2025`, in `publishDate`, is not a date. Write year, month and day in figures, for example `publishDate: 2025-02-01`. ¦ `février 2025`, dans `publishDate`, n’est pas une date. Écrivez l’année, le mois et le jour en chiffres, par exemple `publishDate: 2025-02-01`.
                    links: [{label: A}] ¦ The field `links[1].url` is missing. Write `url: https://example.org/page,` right after the brace that opens `links[1]`. ¦ Le champ `links[1].url` manque. Écrivez `url: https://example.org/page,` juste après l’accolade qui ouvre `links[1]`.
                    subtitel: a       ¦ The site knows no field `subtitel`; did you mean `subtitle`? Rename it to `subtitle`. ¦ Le site ne connaît pas de champ `subtitel` ; vouliez-vous dire `subtitle` ? Renommez-le en `subtitle`.
                    """)
    void itIsToldInWordsThatAStudentUnderstands(String line, String english, String french) {
        String text = changed(line);
        assertThat(ASTRO.words(text)).containsExactly(english);
        Messages messages = Messages.in(Language.FRENCH);
        assertThat(ASTRO.findings(text))
                .singleElement()
                .satisfies(finding -> assertThat((messages.message(finding) + " "
                                        + messages.mend(finding).orElseThrow())
                                .replace('\u00A0', ' '))
                        .isEqualTo(french));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '%', nullValues = "-", textBlock = """
                    {not: {required: [a]}}                                  ¦ a: 1        ¦ whole not /not
                    {properties: {a: {not: {const: 1}}}}                    ¦ a: 1        ¦ other not /properties/a/not
                    {properties: {a: {contains: {const: 1}}}}               ¦ a: [2]      ¦ other contains /properties/a/contains
                    {properties: {a: {oneOf: [{type: number}, {minimum: 0}]}}} ¦ a: 1     ¦ other oneOf /properties/a/oneOf
                    {properties: {a: {oneOf: [{type: number}, {type: boolean}]}}} ¦ a: b  ¦ types - -
                    {propertyNames: {maxLength: 3}}                         ¦ abcd: 1     ¦ whole maxLength /propertyNames/maxLength
                    {minProperties: 2}                                      ¦ a: 1        ¦ whole minProperties /minProperties
                    {dependencies: {a: [b]}}                                ¦ a: 1        ¦ whole dependencies /dependencies
                    {if: {required: [a]}, then: {required: [b]}}            ¦ a: 1        ¦ missing - -
                    {if: {required: [a]}, else: {properties: {c: {type: string}}}} ¦ c: 1 ¦ not-text - -
                    {if: {required: [a]}, then: false}                      ¦ a: 1        ¦ whole if /if
                    {allOf: [{required: [a]}, {properties: {a: {type: string}}}]} ¦ a: 1  ¦ not-text - -
                    {allOf: [{required: [b]}, {required: [b]}]}             ¦ a: 1        ¦ missing - -
                    {properties: {a: false}}                                ¦ a: 1        ¦ unknown - -
                    {patternProperties: {^x: {type: string}}, additionalProperties: false} ¦ x1: 1 ¦ not-text - -
                    {patternProperties: {^x: {type: string}}, additionalProperties: false} ¦ y1: 1 ¦ unknown - -
                    {properties: {a: {items: [{type: number}], additionalItems: false}}} ¦ a: [1, 2] ¦ other false /properties/a/additionalItems
                    {properties: {a: {anyOf: [{const: 1}, {minLength: 3}]}}} ¦ a: b ¦ short - -
                    {properties: {a: {anyOf: [{type: object, required: [b, c]}, {type: object, required: [d]}]}}} ¦ a: {e: 1} ¦ missing-nested-braces - -
                    {properties: {a: {anyOf: [{format: email}, {format: uri}]}}} ¦ a: b ¦ types - -
                    {properties: {a: {anyOf: [{type: string, minLength: 3}, {type: string, pattern: x}]}}} ¦ a: b ¦ short - -
                    {properties: {a: {type: [string, number]}}}             ¦ a: true     ¦ types - -
                    {properties: {a: {format: ipv4}}}                       ¦ a: b        ¦ -
                    {properties: {a: {format: time}}}                       ¦ a: 12h      ¦ format - -
                    {properties: {a: {const: b}}}                           ¦ a: c        ¦ not-allowed - -
                    {properties: {a: {$ref: '#/definitions/b~1c'}}, definitions: {b/c: {type: number}}} ¦ a: c ¦ type - -
                    {$schema: 'https://json-schema.org/draft/2020-12/schema', properties: {a: {prefixItems: [{type: number}]}}} ¦ a: [b] ¦ type - -
                    {$schema: 'http://json-schema.org/draft-04/schema#', properties: {a: {minimum: 3, exclusiveMinimum: true}}} ¦ a: 3 ¦ small - -
                    {$schema: 'https://json-schema.org/draft/2020-12/schema', properties: {a: {}}, unevaluatedProperties: false} ¦ b: 3 ¦ unknown - -
                    """)
    void everyKeywordIsToldInOneWayOrAnother(String schema, String fields, String told) {
        List<String> findings = bySchema(schema).findings("---\n" + fields + "\n---\n").stream()
                .map(finding ->
                        finding.variant() + " " + argument(finding, "keyword") + " " + argument(finding, "path"))
                .distinct()
                .toList();
        assertThat(findings).isEqualTo(told == null ? List.of() : List.of(told));
    }

    private static String argument(Finding finding, String name) {
        return finding.arguments()
                .get(name)
                .map(value -> value.toString().replaceAll("Text\\[value=(.*)]", "$1"))
                .orElse("-");
    }

    @Test
    void whatTheProfileSaysOfAFieldTakesThePlaceOfWhatTheSchemaSays() {
        Checked both = by("""
                documents:
                  work:
                    frontMatter: {schema: .astro/collections/work.schema.json}
                    fields:
                      title: {maxLength: 10}
                      extra: {required: true}
                    additionalFields: warn
                """, SCHEMA);
        assertThat(both.found(HEAD + "extra: a\n---\n")).containsExactly("2:8-2:25 error field-limit.long");
        assertThat(both.found("---\ntitle: Al\nextra: a\nimg: 3\nother: 1\n---\n"))
                .containsExactly(
                        "1:1-1:4 error field-schema.missing",
                        "1:1-1:4 error field-schema.missing",
                        "4:6-4:7 error field-schema.not-text",
                        "5:1-5:6 error field-schema.unknown");
        assertThat(both.found(HEAD.replace("Piloter un projet", "Piloter") + "extrra: a\n---\n"))
                .containsExactly("6:1-6:7 error field-unknown.near-required");
    }

    @Test
    void anOpenSchemaLeavesOtherFieldsToTheProfile() {
        Checked open = by("""
                documents:
                  work:
                    frontMatter: {schema: .astro/collections/work.schema.json}
                    additionalFields: warn
                """, "{properties: {a: {type: string}}}");
        assertThat(open.found("---\na: b\nc: d\n---\n")).containsExactly("3:1-3:2 warning field-unknown");
    }

    @Test
    void noPiecesOfFrontMatterBreakTheRule() {
        List<String> lines = List.of(
                "title: Al",
                "title: [a]",
                "publishDate: 31/02/2025",
                "publishDate: {a: b}",
                "tags: [a, a, [b]]",
                "tags:",
                "links: [{}, {label: 3}, 4]",
                "links:\n- label: A\n  ulr: b\n-",
                "author: {id: [1]}",
                "author: 1.5",
                "media: {kind: image, url: 3}",
                "media: {}",
                "level: niveau",
                "size: {a: b}",
                "status: [open]",
                "hours: 0x10",
                "credits: 0.1",
                "site: http://",
                "contact: a@b",
                "code: \"\\uD800\"",
                "\"\": a",
                "a/b~c: d",
                "x: &x [*x]",
                "x: &y [1]",
                "subtitle: *y",
                "updated: 1e400",
                "$schema: 1",
                "img: |",
                "cover: >-\n  a");
        Random random = new Random(23);
        Messages english = Messages.in(Language.ENGLISH);
        Messages french = Messages.in(Language.FRENCH);
        for (int i = 0; i < 6000; i++) {
            String text = random.ints(1 + random.nextInt(8), 0, lines.size())
                    .mapToObj(lines::get)
                    .collect(Collectors.joining("\n", "---\n", "\n---\n"));
            assertThat(ASTRO.findings(text)).as(text).isSorted().allSatisfy(finding -> {
                assertThat(finding.rule()).isNotEqualTo(Rules.INTERNAL_ERROR);
                assertThat(finding.location().span().end()).isLessThanOrEqualTo(text.length());
                assertThat(english.message(finding) + english.mend(finding).orElseThrow())
                        .doesNotContain("{?", "`?`");
                assertThat(french.message(finding) + french.mend(finding).orElseThrow())
                        .doesNotContain("{?", "`?`");
            });
        }
    }
}
