package dev.portfolio.framework;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.portfolio.source.SourceText;
import dev.portfolio.yaml.YamlNodes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema of our own format says what the reader says: an editor that knows it helps to write frameworks. */
final class FrameworkSchemaTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(resource("framework.schema.json"), InputFormat.JSON);

    @Test
    void itIsTheSameInTheDocs() throws IOException {
        assertThat(Files.readString(Path.of("../docs/framework.schema.json")))
                .isEqualTo(resource("framework.schema.json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jardin.xml", "jardin.scodoc.json", "jardin.case.json"})
    void whatIsWrittenIsValid(String file) {
        Framework framework = FrameworkReader.read(SourceText.of(file, resource(file)))
                .framework()
                .orElseThrow();
        assertThat(SCHEMA.validate(YamlNodes.of(YamlFramework.of(framework)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../examples/framework-coverage/referentiel.yaml",
                "../portfolio-maven-plugin/src/it/coverage-of-framework/framework.yaml"
            })
    void whatPeopleWriteIsValid(String file) throws IOException {
        String yaml = Files.readString(Path.of(file));
        assertThat(SCHEMA.validate(YamlNodes.of(yaml))).isEmpty();
        assertThat(FrameworkReader.read(SourceText.of(file, yaml)).problems()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
            nothing but a name           ¦ framework: a
            no competency                ¦ framework: a@competencies: []
            no name                      ¦ competencies: [{code: b}]
            a mistyped key               ¦ framework: a@competencies: [{code: b, tittle: c}]
            a competency without a code  ¦ framework: a@competencies: [{title: b}]
            a text for levels            ¦ framework: a@competencies: [{code: b, levels: deux}]
            a list for a title           ¦ framework: a@competencies: [{code: b, title: [x, y]}]
            an order that is no number   ¦ framework: a@competencies: [{code: b, levels: [{order: one}]}]
            outcomes without codes       ¦ framework: a@competencies: [{code: b, levels: [{outcomes: [x]}]}]
            a year that is no number     ¦ framework: a@competencies: [{code: b, levels: [{order: 1}]}]@tracks: [{code: t, years: {un: {b: 1}}}]
            a track without a code       ¦ framework: a@competencies: [{code: b}]@tracks: [{title: t}]
            """)
    void aMistakeIsOneForBoth(String situation, String yaml) {
        String text = yaml.replace('@', '\n');
        assertThat(SCHEMA.validate(YamlNodes.of(text))).isNotEmpty();
        assertThat(FrameworkReader.read(SourceText.of("f", text)).problems()).isNotEmpty();
    }

    private static String resource(String name) {
        try (InputStream stream = FrameworkSchemaTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
