package dev.portfolio.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Language;
import dev.portfolio.finding.Problem;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What programs read: always the same characters. */
final class JsonFormatTest {

    private static final String GOLDEN = """
            {
              "version" : 1,
              "profile" : "competency",
              "language" : "fr",
              "stage" : "jury",
              "summary" : {
                "documents" : 2,
                "errors" : 1,
                "warnings" : 1,
                "infos" : 0,
                "suppressed" : 1
              },
              "documents" : [
                "a.md",
                "é.md"
              ],
              "findings" : [
                {
                  "rule" : "field-type",
                  "variant" : "not-single",
                  "severity" : "error",
                  "path" : "a.md",
                  "line" : 1,
                  "column" : 7,
                  "endLine" : 1,
                  "endColumn" : 11,
                  "message" : "Le champ `date` contient une liste ; il faut une date.",
                  "mend" : "Écrivez une seule valeur, par exemple `date: 2026-05-31`.",
                  "arguments" : {
                    "example" : "date: 2026-05-31",
                    "expected" : "type.date",
                    "field" : "date",
                    "found" : "type.list"
                  },
                  "fingerprint" : "ab2b338870d201d5"
                },
                {
                  "rule" : "section-duplicate",
                  "severity" : "warning",
                  "path" : "é.md",
                  "line" : 3,
                  "column" : 1,
                  "endLine" : 3,
                  "endColumn" : 8,
                  "message" : "La section « Bilan » existe déjà, à la ligne 1.",
                  "mend" : "Réunissez les deux sous un seul titre.",
                  "arguments" : {
                    "first" : "Bilan",
                    "heading" : "Bilan",
                    "line" : 1,
                    "name" : [ ],
                    "others" : [
                      "x",
                      "~\\"\\\\"
                    ]
                  },
                  "fingerprint" : "dc10711850c85378",
                  "related" : [
                    {
                      "path" : "é.md",
                      "line" : 1,
                      "column" : 1,
                      "endLine" : 1,
                      "endColumn" : 8
                    }
                  ]
                }
              ],
              "suppressed" : [
                {
                  "rule" : "section-duplicate",
                  "severity" : "warning",
                  "path" : "é.md",
                  "line" : 3,
                  "column" : 1,
                  "endLine" : 3,
                  "endColumn" : 8,
                  "message" : "La section « Bilan » existe déjà, à la ligne 1.",
                  "mend" : "Réunissez les deux sous un seul titre.",
                  "arguments" : {
                    "first" : "Bilan",
                    "heading" : "Bilan",
                    "line" : 1,
                    "name" : [ ]
                  },
                  "fingerprint" : "dc10711850c85378",
                  "suppression" : {
                    "by" : "document",
                    "reason" : "deux semestres",
                    "until" : "2026-06-30",
                    "place" : {
                      "path" : "é.md",
                      "line" : 1,
                      "column" : 1,
                      "endLine" : 1,
                      "endColumn" : 2
                    }
                  }
                }
              ]
            }
            """;

    private static Report report() {
        Finding type = new Problem(
                        new RuleId("field-type"),
                        "not-single",
                        new Span(6, 10),
                        Arguments.none()
                                .with("field", "date")
                                .withTerm("found", "type.list")
                                .withTerm("expected", "type.date")
                                .with("example", "date: 2026-05-31"))
                .in(SourceText.of("a.md", "date: [a]]"), Severity.ERROR);
        Finding twice = new Problem(
                        new RuleId("section-duplicate"),
                        "",
                        new Span(9, 16),
                        Arguments.none()
                                .with("line", 1)
                                .with("heading", "Bilan")
                                .with("first", "Bilan")
                                .withPhrases("name", List.of())
                                .with("others", List.of("x", "\u2028\"\\")),
                        List.of(new Span(0, 7)))
                .in(SourceText.of("é.md", "# Bilan\n\n# Bilan"), Severity.WARNING);
        SourceText source = SourceText.of("é.md", "# Bilan\n\n# Bilan");
        Finding silenced = new Problem(
                        new RuleId("section-duplicate"),
                        "",
                        new Span(9, 16),
                        Arguments.none()
                                .with("line", 1)
                                .with("heading", "Bilan")
                                .with("first", "Bilan")
                                .withPhrases("name", List.of()))
                .in(source, Severity.WARNING);
        Suppressed suppressed = new Suppressed(
                silenced,
                Suppressed.By.DOCUMENT,
                "deux semestres",
                Optional.of(LocalDate.of(2026, 6, 30)),
                Optional.of(source.location(new Span(0, 1))));
        return new Report(
                "competency",
                Language.FRENCH,
                List.of("é.md", "a.md"),
                List.of(twice, type),
                List.of(suppressed),
                Optional.of("jury"));
    }

    private static String written(Report report) {
        StringBuilder out = new StringBuilder();
        try {
            new JsonFormat().write(report, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString();
    }

    @Test
    void aReportIsWrittenJustSo() {
        assertThat(written(report()).replace('\u00A0', ' ').replace('\u2028', '~'))
                .isEqualTo(GOLDEN);
    }

    @Test
    void anEmptyReportIsWrittenJustSo() {
        assertThat(written(new Report("p", Language.ENGLISH, List.of(), List.of())))
                .isEqualTo("""
                {
                  "version" : 1,
                  "profile" : "p",
                  "language" : "en",
                  "summary" : {
                    "documents" : 0,
                    "errors" : 0,
                    "warnings" : 0,
                    "infos" : 0,
                    "suppressed" : 0
                  },
                  "documents" : [ ],
                  "findings" : [ ],
                  "suppressed" : [ ]
                }
                """);
    }

    @Test
    void linesEndWithALineFeedWhateverThePlatformUses() {
        String separator = System.lineSeparator();
        System.setProperty("line.separator", "\r\n");
        try {
            assertThat(written(report())).doesNotContain("\r").endsWith("}\n").doesNotEndWith("\n\n");
        } finally {
            System.setProperty("line.separator", separator);
        }
    }

    @Test
    void theOrderInWhichThingsWereFoundDoesNotShow() {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            SourceText source = SourceText.of((char) ('a' + i % 3) + ".md", "x".repeat(50));
            RuleId rule = new RuleId(i % 2 == 0 ? "section-empty" : "field-empty");
            findings.add(new Problem(
                            rule,
                            "",
                            new Span(i % 7, i % 7 + i % 5),
                            Arguments.none().with("heading", i))
                    .in(source, Severity.ERROR));
        }
        String expected = written(new Report("p", Language.ENGLISH, List.of("b", "a"), findings));
        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(findings, new Random(seed));
            assertThat(written(new Report("p", Language.ENGLISH, List.of("a", "b"), findings)))
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\"",
                "\\",
                "\\u0041",
                "</script>",
                "\u0000",
                "\u001B[31m",
                "\b\f\n\r\t",
                "\u007F\u0085\u009F",
                "\u2028\u2029",
                "\u202E\u2066",
                "\uFEFF",
                "\uFFFE\uFFFF",
                "é e\u0301",
                "😀👩‍🚀🇫🇷",
                "𝔘𝔫𝔦",
                "日本語",
                "العربية",
                "{heading} ${x} %s $1",
                "'\"`",
            })
    void aHostileTextComesBackAsItWas(String text) {
        JsonNode report = parsed(text, text.repeat(300));
        assertThat(report.get("profile").stringValue()).isEqualTo(text);
        assertThat(report.at("/documents/0").stringValue()).isEqualTo(text);
        JsonNode finding = report.at("/findings/0");
        assertThat(finding.get("path").stringValue()).isEqualTo(text);
        assertThat(finding.at("/arguments/heading").stringValue()).isEqualTo(text.repeat(300));
        assertThat(finding.at("/arguments/texts/1").stringValue()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D", "a\uDE00b", "\uDE00\uD83D", "\uD83D\uD83D\uDE00"})
    void halfACharacterIsReplaced(String text) {
        JsonNode report = parsed(text, text);
        String told = report.at("/findings/0/arguments/heading").stringValue();
        assertThat(told).contains("\uFFFD").hasSameSizeAs(text);
        assertThat(new String(told.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(told);
    }

    private static JsonNode parsed(String text, String heading) {
        Arguments arguments = Arguments.none().with("heading", heading).with("texts", List.of("", text));
        Finding finding = new Problem(new RuleId("section-empty"), "", Span.at(0), arguments)
                .in(SourceText.of(text, text), Severity.ERROR);
        return JsonMapper.shared()
                .readTree(written(new Report(text, Language.ENGLISH, List.of(text), List.of(finding))));
    }

    @Test
    void numbersAreNumbers() {
        Finding finding = new Problem(
                        new RuleId("section-empty"),
                        "",
                        Span.at(0),
                        Arguments.none().with("count", Long.MAX_VALUE))
                .in(SourceText.of("a", ""), Severity.INFO);
        JsonNode report =
                JsonMapper.shared().readTree(written(new Report("p", Language.ENGLISH, List.of(), List.of(finding))));
        assertThat(report.at("/findings/0/arguments/count").longValue()).isEqualTo(Long.MAX_VALUE);
    }
}
