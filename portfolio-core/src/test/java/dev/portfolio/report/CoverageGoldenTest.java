package dev.portfolio.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.portfolio.coverage.Cohort;
import dev.portfolio.coverage.Coverage;
import dev.portfolio.finding.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A coverage and a cohort with everything in them give the same bytes in every format, everywhere. */
final class CoverageGoldenTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void aCoverageIsWrittenAsItWas(Language language) {
        for (CoverageFormat format : CoverageFormats.all()) {
            Golden.holds(
                    language.tag() + "-" + format.fileName(),
                    () -> written(format, SampleCoverage.coverage(), language));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aCohortIsWrittenAsItWas(Language language) {
        Cohort cohort = SampleCoverage.cohort("ada", "名前 é", "zoé");
        for (CohortFormat format : CohortFormats.all()) {
            Golden.holds(language.tag() + "-" + format.fileName(), () -> written(format, cohort, language));
        }
    }

    @Test
    void theJsonIsWhatItsSchemaSays() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("../docs/coverage.schema.json")), InputFormat.JSON);
        String json = written(new CoverageJson(), SampleCoverage.coverage(), Language.ENGLISH);
        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(json.replaceFirst("\"proved\" ?: [0-9]+", "\"proved\": -1"), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema.validate(
                        json.replaceFirst("\"status\" ?: \"claimed\"", "\"status\": \"?\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema.validate(json.replaceFirst("\"written\"", "\"said\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"coverage.html", "cohort.html"})
    void aPageAsksNothingOfTheNetwork(String file) {
        String html = file.startsWith("cohort")
                ? written(new CohortHtml(), SampleCoverage.cohort("a", "b", "c"), Language.FRENCH)
                : written(new CoverageHtml(), SampleCoverage.coverage(), Language.FRENCH);
        assertThat(Jsoup.parse(html)
                        .select("meta[http-equiv=Content-Security-Policy]")
                        .attr("content"))
                .startsWith("default-src 'none'; style-src 'sha256-");
        assertThat(html).contains("<html lang=\"fr\"").doesNotContain("<script", "<link", "@import", "url(", "src=");
    }

    static String written(CoverageFormat format, Coverage coverage, Language language) {
        StringBuilder out = new StringBuilder();
        try {
            format.write(coverage, language, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    static String written(CohortFormat format, Cohort cohort, Language language) {
        StringBuilder out = new StringBuilder();
        try {
            format.write(cohort, language, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
