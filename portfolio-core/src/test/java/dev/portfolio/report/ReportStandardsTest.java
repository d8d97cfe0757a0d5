package dev.portfolio.report;

import static dev.portfolio.report.ReportGoldenTest.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.portfolio.finding.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/** What is written as SARIF and as JUnit is what the schemas that others publish of them say. */
final class ReportStandardsTest {

    private static final com.networknt.schema.Schema SARIF = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_7)
            .getSchema(text(resource("/schema/sarif-schema-2.1.0.json")), InputFormat.JSON);
    private static final Schema JUNIT = xml(resource("/standards/junit-testsuites.xsd"));

    private static URL resource(String name) {
        return Objects.requireNonNull(ReportStandardsTest.class.getResource(name), name);
    }

    private static String text(URL resource) {
        try (InputStream in = resource.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Schema xml(URL resource) {
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(resource);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    /** With everything in them, with nothing, with what does not belong there, and with one mistake many times. */
    static Stream<Report> reports() {
        Report sample = SampleReport.report(Language.ENGLISH);
        Report empty = new Report("competency", Language.FRENCH, List.of(), List.of());
        Report repeated = new Report(
                "competency",
                Language.ENGLISH,
                sample.documents(),
                Stream.concat(sample.findings().stream(), sample.findings().stream())
                        .toList(),
                Stream.concat(sample.suppressed().stream(), sample.suppressed().stream())
                        .toList(),
                sample.stage());
        return Stream.concat(
                Stream.of(sample, sample.in(Language.FRENCH), empty, repeated),
                HostileTexts.all().stream().map(SampleReport::holding));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void sarifIsWhatItsSchemaSays(Report report) {
        assertThat(SARIF.validate(written(new SarifFormat(), report), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void junitIsWhatItsSchemaSays(Report report) {
        assertThatCode(() -> validate(written(new JunitFormat(), report))).doesNotThrowAnyException();
    }

    private static void validate(String xml) throws IOException, SAXException {
        JUNIT.newValidator().validate(new StreamSource(new StringReader(xml)));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"2.1.0\"', '\"2.0.0\"'",
        "'\"level\" : \"error\"', '\"level\" : \"major\"'",
        "'\"startLine\" : 1,', '\"startLine\" : 0,'",
        "'\"kind\" : \"external\"', '\"kind\" : \"baseline\"'",
        "'\"deletedRegion\"', '\"region\"'",
        "'\"text\" : \"---\"', '\"txt\" : \"---\"'"
    })
    void theSchemaOfSarifRefusesWhatIsNone(String part, String mistake) {
        String sarif = written(new SarifFormat(), SampleReport.report(Language.ENGLISH));
        assertThat(sarif).contains(part);
        assertThat(SARIF.validate(sarif.replace(part, mistake), InputFormat.JSON))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "' errors=\"0\"', ''",
        "' time=\"0\"', ' time=\"none\"'",
        "'<failure ', '<warning '",
        "'</testsuites>', '<properties/></testsuites>'",
        "'field-unknown (2:1)', 'field-type (3:7)'"
    })
    void theSchemaOfJunitRefusesWhatIsNone(String part, String mistake) {
        String junit = written(new JunitFormat(), SampleReport.report(Language.ENGLISH));
        assertThat(junit).contains(part);
        assertThatThrownBy(() -> validate(junit.replace(part, mistake))).isInstanceOf(SAXException.class);
    }

    @Test
    void twoFindingsOfARuleAtOnePlaceAreTwoCases() {
        Report sample = SampleReport.report(Language.ENGLISH);
        Report twice = new Report(
                "x",
                Language.ENGLISH,
                sample.documents(),
                Stream.concat(sample.findings().stream(), sample.findings().stream())
                        .toList());
        assertThat(written(new JunitFormat(), twice))
                .contains("name=\"field-type (3:7)\"")
                .contains("name=\"field-type (3:7) 2\"")
                .contains("name=\"image-alt-missing (8:1) 2\"");
    }
}
