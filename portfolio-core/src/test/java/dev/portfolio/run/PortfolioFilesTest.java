package dev.portfolio.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.profile.BuiltInProfiles;
import dev.portfolio.profile.Profile;
import dev.portfolio.profile.ProfileReader;
import dev.portfolio.rule.Rules;
import dev.portfolio.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files are documents, and of which type. */
final class PortfolioFilesTest {

    private static final Profile USUAL = BuiltInProfiles.competency();

    @TempDir
    private Path root;

    private void files(String... paths) {
        for (String path : paths) {
            Disk.write(root, path, "");
        }
    }

    private List<String> found(Profile profile, List<String> includes, List<String> excludes) {
        return new PortfolioFiles(root, profile, includes, excludes)
                .find().stream()
                        .map(found -> found.path() + " " + found.type().name())
                        .toList();
    }

    private List<String> found() {
        return found(USUAL, List.of(), List.of());
    }

    private static Profile profile(String yaml) {
        return ProfileReader.read(SourceText.of("portfolio.yaml", yaml), Rules.ids())
                .profile();
    }

    @Test
    void withoutAstroEveryMarkdownFileIsADocument() {
        files("b.md", "a/c.mdx", "a/b/d.markdown", "a/x.txt", "a/y.MD.bak", "z.html", "md", "été/œuvre 1.md");
        assertThat(found())
                .containsExactly(
                        "a/b/d.markdown competency",
                        "a/c.mdx competency",
                        "b.md competency",
                        "été/œuvre 1.md competency");
    }

    @Test
    void anEndingInCapitalsIsAnEnding() {
        files("b.MD", "a/c.Mdx", "a/d.MarkDown", "drafts/e.MD", "f.TXT");
        assertThat(found())
                .containsExactly(
                        "a/c.Mdx competency", "a/d.MarkDown competency", "b.MD competency", "drafts/e.MD competency");
        assertThat(found(USUAL, List.of("**/*.md"), List.of("drafts/*.md"))).containsExactly("b.MD competency");
        Profile profile = profile("documents: {work: {files: [\"*.md\"]}}\n");
        assertThat(found(profile, List.of(), List.of())).containsExactly("b.MD work");
        assertThat(new PortfolioFiles(root, profile, List.of(), List.of())
                        .list()
                        .orphans())
                .containsExactly("a/c.Mdx", "a/d.MarkDown", "drafts/e.MD");
    }

    @Test
    void withAstroOnlyItsContentIs() {
        files(
                "b.md",
                "docs/c.md",
                "src/content/work/d.md",
                "src/content/e.mdx",
                "src/pages/f.md",
                "src/content/g.markdown");
        assertThat(found()).containsExactly("src/content/e.mdx competency", "src/content/work/d.md competency");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "readme.md",
                "Readme.MD",
                "README.fr.md",
                "README-fr.md",
                "README_EN.md",
                "docs/README.md",
                "CHANGELOG.md",
                "CONTRIBUTING.md",
                "CODE_OF_CONDUCT.md",
                "SECURITY.md",
                "LICENSE.md",
                "licence.markdown",
                "AUTHORS.md",
                "NOTICE.md",
                "SUPPORT.md",
                "GOVERNANCE.md",
                "LISEZMOI.md",
                "lisez-moi.md",
            })
    void whatIsAboutTheProjectIsNoDocument(String path) {
        files(path, "a.md");
        assertThat(found()).containsExactly("a.md competency");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "readme-moi/a.md",
                "licences.md",
                "mon-readme.md",
                "supports.md",
                "securite.md",
                "readmes.md",
                "support-aux-utilisateurs.md",
                "security-audit.md",
                "notice-technique.md",
            })
    void whatOnlySoundsLikeItIsADocument(String path) {
        files(path);
        assertThat(found()).containsExactly(path + " competency");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".git/a.md",
                ".astro/b/c.md",
                "node_modules/x/README2.md",
                "node_modules/a.md",
                "target/a.md",
                "sub/target/a.md",
                "sub/node_modules/x/y.md",
                "sub/.hidden/a.md",
                ".github/ISSUE_TEMPLATE/a.md",
            })
    void closedFoldersAreNotEntered(String path) {
        files(path, "a.md");
        assertThat(found()).containsExactly("a.md competency");
        assertThat(found(USUAL, List.of("**/*.md"), List.of())).containsExactly("a.md competency");
    }

    @Test
    void aRootWithSuchANameIsEntered() {
        Disk.write(root, "target/.hidden/a.md", "");
        assertThat(new PortfolioFiles(root.resolve("target/.hidden"), USUAL, List.of(), List.of()).find())
                .hasSize(1);
    }

    @Test
    void aRootMayBeWrittenInAnyWay() {
        files("sub/a.md", "sub/b/c.md");
        for (Path way :
                List.of(root.resolve("sub"), root.resolve("./sub"), root.resolve("sub/b/.."), root.resolve("sub/."))) {
            assertThat(new PortfolioFiles(way, USUAL, List.of(), List.of()).find())
                    .as(way.toString())
                    .extracting(PortfolioFiles.Found::path)
                    .containsExactly("a.md", "b/c.md");
        }
    }

    @Test
    void linksAreNotFollowed() throws IOException {
        Path outside = Files.createDirectories(root.resolve("outside"));
        Disk.write(outside, "b.md", "");
        files("in/a.md");
        Files.createSymbolicLink(root.resolve("in/linked"), outside);
        Files.createSymbolicLink(root.resolve("in/linked.md"), outside.resolve("b.md"));
        Files.createSymbolicLink(root.resolve("in/loop"), root.resolve("in"));
        assertThat(new PortfolioFiles(root.resolve("in"), USUAL, List.of(), List.of()).find())
                .extracting(PortfolioFiles.Found::path)
                .containsExactly("a.md");
    }

    @Test
    void excludesComeFromTheProfileAndFromTheCaller() {
        files("a.md", "drafts/b.md", "old/c.md", "old/d.md");
        Profile profile = profile("extends: competency\nexclude: [\"drafts/**\"]\n");
        assertThat(found(profile, List.of(), List.of("old/c.*")))
                .containsExactly("a.md competency", "old/d.md competency");
        assertThat(found(profile, List.of("**/*.md"), List.of("old/")))
                .as("what is excluded is not included")
                .containsExactly("a.md competency");
    }

    @Test
    void includesReplaceTheUsualPlaces() {
        files("README.md", "src/content/a.md", "docs/b.md", "docs/c.txt");
        assertThat(found(USUAL, List.of("docs/*", "README.md"), List.of()))
                .containsExactly("README.md competency", "docs/b.md competency", "docs/c.txt competency");
    }

    @Test
    void theFirstTypeWhoseGlobMatchesTakesTheFile() {
        files("work/a.md", "work/b.md", "blog/c.md", "d.md");
        Profile profile = profile("""
                documents:
                  first: {files: ["work/a.md", "blog/*.md"]}
                  second: {files: ["work/*.md", "blog/c.md"]}
                """);
        assertThat(found(profile, List.of(), List.of()))
                .containsExactly("blog/c.md first", "work/a.md first", "work/b.md second");
        assertThat(found(profile, List.of("**/*.md"), List.of()))
                .containsExactly("blog/c.md first", "d.md first", "work/a.md first", "work/b.md second");
    }

    @Test
    void theTypeWithoutGlobsTakesTheRest() {
        files("work/a.md", "b.md", "README.md");
        Profile profile = profile("""
                documents:
                  work: {files: ["work/*.md"]}
                  page: {}
                """);
        assertThat(found(profile, List.of(), List.of())).containsExactly("b.md page", "work/a.md work");
        assertThat(found(profile, List.of("*.md"), List.of())).containsExactly("README.md page", "b.md page");
    }

    @Test
    void whatWasLookedForIsTold() {
        files("src/content/a.md");
        assertThat(searched(USUAL, List.of())).containsExactly("src/content/**/*.{md,mdx}");
        assertThat(searched(USUAL, List.of("x/*.md"))).containsExactly("x/*.md");
        Profile profile = profile("documents: {work: {files: [\"work/*.md\"]}}\n");
        assertThat(searched(profile, List.of())).containsExactly("work/*.md");
    }

    private List<String> searched(Profile profile, List<String> includes) {
        return new PortfolioFiles(root, profile, includes, List.of()).searched(includes);
    }

    @Test
    void aFolderThatIsNotThereIsAnError() {
        PortfolioFiles files = new PortfolioFiles(root.resolve("nowhere"), USUAL, List.of(), List.of());
        assertThatThrownBy(files::find).isInstanceOf(UncheckedIOException.class).hasMessageContaining("nowhere");
    }

    @Test
    void anEmptyFolderHasNoDocuments() {
        assertThat(found()).isEmpty();
    }
}
