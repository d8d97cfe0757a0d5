package dev.portfolio.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.finding.Language;
import dev.portfolio.finding.Severity;
import dev.portfolio.maven.StepSummary.Added;
import dev.portfolio.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All that the modules of a step add to its summary stays as long as GitHub shows one. */
final class StepSummaryTest {

    private static final Report REPORT =
            Sample.report(Language.ENGLISH, Sample.finding(Severity.ERROR, "field-empty", "a.md", 1));

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("summary");
    }

    @Test
    void aSummaryIsAddedToWhatIsThere() throws IOException {
        Files.writeString(file(), "# Another tool\n");
        assertThat(new StepSummary(file()).add("## Portfolio\n\nété\n", "short"))
                .isEqualTo(Added.ALL);
        assertThat(file()).hasContent("# Another tool\n## Portfolio\n\nété\n\n");
    }

    @Test
    void aFileThatIsNotThereIsMade() throws IOException {
        assertThat(new StepSummary(file()).add("a", "b")).isEqualTo(Added.ALL);
        assertThat(file()).hasContent("a\n");
    }

    @Test
    void whatFitsToTheLastByteIsAddedAndNotOneMore() throws IOException {
        Files.writeString(file(), "x".repeat(StepSummary.LONGEST - 6));
        StepSummary summary = new StepSummary(file());
        assertThat(summary.add("ééé", "short!")).isEqualTo(Added.NOTHING);
        assertThat(summary.add("ééé", "éé")).isEqualTo(Added.SHORT);
        assertThat(summary.add("a", "b")).isEqualTo(Added.NOTHING);
        assertThat(Files.size(file())).isEqualTo(StepSummary.LONGEST - 1);
    }

    @Test
    void manyModulesOfOneStepStayBelowTheLimit() throws IOException {
        String summary = "é".repeat(60_000);
        StepSummary step = new StepSummary(file());
        for (int module = 0; module < 50; module++) {
            step.add(summary, "**Portfolio**: " + module);
        }
        assertThat(Files.size(file())).isLessThanOrEqualTo(StepSummary.LONGEST);
        assertThat(Files.readString(file())).contains("**Portfolio**: 8\n").contains("**Portfolio**: 49\n");
    }

    @Test
    void modulesThatAreBuiltAtTheSameTimeStayBelowItTogether() throws IOException {
        String summary = "é".repeat(60_000);
        IntStream.range(0, 50).parallel().forEach(module -> {
            try {
                new StepSummary(file()).add(summary, "");
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        assertThat(Files.size(file())).isLessThanOrEqualTo(StepSummary.LONGEST);
    }

    @Test
    void theLogSaysThatTheSummaryIsNotThereAsAWhole() throws IOException {
        RecordingLog log = new RecordingLog();
        ContinuousIntegration.summarize(REPORT, file().toString(), log);
        assertThat(log.entries()).isEmpty();
        Files.writeString(file(), "x".repeat(StepSummary.LONGEST - 100));
        ContinuousIntegration.summarize(REPORT, file().toString(), log);
        assertThat(log.entries())
                .containsExactly(
                        "info The page of the job holds one megabyte, and is full: the summary of this portfolio"
                                + " is not on it as a whole.");
        assertThat(Files.readString(file()))
                .endsWith("x**Portfolio**: 2 documents checked: 1 error, 0 warnings, 0 infos.\n\n");
    }

    @Test
    void aFileThatCannotBeWrittenToIsTold() {
        RecordingLog log = new RecordingLog();
        ContinuousIntegration.summarize(REPORT, folder.toString(), log);
        assertThat(log.entries()).containsExactly("warn GITHUB_STEP_SUMMARY cannot be written to: " + folder);
    }
}
