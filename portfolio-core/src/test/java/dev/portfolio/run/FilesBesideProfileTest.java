package dev.portfolio.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.finding.FindingLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files that a profile names lie where it says, from its own folder. */
final class FilesBesideProfileTest {

    @TempDir
    private Path root;

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @BeforeEach
    void portfolio() throws IOException {
        write(
                "rules/profile.yaml",
                "documents: {page: {fields: {tags: {type: list, vocabulary: ../words/tags.yaml}}}}");
        write("page.md", "---\ntags: [java]\n---\nText.\n");
    }

    private List<String> found() {
        Portfolio.Settings settings = new Portfolio.Settings(
                Optional.of(root.resolve("rules/profile.yaml")),
                List.of(),
                List.of(),
                Optional.empty(),
                Clock.systemUTC());
        return Portfolio.open(root, settings).validate().findings().stream()
                .map(finding -> finding.location().path() + ":" + FindingLine.of(finding))
                .toList();
    }

    @Test
    void aFileIsFoundFromTheProfilesFolder() throws IOException {
        write("words/tags.yaml", "[Java]");
        assertThat(found()).containsExactly("page.md:2:8-2:12 warning field-vocabulary.case");
    }

    @Test
    void aFileThatIsNotThereIsToldWhereItIsNamed() {
        assertThat(found()).containsExactly("rules/profile.yaml:1:60-1:78 error profile-invalid.file");
    }

    @Test
    void aFolderIsNoFile() throws IOException {
        Files.createDirectories(root.resolve("words/tags.yaml"));
        assertThat(found()).containsExactly("rules/profile.yaml:1:60-1:78 error profile-invalid.file");
    }

    @Test
    void aFileThatIsTooLargeIsNotRead() throws IOException {
        write("words/tags.yaml", "- tag\n".repeat(200_000));
        assertThat(found()).containsExactly("rules/profile.yaml:1:60-1:78 error profile-invalid.file");
    }

    @Test
    void aFileThatIsNotUtf8IsToldInIt() throws IOException {
        write("words/tags.yaml", "");
        Files.write(root.resolve("words/tags.yaml"), new byte[] {'-', ' ', (byte) 0xE9, '\n'});
        assertThat(found()).containsExactly("words/tags.yaml:1:3-1:3 error profile-invalid.not-utf8");
    }

    @Test
    void aPathThatIsNoneIsAFileThatIsNotThere() throws IOException {
        write("rules/profile.yaml", "documents: {page: {fields: {tags: {type: list, vocabulary: \"a\\0b\"}}}}");
        assertThat(found()).containsExactly("rules/profile.yaml:1:60-1:66 error profile-invalid.file");
    }
}
