package dev.portfolio.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.portfolio.PortfolioValidator;
import dev.portfolio.coverage.Cohort;
import dev.portfolio.coverage.CompetencyCoverage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many portfolios, one profile: who lacks what, and what all of them lack. */
final class CohortTest {

    private static final String FRAMEWORK = """
            framework: RUCHE
            competencies:
              - code: Observer
                title: Observer une ruche
                levels: [{order: 1, label: Voir, outcomes: {AC1.1: Voir une reine, AC1.2: Voir un essaim}}]
              - code: Récolter
                title: Récolter le miel
                levels: [{order: 1, label: Prendre, outcomes: {AC2.1: Extraire}}]
            """;

    @TempDir
    private Path parent;

    private Path root;
    private Path students;

    @BeforeEach
    void aCohort() {
        root = parent.resolve("cours");
        students = parent.resolve("promo");
        Disk.write(root, "ruche.yaml", FRAMEWORK);
        profile("");
        student("ada", "- AC1.1 : [vue](https://iut.example/v)\n- AC1.2 : [vue](https://iut.example/w)");
        student("bo", "- AC1.1 : vue un jour");
        student("cy", "- AC1.1 : [vue](https://iut.example/v)\n- AC2.1 : [pot](https://iut.example/p)");
    }

    private void profile(String more) {
        Disk.write(root, "portfolio.yaml", "extends: competency\nframework: ruche.yaml\n" + more);
    }

    private void student(String name, String items) {
        Disk.write(
                students,
                name + "/page.md",
                "---\ntitle: Ma ruche\nauthor: Ada Nom\n---\n\n## Traces & preuves\n\n### Été\n\n" + items + "\n");
    }

    private CohortResult result() {
        return PortfolioValidator.of(root).load().cohort(students).orElseThrow();
    }

    private List<String> rows() {
        return result().cohort().members().stream()
                .map(member -> member.folder() + " " + member.state() + " "
                        + member.tally().proved() + " " + member.tally().claimed() + " "
                        + member.tally().missing())
                .toList();
    }

    @Test
    void thoseStandFirstThatLackMost() {
        assertThat(rows()).containsExactly("bo READ 0 1 2", "ada READ 2 0 1", "cy READ 2 0 1");
    }

    @Test
    void whatIsProvedLeastIsNamedAndTheTotalsAreOfAll() {
        Cohort cohort = result().cohort();
        assertThat(cohort.neglected()).extracting(CompetencyCoverage::code).containsExactly("Récolter");
        assertThat(cohort.totals())
                .extracting(total -> total.competency().code() + " "
                        + total.outcomes().proved() + "/"
                        + total.outcomes().asked() + " " + total.portfolios().proved() + "/"
                        + total.portfolios().asked())
                .containsExactly("Observer 3/6 1/3", "Récolter 1/3 1/3");
        assertThat(cohort.tally().asked()).isEqualTo(9);
    }

    @Test
    void aFolderWithoutDocumentsIsARowOfItsOwn() throws IOException {
        Files.createDirectory(students.resolve("dan"));
        assertThat(rows()).startsWith("dan EMPTY 0 0 3");
    }

    @Test
    void whatIsHiddenOrNoFolderOrALinkIsNoPortfolio() throws IOException {
        Files.createDirectory(students.resolve(".git"));
        Disk.write(students, "notes.md", "texte\n");
        Path elsewhere = Files.createDirectory(parent.resolve("ailleurs"));
        Disk.write(elsewhere, "page.md", "texte\n");
        Files.createSymbolicLink(students.resolve("eve"), elsewhere);
        assertThat(rows()).hasSize(3);
    }

    @Test
    void aStudentsOwnProfileIsNotRead() {
        Disk.write(students, "bo/portfolio.yaml", "extends: ../../secret.yaml\nframework: /etc/passwd\n");
        assertThat(rows()).startsWith("bo READ 0 1 2");
    }

    @Test
    void whatIsAskedForIsAskedOfEach() {
        profile("coverage: {proved: 60%}\n");
        assertThat(result().rows()).containsExactly(1);
        assertThat(result().tooLow().get(1))
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule().value()).isEqualTo("coverage-too-low"));
    }

    @Test
    void withoutAFrameworkThereIsNothingToShow() {
        Disk.write(root, "portfolio.yaml", "extends: competency\n");
        assertThat(PortfolioValidator.of(root).load().cohort(students)).isEmpty();
    }

    @Test
    void aFolderThatIsNotThereIsTrouble() {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> PortfolioValidator.of(root).load().cohort(parent.resolve("absent")));
    }
}
