package dev.portfolio.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Fix;
import dev.portfolio.finding.Language;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.source.Location;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the JSON report holds is what its schema says, and nothing else. */
final class ReportSchemaTest {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final String TEXT = docs("report.schema.json");
    private static final Schema SCHEMA = REGISTRY.getSchema(TEXT, InputFormat.JSON);
    private static final SourceText SOURCE =
            SourceText.of("work/été.md", "---\ntitle: 😀 e\u0301\ntags: Java, SQL\nTags: [a]\n---\n");

    @Test
    void itIsASchema() {
        Schema dialect = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(dialect.validate(TEXT, InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aReportWithEveryFeatureIsValid(Language language) {
        JsonNode report = json(everything().in(language));
        assertThat(SCHEMA.validate(report)).isEmpty();
        assertThat(report.get("language").stringValue()).isEqualTo(language.tag());
    }

    @Test
    void aReportOfNothingIsValid() {
        JsonNode report = json(new Report("competency", Language.ENGLISH, List.of(), List.of()));
        assertThat(SCHEMA.validate(report)).isEmpty();
        assertThat(report.get("findings")).isEmpty();
    }

    @Test
    void everyKeyOfTheSchemaIsInAReportWithEveryFeature() {
        JsonNode schema = JsonMapper.shared().readTree(TEXT);
        JsonNode report = json(everything());
        assertThat(names(report)).containsExactlyElementsOf(names(schema.get("properties")));
        assertThat(names(report.get("summary")))
                .containsExactlyElementsOf(names(schema.at("/properties/summary/properties")));
        JsonNode finding = report.get("suppressed").get(0);
        assertThat(names(finding)).containsExactlyElementsOf(names(schema.at("/$defs/finding/properties")));
        assertThat(names(finding.get("related").get(0)))
                .containsExactlyElementsOf(names(schema.at("/$defs/place/properties")));
        assertThat(names(finding.get("suppression")))
                .containsExactlyElementsOf(names(schema.at("/$defs/suppression/properties")));
    }

    @Test
    void placesCountFromOneInCharactersAsAReaderSeesThem() {
        JsonNode finding = json(everything()).get("findings").get(1);
        assertThat(finding.get("line").intValue()).isEqualTo(2);
        assertThat(finding.get("column").intValue()).isEqualTo(8);
        assertThat(finding.get("endLine").intValue()).isEqualTo(2);
        assertThat(finding.get("endColumn").intValue()).isEqualTo(11);
    }

    @Test
    void theSampleOfTheReferenceIsValid() {
        String page = docs("json-report.md");
        String sample = page.substring(page.indexOf("```json\n") + 8, page.indexOf("\n```\n"));
        assertThat(SCHEMA.validate(sample, InputFormat.JSON)).isEmpty();
    }

    @Test
    void theSchemaRefusesWhatIsNoReport() {
        List<Consumer<ObjectNode>> mistakes = List.of(
                report -> report.put("version", 2),
                report -> report.remove("summary"),
                report -> report.put("date", "2026-11-23"),
                report -> report.put("language", "de"),
                report -> finding(report).put("severity", "fatal"),
                report -> finding(report).put("rule", "Field Type"),
                report -> finding(report).put("line", 0),
                report -> finding(report).put("column", "8"),
                report -> finding(report).remove("endColumn"),
                report -> finding(report).put("message", ""),
                report -> finding(report).remove("arguments"),
                report -> finding(report).putObject("arguments").put("count", 1.5),
                report -> finding(report).putArray("related"),
                report -> report.put("stage", ""),
                report -> ((ObjectNode) report.get("suppressed").get(0)).remove("suppression"),
                report -> ((ObjectNode) report.get("suppressed").get(0).get("suppression")).put("by", "me"));
        for (Consumer<ObjectNode> mistake : mistakes) {
            ObjectNode report = (ObjectNode) json(everything());
            mistake.accept(report);
            assertThat(SCHEMA.validate(report)).as(report.toString()).isNotEmpty();
        }
    }

    /** YAML can name half a character, as in {@code "\uD800"}; no file in UTF-8 can hold it. */
    @Test
    void halfACharacterInAnArgumentCanBeWrittenAsUtf8() {
        Arguments arguments = Arguments.none().with("value", "\uD800").with("allowed", List.of("\uDC00"));
        Finding finding =
                new Finding(new RuleId("field-value-not-allowed"), "", Severity.ERROR, at(4, 9), arguments, List.of());
        String written = written(new Report("competency", Language.ENGLISH, List.of(), List.of(finding)));
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(CharBuffer.wrap(written));
        assertThat(StandardCharsets.UTF_8.decode(bytes).toString()).isEqualTo(written);
    }

    private static Report everything() {
        List<Finding> findings = new ArrayList<>();
        findings.add(new Finding(
                new RuleId("field-limit"),
                "short",
                Severity.WARNING,
                at(11, 16),
                Arguments.none().with("field", "title").with("count", 3).with("limit", 5),
                List.of()));
        findings.add(new Finding(
                new RuleId("field-type"),
                "not-a-list",
                Severity.ERROR,
                at(23, 32),
                Arguments.none()
                        .with("field", "tags")
                        .with("fixed", "tags: [Java, SQL]")
                        .with("choices", List.of("a", "b\"\n"))
                        .with("count", 2)
                        .withTerm("found", "type.text"),
                List.of(at(33, 37)),
                Optional.of(Fix.replacing(new Span(23, 32), "[Java, SQL]"))));
        findings.add(
                new Finding(new RuleId("internal-error"), "", Severity.INFO, at(0, 0), Arguments.none(), List.of()));
        Suppressed suppressed = new Suppressed(
                findings.get(1),
                Suppressed.By.DOCUMENT,
                "as it was",
                Optional.of(LocalDate.of(2027, 1, 31)),
                Optional.of(at(0, 3)));
        return new Report(
                        "portfolio.yaml",
                        Language.ENGLISH,
                        List.of("work/été.md", "work/vide.md"),
                        findings,
                        List.of(suppressed),
                        Optional.of("jury"))
                .with(new Details(
                        List.of(), List.of(), Optional.of(SampleCoverage.coverage()), Optional.empty(), false));
    }

    private static Location at(int start, int end) {
        return SOURCE.location(new Span(start, end));
    }

    private static ObjectNode finding(ObjectNode report) {
        return (ObjectNode) report.get("findings").get(1);
    }

    private static JsonNode json(Report report) {
        return JsonMapper.shared().readTree(written(report));
    }

    private static String written(Report report) {
        StringBuilder out = new StringBuilder();
        try {
            new JsonFormat().write(report, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static List<String> names(JsonNode object) {
        return List.copyOf(object.propertyNames());
    }

    private static String docs(String name) {
        try {
            return Files.readString(Path.of(System.getProperty("basedir", ""))
                    .resolve("../docs")
                    .resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
