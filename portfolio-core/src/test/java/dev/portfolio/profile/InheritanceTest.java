package dev.portfolio.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.finding.Finding;
import dev.portfolio.finding.FindingLine;
import dev.portfolio.finding.Language;
import dev.portfolio.finding.Messages;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.source.SourceText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A profile starts from another one: a built-in one, a file, a resource; and that one from the next. */
final class InheritanceTest {

    private static final String COURSE = """
            extends: competency
            language: fr
            documents:
              competency:
                fields:
                  title: {maxLength: 120}
                sections:
                  - heading: Reflection
                    words: {min: 50}
                  - heading: Skills
            rules:
              section-too-short: error
            """;

    private static List<String> told(ProfileReader.Reading reading) {
        return reading.findings().stream()
                .map(finding -> finding.location().path() + ":" + FindingLine.of(finding))
                .toList();
    }

    private static DocumentType only(ProfileReader.Reading reading) {
        assertThat(told(reading)).isEmpty();
        assertThat(reading.profile().types()).hasSize(1);
        return reading.profile().types().get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "course.yaml",
                "./course.yaml",
                "rules/../course.yaml",
                "../course.yml",
                "course.JSON",
                "rules/course",
                "/course",
                "C:\\course.yaml",
                "..\\course.yaml",
                "course.yaml.txt",
                "classpath:course.yaml",
                "classpath:course"
            })
    void whatLooksLikeAPathIsAFile(String path) {
        ProfileReader.Reading reading = Told.read(
                "extends: '" + path + "'\ndocuments: {competency: {}}", Map.of(path.replace('\\', '/'), COURSE));
        assertThat(only(reading).field("title").map(FieldSpec::length)).contains(new Range(0, 120));
        assertThat(reading.profile().language()).contains(Language.FRENCH);
        assertThat(reading.profile().name()).isEqualTo("portfolio.yaml");
    }

    @Test
    void eachLayerCompletesTheOneBelow() {
        String mine = """
                extends: course.yaml
                documents:
                  competency:
                    fields: {title: {minLength: 3}, img: {required: false}}
                    sections:
                      - heading: Recul réflexif
                        words: {max: 300}
                      - heading: Bilan
                rules: {section-too-short: off}
                """;
        ProfileReader.Reading reading = Told.read(mine, Map.of("course.yaml", COURSE));
        DocumentType type = only(reading);
        assertThat(type.field("title").map(FieldSpec::length)).contains(new Range(3, 120));
        assertThat(type.field("title").map(FieldSpec::required)).contains(true);
        assertThat(type.field("img").map(FieldSpec::required)).contains(false);
        assertThat(type.field("img").map(FieldSpec::type)).contains(ValueType.IMAGE);
        assertThat(type.structure().sections().map(SectionSpec::heading)).containsExactly("Recul réflexif", "Bilan");
        SectionSpec reflection = type.structure().slots().get(0).choices().get(0);
        assertThat(reflection.contents().of(ContentKind.WORDS)).isEqualTo(new Range(50, 300));
        assertThat(reflection.aliases()).contains("Reflection", "Critical reflection");
        assertThat(reading.profile().rules().get(new RuleId("section-too-short")))
                .isEqualTo(RuleSetting.off());
        assertThat(reading.layers().stream().map(Layer::name))
                .containsExactly("competency", "course.yaml", "portfolio.yaml");
        assertThat(reading.layers().stream().map(Layer::builtIn)).containsExactly(true, false, false);
    }

    @Test
    void aLayerMayHaveNoDocumentsOfItsOwn() {
        Map<String, String> files = Map.of("weights.yaml", "rules: {section-missing: info}");
        ProfileReader.Reading reading = Told.read("extends: weights.yaml\ndocuments: {page: {}}", files);
        assertThat(only(reading).name()).isEqualTo("page");
        assertThat(reading.profile().rules().get(new RuleId("section-missing")).severity())
                .contains(Severity.INFO);
        assertThat(told(Told.read("extends: weights.yaml", files)))
                .containsExactly("portfolio.yaml:1:1-1:1 error profile-invalid.no-documents-extended");
    }

    @Test
    void whatALayerNamesLiesBesideIt() {
        Map<String, String> files = Map.of(
                "../course/profiles/base.yaml",
                "extends: ./more/../first.yaml\n"
                        + "documents: {page: {fields: {tags: {type: list, vocabulary: ../words/tags.txt}}}}",
                "../course/profiles/first.yaml",
                "documents: {page: {frontMatter: {schema: work.schema.json}}}",
                "../course/words/tags.txt",
                "Java",
                "../course/profiles/work.schema.json",
                "{\"required\": [\"title\"]}");
        ProfileReader.Reading reading = Told.read("extends: ../course/profiles/base.yaml", files);
        DocumentType type = only(reading);
        assertThat(type.schema()).isPresent();
        assertThat(type.field("tags").flatMap(FieldSpec::vocabulary).map(Vocabulary::terms))
                .contains(List.of("Java"));
    }

    @Test
    void whatALayerOfTheClassPathNamesLiesBesideItThere() {
        Map<String, String> files = Map.of(
                "classpath:course/base.yaml",
                "extends: ../root.yaml\ndocuments: {page: {fields: {tags: {type: list, vocabulary: tags.yaml}}}}",
                "classpath:root.yaml",
                "documents: {page: {fields: {place: {vocabulary: classpath:places.yaml}}}}",
                "classpath:course/tags.yaml",
                "[Java]",
                "classpath:places.yaml",
                "[Lyon]");
        DocumentType type = only(Told.read("extends: classpath:course/base.yaml", files));
        assertThat(type.fields()).allMatch(field -> field.vocabulary().isPresent());
    }

    @Test
    void aMistakeInALayerIsToldInItsOwnFile() {
        ProfileReader.Reading reading =
                Told.read("extends: course.yaml\nlangage: fr", Map.of("course.yaml", COURSE + "  section-mising: off"));
        assertThat(told(reading))
                .containsExactly(
                        "course.yaml:13:3-13:17 error profile-invalid.rule-near",
                        "portfolio.yaml:2:1-2:8 error profile-invalid.key-near");
        assertThat(reading.profile().types()).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    '---\\na: ''\\n'        | course.yaml:2:4-2:5 error yaml-syntax.quote-unclosed
                    [competency]           | course.yaml:1:1-1:13 error profile-invalid.type
                    """)
    void aLayerThatCannotBeReadIsToldAndNothingIsAskedForInItsName(String course, String told) {
        ProfileReader.Reading reading =
                Told.read("extends: course.yaml", Map.of("course.yaml", course.replace("\\n", "\n")));
        assertThat(told(reading)).containsExactly(told);
        assertThat(reading.profile().types()).isEmpty();
    }

    @Test
    void aFileThatIsNotThereIsToldAndNothingIsAskedForInItsName() {
        ProfileReader.Reading reading = Told.read("extends: course.yaml");
        assertThat(told(reading)).containsExactly("portfolio.yaml:1:10-1:21 error profile-invalid.file");
        assertThat(reading.profile().types()).isEmpty();
        assertThat(told(Told.read("extends: classpath:course.yaml")))
                .containsExactly("portfolio.yaml:1:10-1:31 error profile-invalid.resource");
        assertThat(words(Told.only("extends: classpath:course.yaml")))
                .isEqualTo("There is no `classpath:course.yaml` on the class path, or it cannot be read. "
                        + "Correct the name, or add the jar that holds it to the `<dependencies>` of the plugin.");
    }

    private static String words(Finding finding) {
        Messages words = Messages.in(Language.ENGLISH);
        return words.message(finding) + " " + words.mend(finding).orElse("");
    }

    @Test
    void aBuiltInProfileThatThereIsNotIsToldWithBothWaysToMendIt() {
        assertThat(words(Told.only("extends: competence")))
                .isEqualTo("There is no built-in profile `competence`; did you mean `competency`? "
                        + "Write `extends: competency`; or, for a file, its path with its ending: "
                        + "`extends: competence.yaml`.");
        assertThat(words(Told.only("extends: [competency]")))
                .startsWith("`extends` should be the name of a built-in profile, or the path of a profile file.");
    }

    @Test
    void aProfileThatExtendsItselfIsToldOnce() {
        ProfileReader.Reading reading =
                Told.read("extends: ./portfolio.yaml", Map.of("./portfolio.yaml", "extends: nowhere"));
        // The file's own path tells that it is another one.
        assertThat(told(reading)).containsExactly("./portfolio.yaml:1:10-1:17 error profile-invalid.extends");
        Map<String, String> itself = Map.of("portfolio.yaml", "extends: portfolio.yaml");
        assertThat(told(Told.read("extends: portfolio.yaml", itself)))
                .containsExactly("portfolio.yaml:1:10-1:24 error profile-invalid.extends-itself");
    }

    @Test
    void profilesThatExtendEachOtherAreToldWhereTheCircleCloses() {
        Map<String, String> files = Map.of(
                "a.yaml", "# first\nextends: b/b.yaml\n",
                "b/b.yaml", "extends: ../c.yaml\n",
                "c.yaml", "extends: a.yaml\ndocuments: {page: {}}\n");
        ProfileReader.Reading reading = Told.read("extends: a.yaml", files);
        assertThat(told(reading)).containsExactly("c.yaml:1:10-1:16 error profile-invalid.extends-circle");
        assertThat(words(reading.findings().get(0)))
                .startsWith("The profiles extend each other in a circle: `a.yaml → b/b.yaml → c.yaml → a.yaml`.");
        assertThat(reading.profile().types()).hasSize(1);
    }

    @Test
    void sixteenProfilesMayExtendOneAnotherAndNoMore() {
        Map<String, String> files = new HashMap<>();
        for (int i = 2; i <= 15; i++) {
            files.put("p" + i + ".yaml", "extends: p" + (i + 1) + ".yaml");
        }
        files.put("p16.yaml", "documents: {page: {}}");
        assertThat(told(Told.read("extends: p2.yaml", files))).isEmpty();
        files.put("p16.yaml", "documents: {page: {}}\nextends: p17.yaml");
        files.put("p17.yaml", "documents: {other: {}}");
        ProfileReader.Reading reading = Told.read("extends: p2.yaml", files);
        assertThat(told(reading)).containsExactly("p16.yaml:2:10-2:18 error profile-invalid.extends-depth");
        assertThat(reading.profile().types()).hasSize(1);
    }

    @Test
    void pathsAreReadAsTheFileThatNamesThemHasThem() {
        ProfileFiles files = path -> Optional.of(SourceText.of(path, ""));
        assertThat(read(files.beside("a.yaml"), "b.yaml")).isEqualTo("b.yaml");
        assertThat(read(files.beside("a/b/c.yaml"), "../../d.yaml")).isEqualTo("d.yaml");
        assertThat(read(files.beside("a/b/c.yaml"), "../../../d.yaml")).isEqualTo("../d.yaml");
        assertThat(read(files.beside("../a.yaml"), "../b.yaml")).isEqualTo("../../b.yaml");
        assertThat(read(files.beside("/etc/a.yaml"), "b.yaml")).isEqualTo("/etc/b.yaml");
        assertThat(read(files.beside("/a.yaml"), "../b.yaml")).isEqualTo("/../b.yaml");
        assertThat(read(files.beside("a/b.yaml"), "/c.yaml")).isEqualTo("/c.yaml");
        assertThat(read(files.beside("a/b.yaml"), "C:/c.yaml")).isEqualTo("C:/c.yaml");
        assertThat(read(files.beside("a/b.yaml"), "classpath:c.yaml")).isEqualTo("classpath:c.yaml");
        assertThat(read(files.beside("classpath:b.yaml"), "c.yaml")).isEqualTo("classpath:c.yaml");
        assertThat(read(files.beside("classpath:/a/b.yaml"), "../c.yaml")).isEqualTo("classpath:/c.yaml");
        assertThat(read(files.beside("a/b.yaml").beside("c/d.yaml"), "e.yaml")).isEqualTo("a/c/e.yaml");
    }

    @Test
    void aResourceIsFoundHoweverItIsSpaced() {
        Map<String, String> files = Map.of("classpath:course.yaml", COURSE);
        assertThat(told(Told.read("extends: 'classpath: course.yaml'", files))).isEmpty();
        assertThat(told(Told.read("extends: Classpath:course.yaml", files))).isEmpty();
    }

    @Test
    void aFileThatIsABuiltInProfileIsToldByItsName() {
        ProfileReader.Reading reading = Told.read("extends: competency.yaml", Map.of());
        assertThat(told(reading)).containsExactly("portfolio.yaml:1:10-1:25 error profile-invalid.extends-built-in");
        assertThat(words(reading.findings().get(0)))
                .isEqualTo("There is no file `competency.yaml`; did you mean the built-in profile `competency`?"
                        + " Write `extends: competency`.");
    }

    @Test
    void anAddressIsToldToBeOne() {
        ProfileReader.Reading reading = Told.read("extends: https://example.org/course.yaml", Map.of());
        assertThat(told(reading)).containsExactly("portfolio.yaml:1:10-1:41 error profile-invalid.extends-address");
        assertThat(words(reading.findings().get(0)))
                .isEqualTo("`https://example.org/course.yaml` is an address, and profiles are not fetched from the"
                        + " web. Save the file beside this one, and write its path, such as `extends: course.yaml`.");
    }

    private static String read(ProfileFiles files, String path) {
        return files.read(path).orElseThrow().path();
    }
}
