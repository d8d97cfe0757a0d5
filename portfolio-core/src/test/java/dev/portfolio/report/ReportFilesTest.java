package dev.portfolio.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.finding.Language;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of reports have the bytes of the golden ones, whatever the place of the world they are written at. */
final class ReportFilesTest {

    private static final Path GOLDEN = Path.of("src/test/resources/dev/portfolio/report/golden");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "US-ASCII"})
    void everyFileHasTheSameBytesUnderAnotherCharset(String charset) throws Exception {
        File output = folder.resolve("output").toFile();
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dfile.encoding=" + charset,
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.timezone=Pacific/Kiritimati",
                        "-Dline.separator=\r\n",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FilesInMain.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start();
        assertThat(java.waitFor()).as(Files.readString(output.toPath())).isZero();
        assertThat(folder.resolve(FilesInMain.PLACE)).hasContent(charset + " tr_TR Pacific/Kiritimati");
        List<Path> golden = files(GOLDEN);
        for (Path file : golden) {
            String name = file.getFileName().toString();
            int dash = name.indexOf('-');
            Path written = folder.resolve(name.substring(0, dash)).resolve(name.substring(dash + 1));
            assertThat(Files.readAllBytes(written)).as(name).isEqualTo(Files.readAllBytes(file));
        }
        int formats = ReportFormats.all().size()
                + CoverageFormats.all().size()
                + CohortFormats.all().size();
        assertThat(golden).hasSize(formats * Language.values().length);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
