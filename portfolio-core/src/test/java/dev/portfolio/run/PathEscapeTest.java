package dev.portfolio.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.portfolio.PortfolioValidator;
import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Language;
import dev.portfolio.report.JsonFormat;
import dev.portfolio.report.Report;
import dev.portfolio.report.TextFormat;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever leads out of a portfolio: what is told is the same, byte for byte, whether or not there is anything. */
final class PathEscapeTest {

    private static final String SECRET = "the-secret-of-somebody-else";

    /** Ways of saying "one folder up", and ways that only look so. */
    private static final List<String> UPS = List.of(
            "../",
            "..%2f",
            "..%2F",
            "%2e%2e/",
            "%2E%2e%2f",
            "%2e./",
            ".%2E/",
            "..\\",
            "..%5c",
            "%2e%2e%5C",
            "./../",
            "x/../../",
            "..//",
            "/../",
            "..././",
            "....//",
            "....\\/",
            ".../",
            "..;/",
            "..%00/",
            "..%0a/",
            "..%20/",
            "%252e%252e%252f",
            "..%252f",
            "%c0%ae%c0%ae/",
            "..%c0%af",
            "%ef%bc%8e%ef%bc%8e/",
            "．．/",
            "%u002e%u002e/");

    private static final List<String> STARTS = List.of("", "/", "./", "\\", "public/", "/base/");

    @TempDir
    private Path parent;

    private Path root;

    @BeforeEach
    void aPortfolioWithLinks() throws IOException {
        root = Files.createDirectory(parent.resolve("portfolio"));
        Disk.write(root, "public/a.png", "GIF89a");
        Disk.write(root, "work/other.md", Disk.GOOD);
        Disk.write(root, "portfolio.yaml", """
                extends: competency
                publicRoots: [public, folder, .., ../outside]
                documents:
                  competency:
                    files: ["work/**"]
                    fields:
                      pictures: {type: list, items: {type: image}}
                """);
        link("file.png", parent.resolve("outside/secret.png"));
        link("file.md", parent.resolve("outside/secret.md"));
        link("folder", parent.resolve("outside"));
        link("relative", Path.of("../outside"));
        link("chain", Path.of("folder"));
        link("chain.png", Path.of("chain/secret.png"));
        link("back", parent.resolve("outside/back"));
        link("around", parent.resolve("outside/../portfolio/public"));
        link("around.png", Path.of("../outside/../portfolio/public/a.png"));
        link("through.md", Path.of("folder/home.md"));
        link("loop", Path.of("loop"));
        link("loop.png", Path.of("loop2.png"));
        link("loop2.png", Path.of("loop.png"));
        link("ancestor", parent);
        link("self", root);
        link("work/self", Path.of(".."));
        link("public/leak", Path.of("../../outside"));
    }

    @Test
    void theReportIsTheSameWhetherOrNotThereIsAnythingOutside() throws IOException {
        List<String> targets = destinations();
        for (int i = 0; i < targets.size(); i++) {
            Disk.write(root, "work/page-" + i + ".md", page(targets.get(i)));
        }
        assertThat(targets.size()).isGreaterThan(400);
        List<String> without = reports();
        somethingOutside();
        List<String> with = reports();
        assertThat(with).isEqualTo(without);
        assertThat(with.get(0)).doesNotContain(SECRET).contains("leads out of the portfolio's folder");
    }

    @Test
    void noWayOutIsTakenForAFileThatIsThere() throws IOException {
        somethingOutside();
        List<String> targets = destinations();
        for (int i = 0; i < targets.size(); i++) {
            Disk.write(
                    root,
                    "work/page-" + i + ".md",
                    Disk.good("Page " + i) + "- ![Un plan](<" + targets.get(i) + ">)\n");
        }
        Map<String, List<Finding>> found = validator().validate().findings().stream()
                .filter(finding -> finding.rule().value().equals("file-missing"))
                .collect(Collectors.groupingBy(finding -> finding.location().path()));
        for (int i = 0; i < targets.size(); i++) {
            String target = targets.get(i);
            boolean elsewhere = target.startsWith("//") || target.startsWith("~") || target.startsWith("$");
            List<String> told = found.getOrDefault("work/page-" + i + ".md", List.of()).stream()
                    .map(finding -> finding.rule() + "." + finding.variant())
                    .toList();
            assertThat(told).as(target).hasSize(elsewhere ? 0 : 1);
            assertThat(told)
                    .as(target)
                    .allMatch(one -> one.matches("file-missing\\.(outside|disk|share|image|folder)"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"self/public/a.png", "work/self/public/a.png", "self/self/work/self/public/a.png"})
    void aLinkToTheRootItselfStaysInside(String path) {
        DirectoryIndex index = new DirectoryIndex(root);
        assertThat(index.find(path).status().name()).isEqualTo("PRESENT");
        assertThat(index.sample(path)).isPresent();
    }

    @Test
    void noSampleIsTakenOutside() throws IOException {
        somethingOutside();
        DirectoryIndex index = new DirectoryIndex(root);
        for (String path : List.of(
                "../outside/secret.png",
                "file.png",
                "folder/secret.png",
                "chain.png",
                "around.png",
                "back/a.png",
                "/etc/passwd",
                parent.resolve("outside/secret.png").toString())) {
            assertThat(index.sample(path)).as(path).isEmpty();
        }
        assertThat(index.sample("public/a.png")).isPresent();
    }

    @Test
    void noDocumentIsReadThroughALink() throws IOException {
        List<String> before = validator().load().documents();
        assertThat(before).containsExactly("work/other.md");
        somethingOutside();
        link("work/linked", parent.resolve("outside"));
        link("work/linked.md", parent.resolve("outside/secret.md"));
        assertThat(validator().load().documents()).isEqualTo(before);
    }

    @Test
    void theUsualPlacesAreTheSameWhateverALinkLeadsTo() throws IOException {
        Files.delete(root.resolve("portfolio.yaml"));
        link("src", parent.resolve("outside/src"));
        List<String> without = reports();
        somethingOutside();
        Disk.write(parent, "outside/src/content/secret.md", SECRET);
        assertThat(reports()).isEqualTo(without);
    }

    @Test
    void aRootThatIsALinkIsThatPortfolio() throws IOException {
        Path linked = Files.createSymbolicLink(parent.resolve("linked"), root);
        assertThat(PortfolioValidator.of(linked).load().documents()).containsExactly("work/other.md");
        assertThat(new DirectoryIndex(linked).find("self/public/a.png").status().name())
                .isEqualTo("PRESENT");
    }

    private List<String> destinations() {
        List<String> all = new ArrayList<>();
        for (String start : STARTS) {
            for (String up : UPS) {
                all.add(start + up.repeat(2) + "outside/secret.png");
                all.add(start + up.repeat(9) + "etc/passwd.png");
                all.add(start + up.repeat(3) + "outside/secret.png");
            }
        }
        for (String name : List.of(
                "file.png",
                "folder/secret.png",
                "relative/secret.png",
                "chain/secret.png",
                "chain.png",
                "back/a.png",
                "around/a.png",
                "around.png",
                "loop",
                "loop/x.png",
                "loop.png",
                "ancestor/outside/secret.png",
                "work/self/folder/secret.png",
                "public/leak/secret.png",
                "folder/../../x.png")) {
            all.add("../" + name);
            all.add("..%2F" + name);
            all.add("/../" + name);
        }
        all.add("/leak/secret.png");
        all.add("/secret.png");
        String whole = parent.resolve("outside/secret.png").toString();
        for (String start : List.of(
                "",
                "/",
                "//",
                "///",
                "file:",
                "file://",
                "FILE://",
                "file://localhost",
                "File:///",
                "C:",
                "c:\\",
                "\\\\server\\share",
                "\\\\?\\C:\\",
                "//?/",
                "~",
                "~root",
                "$HOME",
                "%2f",
                "%2F%2F",
                "%5c%5C",
                "/%2e%2e",
                "fi%6ce://",
                "\u0000",
                "%00",
                "./",
                "..")) {
            all.add(start + whole);
        }
        all.add("../" + "a/".repeat(3000) + "x.png");
        all.add("../".repeat(3000) + "outside/secret.png");
        all.add("../../" + "n".repeat(300) + ".png");
        all.add("../../outside/" + "é".repeat(200) + ".png");
        all.add("../../outside/secret.png%00.gif");
        all.add("../../outside/secret.png/.");
        all.add("../../outside/secret.png?x#y");
        all.add("..");
        all.add("../..");
        all.add("../../..");
        return all.stream()
                .map(target -> target.endsWith("..") ? target + "/x.png" : target)
                .distinct()
                .toList();
    }

    /** A page that names a file in every way a page can. */
    private static String page(String target) {
        String document = target.replace(".png", ".md");
        String quoted = "'" + target.replace("'", "''").replace("\u0000", "") + "'";
        return Disk.GOOD
                        .replace("https://iut.example/phare.jpg", quoted)
                        .replace("tags:", "pictures: [" + quoted + ", " + quoted + "]\ntags:")
                + "- Voir [ceci](<" + target + ">), [cela](<" + document + ">), [son titre](<" + document + "#titre>)\n"
                + "- Voir ![Un plan](<" + target + ">) et [cela][c]\n"
                + "- Voir <img src=\"" + target + "\" alt=\"Un plan\"> et <a href='" + document + "#titre'>cela</a>\n\n"
                + "[c]: <" + target + ">\n";
    }

    /** An empty image, a document with a heading, a folder, and ways back in. */
    private void somethingOutside() throws IOException {
        Disk.write(parent, "outside/secret.png", "");
        Disk.write(parent, "outside/secret.md", "# Titre\n\n" + SECRET + "\n");
        Disk.write(parent, "outside/x.png", "");
        Disk.write(parent, "secret.png", "");
        Disk.write(parent, "x.png", "");
        Disk.write(parent, "outside/" + "é".repeat(100) + ".png", "");
        Files.createSymbolicLink(parent.resolve("outside/back"), root.resolve("public"));
        Files.createSymbolicLink(parent.resolve("outside/home.md"), root.resolve("work/other.md"));
    }

    private PortfolioValidator validator() {
        return PortfolioValidator.of(root).withLanguage(Language.ENGLISH);
    }

    private List<String> reports() throws IOException {
        Report report = validator().validate();
        StringBuilder text = new StringBuilder();
        StringBuilder json = new StringBuilder();
        TextFormat.plain().write(report, text);
        new JsonFormat().write(report, json);
        try (Stream<Path> files = Files.list(root)) {
            assertThat(files.map(FileName::of).collect(Collectors.toSet())).contains("folder");
        }
        return List.of(text.toString(), json.toString());
    }

    private void link(String path, Path target) throws IOException {
        try {
            Files.createSymbolicLink(root.resolve(path), target);
        } catch (UnsupportedOperationException | FileSystemException e) {
            assumeTrue(false, "the disk has no links: " + e);
        }
    }
}
