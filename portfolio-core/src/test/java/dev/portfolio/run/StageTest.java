package dev.portfolio.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.PortfolioValidator;
import dev.portfolio.finding.FindingLine;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.profile.BuiltInProfiles;
import dev.portfolio.profile.Stage;
import dev.portfolio.report.Report;
import dev.portfolio.rule.Rules;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same document, judged more or less strictly. */
final class StageTest {

    private static final String UNFINISHED = Disk.GOOD
            .replace("tags: [Linux, Bash]\n", "")
            .replace("[le compte rendu](https://iut.example/phare)", "à voir avec le chef d’atelier");

    @TempDir
    private Path root;

    @Test
    void theBuiltInProfileKnowsThreeStages() {
        assertThat(BuiltInProfiles.competency().stages())
                .extracting(Stage::name)
                .containsExactly("draft", "review", "jury");
        assertThat(BuiltInProfiles.competency().stage()).isEmpty();
    }

    @Test
    void itsStagesNameRulesThereAre() {
        List<RuleId> named = BuiltInProfiles.competency().stages().stream()
                .flatMap(stage -> stage.rules().keySet().stream())
                .toList();
        assertThat(Rules.settable()).containsAll(named);
    }

    @Test
    void aDocumentIsJudgedAtTheStageThatIsAskedFor() {
        Disk.write(root, "src/content/work/a.md", UNFINISHED);
        assertThat(found(validator().validate()))
                .containsExactly("1:1-1:4 error field-missing", "19:1-19:17 warning evidence-without-proof");
        assertThat(found(validator().withStage("draft").validate()))
                .containsExactly("1:1-1:4 warning field-missing", "19:1-19:17 info evidence-without-proof");
        assertThat(found(validator().withStage("review").validate()))
                .containsExactly("1:1-1:4 error field-missing", "19:1-19:17 warning evidence-without-proof");
        assertThat(found(validator().withStage("jury").validate()))
                .containsExactly("1:1-1:4 error field-missing", "19:1-19:17 error evidence-without-proof");
    }

    @Test
    void theReportSaysTheStage() {
        assertThat(validator().validate().stage()).isEmpty();
        assertThat(validator().withStage("jury").validate().stage()).contains("jury");
    }

    @Test
    void aProfileSaysTheStageItIsAtAndAnotherMayBeAskedFor() {
        Disk.write(root, "portfolio.yaml", "extends: competency\nstage: draft\n");
        Disk.write(root, "src/content/work/a.md", UNFINISHED);
        assertThat(validator().validate().stage()).contains("draft");
        assertThat(found(validator().validate()))
                .containsExactly("1:1-1:4 warning field-missing", "19:1-19:17 info evidence-without-proof");
        Report jury = validator().withStage("jury").validate();
        assertThat(jury.stage()).contains("jury");
        assertThat(found(jury))
                .containsExactly("1:1-1:4 error field-missing", "19:1-19:17 error evidence-without-proof");
    }

    @Test
    void aStageOfOnesOwnStandsBesideTheOthersAndCompletesThoseOfItsName() {
        Disk.write(root, "portfolio.yaml", """
                extends: competency
                rules:
                  evidence-without-proof: off
                stages:
                  soutenance:
                    failOnSeverity: warning
                    maxAllowedViolations: 3
                    rules: {evidence-without-proof: error, field-missing: off}
                  draft:
                    rules: {evidence-without-proof: warning}
                """);
        Disk.write(root, "src/content/work/a.md", UNFINISHED);
        assertThat(found(validator().validate())).containsExactly("1:1-1:4 error field-missing");
        assertThat(found(validator().withStage("soutenance").validate()))
                .containsExactly("19:1-19:17 error evidence-without-proof");
        assertThat(found(validator().withStage("draft").validate()))
                .containsExactly("1:1-1:4 warning field-missing", "19:1-19:17 warning evidence-without-proof");
        Stage own = validator().withStage("soutenance").load().stage().orElseThrow();
        assertThat(own.failOnSeverity()).contains(Severity.WARNING);
        assertThat(own.maxAllowedViolations()).isEqualTo(OptionalInt.of(3));
    }

    @Test
    void aProfileThatStartsFromNothingKnowsTheBuiltInStages() {
        Disk.write(root, "portfolio.yaml", "documents:\n  page:\n    files: ['*.md']\n");
        assertThat(validator().load().profile().stages())
                .isEqualTo(BuiltInProfiles.competency().stages());
    }

    @Test
    void whatARuleIsToldBesidesItsWeightStaysAtAStage() {
        Disk.write(root, "portfolio.yaml", """
                extends: competency
                rules:
                  template-residue: {texts: [Compte rendu à rendre]}
                stages:
                  jury:
                    rules: {template-residue: warning}
                """);
        Disk.write(root, "src/content/work/a.md", Disk.GOOD.replace("Lire un journal", "Compte rendu à rendre"));
        assertThat(found(validator().withStage("jury").validate()))
                .containsExactly("16:3-16:24 warning template-residue.custom");
    }

    @Test
    void aStageThatThereIsNotIsRefused() {
        assertThatThrownBy(() -> validator().withStage("oral").load())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no stage \"oral\" among [draft, review, jury].");
    }

    @Test
    void mistakesInStagesAreToldAtTheirPlaces() {
        Disk.write(root, "portfolio.yaml", """
                extends: competency
                stage: jurry
                stages:
                  jury:
                    rules: {section-mising: error}
                    failOnSeverity: off
                    maxAllowedViolations: -1
                    threshold: 3
                """);
        Report report = validator().validate();
        assertThat(found(report))
                .containsExactly(
                        "2:8-2:13 error profile-invalid.value-near",
                        "5:13-5:27 error profile-invalid.rule-near",
                        "6:21-6:24 error profile-invalid.value",
                        "7:27-7:29 error profile-invalid.type",
                        "8:5-8:14 error profile-invalid.key");
        assertThat(report.stage()).isEqualTo(Optional.empty());
    }

    private PortfolioValidator validator() {
        return PortfolioValidator.of(root);
    }

    private static List<String> found(Report report) {
        return report.findings().stream().map(FindingLine::of).toList();
    }
}
