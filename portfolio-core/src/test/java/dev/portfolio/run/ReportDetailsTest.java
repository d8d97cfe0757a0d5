package dev.portfolio.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.finding.Language;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.report.Details;
import dev.portfolio.report.DocumentOutline;
import dev.portfolio.report.DocumentOutline.Part;
import dev.portfolio.report.RuleHelp;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report knows what its documents are made of, and what explains its rules. */
final class ReportDetailsTest {

    @TempDir
    private Path root;

    @Test
    void aDocumentIsDrawnWithItsSectionsItsDatesAndWhatItShows() {
        Disk.write(root, "a.md", """
                ---
                title: Tenir un phare
                publishDate: 2026-04-05
                ---
                Deux mots.

                ## Recul réflexif

                Trois petits mots.

                ## Traces & preuves

                ### Phare

                - Monté, [ici](https://iut.example/phare)

                ```
                code
                ```
                """);
        DocumentOutline outline = details("extends: competency\n").outlines().get(0);
        assertThat(outline.path()).isEqualTo("a.md");
        assertThat(outline.title()).contains("Tenir un phare");
        assertThat(outline.dates())
                .containsExactly(
                        new DocumentOutline.Day("publishDate", LocalDate.of(2026, 4, 5), LocalDate.of(2026, 4, 5)));
        assertThat(outline.sections())
                .containsExactly(
                        new Part("", 0, 5, 5, 2),
                        new Part("Recul réflexif", 2, 7, 9, 3),
                        new Part("Traces & preuves", 2, 11, 19, 0),
                        new Part("Phare", 3, 13, 19, 2));
        assertThat(outline.pieces())
                .containsExactly(new DocumentOutline.Piece(
                        "Phare",
                        13,
                        1,
                        List.of(
                                new DocumentOutline.Shown("link", "https://iut.example/phare", 15),
                                new DocumentOutline.Shown("code", "", 17))));
    }

    @Test
    void aRuleThatWasAskedHasItsPageInBothLanguagesAndWhatItWeighsHere() {
        Disk.write(root, "a.md", "texte\n");
        Details details = details("extends: competency\nrules: {section-missing: info, field-empty: off}\n");
        RuleHelp missing = details.rule(new RuleId("section-missing")).orElseThrow();
        assertThat(missing.severity()).isEqualTo(Severity.INFO);
        assertThat(missing.checked()).isTrue();
        assertThat(missing.page(Language.FRENCH).orElseThrow()).startsWith("# section-missing\n");
        assertThat(missing.summary(Language.ENGLISH)).endsWith(".").doesNotContain("\n");
        assertThat(details.rule(new RuleId("field-empty"))).isEmpty();
        assertThat(details.rules()).extracting(rule -> rule.id().value()).isSorted();
    }

    @Test
    void whatIsFoundOnTheWayIsExplainedAndWasNotAsked() {
        Disk.write(root, "a.md", "texte\n");
        Details details = details("extends: competency\nnonsense: 1\n");
        RuleHelp profile = details.rule(new RuleId("profile-invalid")).orElseThrow();
        assertThat(profile.checked()).isFalse();
        assertThat(profile.page(Language.ENGLISH)).isPresent();
    }

    @Test
    void theAddressOfTheSourcesIsTheProfiles() {
        Disk.write(root, "a.md", "texte\n");
        assertThat(details("extends: competency\n").sourceUrl()).isEmpty();
        assertThat(details("extends: competency\nsourceUrl: https://git.example/a/b/{path}#L{line}\n")
                        .sourceUrl())
                .contains("https://git.example/a/b/{path}#L{line}");
    }

    private Details details(String profile) {
        Disk.write(root, "portfolio.yaml", profile);
        return Portfolio.open(root, Portfolio.Settings.usual()).validate().details();
    }
}
