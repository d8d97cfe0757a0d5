package dev.portfolio.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.example.course.CourseRules;
import dev.example.taller.TallerRules;
import dev.portfolio.PortfolioValidator;
import dev.portfolio.finding.Finding;
import dev.portfolio.finding.FindingLine;
import dev.portfolio.finding.Language;
import dev.portfolio.finding.RuleId;
import dev.portfolio.report.JsonFormat;
import dev.portfolio.report.Report;
import dev.portfolio.report.ReportFormat;
import dev.portfolio.report.Suppressed;
import dev.portfolio.report.TextFormat;
import dev.portfolio.rule.RulePage;
import dev.portfolio.rule.RuleSet;
import dev.portfolio.rule.Rules;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules of others do all that the library's own do. */
final class OwnRulesTest {

    private static final String PAGE = "src/content/work/a.md";

    @TempDir
    private Path root;

    @BeforeEach
    void aDocumentWithTwoEmptyWords() {
        Disk.write(root, PAGE, Disk.GOOD.replace("Une panne", "Une panne, etc., et encore une etc.,"));
    }

    @Test
    void theyFindAsTheOthersDo() {
        assertThat(found(validator().validate()))
                .containsExactly("12:12-12:16 warning course-words", "12:32-12:36 warning course-words");
    }

    @Test
    void withoutTheirProviderThereIsNoneOfThem() {
        assertThat(PortfolioValidator.of(root).validate().findings()).isEmpty();
        assertThat(PortfolioValidator.of(root).rules().all()).isEqualTo(Rules.all());
    }

    @Test
    void aJarOnTheClassPathBringsThem() throws IOException {
        Path jar = root.resolve("jar");
        Disk.write(jar, "META-INF/services/dev.portfolio.rule.RuleProvider", "dev.example.course.CourseRules\n");
        URL[] path = {jar.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(path, OwnRulesTest.class.getClassLoader())) {
            PortfolioValidator validator = PortfolioValidator.of(root).withResources(loader);
            assertThat(found(validator.validate())).hasSize(2);
            // Given as well, it is there once.
            assertThat(found(validator.withRules(List.of(new CourseRules())).validate()))
                    .hasSize(2);
        }
    }

    @Test
    void theProfileTellsThemTheirOptions() {
        assertThat(withProfile("rules: {course-words: {severity: error, words: [panne, etc.], most: 1}}"))
                .containsExactly("12:32-12:36 error course-words");
        assertThat(withProfile("rules: {course-words: {words: panne, loud: true}}"))
                .containsExactly("12:5-12:10 warning course-words.loud");
        assertThat(withProfile("rules: {course-words: off}")).isEmpty();
    }

    @Test
    void whatIsSaidOfOneOptionStaysWhereAStageSaysAnother() {
        Disk.write(root, "portfolio.yaml", """
                extends: competency
                rules:
                  course-words: {words: [etc., panne]}
                stages:
                  oral:
                    rules:
                      course-words: {severity: error, most: 1}
                """);
        assertThat(found(validator().validate())).hasSize(3);
        assertThat(found(validator().withStage("oral").validate())).containsExactly("12:32-12:36 error course-words");
    }

    @Test
    void mistakesInTheirOptionsStandAtTheirPlaces() {
        Disk.write(root, "portfolio.yaml", """
                extends: competency
                rules:
                  course-words: {word: [a]}
                  course-word: off
                  image-reused: {words: [a]}
                stages:
                  oral:
                    rules:
                      course-words: {most: some, loud: 1, words: {a: b}, instead: [a], severity: high}
                """);
        Report report = validator().validate();
        assertThat(found(report).stream().filter(line -> line.contains("profile-invalid")))
                .containsExactly(
                        "3:18-3:22 error profile-invalid.key-near",
                        "4:3-4:14 error profile-invalid.rule-near",
                        "5:18-5:23 error profile-invalid.key",
                        "9:28-9:32 error profile-invalid.option-type",
                        "9:40-9:41 error profile-invalid.option-type",
                        "9:50-9:56 error profile-invalid.option-type",
                        "9:67-9:70 error profile-invalid.option-type",
                        "9:82-9:86 error profile-invalid.value");
        assertThat(text(report, Language.ENGLISH, TextFormat.plain()))
                .contains("The profile has no key `word` here; did you mean `words`?")
                .contains("the keys that can stand here are `severity`, `words`, `most`, `loud`, `instead`.")
                .contains("There is no rule `course-word`; did you mean `course-words`?");
    }

    @Test
    void aRemarkInTheDocumentSilencesThem() {
        Disk.write(
                root,
                PAGE,
                Disk.GOOD.replace(
                        "Une panne",
                        "<!-- portfolio:ignore course-words reason=\"une citation\" -->\n\nUne panne etc. Une panne"));
        Report report = validator().validate();
        assertThat(report.findings()).isEmpty();
        assertThat(report.suppressed()).singleElement().satisfies(silenced -> {
            assertThat(silenced.finding().rule()).hasToString("course-words");
            assertThat(silenced.by()).isEqualTo(Suppressed.By.DOCUMENT);
        });
        assertThat(text(report, Language.FRENCH, TextFormat.plain()))
                .contains("[course-words] Le mot `etc.` ne dit rien");
    }

    @Test
    void aRemarkWithAMistypedNameIsToldTheirs() {
        Disk.write(root, PAGE, Disk.GOOD.replace("Une panne", "<!-- portfolio:ignore image-reusd -->\n\nUne panne"));
        assertThat(text(validator().validate(), Language.ENGLISH, TextFormat.plain()))
                .contains("There is no rule `image-reusd` to silence; did you mean `image-reused`?");
    }

    @Test
    void theProfileSilencesThem() {
        assertThat(withProfile("suppressions: [{rules: [course-words], reason: plus tard}]"))
                .isEmpty();
    }

    @Test
    void theBaselineAcceptsThem() {
        Portfolio portfolio = validator().load();
        assertThat(portfolio.writeBaseline(false).added()).hasSize(2);
        Report report = validator().validate();
        assertThat(report.findings()).isEmpty();
        assertThat(report.suppressed()).hasSize(2).allMatch(silenced -> silenced.by() == Suppressed.By.BASELINE);
    }

    @Test
    void aPortfolioRuleSeesAllDocuments() {
        String second = Disk.good("Relier").replace("https://iut.example/phare.jpg", "/assets/phare.jpg");
        Disk.write(root, "public/assets/phare.jpg", "GIF89a");
        Disk.write(root, PAGE, second);
        Disk.write(root, "src/content/work/b.md", second.replace("title: Relier", "title: Baliser"));
        Report report = validator().validate();
        assertThat(report.findings().stream().map(Finding::rule)).containsExactly(new RuleId("image-reused"));
        assertThat(report.findings().get(0).location()).hasToString("src/content/work/b.md:4:6");
        // Its author wrote English alone.
        assertThat(text(report, Language.FRENCH, TextFormat.plain()))
                .contains("info [image-reused] The image `/assets/phare.jpg` stands in another document too.")
                .contains("voir aussi src/content/work/a.md:4:6");
    }

    @Test
    void bothReportsTellThemInBothLanguages() {
        Report report = validator().validate();
        for (ReportFormat format : List.of(TextFormat.plain(), new JsonFormat())) {
            assertThat(text(report, Language.ENGLISH, format))
                    .as(format.name())
                    .contains("The word `etc.` says nothing.");
            assertThat(text(report, Language.FRENCH, format))
                    .as(format.name())
                    .contains("Le mot `etc.` ne dit rien : un.")
                    .contains("Le mot `etc.` ne dit rien : plusieurs.")
                    // A word of the library, in the language of the line.
                    .contains("Écrivez a list (un texte).");
        }
    }

    @Test
    void aMendThatAsksForAValueWhichTheRuleDoesNotGiveIsLeftOut() {
        assertThat(text(validator().validate(), Language.ENGLISH, TextFormat.plain()))
                .doesNotContain("wrods")
                .doesNotContain("Write a list");
    }

    @Test
    void aFindingWithoutWordsIsToldByItsRuleAndValues() {
        Disk.write(root, PAGE, Disk.GOOD.replace("[Linux, Bash]", "[untold]"));
        Report report = validator().validate();
        assertThat(found(report)).containsExactly("1:1-1:1 info course-untold.tagged");
        assertThat(text(report, Language.ENGLISH, TextFormat.plain()))
                .contains("The rule `course-untold` found something here, and nobody wrote what it says then: "
                        + "`count: 2`, `tags: a, b`.");
        assertThat(text(report, Language.FRENCH, new JsonFormat()))
                .contains(
                        "La règle `course-untold` a trouvé quelque chose ici, et personne n’a écrit ce qu’elle en dit");
    }

    @Test
    void whereThereIsNeitherTheReadersLanguageNorEnglishTheAuthorsIsShown() {
        PortfolioValidator validator = PortfolioValidator.of(root).withRules(List.of(new TallerRules()));
        for (Language language : Language.values()) {
            assertThat(text(validator.validate(), language, TextFormat.plain()))
                    .contains("info [taller-inicio] El documento empieza así, con 0 líneas.");
            RulePage page = validator
                    .rules()
                    .page(new RuleId("taller-inicio"), language)
                    .orElseThrow();
            assertThat(page.language()).isEqualTo("es");
            assertThat(page.summary()).isEqualTo("Cómo empieza un documento.");
        }
    }

    @Test
    void theirPagesAreFoundInTheReadersLanguageFirst() {
        RuleSet rules = RuleSet.with(List.of(new CourseRules(), new TallerRules()));
        RuleId words = new RuleId("course-words");
        assertThat(rules.page(words, Language.FRENCH).orElseThrow().summary())
                .isEqualTo("Un mot qui ne dit rien est dans le texte.");
        assertThat(rules.page(words, Language.ENGLISH).orElseThrow().summary())
                .isEqualTo("A word that says nothing stands in the text.");
        assertThat(rules.page(new RuleId("image-reused"), Language.FRENCH)
                        .orElseThrow()
                        .language())
                .isEqualTo("en");
        assertThat(rules.page(new RuleId("course-untold"), Language.FRENCH)).isEmpty();
        assertThat(rules.page(new RuleId("section-missing"), Language.FRENCH)).isPresent();
        assertThat(rules.messages(Language.FRENCH).about(words, "option.words"))
                .contains("les mots qui ne disent rien");
        assertThat(rules.messages(Language.FRENCH).about(words, "option.most"))
                .contains("how often each may stand in a document");
        assertThat(rules.messages(Language.FRENCH).about(words, "option.loud")).isEmpty();
    }

    @Test
    void theyAreListedBehindTheLibrarysOwn() {
        RuleSet rules = RuleSet.with(List.of(new TallerRules(), new CourseRules()));
        assertThat(rules.ids()).doesNotHaveDuplicates().containsAll(Rules.ids());
        assertThat(rules.all().subList(0, Rules.all().size())).isEqualTo(Rules.all());
        assertThat(rules.all().stream()
                        .skip(Rules.all().size())
                        .map(rule -> rule.id().value()))
                .containsExactly("taller-inicio", "course-words", "image-reused", "course-untold");
        assertThat(rules.provider(new RuleId("image-reused"))).contains("dev.example.course.CourseRules");
        assertThat(rules.provider(new RuleId("section-missing"))).isEmpty();
    }

    @Test
    void theProfileThatADocumentIsJudgedByShowsTheirOptionsAndWhereTheyComeFrom() {
        Disk.write(root, "base.yaml", "extends: competency\nrules: {course-words: {most: 2}}\n");
        Disk.write(root, "portfolio.yaml", """
                extends: base.yaml
                rules:
                  course-words: {words: [etc., "a: b"], instead: yes, loud: true}
                """);
        assertThat(validator()
                        .load()
                        .explain(PAGE)
                        .orElseThrow()
                        .text(Language.ENGLISH)
                        .lines())
                .filteredOn(line -> line.contains("course-words") || line.startsWith("    "))
                .map(line -> line.replaceAll(" +#", " #"))
                .containsSequence(
                        "  course-words:",
                        "    instead: yes # portfolio.yaml:3",
                        "    loud: true # portfolio.yaml:3",
                        "    most: 2 # base.yaml:2",
                        "    words: [etc., \"a: b\"] # portfolio.yaml:3");
    }

    @Test
    void aTurkishReaderGetsTheSame() {
        Report report = validator().validate();
        String usual = text(report, Language.ENGLISH, new JsonFormat());
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(text(validator().withLanguage(Language.ENGLISH).validate(), Language.ENGLISH, new JsonFormat()))
                    .isEqualTo(usual);
            assertThat(withProfile("rules: {course-words: {SEVERITY: info}}")).isNotEmpty();
            assertThat(withProfile("rules: {course-words: {severity: INFO, loud: true, instead: I}}"))
                    .containsExactly("12:12-12:16 info course-words.loud", "12:32-12:36 info course-words.loud");
        } finally {
            Locale.setDefault(before);
        }
    }

    private List<String> withProfile(String more) {
        Disk.write(root, "portfolio.yaml", "extends: competency\n" + more + "\n");
        return found(validator().validate());
    }

    private PortfolioValidator validator() {
        return PortfolioValidator.of(root).withRules(List.of(new CourseRules()));
    }

    private static List<String> found(Report report) {
        return report.findings().stream().map(FindingLine::of).toList();
    }

    private static String text(Report report, Language language, ReportFormat format) {
        StringBuilder out = new StringBuilder();
        try {
            format.write(report.in(language), out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString();
    }
}
