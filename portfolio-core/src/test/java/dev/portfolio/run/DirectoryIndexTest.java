package dev.portfolio.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.portfolio.PortfolioValidator;
import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Language;
import dev.portfolio.finding.Messages;
import dev.portfolio.rule.FileIndex.Answer;
import dev.portfolio.rule.FileIndex.Status;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of a portfolio, as they are on a disk: exact names, and nothing outside. */
final class DirectoryIndexTest {

    @TempDir
    private Path parent;

    private Path root;

    @BeforeEach
    void someFiles() {
        root = Disk.write(parent, "portfolio/public/assets/Rapport.pdf", "")
                .getParent()
                .getParent()
                .getParent();
        Disk.write(root, "public/été.png", "");
        Disk.write(root, "public/" + Normalizer.normalize("noël.png", Normalizer.Form.NFD), "");
        Disk.write(root, "public/mon plan.png", "");
        Disk.write(parent, "secret.txt", "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    public                             | PRESENT    | public
                    public/                            | PRESENT    | public
                    .                                  | PRESENT    | ''
                    public/assets/Rapport.pdf          | PRESENT    | public/assets/Rapport.pdf
                    public//assets/./Rapport.pdf       | PRESENT    | public/assets/Rapport.pdf
                    /public/assets/Rapport.pdf         | PRESENT    | public/assets/Rapport.pdf
                    public/x/../assets/Rapport.pdf     | PRESENT    | public/assets/Rapport.pdf
                    public/mon plan.png                | PRESENT    | public/mon plan.png
                    public/assets/rapport.pdf          | OTHER_CASE | public/assets/Rapport.pdf
                    PUBLIC/Assets/RAPPORT.PDF          | OTHER_CASE | public/assets/Rapport.pdf
                    public/ÉTÉ.png                     | OTHER_CASE | public/été.png
                    public/assets/Rapport.pdf/x        | ABSENT     | public/assets/Rapport.pdf/x
                    public/assets/Rapport.pd           | ABSENT     | public/assets/Rapport.pd
                    public/ete.png                     | ABSENT     | public/ete.png
                    public/assets/Rapport.pdf.         | ABSENT     | public/assets/Rapport.pdf.
                    public/mon%20plan.png              | ABSENT     | public/mon%20plan.png
                    public/...                         | ABSENT     | public/...
                    C:/x                               | ABSENT     | C:/x
                    ..                                 | OUTSIDE    | ..
                    ../secret.txt                      | OUTSIDE    | ../secret.txt
                    ../portfolio/public                | OUTSIDE    | ../portfolio/public
                    public/../../secret.txt            | OUTSIDE    | public/../../secret.txt
                    public/../../nothing.txt           | OUTSIDE    | public/../../nothing.txt
                    """)
    void aPathIsLookedUpByItsExactName(String path, Status status, String real) {
        assertThat(new DirectoryIndex(root).find(path)).isEqualTo(new Answer(status, real));
    }

    @ParameterizedTest
    @ValueSource(strings = {"été.png", "noël.png"})
    void accentsMayBeComposedOrNotHereAndThere(String name) {
        for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
            String path = "public/" + Normalizer.normalize(name, form);
            assertThat(new DirectoryIndex(root).find(path).status()).isEqualTo(Status.PRESENT);
        }
    }

    @Test
    void theExactNameIsPreferredToOneInOtherCase() {
        Disk.write(root, "public/assets/a.png", "");
        Disk.write(root, "public/assets/A.png", "");
        assertThat(new DirectoryIndex(root).find("public/assets/a.png"))
                .isEqualTo(new Answer(Status.PRESENT, "public/assets/a.png"));
    }

    @Test
    void aFolderInOtherCaseDoesNotHideTheExactOne() throws IOException {
        Disk.write(root, "Docs/b.pdf", "");
        Disk.write(root, "docs/a.pdf", "");
        try (Stream<Path> files = Files.list(root)) {
            assumeTrue(files.count() == 3, "the disk tells upper and lower case apart");
        }
        assertThat(new DirectoryIndex(root).find("docs/a.pdf").status()).isEqualTo(Status.PRESENT);
        assertThat(new DirectoryIndex(root).find("Docs/b.pdf").status()).isEqualTo(Status.PRESENT);
    }

    @Test
    void linksInsideAreFollowedAndLinksOutsideAreNot() throws IOException {
        link("public/inside", root.resolve("public/assets"));
        link("public/alias.pdf", root.resolve("public/assets/Rapport.pdf"));
        link("public/outside", parent);
        link("public/secret.txt", parent.resolve("secret.txt"));
        link("public/broken", parent.resolve("nothing"));
        link("public/loop", root.resolve("public/loop"));
        DirectoryIndex index = new DirectoryIndex(root);
        assertThat(index.find("public/inside/Rapport.pdf").status()).isEqualTo(Status.PRESENT);
        assertThat(index.find("public/alias.pdf").status()).isEqualTo(Status.PRESENT);
        for (String path : List.of(
                "public/outside",
                "public/outside/secret.txt",
                "public/outside/nothing.txt",
                "public/secret.txt",
                "public/broken",
                "public/loop",
                "public/loop/loop")) {
            assertThat(index.find(path)).as(path).isEqualTo(new Answer(Status.OUTSIDE, path));
        }
    }

    @Test
    void aRootThatIsItselfALinkIsNoWayOut() throws IOException {
        Path linked = Files.createSymbolicLink(parent.resolve("linked"), root);
        link("public/inside", root.resolve("public/assets"));
        DirectoryIndex index = new DirectoryIndex(linked);
        assertThat(index.find("public/inside/Rapport.pdf").status()).isEqualTo(Status.PRESENT);
        assertThat(index.find("public/../../secret.txt").status()).isEqualTo(Status.OUTSIDE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../secret.txt",
                "../../nothing.txt",
                "/../../secret.txt",
                "/../../nothing.txt",
                "%2e%2e/%2E%2e/secret.txt",
                "..%2F..%2Fnothing.txt",
                "..%5C..%5Csecret.txt",
                "%2E%2E%5C..%2fnothing.txt",
                "/%2e%2e/..%2fsecret.txt",
                "../../../../../../../../../../etc/hostname.txt",
                "../../../../../../../../../../etc/nothing.txt",
            })
    void whatLiesOutsideIsNotTold(String destination) {
        assertThat(words(destination)).containsExactly("`" + destination + "` leads out of the portfolio's folder.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b.png", "a%00b.png", "con.png", "a\\b:c.png", "%ED%A0%80.png"})
    void namesThatNoDiskTakesAreAbsent(String destination) {
        assertThat(words(destination)).hasSize(1).allMatch(message -> message.contains("does not exist"));
    }

    @Test
    void aNameThatIsVeryLongOrDeepIsAbsent() {
        DirectoryIndex index = new DirectoryIndex(root);
        assertThat(index.find("public/" + "a".repeat(100_000)).status()).isEqualTo(Status.ABSENT);
        assertThat(index.find("a/".repeat(100_000)).status()).isEqualTo(Status.ABSENT);
        assertThat(index.find("public/../".repeat(50_000) + "public").status()).isEqualTo(Status.PRESENT);
    }

    private List<String> words(String destination) {
        Disk.write(root, "work/page.md", Disk.GOOD + "\n![Un plan](<" + destination + ">)\n");
        List<Finding> findings = PortfolioValidator.of(root)
                .withIncludes(List.of("work/page.md"))
                .withLanguage(Language.ENGLISH)
                .validate()
                .findings();
        return findings.stream().map(Messages.in(Language.ENGLISH)::message).toList();
    }

    private void link(String path, Path target) throws IOException {
        try {
            Files.createSymbolicLink(root.resolve(path), target);
        } catch (UnsupportedOperationException | FileSystemException e) {
            assumeTrue(false, "the disk has no links: " + e);
        }
    }
}
