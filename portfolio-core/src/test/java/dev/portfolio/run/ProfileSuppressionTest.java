package dev.portfolio.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.PortfolioValidator;
import dev.portfolio.finding.Finding;
import dev.portfolio.finding.FindingLine;
import dev.portfolio.finding.Language;
import dev.portfolio.finding.Messages;
import dev.portfolio.report.Report;
import dev.portfolio.report.Suppressed;
import dev.portfolio.report.TextFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a profile silences in some files. */
final class ProfileSuppressionTest {

    private static final Clock DAY = Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path root;

    @BeforeEach
    void twoDocumentsWithoutTags() {
        String untagged = Disk.GOOD.replace("tags: [Linux, Bash]", "tags:");
        Disk.write(root, "src/content/work/2023/a.md", untagged);
        Disk.write(root, "src/content/work/2026/b.md", untagged);
    }

    @Test
    void itSilencesItsRulesInItsFiles() {
        Report report = report("""
                suppressions:
                  - rules: [field-empty]
                    files: ["src/content/work/2023/**"]
                    reason: Pages de 2023, gardées telles quelles.
                    until: 2027-01-31
                """);
        assertThat(found(report)).containsExactly("src/content/work/2026/b.md:7:1-7:5 error field-empty.list");
        assertThat(report.suppressed()).singleElement().satisfies(silenced -> {
            assertThat(silenced.finding().location()).hasToString("src/content/work/2023/a.md:7:1");
            assertThat(silenced.by()).isEqualTo(Suppressed.By.PROFILE);
            assertThat(silenced.reason()).isEqualTo("Pages de 2023, gardées telles quelles.");
            assertThat(silenced.until()).contains(LocalDate.of(2027, 1, 31));
            assertThat(silenced.place().orElseThrow()).hasToString("portfolio.yaml:3:5");
        });
    }

    @Test
    void withoutFilesItSilencesThemEverywhere() {
        Report report = report("suppressions:\n  - {rules: field-empty, reason: pas encore}\n");
        assertThat(report.findings()).isEmpty();
        assertThat(report.suppressed()).hasSize(2);
    }

    @Test
    void whatItSilencesInVainOrNoMoreOrWithoutReasonIsTold() {
        Report report = report("""
                suppressions:
                  - rules: [field-empty, file-missing]
                    files: src/content/work/2023/**
                  - rules: [field-empty]
                    files: src/content/work/2026/**
                    reason: bientôt
                    until: 2026-11-23
                """);
        assertThat(found(report))
                .containsExactly(
                        "portfolio.yaml:3:5-3:10 info suppression-without-reason.profile",
                        "portfolio.yaml:3:26-3:38 warning suppression-unused.profile",
                        "portfolio.yaml:5:13-5:24 warning suppression-expired.profile",
                        "src/content/work/2026/b.md:7:1-7:5 error field-empty.list");
        assertThat(report.findings().stream().map(ProfileSuppressionTest::words))
                .startsWith(
                        "Le profil fait taire `field-empty` sans raison. Dites pourquoi, pour qui le lira ensuite~: `reason: …`.",
                        "Le profil fait taire `file-missing` dans ces fichiers, et elle n’y trouve rien. Enlevez son nom, ou corrigez `files`.",
                        "Le profil faisait taire `field-empty` jusqu’au 2026-11-23~: ses constats sont de nouveau dits. Corrigez ce qu’elle trouve et enlevez l’entrée, ou mettez un jour plus tardif.");
    }

    @Test
    void whereOnlySomeDocumentsAreCheckedNothingIsToldAsUnused() {
        Disk.write(root, "portfolio.yaml", """
                extends: competency
                suppressions:
                  - {rules: field-empty, files: src/content/work/2023/**, reason: gardées}
                """);
        Report report = PortfolioValidator.of(root)
                .withClock(DAY)
                .withIncludes(List.of("src/content/work/2026/*.md"))
                .validate();
        assertThat(found(report)).containsExactly("src/content/work/2026/b.md:7:1-7:5 error field-empty.list");
    }

    @Test
    void mistakesAreToldAtTheirPlacesAndSilenceNothing() {
        Report report = report("""
                suppressions:
                  - files: "**"
                  - rules: [field-emty]
                  - {rules: field-empty, until: bientôt}
                  - rules: field-empty
                    path: "**"
                  - field-empty
                """);
        assertThat(found(report).stream().filter(line -> line.startsWith("portfolio.yaml")))
                .containsExactly(
                        "portfolio.yaml:3:5-3:10 error profile-invalid.suppression-rules",
                        "portfolio.yaml:4:13-4:23 error profile-invalid.rule-near",
                        "portfolio.yaml:5:33-5:40 error profile-invalid.suppression-until",
                        "portfolio.yaml:6:5-6:10 info suppression-without-reason.profile",
                        "portfolio.yaml:7:5-7:9 error profile-invalid.key",
                        "portfolio.yaml:8:5-8:16 error profile-invalid.item");
    }

    @Test
    void rulesThatAreToldAlwaysAreToldAtTheirPlaces() {
        Report report = report("""
                suppressions:
                  - {rules: [suppression-unused, field-empty], files: "**/a.md", reason: plus tard}
                  - {rules: internal-error, reason: plus tard}
                  - {rules: suppression-unuse, reason: plus tard}
                rules: {profile-invalid: off, findings-left-out: info}
                """);
        assertThat(found(report))
                .containsExactly(
                        "portfolio.yaml:3:14-3:32 error profile-invalid.suppression-always",
                        "portfolio.yaml:4:13-4:27 error profile-invalid.suppression-never",
                        "portfolio.yaml:5:13-5:30 error profile-invalid.rule-near",
                        "portfolio.yaml:6:9-6:24 error profile-invalid.rule-always",
                        "portfolio.yaml:6:31-6:48 error profile-invalid.rule-always",
                        "src/content/work/2026/b.md:7:1-7:5 error field-empty.list");
        assertThat(report.findings().stream().map(ProfileSuppressionTest::words))
                .startsWith(
                        "La règle `suppression-unused` ne peut pas être passée sous silence dans certains fichiers seulement. Enlevez-la de l’entrée~; pour l’éteindre dans tous les fichiers, écrivez `rules: {suppression-unused: off}`.",
                        "La règle `internal-error` ne peut pas être passée sous silence~: elle dit que quelque chose n’a pas pu être jugé du tout. Enlevez-la de l’entrée, et corrigez ce qu’elle dit.")
                .contains(
                        "Ce que dit `profile-invalid` est toujours dit~: le profil ne peut ni en fixer le poids ni l’éteindre. Supprimez la ligne, et corrigez ce qui est dit.");
    }

    @Test
    void whatIsSilencedStaysInTheTextReport() throws IOException {
        Disk.write(
                root,
                "src/content/work/2026/b.md",
                Disk.GOOD.replace("tags: [Linux, Bash]", "tags: # portfolio:ignore field-empty until=2027-06-30"));
        Report report = report("""
                suppressions:
                  - rules: [field-empty]
                    files: ["src/content/work/2023/**"]
                    reason: Pages de 2023.
                """);
        StringBuilder out = new StringBuilder();
        TextFormat.plain().write(report.in(Language.FRENCH), out);
        assertThat(out.toString().replace('\u00A0', '~')).endsWith("""
                Ne comptent pas~:
                src/content/work/2023/a.md:7:1 [field-empty] La liste `tags` est vide.
                      = passé sous silence par le profil, portfolio.yaml:3:5~: Pages de 2023.
                src/content/work/2026/b.md:7:1 [field-empty] La liste `tags` est vide.
                      = passé sous silence dans le document, ligne 7, jusqu’au 2027-06-30

                2 documents vérifiés~: 0 erreur, 0 avertissement, 1 info. 2 constats ne comptent pas (passés sous silence ou acceptés).
                """);
    }

    private Report report(String more) {
        Disk.write(root, "portfolio.yaml", "extends: competency\n" + more);
        return PortfolioValidator.of(root).withClock(DAY).validate();
    }

    private static List<String> found(Report report) {
        return report.findings().stream()
                .map(finding -> finding.location().path() + ":" + FindingLine.of(finding))
                .toList();
    }

    private static String words(Finding finding) {
        Messages messages = Messages.in(Language.FRENCH);
        return (messages.message(finding) + " " + messages.mend(finding).orElse("?")).replace('\u00A0', '~');
    }
}
