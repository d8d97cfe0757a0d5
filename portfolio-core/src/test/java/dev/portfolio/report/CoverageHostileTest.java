package dev.portfolio.report;

import static dev.portfolio.report.CoverageGoldenTest.written;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.portfolio.finding.Language;
import dev.portfolio.finding.Visible;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What stands in labels, names and paths stays a text in every format, and comes back as the text it is. */
final class CoverageHostileTest {

    static List<String> texts() {
        return HostileTexts.all();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aPageShowsItAsText(String text) {
        Document page = Jsoup.parse(written(new CoverageHtml(), SampleCoverage.holding(text), Language.ENGLISH));
        onlyOurs(page);
        String seen = Visible.oneLine(text).strip().replaceAll("[ \u00A0]+", " ");
        assertThat(plain(page.body().wholeText())).contains(plain(seen));
        Document cohort =
                Jsoup.parse(written(new CohortHtml(), SampleCoverage.cohort(text, "b", "c"), Language.FRENCH));
        onlyOurs(cohort);
        assertThat(plain(cohort.body().wholeText())).contains(plain(seen));
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\u00A0]+", " ").strip();
    }

    /** No element, attribute or address that is not of the templates. */
    private static void onlyOurs(Document page) {
        assertThat(page.select("script, iframe, object, embed, base, link, img, animate, math, form, input"))
                .isEmpty();
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.select("meta[http-equiv]")).hasSize(1);
        for (Element element : page.getAllElements()) {
            assertThat(element.attributes().asList())
                    .noneMatch(attribute -> attribute.getKey().startsWith("on"));
            String href = element.attr("href");
            assertThat(href.isEmpty() || href.startsWith("#") || href.matches("https?://.*"))
                    .as(href)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTableForSpreadsheetsHoldsNoFormula(String text) {
        for (String csv : List.of(
                written(new CoverageCsv(), SampleCoverage.holding(text), Language.ENGLISH),
                written(new CohortCsv(), SampleCoverage.cohort(text, "b", "c"), Language.ENGLISH))) {
            List<CsvRecord> rows = CsvReader.builder().ofCsvRecord(csv).stream().toList();
            assertThat(rows).allMatch(row -> row.getFieldCount() == rows.get(0).getFieldCount());
            assertThat(rows.stream().flatMap(row -> row.getFields().stream()))
                    .noneMatch(cell -> cell.matches("(?s)[\\s\u00A0\u200B\uFEFF]*[=+@\uFF1D\uFF0B-].*"))
                    .anyMatch(cell -> isShown(Visible.oneLine(text), cell));
        }
    }

    /** With an apostrophe before what could be a formula. */
    private static boolean isShown(String text, String cell) {
        String behind = cell.startsWith("'") ? cell.substring(1) : cell;
        return cell.equals(text)
                || behind.equals(text)
                || behind.replace(";'", ";").equals(text);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void programsReadTheTextBack(String text) {
        JsonNode json = JsonMapper.shared()
                .readTree(written(new CoverageJson(), SampleCoverage.holding(text), Language.ENGLISH));
        assertThat(json.get("framework").get("title").stringValue()).isEqualTo(Visible.wholeCharacters(text));
        assertThat(json.get("documents").get(0).stringValue()).isEqualTo(Visible.wholeCharacters(text));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTerminalIsToldNothingButText(String text) {
        String shown = written(new CoverageText(), SampleCoverage.holding(text), Language.ENGLISH)
                + written(new CohortText(), SampleCoverage.cohort(text, "b", "c"), Language.ENGLISH);
        assertThat(shown.codePoints().filter(c -> c != '\n')).allMatch(Visible::isSafe);
    }
}
