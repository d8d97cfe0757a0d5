package dev.portfolio.report;

import static dev.portfolio.report.ReportGoldenTest.written;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Language;
import dev.portfolio.finding.Problem;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.finding.Visible;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text says more or less, as long as the lines of the screen are, with links where it shows them. */
final class TextFormTest {

    private static final TextScreen LINKS = new TextScreen(false, 0, Optional.of(URI.create("file:///p/")));

    @Test
    void whereSeveralDocumentsHaveFindingsEachHasAHead() {
        String text = written(TextFormat.plain(), SampleReport.report(Language.ENGLISH));
        assertThat(text.lines().filter(line -> line.matches("(Un été|portfolio\\.yaml|work/zoé\\.md): .*")))
                .containsExactly(
                        "portfolio.yaml: 1 error", "Un été: 2 errors, 2 warnings, 1 info", "work/zoé.md: 1 error");
    }

    @Test
    void aHeadIsFrenchInFrench() {
        String text = written(TextFormat.plain(), SampleReport.report(Language.FRENCH));
        assertThat(text).contains("\nUn été\u00A0: 2 erreurs, 2 avertissements, 1 info\n\nwork/l’été à 100 % #1.md:");
    }

    @Test
    void oneDocumentNeedsNoHead() {
        Report report = report("a.md", "# Fin\n", 2, 5);
        assertThat(written(TextFormat.plain(), report)).startsWith("a.md:1:3 error [section-empty] ");
    }

    @Test
    void quietTellsErrorsAloneEachInALine() {
        String text = written(TextFormat.plain().as(TextForm.QUIET), SampleReport.report(Language.ENGLISH));
        assertThat(text.lines())
                .hasSize(4)
                .allMatch(line -> line.contains(" error ["))
                .contains("work/zoé.md:3:902 error [file-missing] The link leads to `y.pdf`, but there is no file"
                        + " `work/y.pdf`.");
    }

    @Test
    void quietSaysNothingWhereNothingFails() {
        Report report = new Report("competency", Language.ENGLISH, List.of("a.md"), List.of());
        assertThat(written(TextFormat.plain().as(TextForm.QUIET), report)).isEmpty();
    }

    @Test
    void aSummaryCountsDocumentByDocument() {
        String text = written(TextFormat.plain().as(TextForm.SUMMARY), SampleReport.report(Language.ENGLISH));
        assertThat(text).isEqualTo("""
                errors  warnings  infos  Document
                     1         0      0  portfolio.yaml
                     2         2      1  work/l’été à 100 % #1.md  Un été
                     1         0      0  work/zoé.md

                Stage: jury. 3 documents checked: 4 errors, 2 warnings, 1 info. 3 findings do not count (silenced or accepted).
                """);
    }

    @Test
    void aSummaryOfNothingIsItsSentence() {
        Report report = new Report("competency", Language.FRENCH, List.of("a.md"), List.of());
        assertThat(written(TextFormat.plain().as(TextForm.SUMMARY), report))
                .isEqualTo("1 document vérifié\u00A0: 0 erreur, 0 avertissement, 0 info.\n");
    }

    @Test
    void longSentencesAreWrappedUnderTheirBeginning() {
        Report report = report("a.md", "# Fin\n", 2, 5);
        assertThat(written(TextFormat.on(TextScreen.PAPER.of(50)), report)).isEqualTo("""
                a.md:1:3 error [section-empty] The section "Fin"
                        is empty.
                    1 | # Fin
                      |   ^^^
                      = Write its content under the heading.

                1 document checked: 1 error, 0 warnings, 0 infos.
                """);
        assertThat(written(TextFormat.on(TextScreen.PAPER.of(40)), report)).startsWith("""
                a.md:1:3 error [section-empty]
                        The section "Fin" is empty.
                    1 | # Fin
                """);
    }

    @ParameterizedTest
    @CsvSource({"0", "12", "30", "60", "199", "380", "395"})
    void aLineLongerThanTheScreenIsCutToTheNeighbourhoodOfTheCaret(int at) {
        String line = "mot à mot, ".repeat(40).strip();
        Report report = report("a.md", line + "\n", at, Math.min(line.length(), at + 7));
        List<String> lines =
                written(TextFormat.on(TextScreen.PAPER.of(60)), report).lines().toList();
        int source = lines.indexOf(lines.stream()
                .filter(one -> one.startsWith("    1 | "))
                .findFirst()
                .orElseThrow());
        String shown = lines.get(source).substring(8);
        String carets = lines.get(source + 1).substring(8);
        assertThat(shown.length()).isLessThanOrEqualTo(52);
        assertThat(shown.substring(carets.indexOf('^'), carets.length())).isEqualTo(line.substring(at, at + 7));
        assertThat(shown.startsWith("…")).isEqualTo(at >= 60);
    }

    @Test
    void aCaretBehindTheLastCharacterStaysOnTheScreen() {
        for (int length = 40; length < 200; length++) {
            Report report = report("a.md", "a".repeat(length) + "\n", length, length);
            List<String> lines = written(TextFormat.on(TextScreen.PAPER.of(60)), report)
                    .lines()
                    .toList();
            int caret = lines.indexOf(
                    lines.stream().filter(one -> one.endsWith("^")).findFirst().orElseThrow());
            assertThat(lines.get(caret)).as("%d", length).hasSizeLessThanOrEqualTo(60);
            assertThat(lines.get(caret - 1))
                    .as("%d", length)
                    .hasSize(lines.get(caret).length() - 1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 41, 57, 80, 133})
    void nothingIsWiderThanTheScreenButWordsThatAre(int width) {
        String text = written(TextFormat.on(TextScreen.PAPER.of(width)), SampleReport.report(Language.FRENCH));
        assertThat(text.lines().takeWhile(line -> !line.equals("Ne comptent pas\u00A0:")))
                .allSatisfy(line -> {
                    boolean oneWord =
                            !line.strip().replaceFirst("^(= |\\d+ \\| )", "").contains(" ");
                    boolean head = line.matches(".*(\\[[a-z-]+]|\u00A0: .*\\d [a-z]+)");
                    assertThat(Columns.width(line) <= width || oneWord || head)
                            .as(line)
                            .isTrue();
                });
    }

    @Test
    void wideCharactersAreNotCutInHalf() {
        String line = "漢字".repeat(60);
        Report report = report("a.md", line + "\n", 60, 64);
        List<String> lines =
                written(TextFormat.on(TextScreen.PAPER.of(40)), report).lines().toList();
        String shown = lines.stream()
                .filter(one -> one.startsWith("    1 | "))
                .findFirst()
                .orElseThrow();
        assertThat(shown).contains("漢字漢字").startsWith("    1 | …").endsWith("…");
        assertThat(Columns.width(shown)).isLessThanOrEqualTo(40);
    }

    @Test
    void aPlaceLeadsToItsFileWhereTheScreenShowsLinks() {
        String text = written(TextFormat.on(LINKS), SampleReport.report(Language.ENGLISH));
        assertThat(text)
                .contains("\u001B]8;;file:///p/work/zo%C3%A9.md\u001B\\work/zoé.md:3:902\u001B]8;;\u001B\\ error")
                .contains("file:///p/work/l%E2%80%99%C3%A9t%C3%A9%20%C3%A0%20100%20%25%20%231.md\u001B\\");
        assertThat(text.replaceAll("\u001B\\]8;;[^\u001B]*\u001B\\\\", ""))
                .isEqualTo(written(TextFormat.plain(), SampleReport.report(Language.ENGLISH)));
    }

    @Test
    void linksAndColoursTakeNoRoom() {
        TextScreen plain = TextScreen.PAPER.of(60);
        TextScreen rich = plain.coloured().linkedTo(Path.of("here"));
        String text = written(TextFormat.on(rich), SampleReport.report(Language.FRENCH));
        assertThat(text.replaceAll("\u001B\\]8;;[^\u001B]*\u001B\\\\", "").replaceAll("\u001B\\[[0-9;]*m", ""))
                .isEqualTo(written(TextFormat.on(plain), SampleReport.report(Language.FRENCH)));
    }

    @ParameterizedTest
    @MethodSource("dev.portfolio.report.HostileTexts#all")
    void noTextIsMoreThanTextWhateverTheForm(String text) {
        Report report = SampleReport.holding(text);
        for (TextForm form : TextForm.values()) {
            String shown = written(TextFormat.on(LINKS.of(50)).as(form), report);
            String bare = shown.replaceAll("\u001B\\]8;;(file:///p/[A-Za-z0-9._~/!$&'()*+,;=@%-]*)?\u001B\\\\", "");
            assertThat(bare.codePoints().filter(c -> c != '\n'))
                    .as(form.name().toLowerCase(Locale.ROOT))
                    .allMatch(Visible::isSafe);
        }
    }

    private static Report report(String path, String text, int from, int to) {
        Finding finding = new Problem(
                        new RuleId("section-empty"),
                        "",
                        new Span(from, to),
                        Arguments.none().with("heading", "Fin"))
                .in(SourceText.of(path, text), Severity.ERROR);
        return new Report("competency", Language.ENGLISH, List.of(path), List.of(finding));
    }
}
