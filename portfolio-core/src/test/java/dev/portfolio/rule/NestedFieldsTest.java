package dev.portfolio.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.PortfolioParser;
import dev.portfolio.document.DocumentFacts;
import dev.portfolio.run.DocumentChecker;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fields within fields: what is said of a field is said of it at any depth. */
final class NestedFieldsTest {

    private static final Checked LINKS = Checked.by("""
            documents:
              page:
                additionalFields: warn
                fields:
                  author:
                    type: object
                    fields:
                      name: {required: true, minLength: 3}
                      born: {type: date}
                      photo: {type: image}
                      home:
                        type: object
                        fields:
                          town: {required: true, allowed: [Lyon, Valence]}
                          hours: {type: number, min: 1, max: 35.5}
                  links:
                    type: list
                    maxItems: 3
                    items:
                      type: object
                      fields:
                        label: {required: true, maxLength: 10}
                        url: {type: url}
                        tags: {type: list, allowed: [a, b]}
                  scores: {type: list, items: {type: number, min: 0}}
                  days: {type: list, items: {type: date}}
                  files: {type: list, items: {type: file}}
                  grid: {type: list, items: {type: list, items: {type: boolean}}}
            """);

    private static List<String> found(String fields) {
        return LINKS.found("---\n" + fields.replace("@", "\n").replace("·", " ") + "\n---\n");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '%', nullValues = "-", textBlock = """
                    author: {name: Ada, born: 1815-12-10}                  ¦ -
                    author: Ada                                            ¦ 2:9-2:12 error field-type.not-a-group
                    author: [Ada]                                          ¦ 2:9-2:14 error field-type.list-for-group
                    author: 12                                             ¦ 2:9-2:11 error field-type.not-a-group
                    author: {}                                             ¦ -
                    author: {born: 1815-12-10}                             ¦ 2:1-2:7 error field-missing.nested-braces
                    author:@··born: 1815-12-10                             ¦ 2:1-2:7 error field-missing.nested
                    author:@··name:                                        ¦ 3:3-3:7 error field-empty
                    author:@··name: #1                                     ¦ 3:3-3:7 error field-empty.comment
                    author:@··nam: Ada                                     ¦ 3:3-3:6 error field-unknown.near-required
                    author:@··name: Ada@··age: 12                          ¦ 4:3-4:6 warning field-unknown
                    author:@··name: 12                                     ¦ 3:9-3:11 error field-type.not-text
                    author:@··name: Al                                     ¦ 3:9-3:11 error field-limit.short
                    author:@··name: Ada@··born: 10/12/1815                 ¦ 4:9-4:19 error date-invalid.ambiguous
                    author:@··name: Ada@··born: [1]                        ¦ 4:9-4:12 error field-type.not-single
                    author:@··name: Ada@··home:@····hours: 3               ¦ 4:3-4:7 error field-missing.nested
                    author: {name: Ada, home: {town: Paris}}               ¦ 2:34-2:39 error field-value-not-allowed
                    author: {name: Ada, home: {town: lyon}}                ¦ 2:34-2:38 error field-value-not-allowed.near
                    author: {name: Ada, home: {town: Lyon, hours: 0.99}}   ¦ 2:47-2:51 error field-limit.small
                    author: {name: Ada, home: {town: Lyon, hours: 35.51}}  ¦ 2:47-2:52 error field-limit.large
                    author: {name: Ada, home: {town: Lyon, hours: 35.50}}  ¦ -
                    author: {name: Ada, home: {town: Lyon, hours: .inf}}   ¦ 2:47-2:51 error field-limit.immense
                    author: {name: Ada, home: {town: Lyon, hours: "3"}}    ¦ 2:47-2:50 error field-type.in-quotes
                    links:@- label: A@··url: https://a.org                 ¦ -
                    links: {label: A}                                      ¦ 2:8-2:18 error field-type.mapping-for-list
                    links: https://a.org                                   ¦ 2:8-2:21 error field-type.text-for-list
                    links: [https://a.org]                                 ¦ 2:9-2:22 error field-type.not-a-group
                    links:@- label: A@-                                    ¦ 4:1-4:2 error list-item-empty
                    links:@- label: A@- url: https://a.org                 ¦ 4:3-4:6 error field-missing.nested
                    links: [{label: A}, {url: 'https://a.org'}]            ¦ 2:21-2:22 error field-missing.nested-braces
                    links: [{label: A}, {label: }]                         ¦ 2:22-2:27 error field-empty
                    links:@- label: A@- label: B@··url: b                  ¦ 5:8-5:9 error field-type.not-a-url
                    links: [{label: A long label}]                         ¦ 2:17-2:29 error field-limit.long
                    links: [{lable: A}]                                    ¦ 2:10-2:15 error field-unknown.near-required
                    links: [{label: A, tags: [a, c]}]                      ¦ 2:30-2:31 error field-value-not-allowed
                    links: [{label: A, tags: [a, A]}]                      ¦ 2:30-2:31 error field-value-not-allowed.near; 2:30-2:31 warning list-item-duplicate +2:27-2:28
                    links: [{label: A, tags: [a, '']}]                     ¦ 2:30-2:32 error list-item-empty.quotes
                    links: [{label: A, tags: a b}]                         ¦ 2:26-2:29 error field-type.not-a-list
                    links: [{label: A}, {label: B}, {label: C}, {label: D}] ¦ 2:8-2:56 error field-limit.many
                    scores: [1, 2.5]                                       ¦ -
                    scores: [1, two]                                       ¦ 2:13-2:16 error field-type.not-a-number
                    scores: [1, -0.01]                                     ¦ 2:13-2:18 error field-limit.small
                    scores: [1, [2]]                                       ¦ 2:13-2:16 error field-type.not-single
                    scores: 3                                              ¦ 2:9-2:10 error field-type.text-for-list
                    days: [2025-01-31, 2025-02-30]                         ¦ 2:20-2:30 error date-invalid.no-such-day
                    grid: [[true], [false, yes]]                           ¦ 2:24-2:27 error field-type.not-a-boolean
                    grid: [[true], true]                                   ¦ 2:16-2:20 error field-type.text-for-list
                    """)
    void aRuleOfFieldsHoldsAtEveryDepth(String fields, String told) {
        assertThat(String.join("; ", found(fields))).isEqualTo(told == null ? "" : told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '%', textBlock = """
                    author: Ada                                ¦ The field `author` holds a text; it should be a group of keys. Write its keys on the lines below, each indented by two spaces, or all on one line: `author: {name: "…"}`.
                    author: {born: 1815-12-10}                 ¦ The field `author.name` is missing. Write `name: "…",` right after the brace that opens `author`.
                    author:⏎  born: 1815-12-10                 ¦ The field `author.name` is missing. Write `name: "…"` on a line of its own under `author`, in the same column as its other lines.
                    author: {name: Ada, home: {hours: 3}}      ¦ The field `author.home.town` is missing. Write `town: "Lyon",` right after the brace that opens `author.home`.
                    author: {name: 12}                         ¦ The value of `author.name`, `12`, is read as a number, not as a text. Put it in quotes: `name: "12"`.
                    author: {name: Ada, born: mars 2025}       ¦ `mars 2025`, in `author.born`, says the month, but not the day. Add the day, and write it all in figures, for example `born: 2025-03-01`.
                    links: [{label: A}, {url: 'https://a.b'}]  ¦ The field `links[2].label` is missing. Write `label: "…",` right after the brace that opens `links[2]`.
                    links: {label: A}                          ¦ The field `links` holds a group of keys; it should be a list. Write a list, for example `links: [{label: "…"}]`.
                    links: [A]                                 ¦ The field `links[1]` holds a text; it should be a group of keys. Write its keys on the lines below, each indented by two spaces, or all on one line: `{label: "…"}`.
                    scores: [1, two]                           ¦ The value of `scores[2]`, `two`, is not a number. Write digits only, without a unit, with a point instead of a comma, for example `12`.
                    scores:⏎- 1⏎- two                           ¦ The value of `scores[2]`, `two`, is not a number. Write digits only, without a unit, with a point instead of a comma, for example `- 12`.
                    scores: [-1]                               ¦ The value of `scores[1]` is -1; it should be at least 0. Write 0 or more; if it is meant to be so small, ask whoever keeps the profile.
                    days: [31/01/2025]                         ¦ The date `31/01/2025`, in `days[1]`, is not written year-month-day. Write `2025-01-31`.
                    days:⏎- 31/01/2025                         ¦ The date `31/01/2025`, in `days[1]`, is not written year-month-day. Write `- 2025-01-31`.
                    grid: [[true], [yes]]                      ¦ The value of `grid[2][1]`, `yes`, is neither `true` nor `false`. Write `true` or `false`, without quotes.
                    """)
    void itIsToldWithANameThatAuthorsCanRead(String fields, String words) {
        assertThat(LINKS.words("---\n" + fields.replace('⏎', '\n') + "\n---\n")).containsExactly(words);
    }

    @Test
    void filesAndImagesWithinFieldsAreTargets() {
        String text = "---\nauthor: {name: Ada, photo: /ada.png}\nfiles: [a.pdf, b.pdf]\n---\n";
        DocumentFacts facts = new DocumentChecker(
                        LINKS.profile(), LINKS.profile().types().get(0))
                .check(PortfolioParser.parse("work/page.md", text))
                .facts();
        assertThat(facts.targets())
                .extracting(target -> target.field() + " " + target.destination() + " "
                        + target.location().start())
                .containsExactly("author.photo /ada.png 2:28", "files[1] a.pdf 3:9", "files[2] b.pdf 3:16");
    }

    private static final Checked TOGETHER = Checked.by("""
            documents:
              page:
                fields:
                  start: {type: date}
                  end: {type: date, requiredWith: start}
                  place: {requiredWith: [start, end]}
                  stays:
                    type: list
                    items: {type: object, fields: {from: {}, to: {requiredWith: from}}}
            """);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '%', nullValues = "-", textBlock = """
                    start: 2025-01-01, end: 2025-02-01, place: Lyon    ¦ -
                    place: Lyon                                        ¦ -
                    start: , title: A                                  ¦ -
                    start: 2025-01-01, place: Lyon                     ¦ 2:2-2:7 error field-missing.with
                    start: 2025-01-01, end: , place: Lyon              ¦ 2:21-2:24 error field-empty
                    end: 2025-01-01                                    ¦ 2:2-2:5 error field-missing.with
                    start: 2025-01-01, end: 2025-02-01                 ¦ 2:2-2:7 error field-missing.with
                    start: 2025-01-01, edn: 2025-02-01, place: Lyon    ¦ 2:21-2:24 warning field-unknown.near
                    stays: [{from: Lyon, to: Paris}, {to: Paris}]      ¦ -
                    stays: [{from: Lyon}]                              ¦ 2:11-2:15 error field-missing.with
                    """)
    void aFieldIsAskedForWithAnother(String fields, String told) {
        assertThat(TOGETHER.found("---\n{" + fields + "}\n---\n")).isEqualTo(told == null ? List.of() : List.of(told));
    }

    @Test
    void aFieldThatGoesWithAnotherIsToldWithIt() {
        assertThat(TOGETHER.words("---\nstays:\n- from: Lyon\n---\n"))
                .containsExactly(
                        "The field `stays[1].to` is missing: `stays[1].from` does not go without it. Add a line beside this one, such as `to: \"…\"`.");
    }

    /** Fifty aliases can say more than any machine could count. */
    @Test
    void aliasesDoNotMakeADocumentEndless() {
        Checked deep = Checked.by("""
                documents:
                  page:
                    fields:
                      a:
                        type: list
                        items: {type: list, items: {type: list, items: {type: list, items: {type: list, items: {type: number}}}}}
                """);
        String fields = "x0: &x0 [" + "no, ".repeat(200) + "no]\n";
        for (int i = 1; i <= 4; i++) {
            String before = "*x" + (i - 1);
            fields += "x" + i + ": &x" + i + " [" + (before + ", ").repeat(11) + before + "]\n";
        }
        assertThat(deep.found("---\n" + fields + "a: *x4\n---\n")).isNotEmpty();
    }

    @Test
    void noPiecesOfNestedFieldsBreakARule() {
        List<String> lines = List.of(
                "author:",
                "  name: Ada",
                "  born: 31/02/1815",
                "  home:",
                "    town: Lyon",
                "    hours: 1e9",
                "links:",
                "- label: A",
                "  url: b",
                "- {label: B, tags: [a, A, '']}",
                "-",
                "- x",
                "  tags: a, b",
                "scores: [1, two, [3]]",
                "days: [2025, {a: b}]",
                "files: [/a.pdf, ./b c.pdf]",
                "grid: [[true], []]",
                "  - 3",
                "author: Ada",
                "  nam: b");
        Random random = new Random(17);
        for (int i = 0; i < 5000; i++) {
            String text = random.ints(2 + random.nextInt(10), 0, lines.size())
                    .mapToObj(lines::get)
                    .collect(Collectors.joining("\n", "---\n", "\n---\n"));
            assertThat(LINKS.findings(text)).as(text).isSorted().allSatisfy(finding -> {
                assertThat(finding.rule()).isNotEqualTo(Rules.INTERNAL_ERROR);
                assertThat(finding.location().span().end()).isLessThanOrEqualTo(text.length());
            });
            assertThat(LINKS.words(text)).noneMatch(words -> words.contains("`?`") || words.contains("{?"));
        }
    }
}
