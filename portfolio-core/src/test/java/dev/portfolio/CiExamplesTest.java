package dev.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.report.ReportFormat;
import dev.portfolio.report.ReportFormats;
import dev.portfolio.source.SourceText;
import dev.portfolio.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people copy into their repositories names formats and files that there are. */
final class CiExamplesTest {

    private static final Pattern FORMATS = Pattern.compile("-Dportfolio\\.formats=([a-z,]+)");
    private static final Pattern FILE = Pattern.compile("target/portfolio/([A-Za-z-]+\\.[a-z]+)");

    @ParameterizedTest
    @ValueSource(strings = {"github.yml", "gitlab-ci.yml", "Jenkinsfile"})
    void anExampleNamesWhatThereIs(String name) throws IOException {
        String text = Files.readString(Path.of("../examples/ci", name));
        Matcher formats = FORMATS.matcher(text);
        assertThat(formats.find()).isTrue();
        List<ReportFormat> asked = List.of(formats.group(1).split(",", -1)).stream()
                .map(format -> ReportFormats.named(format).orElseThrow())
                .toList();
        List<String> files =
                FILE.matcher(text).results().map(file -> file.group(1)).toList();
        assertThat(files).isNotEmpty();
        assertThat(asked).extracting(ReportFormat::fileName).containsAll(files);
    }

    @ParameterizedTest
    @ValueSource(strings = {"github.yml", "gitlab-ci.yml"})
    void anExampleIsYaml(String name) throws IOException {
        String text = Files.readString(Path.of("../examples/ci", name));
        assertThat(YamlReader.read(SourceText.of(name, text)).problems()).isEmpty();
    }
}
