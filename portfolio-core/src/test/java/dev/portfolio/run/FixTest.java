package dev.portfolio.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.PortfolioValidator;
import dev.portfolio.finding.FindingLine;
import dev.portfolio.report.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Safe fixes are made in the files, and in nothing else. */
final class FixTest {

    private static final String A = "src/content/work/a.md";

    /** One thing to fix of each kind, and one to mend by hand. */
    private static final String SPOILT = """
            ---
            title: Tenir un service debout # le titre
            publishDate: '05/04/2026'   # avril ?
            img: https://iut.example/phare.jpg
            img_alt: Un phare allumé au crépuscule
            description: Une année d’astreinte.
            tags: [Linux, Bash, linux]
            ---

            ## Recul reflexif

            Une panne bien racontée n’arrive qu’une fois.

            ## Compétences mises en oeuvre ##

            - Lire un journal

            ## 3. Traces et preuves {#traces}

            ### Projet Phare

            - Supervision du réseau : [le compte rendu](https://iut.example/phare)
            """;

    private static final String MENDED = SPOILT.replace("Recul reflexif", "Recul réflexif")
            .replace("oeuvre", "œuvre")
            .replace("3. Traces et preuves", "Traces & preuves")
            .replace(", linux", "");

    @TempDir
    private Path root;

    @Test
    void theFixesAreMadeAndEveryOtherByteStays() {
        Disk.write(root, A, SPOILT);
        FixResult result = fix();
        assertThat(text(A)).isEqualTo(MENDED);
        assertThat(result.unwritten()).isEmpty();
        assertThat(result.left()).isEmpty();
        assertThat(result.fixed())
                .extracting(FindingLine::of)
                .containsExactly(
                        "7:21-7:26 warning list-item-duplicate +7:8-7:13",
                        "10:1-10:18 info heading-inexact",
                        "14:1-14:34 info heading-inexact",
                        "18:1-18:34 info heading-inexact");
        assertThat(result.remaining().findings())
                .extracting(FindingLine::of)
                .containsExactly("3:14-3:26 error date-invalid.ambiguous");
    }

    @Test
    void aSecondTimeThereIsNothingToDo() {
        Disk.write(root, A, SPOILT);
        fix();
        FixResult again = fix();
        assertThat(again.documents()).isEmpty();
        assertThat(text(A)).isEqualTo(MENDED);
    }

    @Test
    void withoutWritingTheFilesStayAndTheTextsAreTold() {
        Disk.write(root, A, SPOILT);
        FixResult result = validator().fixes();
        assertThat(text(A)).isEqualTo(SPOILT);
        assertThat(result.documents()).singleElement().satisfies(document -> {
            assertThat(document.path()).isEqualTo(A);
            assertThat(document.before().text()).isEqualTo(SPOILT);
            assertThat(document.after().text()).isEqualTo(MENDED);
            assertThat(document.changes()).isTrue();
        });
    }

    @Test
    void aMarkAndTheLineEndsOfWindowsStay() {
        Disk.write(root, A, "\uFEFF" + SPOILT.replace("\n", "\r\n"));
        fix();
        assertThat(text(A)).isEqualTo("\uFEFF" + MENDED.replace("\n", "\r\n"));
    }

    @Test
    void whatIsSilencedIsNotFixed() {
        String silenced = SPOILT.replace(
                        "## Recul reflexif",
                        "<!-- portfolio:ignore heading-inexact reason=\"titre du modèle\" -->\n\n## Recul reflexif")
                .replace("tags:", "# portfolio:ignore list-item-duplicate reason=\"voulu\"\ntags:");
        Disk.write(root, A, silenced);
        fix();
        assertThat(text(A)).contains("## Recul reflexif").contains("[Linux, Bash, linux]");
        assertThat(text(A)).contains("## Traces & preuves {#traces}");
    }

    @Test
    void whatIsAcceptedIsNotFixed() {
        Disk.write(root, A, SPOILT);
        Portfolio.open(root, Portfolio.Settings.usual()).writeBaseline(true);
        Disk.write(root, A, SPOILT + "\n## Traces et preuves\n");
        FixResult result = fix();
        assertThat(text(A)).isEqualTo(SPOILT + "\n## Traces & preuves\n");
        assertThat(result.fixed()).hasSize(1);
    }

    @Test
    void aBaselineWithMistakesStopsItForWhatItAcceptsIsNotKnown() {
        Disk.write(root, A, SPOILT);
        Disk.write(root, Baseline.FILE, "src/a.md\n  nonsense of some kind\n");
        assertThatThrownBy(this::fix).isInstanceOf(IllegalStateException.class).hasMessageContaining(Baseline.FILE);
        assertThat(text(A)).isEqualTo(SPOILT);
    }

    @Test
    void aRuleThatIsOffIsNotFixed() {
        Disk.write(root, "portfolio.yaml", "extends: competency\nrules: {heading-inexact: off}\n");
        Disk.write(root, A, SPOILT);
        fix();
        assertThat(text(A)).isEqualTo(SPOILT.replace(", linux", ""));
    }

    @Test
    void fixesThatTouchAreMadeOneAfterTheOther() {
        Disk.write(root, A, Disk.GOOD.replace("[Linux, Bash]", "[Linux, linux, LINUX, Bash, bash,  BASH]"));
        FixResult result = fix();
        assertThat(text(A)).isEqualTo(Disk.GOOD);
        assertThat(result.fixed())
                .extracting(FindingLine::of)
                .containsExactly(
                        "7:15-7:20 warning list-item-duplicate +7:8-7:13",
                        "7:22-7:27 warning list-item-duplicate +7:8-7:13",
                        "7:35-7:39 warning list-item-duplicate +7:29-7:33",
                        "7:42-7:46 warning list-item-duplicate +7:29-7:33");
    }

    @Test
    void manyFixesOfOneRuleAreMadeThoughOnlyTheFirstAreTold() {
        String doubles = IntStream.range(0, 700).mapToObj(i -> "Linux").collect(Collectors.joining(", "));
        Disk.write(root, A, Disk.GOOD.replace("[Linux, Bash]", "[" + doubles + ", Bash]"));
        FixResult result = fix();
        assertThat(text(A)).isEqualTo(Disk.GOOD);
        assertThat(result.fixed()).hasSize(699);
        assertThat(result.remaining().findings()).isEmpty();
    }

    @Test
    void aFixThatLeadsToAnotherFindingIsNotMade() {
        Disk.write(root, "portfolio.yaml", """
                extends: competency
                documents:
                  competency:
                    fields: {tags: {type: list, allowed: [Linux, Bash]}}
                """);
        Disk.write(root, A, SPOILT.replace("[Linux, Bash, linux]", "Linux, Cobol"));
        FixResult result = fix();
        assertThat(text(A)).contains("tags: Linux, Cobol\n").contains("## Recul réflexif");
        assertThat(result.left()).extracting(FindingLine::of).containsExactly("7:7-7:19 error field-type.not-a-list");
    }

    @Test
    void aHeadingThatALinkLeadsToStays() {
        Disk.write(root, A, SPOILT.replace("Une panne", "[Les traces](b.md#recul-reflexif). Une panne"));
        Disk.write(root, "src/content/work/b.md", SPOILT);
        FixResult result = fix();
        assertThat(text("src/content/work/b.md")).isEqualTo(MENDED.replace("Recul réflexif", "Recul reflexif"));
        assertThat(result.remaining().findings())
                .noneMatch(finding -> finding.rule().value().equals("anchor-missing"));
        assertThat(result.left()).isNotEmpty();
    }

    @Test
    void aHeadingWhoseOwnAnchorIsLinkedToIsFixed() {
        Disk.write(root, A, SPOILT.replace("Une panne", "[Les traces](#traces). Une panne"));
        fix();
        assertThat(text(A)).contains("## Traces & preuves {#traces}");
    }

    @Test
    void aFileThatIsNotUtf8IsLeftAlone() {
        byte[] bytes = SPOILT.getBytes(StandardCharsets.ISO_8859_1);
        Path file = Disk.write(root, A, bytes);
        FixResult result = fix();
        assertThat(file).hasBinaryContent(bytes);
        assertThat(result.documents()).isEmpty();
    }

    @Test
    void aFileThatChangedSinceItWasReadIsNotWritten() {
        Disk.write(root, A, SPOILT);
        FixResult result = validator().fixes();
        Disk.write(root, A, SPOILT + "\nUn mot de plus.\n");
        assertThat(FixedFiles.write(root, result.documents())).containsExactly(A);
        assertThat(text(A)).isEqualTo(SPOILT + "\nUn mot de plus.\n");
    }

    @Test
    void aFileThatIsALinkByNowIsNotWritten() throws IOException {
        Path file = Disk.write(root, A, SPOILT);
        FixResult result = validator().fixes();
        Path elsewhere = Disk.write(root, "elsewhere.txt", SPOILT);
        Files.delete(file);
        Files.createSymbolicLink(file, elsewhere);
        assertThat(FixedFiles.write(root, result.documents())).containsExactly(A);
        assertThat(elsewhere).hasContent(SPOILT);
        assertThat(file).isSymbolicLink();
    }

    @Test
    void thePermissionsOfAFileStayAndNothingIsLeftBeside() throws IOException {
        Assumptions.assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Path file = Disk.write(root, A, SPOILT);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        fix();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r--r--");
        try (var files = Files.list(file.resolveSibling(""))) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aDocumentWithoutAFixIsNotWritten() throws IOException {
        Path file = Disk.write(root, A, Disk.GOOD);
        var before = Files.getLastModifiedTime(file);
        FixResult result = fix();
        assertThat(result.documents()).isEmpty();
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(before);
    }

    @Test
    void whatRemainsIsWhatIsFoundAfterwards() {
        Disk.write(root, A, SPOILT);
        Disk.write(root, "src/content/work/b.md", SPOILT.replace("img:", "image:"));
        Report remaining = validator().fixes().remaining();
        fix();
        assertThat(lines(remaining)).isEqualTo(lines(validator().validate())).isNotEmpty();
    }

    private static List<String> lines(Report report) {
        return report.findings().stream()
                .map(finding -> finding.location().path() + " " + FindingLine.of(finding))
                .toList();
    }

    private PortfolioValidator validator() {
        return PortfolioValidator.of(root);
    }

    private FixResult fix() {
        return validator().fix();
    }

    private String text(String path) {
        try {
            return Files.readString(root.resolve(path));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
