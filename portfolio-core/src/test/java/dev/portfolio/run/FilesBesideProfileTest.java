package dev.portfolio.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.finding.FindingLine;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files that a profile names lie where it says, from its own folder. */
final class FilesBesideProfileTest {

    @TempDir
    private Path root;

    private URLClassLoader resources = new URLClassLoader(new URL[0], null);

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
        Portfolio.Settings settings = Portfolio.Settings.usual()
                .withProfileFile(root.resolve("rules/profile.yaml"))
                .withClock(Clock.systemUTC())
                .withResources(resources);
        return Portfolio.open(root, settings).validate().findings().stream()
                .map(finding -> finding.location().path() + ":" + FindingLine.of(finding))
                .toList();
    }

    private void onTheClassPath(String name, String text) throws IOException {
        Path jar = root.resolve("course.jar");
        Map<String, String> create = Map.of("create", String.valueOf(Files.notExists(jar)));
        try (FileSystem files = FileSystems.newFileSystem(jar, create)) {
            Path file = files.getPath(name);
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        }
        resources = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null);
    }

    @AfterEach
    void close() throws IOException {
        resources.close();
    }

    @Test
    void aProfileOnTheClassPathIsExtendedWithWhatItNamesThere() throws IOException {
        onTheClassPath(
                "course/base.yaml", "documents: {page: {fields: {tags: {type: list, vocabulary: ../words.txt}}}}");
        onTheClassPath("words.txt", "Java\n");
        for (String name : List.of("classpath:course/base.yaml", "classpath:/course/base.yaml")) {
            write("rules/profile.yaml", "extends: " + name + "\n");
            assertThat(found()).containsExactly("page.md:2:8-2:12 warning field-vocabulary.case");
        }
    }

    @Test
    void whatIsNotOnTheClassPathIsToldWhereItIsNamed() throws IOException {
        onTheClassPath("course/base.yaml", "- ".repeat(600_000));
        for (String name : List.of("base.yaml", "course/base.yaml", "/", "", "../base.yaml", "course/")) {
            write("rules/profile.yaml", "extends: 'classpath:" + name + "'\n");
            String end = "1:" + (12 + "classpath:".length() + name.length());
            assertThat(found())
                    .as(name)
                    .containsExactly("rules/profile.yaml:1:10-" + end + " error profile-invalid.resource");
        }
    }

    @Test
    void aProfileThatExtendsItselfUnderAnotherPathIsFound() throws IOException {
        write("rules/profile.yaml", "extends: ../rules/./profile.yaml\n");
        assertThat(found()).containsExactly("rules/profile.yaml:1:10-1:33 error profile-invalid.extends-itself");
    }

    @Test
    void aMistakeInAProfileThatIsExtendedIsToldInItsFile() throws IOException {
        write("rules/profile.yaml", "extends: ../course.yaml\n");
        write("course.yaml", "documents: {page: {}}\nrule: {}\n");
        assertThat(found()).containsExactly("course.yaml:2:1-2:5 error profile-invalid.key-near");
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
