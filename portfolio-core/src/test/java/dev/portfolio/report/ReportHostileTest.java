package dev.portfolio.report;

import static dev.portfolio.report.ReportGoldenTest.written;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.portfolio.finding.Visible;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What stands in paths, titles and messages stays a text in every format, and comes back as the text it is. */
final class ReportHostileTest {

    static List<String> texts() {
        return HostileTexts.all();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void programsReadTheTextBack(String text) {
        Report report = SampleReport.holding(text);
        JsonNode json = JsonMapper.shared().readTree(written(new JsonFormat(), report));
        assertThat(json.get("profile").stringValue()).isEqualTo(Visible.wholeCharacters(text));
        JsonNode sarif =
                JsonMapper.shared().readTree(written(new SarifFormat(), report)).at("/runs/0");
        JsonNode result = sarif.get("results").get(0);
        assertThat(result.at("/fixes/0/artifactChanges/0/replacements/0/insertedContent/text")
                        .stringValue())
                .isEqualTo(Visible.wholeCharacters(text));
        assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .stringValue())
                .satisfies(uri ->
                        assertThat(uri.replaceAll("%[0-9A-F]{2}", "")).matches("d/[A-Za-z0-9._~/!$&'()*+,;=@-]*"));
        JsonNode gitlab = JsonMapper.shared().readTree(written(new GitlabFormat(), report));
        assertThat(gitlab.get(0).at("/location/path").stringValue()).isEqualTo("d/" + Visible.wholeCharacters(text));
        assertThat(gitlab.get(0).get("fingerprint")).isNotEqualTo(gitlab.get(1).get("fingerprint"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void xmlIsNotBrokenOutOf(String text) throws XMLStreamException {
        String path = "d/" + Visible.oneLine(text);
        Report report = SampleReport.holding(text);
        List<String> checkstyle = elements(written(new CheckstyleFormat(), report), "name");
        assertThat(checkstyle).containsExactly("checkstyle -", "file " + path, "error -", "error -");
        List<String> junit = elements(written(new JunitFormat(), report), "classname");
        assertThat(junit)
                .containsExactly(
                        "testsuites -",
                        "testsuite -",
                        "testcase " + path,
                        "failure -",
                        "testcase " + path,
                        "system-out -",
                        "testcase " + path,
                        "skipped -",
                        "system-out -");
    }

    private static List<String> elements(String xml, String attribute) throws XMLStreamException {
        XMLStreamReader reader = XMLInputFactory.newDefaultFactory().createXMLStreamReader(new StringReader(xml));
        List<String> elements = new ArrayList<>();
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamReader.START_ELEMENT) {
                String value = reader.getAttributeValue(null, attribute);
                elements.add(reader.getLocalName() + " " + (value == null ? "-" : value));
            }
        }
        return elements;
    }

    @ParameterizedTest
    @MethodSource("texts")
    void anAnnotationIsOneLineAndOneCommand(String text) {
        String commands = written(new GithubFormat(), SampleReport.holding(text));
        assertThat(commands.lines())
                .hasSize(2)
                .allMatch(
                        line -> line.matches(
                                "::(error|notice) file=[^,:]*,line=\\d+,endLine=\\d+(,col=\\d+,endColumn=\\d+)?,title=internal-error::.*"));
        assertThat(commands.codePoints().filter(c -> c != '\n')).allMatch(Visible::isSafe);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTableHoldsNoFormula(String text) {
        List<CsvRecord> rows =
                CsvReader.builder().ofCsvRecord(written(new CsvFormat(), SampleReport.holding(text))).stream()
                        .toList();
        assertThat(rows)
                .hasSize(4)
                .allMatch(row -> row.getFieldCount() == rows.get(0).getFieldCount());
        assertThat(rows.stream().flatMap(row -> row.getFields().stream()))
                .noneMatch(cell -> cell.matches("(?s)[\\s\u00A0\u200B\uFEFF]*[=+@\uFF1D\uFF0B-].*"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTableHoldsNoFormulaForASpreadsheetThatSplitsAtSemicolons(String text) {
        String csv = written(new CsvFormat(), SampleReport.holding("a;" + text));
        assertThat(csv.lines().flatMap(line -> Stream.of(line.split(";", -1))))
                .noneMatch(cell -> cell.matches("[\"\\s\u00A0\u200B\uFEFF]*[=+@\uFF1D\uFF0B-].*"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aSummaryIsNoOtherMarkdownThanItsOwn(String text) {
        String markdown = written(new MarkdownFormat(), SampleReport.holding(text));
        List<Extension> extensions = List.of(TablesExtension.create(), AutolinkExtension.create());
        String html = HtmlRenderer.builder()
                .extensions(extensions)
                .build()
                .render(Parser.builder().extensions(extensions).build().parse(markdown));
        Document page = Jsoup.parse(html);
        assertThat(page.select("h2")).hasSize(1);
        assertThat(page.select("h3")).hasSize(1);
        assertThat(page.select("li")).hasSize(2);
        assertThat(page.select("strong")).hasSize(2);
        assertThat(page.select("table")).hasSize(1);
        assertThat(page.select("a, img, script, em, del, input, blockquote, pre, svg, iframe"))
                .isEmpty();
        assertThat(plain(page.select("h3").text())).isEqualTo(plain("d/" + Visible.oneLine(text)));
        assertThat(page.select("code")).allMatch(code -> code.children().isEmpty());
        page.select("code").remove();
        assertThat(texts(page)).noneMatch(shown -> shown.matches("(?is).*(?:^|\\W)(?:@[a-z0-9]|#\\d|gh-\\d).*"));
    }

    /** The texts between any two tags or remarks, as GitHub looks for mentions in them. */
    private static List<String> texts(Document page) {
        List<String> texts = new ArrayList<>();
        page.traverse((node, depth) -> {
            if (node instanceof TextNode text) {
                texts.add(text.getWholeText());
            }
        });
        return texts;
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aPageHoldsNoElementOfAnyoneElse(String text) {
        Document page = Jsoup.parse(written(new HtmlFormat(), SampleReport.holding(text)));
        assertThat(page.select("iframe, object, embed, base, link, img, animate, math, svg[onload]"))
                .isEmpty();
        assertThat(page.select("script").size()).isLessThanOrEqualTo(1);
        assertThat(page.select("meta[http-equiv]")).hasSize(1);
        page.getAllElements().forEach(element -> {
            assertThat(element.attributes().asList())
                    .noneMatch(attribute -> attribute.getKey().startsWith("on"));
            String href = element.attr("href");
            assertThat(href.isEmpty() || href.startsWith("#") || href.matches("https?://.*"))
                    .as(href)
                    .isTrue();
        });
        assertThat(plain(page.body().wholeText())).contains(plain("d/" + Visible.oneLine(text)));
    }

    private static String plain(String text) {
        return text.replace("\u200B", "").replaceAll("[\\s\u00A0]+", " ").strip();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTerminalIsToldNothingButText(String text) {
        String shown = written(TextFormat.plain(), SampleReport.holding(text));
        assertThat(shown.codePoints().filter(c -> c != '\n')).allMatch(Visible::isSafe);
    }
}
