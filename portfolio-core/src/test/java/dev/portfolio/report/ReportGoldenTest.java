package dev.portfolio.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.portfolio.finding.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A report with everything in it gives the same bytes in every format, everywhere. */
final class ReportGoldenTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void aReportIsWrittenAsItWas(Language language) {
        for (ReportFormat format : ReportFormats.all()) {
            Golden.holds(
                    language.tag() + "-" + format.fileName(), () -> written(format, SampleReport.report(language)));
        }
    }

    @Test
    void theJsonIsWhatItsSchemaSaysCoverageAndFixesIncluded() throws IOException {
        String json = written(new JsonFormat(), SampleReport.report(Language.FRENCH));
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Files.readString(Path.of("../docs/report.schema.json")), InputFormat.JSON)
                        .validate(json, InputFormat.JSON))
                .isEmpty();
        assertThat(json).contains("\"fix\"", "\"fingerprint\"", "\"coverage\"");
    }

    static String written(ReportFormat format, Report report) {
        StringBuilder out = new StringBuilder();
        try {
            format.write(report, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
