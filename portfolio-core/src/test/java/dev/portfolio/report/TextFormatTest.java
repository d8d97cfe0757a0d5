package dev.portfolio.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Language;
import dev.portfolio.finding.Messages;
import dev.portfolio.finding.Problem;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What people read on a terminal. */
final class TextFormatTest {

    private static final String ESC = "\u001B";

    private static Finding finding(String path, String text, Span span, Severity severity, String heading) {
        Arguments arguments = Arguments.none().with("heading", heading);
        return new Problem(new RuleId("section-empty"), "", span, arguments).in(SourceText.of(path, text), severity);
    }

    private static String written(TextFormat format, Language language, Finding... findings) {
        StringBuilder out = new StringBuilder();
        try {
            format.write(new Report("competency", language, List.of("a.md"), List.of(findings)), out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString();
    }

    @Test
    void aReportInEnglish() {
        SourceText source = SourceText.of("work/a.md", "# Bilan\n\n# Suite\n\n# Fin\n");
        RuleId rule = new RuleId("heading-level-skipped");
        Arguments arguments = Arguments.none()
                .with("heading", "Bilan")
                .with("level", 5)
                .with("parent", "Tout")
                .with("parentLevel", 3)
                .with("fixed", "#### Bilan")
                .with("others", 2);
        Finding siblings = new Problem(
                        rule, "siblings", new Span(2, 7), arguments, List.of(new Span(9, 16), new Span(18, 23)))
                .in(source, Severity.WARNING);
        Finding empty = finding("work/a.md", source.text(), new Span(18, 23), Severity.ERROR, "Fin");
        assertThat(written(TextFormat.plain(), Language.ENGLISH, empty, siblings))
                .isEqualTo("""
                work/a.md:1:3 warning [heading-level-skipped] "Bilan" and 2 other headings of level 5 stand right under \
                "Tout", of level 3: a level is skipped.
                    1 | # Bilan
                      |   ^^^^^
                      = Write `#### Bilan`, and the others likewise.
                      = see also 3:1, 5:1

                work/a.md:5:1 error [section-empty] The section "Fin" is empty.
                    5 | # Fin
                      | ^^^^^
                      = Write its content under the heading.

                1 document checked: 1 error, 1 warning, 0 infos.
                """);
    }

    @Test
    void aReportInFrenchAndInColour() {
        Finding info = finding("a.md", "# Été\n", new Span(2, 5), Severity.INFO, "Été");
        assertThat(written(TextFormat.on(TextScreen.PAPER.coloured()), Language.FRENCH, info))
                .isEqualTo("a.md:1:3 " + ESC + "[1;36minfo" + ESC
                        + "[m [section-empty] La section «\u00A0Été\u00A0» est vide.\n"
                        + "    1 | # Été\n"
                        + "      |   " + ESC + "[1;36m^^^" + ESC + "[m\n"
                        + "      = Écrivez son contenu sous le titre.\n\n"
                        + "1 document vérifié\u00A0: 0 erreur, 0 avertissement, 1 info.\n");
    }

    @ParameterizedTest
    @CsvSource({"ERROR, 31, error", "WARNING, 33, warning", "INFO, 36, info"})
    void eachSeverityHasItsColour(Severity severity, String code, String word) {
        Finding finding = finding("a.md", "x", new Span(0, 1), severity, "x");
        String plain = written(TextFormat.plain(), Language.ENGLISH, finding);
        String coloured = written(TextFormat.on(TextScreen.PAPER.coloured()), Language.ENGLISH, finding);
        assertThat(coloured)
                .contains(ESC + "[1;" + code + "m" + word + ESC + "[m", ESC + "[1;" + code + "m^" + ESC + "[m");
        assertThat(coloured.replaceAll(ESC + "\\[[0-9;]*m", "")).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0, 0, 0, 0 | 0 documents checked: 0 errors, 0 warnings, 0 infos. | 0 document vérifié_: 0 erreur, 0 avertissement, 0 info.
                    1, 1, 1, 1 | 1 document checked: 1 error, 1 warning, 1 info.     | 1 document vérifié_: 1 erreur, 1 avertissement, 1 info.
                    2, 3, 4, 5 | 2 documents checked: 3 errors, 4 warnings, 5 infos. | 2 documents vérifiés_: 3 erreurs, 4 avertissements, 5 infos.
                    """)
    void theSummaryCounts(String counts, String english, String french) {
        int[] numbers =
                Stream.of(counts.split(", ", -1)).mapToInt(Integer::parseInt).toArray();
        List<String> documents = Collections.nCopies(numbers[0], "a.md");
        List<Finding> findings = new ArrayList<>();
        int next = 1;
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            findings.addAll(Collections.nCopies(numbers[next++], finding("a.md", "x", Span.at(0), severity, "x")));
        }
        Report report = new Report("p", Language.ENGLISH, documents, findings);
        assertThat(TextFormat.summary(report)).isEqualTo(english);
        assertThat(TextFormat.summary(report.in(Language.FRENCH))).isEqualTo(french.replace('_', '\u00A0'));
    }

    static Stream<List<String>> marked() {
        return Stream.of(
                // before, marked, after; the line shown, the carets under it
                List.of("a", "b", "c", "abc", " ^"),
                List.of("ab", "", "", "ab", "  ^"),
                List.of("", "", "", "", "^"),
                List.of("\t", "ab", "", "    ab", "    ^^"),
                List.of("a\t", "b", "", "a   b", "    ^"),
                List.of("abcd\t", "e", "", "abcd    e", "        ^"),
                List.of("a", "\t", "b", "a   b", " ^^^"),
                List.of("日\t", "x", "", "日  x", "    ^"),
                List.of("é", "a", "", "éa", " ^"),
                List.of("e\u0301", "a", "", "e\u0301a", " ^"),
                List.of("x", "e\u0301e\u0302\u0323", "y", "xe\u0301e\u0302\u0323y", " ^^"),
                List.of("日", "本", "x", "日本x", "  ^^"),
                List.of("한글", "Ａ", "ｱ", "한글Ａｱ", "    ^^"),
                List.of("ｱ", "x", "", "ｱx", " ^"),
                List.of("😀", "x", "", "😀x", "  ^"),
                List.of("", "👩‍🚀", "x", "👩‍🚀x", "^^"),
                List.of("👨‍👩‍👧‍👦", "x", "", "👨‍👩‍👧‍👦x", "  ^"),
                List.of("🇫🇷🇧🇪", "x", "", "🇫🇷🇧🇪x", "    ^"),
                List.of("1️⃣", "x", "", "1️⃣x", "  ^"),
                List.of("👍🏽", "x", "", "👍🏽x", "  ^"),
                List.of("❤️", "x", "", "❤️x", "  ^"),
                List.of("❤", "x", "", "❤x", " ^"),
                List.of("a\u200B", "b", "", "a\u200Bb", " ^"),
                List.of("a\u00A0", "b", "", "a\u00A0b", "  ^"),
                List.of("אבג", "x", "", "אבגx", "   ^"),
                List.of("مرحبا ", "x", "", "مرحبا x", "      ^"),
                List.of(" \u0301", "x", "", " \u0301x", " ^"),
                List.of("\u0301", "x", "", "\u0301x", "^"),
                List.of(ESC + "[31m", "x", "", "\uFFFD[31mx", "     ^"),
                List.of("a\u202E", "b", "\u0000", "a\uFFFDb\uFFFD", "  ^"),
                List.of("\u0085\u007F", "x", "", "\uFFFD\uFFFDx", "  ^"),
                List.of("\u2066", "x", "\u2069", "\uFFFDx\uFFFD", " ^"));
    }

    @ParameterizedTest
    @MethodSource("marked")
    void caretsStandUnderWhatIsMeant(List<String> sample) {
        String before = sample.get(0);
        Span span = new Span(before.length(), before.length() + sample.get(1).length());
        String text = before + sample.get(1) + sample.get(2);
        List<String> block = block(text, span).lines().toList();
        assertThat(block.get(1)).isEqualTo(("    1 | " + sample.get(3)).stripTrailing());
        assertThat(block.get(2)).isEqualTo("      | " + sample.get(4));
    }

    private static String block(String text, Span span) {
        return TextFormat.plain()
                .block(finding("a.md", text, span, Severity.ERROR, "x"), Messages.in(Language.ENGLISH));
    }

    @Test
    void aVeryLongLineIsCutAroundThePlace() {
        String text = "x".repeat(5000) + "mot" + "y".repeat(5000);
        List<String> block = block(text, new Span(5000, 5003)).lines().toList();
        assertThat(block.get(1))
                .hasSizeLessThan(450)
                .startsWith("    1 | …x")
                .contains("xmoty")
                .endsWith("y…");
        assertThat(block.get(2).strip()).endsWith("| " + " ".repeat(81) + "^^^");
        List<String> whole = block(text, new Span(0, 10003)).lines().toList();
        assertThat(whole.get(2)).hasSizeLessThan(450);
        List<String> pairs = block("😀".repeat(500), new Span(801, 802)).lines().toList();
        assertThat(pairs.get(1)).doesNotContain("\uFFFD");
    }

    @Test
    void aPlaceOfSeveralLinesIsMarkedOnItsFirst() {
        List<String> block = block("ab\r\ncd\r\n", new Span(1, 8)).lines().toList();
        assertThat(block.subList(1, 3)).containsExactly("    1 | ab", "      |  ^");
    }

    @Test
    void longLineNumbersMoveNothing() {
        String text = "\n".repeat(123_455) + "abc";
        assertThat(block(text, new Span(123_456, 123_457))).contains("\n123456 | abc\n", "\n      |  ^\n");
    }

    @Test
    void nothingThatATerminalObeysIsWritten() {
        StringBuilder hostile = new StringBuilder("{heading} $1 \\ ");
        for (int c = 0; c < 0x30; c++) {
            hostile.append((char) c);
        }
        hostile.append(
                "\u007F\u0080\u0085\u009B31m\u009D0;x\u0007\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\uD800");
        String text = hostile.toString();
        for (TextFormat format : List.of(TextFormat.plain(), TextFormat.on(TextScreen.PAPER.coloured()))) {
            String out = written(
                            format,
                            Language.FRENCH,
                            finding(text + ".md", text, new Span(1, text.length()), Severity.ERROR, text),
                            finding("b.md", "x", Span.at(0), Severity.INFO, text.repeat(50)))
                    .replaceAll(ESC + "\\[(1(;3[136])?)?m", "");
            assertThat(out.codePoints()
                            .filter(c -> c != '\n'
                                    && (Character.isISOControl(c)
                                            || Character.getType(c) == Character.SURROGATE
                                            || (c >= 0x202A && c <= 0x202E)
                                            || (c >= 0x2066 && c <= 0x2069)))
                            .mapToObj(Character::getName))
                    .isEmpty();
            assertThat(out).contains("{heading} $1 \\ ").doesNotContain("?[");
        }
    }

    @Test
    void aValueNeverSpansLinesOrGrowsWithoutEnd() {
        String out = written(
                TextFormat.plain(),
                Language.ENGLISH,
                finding("a.md", "x", Span.at(0), Severity.ERROR, "a\r\n\tb\u2028c" + "😀".repeat(2000)));
        assertThat(out.lines()).hasSize(6).allMatch(line -> line.length() < 1000);
        assertThat(out).contains("\"a b c😀").contains("😀…\"");
    }

    @Test
    void anEmptyReportIsItsSummary() {
        assertThat(written(TextFormat.plain(), Language.ENGLISH))
                .isEqualTo("1 document checked: 0 errors, 0 warnings, 0 infos.\n");
    }
}
