package dev.portfolio.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.PortfolioValidator;
import dev.portfolio.coverage.Coverage;
import dev.portfolio.coverage.LevelCoverage;
import dev.portfolio.coverage.OutcomeCoverage;
import dev.portfolio.finding.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page that portfolios begin with: its title names a competency, its description is the label of one of its levels,
 * typed without the ligature; no code stands anywhere, and its projects show nothing yet.
 */
final class SeedCoverageTest {

    private static final String ROAD = """
            framework: CHEMIN
            competencies:
              - {code: Tracer, number: 1, title: Tracer un chemin, levels: [{order: 1, label: Lire une carte}]}
              - code: Mener
                number: 5
                title: Mener un chantier
                levels:
                  - order: 1
                    label: Identifier les besoins d’un riverain
                    outcomes: {AC15.01: Écouter un riverain}
                  - order: 2
                    label: Appliquer une démarche de suivi
                    outcomes: {AC25.01: Tenir un journal}
                  - order: 3
                    label: Diriger une équipe et mettre en œuvre un chantier
                    outcomes:
                      AC35.01: Répartir les tâches
                      AC35.02: Tenir un budget
                      AC35.03: Rendre compte
            tracks:
              - {code: Long, title: Sentiers longs, levels: {Mener: 3}}
              - {code: Court, title: Sentiers courts, levels: {Mener: 2}}
            """;

    private static final String PAGE = """
            ---
            title: Mener un chantier
            publishDate: 2026-04-05
            img: https://iut.example/sentier.jpg
            img_alt: Un sentier au bord d’un lac
            description: |
              Diriger une équipe et mettre en oeuvre un chantier
            tags: [Sentiers]
            ---

            ### Recul réflexif

            Un chantier se prépare l’hiver.

            ### Compétences mises en œuvre

            - Suivre un budget

            ### Traces & preuves

            #### Le sentier du lac

            - J’ai réparti les tâches.
            """;

    @TempDir
    private Path root;

    @BeforeEach
    void aPage() {
        Disk.write(root, "chemin.yaml", ROAD);
        Disk.write(root, "mener.md", PAGE);
    }

    private Coverage coverage(String wholeLevel, String track) {
        Disk.write(
                root,
                "portfolio.yaml",
                "extends: competency\nframework: {file: chemin.yaml" + track
                        + "}\ndocuments:\n  competency:\n    claims: {wholeLevel: " + wholeLevel + "}\n");
        return PortfolioValidator.of(root).load().coverage().orElseThrow().coverage();
    }

    private static Stream<LevelCoverage> fifth(Coverage coverage) {
        return coverage.competencies().stream()
                .filter(competency -> competency.code().equals("Mener"))
                .flatMap(competency -> competency.levels().stream());
    }

    private static List<String> outcomes(Coverage coverage) {
        return fifth(coverage)
                .flatMap(level -> level.outcomes().stream())
                .map((OutcomeCoverage outcome) ->
                        outcome.code() + " " + outcome.status().word())
                .toList();
    }

    @Test
    void itsLevelIsClaimedAndNotProvedAndStandsForItsOutcomesWhereTheProfileSaysSo() {
        Coverage coverage = coverage("true", "");
        assertThat(outcomes(coverage))
                .containsExactly(
                        "AC15.01 missing", "AC25.01 missing", "AC35.01 claimed", "AC35.02 claimed", "AC35.03 claimed");
        assertThat(fifth(coverage)
                        .map(level -> level.order() + " " + level.status().word()))
                .containsExactly("1 missing", "2 missing", "3 claimed");
        assertThat(coverage.unknown()).isEmpty();
        assertThat(coverage.tally().proved()).isZero();
    }

    @Test
    void elseItsOutcomesAreMissing() {
        assertThat(outcomes(coverage("false", "")))
                .containsExactly(
                        "AC15.01 missing", "AC25.01 missing", "AC35.01 missing", "AC35.02 missing", "AC35.03 missing");
    }

    @Test
    void aLevelThatTheTrackDoesNotLeadToIsTold() {
        Coverage coverage = coverage("true", ", track: Court");
        assertThat(outcomes(coverage))
                .containsExactly(
                        "AC15.01 missing", "AC25.01 missing", "AC35.01 outside", "AC35.02 outside", "AC35.03 outside");
        assertThat(findings()).contains("mener.md claim-outside-track");
    }

    @Test
    void whatItClaimsIsNeitherUnknownNorAmbiguous() {
        coverage("true", "");
        assertThat(findings())
                .contains("mener.md claim-without-evidence")
                .doesNotContain("mener.md competency-unknown", "mener.md level-unknown", "mener.md claim-ambiguous")
                .doesNotContain("mener.md label-drift");
    }

    private List<String> findings() {
        return PortfolioValidator.of(root).validate().findings().stream()
                .map((Finding finding) -> finding.location().path() + " " + finding.rule())
                .distinct()
                .toList();
    }
}
