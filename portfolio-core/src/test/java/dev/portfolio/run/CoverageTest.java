package dev.portfolio.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.PortfolioValidator;
import dev.portfolio.coverage.CompetencyCoverage;
import dev.portfolio.coverage.Coverage;
import dev.portfolio.coverage.Tally;
import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Language;
import dev.portfolio.finding.Messages;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How far documents cover a framework: from what stands in them to what is told of all together. */
final class CoverageTest {

    private static final String GARDEN = """
            framework: JARDIN
            title: Jardins
            competencies:
              - code: Planter
                number: 1
                title: Planter un jardin
                levels:
                  - order: 1
                    label: Suivre un plan de plantation
                    year: A1
                    outcomes:
                      AC11.01: Préparer un sol
                      AC11.02: Choisir une plante
                  - order: 2
                    label: Concevoir un plan de plantation
                    year: A2
                    outcomes:
                      AC21.01: Dessiner un massif
              - code: Soigner
                number: 2
                title: Soigner un jardin
                levels:
                  - order: 1
                    label: Reconnaître ce qui ne va pas
                    year: A2
              - code: Vendre
                number: 3
                title: Vendre ce qui pousse
                levels:
                  - order: 1
                    label: Tenir un étal
                    year: A1
                    outcomes:
                      AC13.01: Rendre la monnaie
            tracks:
              - code: Parc
                title: Parcs et jardins
                years:
                  1: {Planter: 1}
                  2: {Planter: 2, Soigner: 1}
              - code: Marché
                title: Maraîchage
                years:
                  1: {Planter: 1, Vendre: 1}
            """;

    @TempDir
    private Path root;

    @BeforeEach
    void aFramework() {
        Disk.write(root, "jardin.yaml", GARDEN);
    }

    private void profile(String framework, String more) {
        Disk.write(root, "portfolio.yaml", "extends: competency\nlanguage: fr\nframework: " + framework + "\n" + more);
    }

    private void document(String name, String frontMatter, String evidence) {
        Disk.write(
                root,
                "src/content/work/" + name + ".md",
                "---\n" + frontMatter + "\n---\n\n## Traces & preuves\n\n" + evidence + "\n");
    }

    private Coverage coverage() {
        return PortfolioValidator.of(root).load().coverage().orElseThrow().coverage();
    }

    private static List<String> statuses(Coverage coverage) {
        return coverage.competencies().stream().flatMap(CoverageTest::lines).toList();
    }

    private static java.util.stream.Stream<String> lines(CompetencyCoverage competency) {
        return java.util.stream.Stream.concat(
                java.util.stream.Stream.of(
                        competency.code() + " " + competency.status().word()),
                competency.levels().stream()
                        .map(level ->
                                "  " + level.order() + " " + level.status().word() + " "
                                        + level.outcomes().stream()
                                                .map(outcome -> outcome.code() + "="
                                                        + outcome.status().word())
                                                .toList()));
    }

    private List<String> told(String rule) {
        Messages messages = Messages.in(Language.FRENCH);
        return PortfolioValidator.of(root).validate().findings().stream()
                .filter(finding -> finding.rule().value().equals(rule))
                .map((Finding finding) -> finding.location() + " " + messages.message(finding) + " → "
                        + messages.mend(finding).orElse(""))
                .toList();
    }

    @Test
    void whatStandsInAPieceOfEvidenceIsProvedByThatPieceAlone() {
        profile("jardin.yaml", "");
        document("a", "title: Planter", """
                ### Le massif (AC11.01)

                - Bêché à la main : [la photo](https://iut.example/photo)

                ### La liste (AC11.02)

                - Trois vivaces, rien à voir
                """);
        assertThat(statuses(coverage()))
                .containsExactly(
                        "Planter claimed",
                        "  1 claimed [AC11.01=proved, AC11.02=claimed]",
                        "  2 missing [AC21.01=missing]",
                        "Soigner missing",
                        "  1 missing []",
                        "Vendre missing",
                        "  1 missing [AC13.01=missing]");
        assertThat(coverage().tally()).isEqualTo(new Tally(1, 1, 3, 0));
        assertThat(coverage().years()).containsOnlyKeys("A1", "A2").containsEntry("A1", new Tally(1, 1, 1, 0));
    }

    @Test
    void whatIsClaimedAtTheTopIsProvedByAnyEvidenceOfTheDocument() {
        profile("jardin.yaml", "");
        document("a", "title: Planter\noutcomes: [AC11.01, AC11.02]", "### Un\n\n- [ici](https://iut.example/a)");
        document("b", "title: Soigner\nlevel: 1", "### Deux\n\n- [là](https://iut.example/b)");
        assertThat(statuses(coverage()))
                .contains("  1 proved [AC11.01=proved, AC11.02=proved]", "Soigner proved", "  1 proved []");
    }

    @Test
    void whatOneDocumentClaimsAnotherMayProve() {
        profile("jardin.yaml", "");
        document("a", "title: Planter\noutcomes: AC11.01", "### Un\n\n- Fait.");
        document("b", "title: Planter\noutcomes: AC11.01", "### Deux\n\n- [là](https://iut.example/b)");
        assertThat(statuses(coverage())).contains("  1 claimed [AC11.01=proved, AC11.02=missing]");
        assertThat(told("claim-without-evidence")).isEmpty();
    }

    @Test
    void aLevelStandsForItsOutcomesOnlyWhereTheProfileSaysSo() {
        document("a", "title: Planter\nlevel: 1", "### Un\n\n- Fait.");
        profile("jardin.yaml", "");
        assertThat(statuses(coverage())).contains("  1 claimed [AC11.01=missing, AC11.02=missing]");
        profile("jardin.yaml", "documents: {competency: {claims: {wholeLevel: true}}}\n");
        assertThat(statuses(coverage())).contains("  1 claimed [AC11.01=claimed, AC11.02=claimed]");
    }

    @Test
    void whatTheTrackOrTheYearDoesNotLeadToIsOutside() {
        document("a", "title: Planter\nlevel: 2\noutcomes: AC13.01", "### Un\n\n- Fait.");
        profile("{file: jardin.yaml, track: Parcs et jardins, year: 1}", "");
        assertThat(statuses(coverage()))
                .containsExactly(
                        "Planter claimed",
                        "  1 missing [AC11.01=missing, AC11.02=missing]",
                        "  2 outside [AC21.01=outside]",
                        "Soigner outside",
                        "  1 outside []",
                        "Vendre outside",
                        "  1 outside [AC13.01=outside]");
        assertThat(told("claim-outside-track"))
                .containsExactly(
                        "src/content/work/a.md:3:8 `2` est d’une année plus tardive que l’année 1, que demande le profil."
                                + " → Revendiquez ce à quoi mène votre parcours, ou corrigez `track` et `year` dans le profil.",
                        "src/content/work/a.md:4:11 `AC13.01` est de la compétence « Vendre ce qui pousse », à laquelle le"
                                + " parcours « Parcs et jardins » ne mène pas. → Les parcours qui y mènent : `Maraîchage`."
                                + " Si le vôtre en est, corrigez `track` dans le profil ; sinon, revendiquez ce à quoi mène"
                                + " le vôtre.");
    }

    @Test
    void whatNobodyKnowsIsCountedApart() {
        profile("jardin.yaml", "");
        document("a", "title: Planter", "### Un (AC11.09)\n\n- Fait.");
        assertThat(coverage().unknown())
                .singleElement()
                .satisfies(citation -> assertThat(citation.written() + " " + citation.location())
                        .isEqualTo("AC11.09 src/content/work/a.md:7:9"));
    }

    @Test
    void tooLittleIsToldAtTheStageThatAsksForMoreAndSaysWhatIsMissing() {
        document("a", "title: Planter\noutcomes: AC11.01", "### Un\n\n- [ici](https://iut.example/a)");
        String stages = "coverage: {proved: 10%}\nstages: {jury: {coverage: {proved: 60%, every: competency}}}\n";
        profile("{file: jardin.yaml, track: Parc}", stages);
        assertThat(told("coverage-too-low")).isEmpty();
        profile("{file: jardin.yaml, track: Parc}", stages + "stage: jury\n");
        assertThat(told("coverage-too-low"))
                .containsExactly(
                        "portfolio.yaml:5:17 Sur 3 apprentissages critiques de « Planter un jardin », 1 est prouvé, et il en"
                                + " faut 60 % de chaque compétence. → Pas encore prouvés : `AC11.02`, `AC21.01`. `mvn"
                                + " portfolio:coverage` les montre tous.",
                        "portfolio.yaml:5:17 Sur 1 apprentissage critique de « Soigner un jardin », 0 est prouvé, et il en"
                                + " faut 60 % de chaque compétence. → Pas encore prouvés : `Soigner 1`. `mvn"
                                + " portfolio:coverage` les montre tous.");
    }

    @Test
    void aFieldForClaimsIsNoUnknownFieldWhereThereIsAFramework() {
        document("a", "title: Planter\nniveau: 1\nac_lies: AC11.01\nhumeur: bonne", "### Un\n\n- Fait.");
        profile("jardin.yaml", "");
        assertThat(told("field-unknown")).singleElement().asString().contains("`humeur`");
        Disk.write(root, "portfolio.yaml", "extends: competency\nlanguage: fr\n");
        assertThat(told("field-unknown")).hasSize(3);
    }

    @Test
    void withoutAFrameworkNothingIsClaimed() {
        Disk.write(root, "portfolio.yaml", "extends: competency\n");
        document("a", "title: Planter\noutcomes: AC11.09", "### Un\n\n- Fait.");
        assertThat(PortfolioValidator.of(root).load().coverage()).isEmpty();
        assertThat(told("outcome-unknown")).isEmpty();
        assertThat(told("evidence-without-claim")).isEmpty();
    }

    @Test
    void aFrameworkThatCannotBeReadIsToldInItsFileAndNothingIsHeldAgainstIt() {
        Disk.write(root, "jardin.yaml", "framework: JARDIN\n");
        profile("jardin.yaml", "");
        document("a", "title: Planter\noutcomes: AC11.09", "### Un\n\n- Fait.");
        assertThat(told("framework-invalid")).hasSize(1).allMatch(line -> line.startsWith("jardin.yaml:1:1 "));
        assertThat(told("outcome-unknown")).isEmpty();
        profile("jardins.yaml", "");
        assertThat(told("profile-invalid"))
                .containsExactly(
                        "portfolio.yaml:3:12 Il n’y a pas de fichier `jardins.yaml` à côté du profil, ou il est illisible."
                                + " → Corrigez le chemin : il part du dossier du fichier où il est écrit.");
    }

    @Test
    void aFrameworkOfTenMegabytesIsNotRead() {
        Disk.write(root, "jardin.yaml", new byte[10 * 1024 * 1024]);
        profile("jardin.yaml", "");
        assertThat(told("profile-invalid"))
                .containsExactly(
                        "portfolio.yaml:3:12 `jardin.yaml` est trop gros pour être lu : la limite est de 8 Mio."
                                + " → Nommez un fichier plus petit : un référentiel a au plus quelques centaines de Kio.");
    }
}
