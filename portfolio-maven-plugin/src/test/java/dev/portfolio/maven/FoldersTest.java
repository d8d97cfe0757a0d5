package dev.portfolio.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FoldersTest {

    @TempDir
    private Path root;

    @Test
    void aFolderIsGivenWithoutDetours() throws IOException, MojoExecutionException {
        Path site = Files.createDirectory(root.resolve("site"));
        File detour = root.resolve("site/../site/.").toFile();
        assertThat(Folders.existing("portfolio.root", detour)).isEqualTo(site);
    }

    @Test
    void aFolderThatIsNotThereIsRefused() throws IOException {
        Path absent = root.resolve("absent");
        assertThatThrownBy(() -> Folders.existing("portfolio.root", absent.toFile()))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("portfolio.root is not a folder: " + absent);

        Path file = Files.createFile(root.resolve("file"));
        assertThatThrownBy(() -> Folders.existing("portfolio.root", file.toFile()))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("portfolio.root is not a folder: " + file);
    }

    @Test
    void aFileIsNotAFolder() throws IOException, MojoExecutionException {
        Path profile = Files.createFile(root.resolve("regles.yaml"));
        assertThat(Folders.file("portfolio.profile", profile.toFile())).isEqualTo(profile);
        assertThatThrownBy(() -> Folders.file("portfolio.profile", root.toFile()))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("portfolio.profile is not a file: " + root);
    }

    @Test
    void withoutAPomReportsGoToTarget() {
        File unresolved = new File(root.toFile(), "${project.basedir}/target/portfolio");
        assertThat(Folders.output(unresolved, root)).isEqualTo(root.resolve("target/portfolio"));
        File resolved = root.resolve("build/portfolio").toFile();
        assertThat(Folders.output(resolved, root)).isEqualTo(root.resolve("build/portfolio"));
    }

    @Test
    void withoutAPomTheSiteIsInTargetToo() {
        File unresolved = new File(root.toFile(), "${project.basedir}/target/site");
        assertThat(Folders.site(unresolved, root)).isEqualTo(root.resolve("target/site"));
        File french = root.resolve("target/site/fr").toFile();
        assertThat(Folders.site(french, root)).isEqualTo(root.resolve("target/site/fr"));
    }

    @Test
    void aPathIsShownFromTheRootIfItLiesInIt() {
        assertThat(Folders.shown(root, root.resolve("target/portfolio/report.txt")))
                .isEqualTo("target/portfolio/report.txt");
        assertThat(Folders.shown(root, root.resolve("site/../target/report.txt")))
                .isEqualTo("target/report.txt");
        Path elsewhere = root.resolveSibling(root.getFileName() + "-elsewhere").resolve("report.txt");
        assertThat(Folders.shown(root, elsewhere))
                .isEqualTo(elsewhere.toString().replace('\\', '/'));
    }
}
