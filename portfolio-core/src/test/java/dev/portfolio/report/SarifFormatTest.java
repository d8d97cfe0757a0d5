package dev.portfolio.report;

import static dev.portfolio.report.ReportGoldenTest.written;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Fix;
import dev.portfolio.finding.Language;
import dev.portfolio.finding.Problem;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.finding.TextEdit;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lines and columns of SARIF cut exactly what is meant out of the text of the file. */
final class SarifFormatTest {

    private static final RuleId RULE = new RuleId("field-type");

    private static SourceText source(String lineEnd, boolean marked) {
        String text = "# 👩‍👩‍👧 e\u0301\n\n𝒜𝒷 tags: Java, SQL 🎓\nune 𝒶utre ligne\n";
        return SourceText.of("a.md", (marked ? "\uFEFF" : "") + text.replace("\n", lineEnd));
    }

    private static Span span(SourceText source, String from, String to) {
        int start = source.text().indexOf(from);
        return new Span(start, source.text().indexOf(to, start) + to.length());
    }

    private static JsonNode result(Finding finding) {
        Report report = new Report("x", Language.ENGLISH, List.of("a.md"), List.of(finding));
        return JsonMapper.shared().readTree(written(new SarifFormat(), report)).at("/runs/0/results/0");
    }

    private static Finding finding(SourceText source, Span span, Fix fix) {
        return new Problem(RULE, "", span, Arguments.none(), List.of(), Optional.of(fix)).in(source, Severity.ERROR);
    }

    private static String region(JsonNode region) {
        return "%d:%d-%d:%d"
                .formatted(
                        region.get("startLine").intValue(),
                        region.get("startColumn").intValue(),
                        region.get("endLine").intValue(),
                        region.get("endColumn").intValue());
    }

    /** What a reader cuts out who knows nothing but the text, its lines, and UTF-16. */
    private static Span read(String text, JsonNode region) {
        return new Span(offset(text, region, "start"), offset(text, region, "end"));
    }

    private static int offset(String text, JsonNode region, String which) {
        int start = 0;
        for (int line = 1; line < region.get(which + "Line").intValue(); line++) {
            int feed = text.indexOf('\n', start);
            int carriage = text.indexOf('\r', start);
            start = 1 + (feed < 0 ? carriage : feed);
        }
        return start + region.get(which + "Column").intValue() - 1;
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void aStretchOfSeveralLinesEndsAtItsCodeUnit(String lineEnd) {
        for (boolean marked : new boolean[] {false, true}) {
            SourceText source = source(lineEnd, marked);
            Span span = span(source, "Java", "𝒶");
            JsonNode region =
                    result(finding(source, span, Fix.deleting(span))).at("/locations/0/physicalLocation/region");
            assertThat(region(region)).isEqualTo("3:12-4:7");
            assertThat(read(source.text(), region)).isEqualTo(span);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void aFixSaysItsLinesAndColumnsWhateverStandsBefore(String lineEnd) {
        for (boolean marked : new boolean[] {false, true}) {
            SourceText source = source(lineEnd, marked);
            Span java = span(source, "Java", "SQL");
            Span end = Span.at(source.text().length());
            Fix fix = new Fix(List.of(new TextEdit(java, "[Java, SQL]"), new TextEdit(end, "fin")));
            JsonNode replacements = result(finding(source, java, fix)).at("/fixes/0/artifactChanges/0/replacements");
            JsonNode first = replacements.get(0).get("deletedRegion");
            JsonNode second = replacements.get(1).get("deletedRegion");
            assertThat(region(first)).isEqualTo("3:12-3:21");
            assertThat(region(second)).isEqualTo("5:1-5:1");
            assertThat(read(source.text(), first)).isEqualTo(java);
            assertThat(read(source.text(), second)).isEqualTo(end);
            assertThat(first.propertyNames())
                    .containsExactlyInAnyOrder("startLine", "startColumn", "endLine", "endColumn");
        }
    }

    @Test
    void aSnippetIsWhatItsRegionHolds() {
        SourceText source = source("\n", false);
        Span java = span(source, "Java", "SQL");
        JsonNode place = result(finding(source, java, Fix.deleting(java))).at("/locations/0/physicalLocation");
        assertThat(place.at("/region/snippet/text").stringValue()).isEqualTo("Java, SQL");
        assertThat(place.at("/contextRegion/snippet/text").stringValue()).isEqualTo("𝒜𝒷 tags: Java, SQL 🎓");
        assertThat(place.at("/contextRegion/startLine").intValue()).isEqualTo(3);

        Span lines = span(source, "Java", "une");
        JsonNode several = result(finding(source, lines, Fix.deleting(java))).at("/locations/0/physicalLocation");
        assertThat(several.at("/region").has("snippet")).isFalse();
        assertThat(several.has("contextRegion")).isFalse();

        SourceText one = SourceText.of("a.md", "a".repeat(3000));
        JsonNode cut =
                result(finding(one, new Span(900, 2900), Fix.deleting(java))).at("/locations/0/physicalLocation");
        assertThat(cut.at("/region").has("snippet")).isFalse();
        assertThat(cut.has("contextRegion")).isFalse();
    }

    @Test
    void alikeFindingsAreNumberedInTheOrderOfTheText() {
        SourceText source = SourceText.of("a.md", "x\nx\nx\n");
        List<Finding> alike = List.of(0, 2, 4).stream()
                .map(at -> new Problem(RULE, "", new Span(at, at + 1), Arguments.none()).in(source, Severity.ERROR))
                .toList();
        Suppressed first = new Suppressed(alike.get(0), Suppressed.By.DOCUMENT, "", Optional.empty(), Optional.empty());
        Report report = new Report(
                "x", Language.ENGLISH, List.of("a.md"), alike.subList(1, 3), List.of(first), Optional.empty());
        JsonNode results =
                JsonMapper.shared().readTree(written(new SarifFormat(), report)).at("/runs/0/results");
        assertThat(results.valueStream()
                        .map(one -> one.at("/locations/0/physicalLocation/region/startLine")
                                        .intValue()
                                + one.at("/partialFingerprints/portfolioFinding~1v1")
                                        .stringValue()
                                        .substring(16)))
                .containsExactly("2-2", "3-3", "1");
    }

    @Test
    void aFixOfATextThatIsNotNamedHasOffsets() {
        SourceText source = source("\n", false);
        Span span = span(source, "Java", "SQL");
        Finding finding = new Finding(
                RULE,
                "",
                Severity.ERROR,
                source.location(span),
                Arguments.none(),
                List.of(),
                Optional.of(Fix.deleting(span)));
        JsonNode deleted = result(finding).at("/fixes/0/artifactChanges/0/replacements/0/deletedRegion");
        assertThat(deleted.get("charOffset").intValue()).isEqualTo(span.start());
        assertThat(deleted.get("charLength").intValue()).isEqualTo(9);
    }

    @Test
    void aSuppressionSaysWhereItStandsAndUntilWhen() {
        JsonNode results = JsonMapper.shared()
                .readTree(written(new SarifFormat(), SampleReport.report(Language.ENGLISH)))
                .at("/runs/0/results");
        List<JsonNode> suppressions = results.valueStream()
                .flatMap(result -> result.get("suppressions").valueStream())
                .toList();
        JsonNode remark = suppressions.stream()
                .filter(one -> one.get("kind").stringValue().equals("inSource"))
                .findFirst()
                .orElseThrow();
        assertThat(region(remark.at("/location/physicalLocation/region"))).isEqualTo("1:1-1:4");
        assertThat(remark.at("/properties/until").stringValue()).isEqualTo("2027-01-31");
        assertThat(suppressions)
                .extracting(one -> one.at("/location/physicalLocation/artifactLocation/uri")
                        .asString())
                .containsExactlyInAnyOrder(
                        "portfolio.yaml", "work/l%E2%80%99%C3%A9t%C3%A9%20%C3%A0%20100%20%25%20%231.md", "");
    }
}
