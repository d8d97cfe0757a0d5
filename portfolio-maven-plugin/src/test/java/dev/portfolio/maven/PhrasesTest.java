package dev.portfolio.maven;

import static dev.portfolio.finding.Language.ENGLISH;
import static dev.portfolio.finding.Language.FRENCH;
import static dev.portfolio.finding.Severity.ERROR;
import static dev.portfolio.finding.Severity.INFO;
import static dev.portfolio.finding.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.finding.Language;
import dev.portfolio.report.Report;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class PhrasesTest {

    private static final Pattern HOLE = Pattern.compile("\\{([A-Za-z]+)");

    private static final Reading WRITTEN =
            new Reading("target/portfolio/report.txt", Optional.of("target/portfolio/report.html"));

    private final Phrases english = Phrases.in(ENGLISH);
    private final Phrases french = Phrases.in(FRENCH);

    @Test
    void aFailureTellsCountsWorstFindingsReportAndWhatToType() {
        assertThat(english.failed(mixed(ENGLISH), ERROR, 0, WRITTEN)).isEqualTo("""
                        2 documents checked: 2 errors, 1 warning, 1 info. 2 findings of severity error or above, 0 allowed:
                          a.md:3:1 [section-missing]
                          b.md:1:1 [field-empty]
                        Report: target/portfolio/report.txt
                        In a browser: target/portfolio/report.html
                        To understand one: mvn portfolio:explain -Dportfolio.rule=section-missing""");
        assertThat(french.failed(mixed(FRENCH), ERROR, 1, WRITTEN)).isEqualTo("""
                        2 documents vérifiés : 2 erreurs, 1 avertissement, 1 info. 2 constats de gravité error ou plus, 1 admis :
                          a.md:3:1 [section-missing]
                          b.md:1:1 [field-empty]
                        Rapport : target/portfolio/report.txt
                        Dans un navigateur : target/portfolio/report.html
                        Pour en comprendre un : mvn portfolio:explain -Dportfolio.rule=section-missing""");
    }

    @Test
    void theWorstComeFirstAndAreThree() {
        assertThat(english.failed(mixed(ENGLISH), INFO, 0, Reading.none())).isEqualTo("""
                        2 documents checked: 2 errors, 1 warning, 1 info. 4 findings of severity info or above, 0 allowed:
                          a.md:3:1 [section-missing]
                          b.md:1:1 [field-empty]
                          a.md:1:1 [image-alt-missing]
                        To understand one: mvn portfolio:explain -Dportfolio.rule=section-missing""");
    }

    @Test
    void aLongPathIsNotCutShort() {
        String path = "src/content/work/" + "sous-dossier/".repeat(12) + "document.md";
        Report report = Sample.report(ENGLISH, Sample.finding(ERROR, "field-empty", path, 1));
        assertThat(english.failed(report, ERROR, 0, Reading.none())).contains("\n  " + path + ":1:1 [field-empty]\n");
    }

    @Test
    void oneIsToldInTheSingular() {
        Report report = Sample.report(FRENCH, Sample.finding(WARNING, "field-unknown", "a.md", 2));
        assertThat(french.failed(report, WARNING, 0, Reading.none()))
                .startsWith("2 documents vérifiés : 0 erreur, 1 avertissement, 0 info. "
                        + "1 constat de gravité warning ou plus, 0 admis :\n  a.md:2:1 [field-unknown]\n");
    }

    @Test
    void whatElseIsSaidInEnglish() {
        assertThat(english.nothingFound("/site", List.of("src/*.md", "docs/**")))
                .isEqualTo("There is no document to check: in /site, nothing matches `src/*.md`, `docs/**`. "
                        + "Set portfolio.includes, or `files` in portfolio.yaml.");
        assertThat(english.nothingFound("/site", List.of()))
                .isEqualTo("There is no document to check: the profile describes none. "
                        + "Add `extends: competency` or `documents` to it.");
        assertThat(english.letPass()).isEqualTo("The build goes on all the same: portfolio.failOnViolation is false.");
        assertThat(english.andMore(3, "target/report.txt")).isEqualTo("And 3 more, see target/report.txt");
        assertThat(english.andMore(3, "")).isEqualTo("And 3 more; portfolio.console.max shows more of them.");
        assertThat(english.report("target/report.txt")).isEqualTo("Report: target/report.txt");
        assertThat(english.page("target/report.html")).isEqualTo("In a browser: target/report.html");
        assertThat(english.siteName()).isEqualTo("Competency portfolio");
        assertThat(english.noSuchRule("tag", Optional.empty(), List.of("field-empty", "yaml-syntax")))
                .isEqualTo("There is no rule `tag`. The rules are: `field-empty`, `yaml-syntax`.");
        assertThat(english.noSuchRule("field-emty", Optional.of("field-empty"), List.of("field-empty")))
                .isEqualTo("There is no rule `field-emty`; did you mean `field-empty`?");
        assertThat(english.explainOne())
                .isEqualTo("To read about one of them: mvn portfolio:explain -Dportfolio.rule=section-missing");
    }

    @Test
    void whatElseIsSaidInFrench() {
        assertThat(french.nothingFound("/site", List.of("src/*.md", "docs/**")))
                .isEqualTo("Aucun document à vérifier : dans /site, rien ne correspond à `src/*.md`, `docs/**`. "
                        + "Réglez portfolio.includes, ou `files` dans portfolio.yaml.");
        assertThat(french.nothingFound("/site", List.of()))
                .isEqualTo("Aucun document à vérifier : le profil n’en décrit aucun. "
                        + "Ajoutez-y `extends: competency` ou `documents`.");
        assertThat(french.letPass())
                .isEqualTo("La construction continue quand même : portfolio.failOnViolation vaut false.");
        assertThat(french.andMore(3, "target/report.txt")).isEqualTo("Et 3 de plus, voir target/report.txt");
        assertThat(french.andMore(3, "")).isEqualTo("Et 3 de plus ; portfolio.console.max en montre davantage.");
        assertThat(french.report("target/report.txt")).isEqualTo("Rapport : target/report.txt");
        assertThat(french.page("target/report.html")).isEqualTo("Dans un navigateur : target/report.html");
        assertThat(french.siteName()).isEqualTo("Portfolio de compétences");
        assertThat(french.noSuchRule("tag", Optional.empty(), List.of("field-empty", "yaml-syntax")))
                .isEqualTo("Il n’y a pas de règle `tag`. Les règles sont : `field-empty`, `yaml-syntax`.");
        assertThat(french.noSuchRule("field-emty", Optional.of("field-empty"), List.of("field-empty")))
                .isEqualTo("Il n’y a pas de règle `field-emty` ; vouliez-vous dire `field-empty` ?");
        assertThat(french.explainOne())
                .isEqualTo("Pour lire l’une d’elles : mvn portfolio:explain -Dportfolio.rule=section-missing");
    }

    @Test
    void bothCataloguesHaveTheSameLinesWithTheSameHoles() {
        Properties en = catalogue(ENGLISH);
        Properties fr = catalogue(FRENCH);
        assertThat(fr.stringPropertyNames()).isEqualTo(en.stringPropertyNames());
        for (String key : en.stringPropertyNames()) {
            assertThat(holes(fr.getProperty(key))).as(key).isEqualTo(holes(en.getProperty(key)));
        }
    }

    @Test
    void frenchHasItsNoBreakSpacesAndCurlyApostrophes() {
        Properties fr = catalogue(FRENCH);
        for (String key : fr.stringPropertyNames()) {
            String prose = fr.getProperty(key).replaceAll("\\{[^}]*}|`[^`]*`", "x");
            assertThat(prose).as(key).doesNotContainPattern(" [:;?!»]|« |'");
        }
    }

    private static Report mixed(Language language) {
        return Sample.report(
                language,
                Sample.finding(WARNING, "image-alt-missing", "a.md", 1),
                Sample.finding(INFO, "field-unknown", "a.md", 2),
                Sample.finding(ERROR, "section-missing", "a.md", 3),
                Sample.finding(ERROR, "field-empty", "b.md", 1));
    }

    private static Set<String> holes(String line) {
        return HOLE.matcher(line)
                .results()
                .map((MatchResult hole) -> hole.group(1))
                .collect(Collectors.toSet());
    }

    private static Properties catalogue(Language language) {
        Properties properties = new Properties();
        try (InputStream in = Phrases.class.getResourceAsStream("messages_" + language.tag() + ".properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return properties;
    }
}
