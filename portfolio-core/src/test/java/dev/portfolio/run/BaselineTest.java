package dev.portfolio.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.PortfolioValidator;
import dev.portfolio.finding.FindingLine;
import dev.portfolio.report.Report;
import dev.portfolio.report.Suppressed;
import dev.portfolio.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was there before is accepted, what is new is told. */
final class BaselineTest {

    private static final String A = "src/content/work/a.md";
    private static final String B = "src/content/work/b.md";
    private static final String IMAGE = "\n![](https://iut.example/plan.png)\n";

    @TempDir
    private Path root;

    @BeforeEach
    void twoDocumentsWithFindings() {
        Disk.write(root, A, Disk.GOOD + IMAGE + IMAGE);
        Disk.write(root, B, Disk.good("Relier").replace("[Linux, Bash]", ""));
    }

    @Test
    void theFirstOneAcceptsAllThereIs() {
        BaselineUpdate update = portfolio().writeBaseline(false);
        assertThat(update.added()).hasSize(3);
        assertThat(file()).isEqualTo("""
                # The findings that are accepted: portfolio:validate tells only new ones. Written by
                # mvn portfolio:baseline, which leaves out what has been mended since. A line of a finding
                # holds its rule, what it is known again by, and the words it is about.

                src/content/work/a.md
                  image-alt-missing 9881f3746cf2c99c ![](https://iut.example/plan.png)
                  image-alt-missing 9881f3746cf2c99c ![](https://iut.example/plan.png)

                src/content/work/b.md
                  field-empty 2aa5a42507e864b4 tags
                """);
        Report report = portfolio().validate();
        assertThat(report.findings()).isEmpty();
        assertThat(report.suppressed())
                .hasSize(3)
                .allSatisfy(silenced -> assertThat(silenced.by()).isEqualTo(Suppressed.By.BASELINE));
        assertThat(report.suppressed().get(2).place().orElseThrow()).hasToString("portfolio-baseline.txt:10:3");
    }

    @Test
    void onlyWhatIsNewIsToldHoweverTheLinesMove() {
        portfolio().writeBaseline(false);
        Disk.write(root, A, Disk.GOOD + "\nUne phrase.\n" + IMAGE + "\nUne autre.\n" + IMAGE + IMAGE);
        Disk.write(root, B, Disk.good("").replace("[Linux, Bash]", ""));
        assertThat(found())
                .containsExactly(A + ":32:1-32:34 warning image-alt-missing", B + ":2:1-2:6 error field-empty");
    }

    @Test
    void whatIsMendedIsToldOnceMoreInTheBaselineAndGoesWhenItIsWrittenAnew() {
        portfolio().writeBaseline(false);
        Disk.write(root, A, Disk.GOOD + IMAGE);
        assertThat(found()).containsExactly("portfolio-baseline.txt:7:3-7:37 info baseline-stale");
        BaselineUpdate update = portfolio().writeBaseline(false);
        assertThat(update.removed()).hasSize(1);
        assertThat(update.added()).isEmpty();
        assertThat(found()).isEmpty();
    }

    @Test
    void itNeverGrowsUnlessThatIsAskedFor() {
        portfolio().writeBaseline(false);
        String before = file();
        Disk.write(root, A, Disk.GOOD + IMAGE + IMAGE + IMAGE);
        BaselineUpdate refused = portfolio().writeBaseline(false);
        assertThat(refused.refused()).hasSize(1);
        assertThat(file()).isEqualTo(before);
        assertThat(found()).hasSize(1);

        BaselineUpdate accepted = portfolio().writeBaseline(true);
        assertThat(accepted.added()).hasSize(1);
        assertThat(accepted.refused()).isEmpty();
        assertThat(found()).isEmpty();
    }

    @Test
    void writtenTwiceItIsTheSame() {
        portfolio().writeBaseline(false);
        String before = file();
        BaselineUpdate again = portfolio().writeBaseline(false);
        assertThat(again.removed()).isEmpty();
        assertThat(again.added()).isEmpty();
        assertThat(again.refused()).isEmpty();
        assertThat(file()).isEqualTo(before);
    }

    @Test
    void whereMoreIsFoundThanIsToldAllOfItIsAccepted() {
        Disk.write(root, A, Disk.GOOD + images(1, 250));
        BaselineUpdate update = portfolio().writeBaseline(false);
        assertThat(update.added())
                .as("200, that there are more, and that of b.md")
                .hasSize(202);
        assertThat(found()).isEmpty();

        Disk.write(root, A, Disk.GOOD + images(11, 250));
        assertThat(found()).as("ten are mended, and others come into sight").isEmpty();

        Disk.write(root, A, Disk.GOOD + images(101, 250));
        assertThat(found()).as("few are left").hasSize(100).allMatch(line -> line.contains("baseline-stale"));
        portfolio().writeBaseline(false);
        assertThat(file()).doesNotContain("findings-left-out");
        Disk.write(root, A, Disk.GOOD + images(100, 250));
        assertThat(found()).containsExactly(A + ":24:1-24:33 warning image-alt-missing");
    }

    @Test
    void whatIsPushedOutOfSightIsNotTakenForMended() {
        Disk.write(root, A, Disk.GOOD + images(1, 250));
        portfolio().writeBaseline(false);
        Disk.write(root, A, Disk.GOOD + images(900, 909) + images(1, 250));
        assertThat(found()).isEmpty();
    }

    private static String images(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(i -> "\n![](https://iut.example/" + i + ".png)\n")
                .collect(Collectors.joining());
    }

    @Test
    void aDocumentThatIsRenamedKeepsWhatIsAcceptedInIt() throws IOException {
        portfolio().writeBaseline(false);
        Files.move(root.resolve(A), root.resolve("src/content/work/nouveau.md"));
        assertThat(found()).isEmpty();
        portfolio().writeBaseline(false);
        assertThat(file()).contains("src/content/work/nouveau.md\n").doesNotContain(A);
    }

    @Test
    void aDocumentThatIsDeletedAcceptsNothingInOthers() throws IOException {
        portfolio().writeBaseline(false);
        Files.delete(root.resolve(A));
        Disk.write(
                root, B, Disk.good("Relier").replace("[Linux, Bash]", "") + "\n![](https://iut.example/autre.png)\n");
        assertThat(found()).anyMatch(line -> line.startsWith(B + ":24:1-24:35 warning image-alt-missing"));
    }

    @Test
    void whatIsLeftOfADocumentGoesToOneOtherAloneAndTheSameEveryTime() throws IOException {
        portfolio().writeBaseline(false);
        Files.delete(root.resolve(A));
        Disk.write(root, "src/content/work/c.md", Disk.good("Un") + IMAGE);
        Disk.write(root, "src/content/work/d.md", Disk.good("Deux") + IMAGE + IMAGE);
        assertThat(found())
                .filteredOn(line -> !line.contains("date-shared"))
                .containsExactly("src/content/work/c.md:24:1-24:34 warning image-alt-missing");
    }

    @Test
    void aLinkThatLeadsElsewhereIsNotReadAsTheUsualFile() throws IOException {
        Path secret = Disk.write(root, "ailleurs/secret.txt", "  motdepasse\n");
        Files.createSymbolicLink(root.resolve("portfolio-baseline.txt"), secret);
        assertThat(found()).noneMatch(line -> line.contains("baseline"));
    }

    @Test
    void aCopyOfADocumentIsNoRenaming() {
        portfolio().writeBaseline(false);
        Disk.write(root, "src/content/work/copie.md", Disk.good("Copier") + IMAGE);
        assertThat(found()).anyMatch(line -> line.startsWith("src/content/work/copie.md:24:1"));
    }

    @Test
    void whatIsAcceptedInDocumentsThatAreNotCheckedStays() {
        portfolio().writeBaseline(false);
        PortfolioValidator onlyB = PortfolioValidator.of(root).withIncludes(List.of("**/b.md"));
        assertThat(onlyB.validate().findings()).isEmpty();
        String before = file();
        onlyB.load().writeBaseline(false);
        assertThat(file()).isEqualTo(before);
    }

    @Test
    void whatARuleThatIsOffWouldFindIsNoLongerMeantAndYetStays() {
        portfolio().writeBaseline(false);
        Disk.write(root, "portfolio.yaml", "extends: competency\nrules: {image-alt-missing: off}\n");
        assertThat(found()).isEmpty();
        String before = file();
        portfolio().writeBaseline(false);
        assertThat(file()).isEqualTo(before);
    }

    @Test
    void aMistakeInTheProfileIsNeverAccepted() {
        Disk.write(root, "portfolio.yaml", "extends: competency\nrule: {}\n");
        portfolio().writeBaseline(true);
        assertThat(file()).doesNotContain("profile-invalid");
        assertThat(found()).containsExactly("portfolio.yaml:2:1-2:5 error profile-invalid.key-near");
    }

    @Test
    void mistakesInTheFileAreToldAndTheRestOfItHolds() {
        portfolio().writeBaseline(false);
        Disk.write(root, Baseline.FILE, file().replace("\nsrc/content/work/b.md\n", """
                <<<<<<< HEAD
                  image-alt-missing
                =======
                \tField-Empty d9b1ce34c5b6a5e8 tags
                >>>>>>> autre

                src/content/work/b.md
                """));
        assertThat(found())
                .containsExactly(
                        "portfolio-baseline.txt:8:1-8:13 error baseline-invalid.conflict",
                        "portfolio-baseline.txt:9:3-9:20 error baseline-invalid.line",
                        "portfolio-baseline.txt:10:1-10:8 error baseline-invalid.conflict",
                        "portfolio-baseline.txt:11:2-11:35 error baseline-invalid.line",
                        "portfolio-baseline.txt:12:1-12:14 error baseline-invalid.conflict");
        String before = file();
        assertThatThrownBy(() -> portfolio().writeBaseline(true)).isInstanceOf(IllegalStateException.class);
        assertThat(file()).isEqualTo(before);
    }

    @Test
    void aFileThatIsNotTextIsToldOnce() {
        Disk.write(root, Baseline.FILE, new byte[] {'a', '\n', (byte) 0xE9, '\n', (byte) 0xFF});
        assertThat(found()).hasSize(4).contains("portfolio-baseline.txt:2:1-2:1 error baseline-invalid.not-utf8");
    }

    @Test
    void aFileOfAnotherNameMayBeNamed() {
        Path file = root.resolve("config/accepted.txt");
        PortfolioValidator validator = PortfolioValidator.of(root).withBaseline(file);
        validator.load().writeBaseline(false);
        assertThat(file).isRegularFile();
        assertThat(root.resolve(Baseline.FILE)).doesNotExist();
        assertThat(validator.validate().findings()).isEmpty();
    }

    @Test
    void oddWordsAreReadAsTheyWereWritten() {
        Disk.write(
                root,
                B,
                Disk.good("Relier")
                        .replace("[Linux, Bash]", "[\"a\u2028b\", \"a\u2028b\", \"c\u0085d\", \"c\u0085d\"]"));
        assertThat(portfolio().writeBaseline(false).added()).hasSize(4);
        assertThat(found()).isEmpty();
    }

    @Test
    void anOddPathIsReadAsItWasWritten() {
        String odd = "src/content/work/# 50 % ¦\u2028é.md";
        Disk.write(root, odd, Disk.GOOD + IMAGE);
        portfolio().writeBaseline(false);
        assertThat(found()).isEmpty();
        assertThat(baseline().entries()).anyMatch(entry -> entry.path().equals(odd));
    }

    @Test
    void noContentOfTheFileEndsInAnException() {
        portfolio().writeBaseline(false);
        String good = file();
        Random random = new Random(4);
        String signs = "#% \t\n\r<=>|0123abcé-![]()\u2028\u0000";
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder(good);
            for (int j = 0; j < 1 + random.nextInt(6); j++) {
                int at = random.nextInt(text.length());
                text.replace(
                        at,
                        Math.min(text.length(), at + random.nextInt(4)),
                        String.valueOf(signs.charAt(random.nextInt(signs.length()))));
            }
            BaselineFile.Reading reading = BaselineFile.read(SourceText.of("b.txt", text.toString()));
            String written = BaselineFile.write(reading.baseline());
            BaselineFile.Reading again = BaselineFile.read(SourceText.of("b.txt", written));
            assertThat(again.findings()).isEmpty();
            assertThat(BaselineFile.write(again.baseline())).isEqualTo(written);
        }
    }

    private Portfolio portfolio() {
        return PortfolioValidator.of(root).load();
    }

    private Baseline baseline() {
        return BaselineFile.read(SourceText.of(Baseline.FILE, file())).baseline();
    }

    private String file() {
        try {
            return Files.readString(root.resolve(Baseline.FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> found() {
        return portfolio().validate().findings().stream()
                .map(finding -> finding.location().path() + ":" + FindingLine.of(finding))
                .toList();
    }
}
