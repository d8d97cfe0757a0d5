package dev.portfolio.framework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.source.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What published frameworks have, and no format speaks of. */
final class FrameworkTrapsTest {

    private static final String KITCHEN = """
            <referentiel_competence specialite="CUI" version="1">
              <competences>
                <competence name="Mijoter" nom="c1" numero="3" nom_long="Mijoter un plat  ">
                  <niveaux>
                    <niveau libelle="Suivre une recette " annee="BUT1">
                      <acs>
                        <ac code="AC13.01">D&#039;abord éplucher</ac>
                        <ac code="AC13.04">L&amp;#039;huile ensuite </ac>
                      </acs>
                    </niveau>
                    <niveau libelle="Inventer une recette" annee="BUT3">
                      <acs>
                        <ac code="AC34.01 Froid">Réduire</ac>
                        <ac code="AC34.01Chaud">Réduire</ac>
                      </acs>
                    </niveau>
                  </niveaux>
                </competence>
                <competence nom_court="Dresser" id="c2" numero="3" libelle_long="Dresser une table"/>
              </competences>
              <parcours>
                <parcour libelle="Cuisine chaude">
                  <annee ordre="3"><competence nom="c1" niveau="2"/></annee>
                  <annee ordre="1"><competence nom="c1" niveau="1"/></annee>
                </parcour>
              </parcours>
            </referentiel_competence>
            """;

    private static Framework kitchen() {
        FrameworkReading reading = read(KITCHEN);
        assertThat(reading.problems()).isEmpty();
        return reading.framework().orElseThrow();
    }

    @Test
    void namesAreReadInTheSpellingsOfAllYears() {
        assertThat(kitchen().competencies())
                .extracting(
                        Competency::code,
                        Competency::title,
                        competency -> competency.id().orElse("?"))
                .extracting(Object::toString)
                .containsExactly(
                        "(\"Mijoter\", \"Mijoter un plat\", \"c1\")", "(\"Dresser\", \"Dresser une table\", \"c2\")");
    }

    @Test
    void twoCompetenciesShareANumber() {
        assertThat(kitchen().competencies()).extracting(Competency::number).containsOnly(Optional.of(3));
    }

    @Test
    void entitiesAndBlanksAtTheEndsOfLabelsAreNoPartOfThem() {
        Level first = kitchen().competencies().get(0).levels().get(0);
        assertThat(first.label()).isEqualTo("Suivre une recette");
        assertThat(first.outcomes())
                .containsExactly(new Outcome("AC13.01", "D'abord éplucher"), new Outcome("AC13.04", "L'huile ensuite"));
    }

    @Test
    void aCodeMayHaveTheNameOfATrackWithABlankBeforeItOrNone() {
        FrameworkIndex index = FrameworkIndex.of(kitchen());
        for (String typed : List.of("AC34.01 Froid", "AC34.01Froid", "ac 34.1froid", "AC34-01 FROID")) {
            assertThat(index.withCode(typed))
                    .as(typed)
                    .singleElement()
                    .extracting(item -> item.outcome().orElseThrow().code())
                    .isEqualTo("AC34.01 Froid");
        }
    }

    @Test
    void aLevelWithoutAnOrderIsTheNextOneAndALevelIsNoYear() {
        assertThat(kitchen().competencies().get(0).levels())
                .extracting(Level::order, level -> level.year().orElse(""))
                .extracting(Object::toString)
                .containsExactly("(1, \"BUT1\")", "(2, \"BUT3\")");
    }

    @Test
    void aLevelWithoutAnOrderTakesOneThatIsFree() {
        String yaml = "framework: a\ncompetencies: [{code: b, levels: [{label: x}, {order: 1, label: y}]}]\n";
        FrameworkReading reading = read(yaml);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.framework().orElseThrow().competencies().get(0).levels())
                .extracting(Level::order, Level::label)
                .extracting(Object::toString)
                .containsExactly("(1, \"y\")", "(2, \"x\")");
    }

    @Test
    void aCompetencyMayHaveNoLevels() {
        assertThat(kitchen().competencies().get(1).levels()).isEmpty();
    }

    @Test
    void aTrackWithoutACodeIsCalledByItsTitleAndItsYearsStandInOrder() {
        Track track = kitchen().track("Cuisine chaude").orElseThrow();
        assertThat(track.reaches())
                .containsExactly(
                        new Track.Reach("Mijoter", 1, Optional.of(1)), new Track.Reach("Mijoter", 2, Optional.of(3)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
            one code in two spellings         ¦ framework: a@competencies: [{code: b, levels: [{outcomes: {AC1.01 X: y, AC1.1x: z}}]}]    ¦ 2:60 outcome-twice
            a track to what has no levels     ¦ framework: a@competencies: [{code: b}]@tracks: [{code: t, levels: {b: 1}}]                ¦ 3:29 track-levelless
            a text for a list                 ¦ framework: a@competencies: [{code: b, situations: chez soi}]                             ¦ 2:26 kind-list
            a text for levels                 ¦ framework: a@competencies: [{code: b, levels: deux}]                                     ¦ 2:26 kind-list
            a list for a text                 ¦ framework: a@competencies: [{code: b, title: [x, y]}]                                    ¦ 2:26 kind-text
            a list for a text that is needed  ¦ framework: [a]@competencies: [{code: b}]                                                 ¦ 1:1 kind-text
            a mapping for a number            ¦ framework: a@competencies: [{code: b, number: {x: 1}}]                                   ¦ 2:26 kind-text
            an element that is cut off        ¦ <referentiel_competence specialite="a">@ <competences>@  <competence nom_court="b"><niv   ¦ 3:3 xml-open
            """)
    void theSameIsToldOnceAndAtItsPlace(String situation, String text, String told) {
        SourceText source = SourceText.of("f", text.replace('@', '\n'));
        assertThat(FrameworkReader.read(source).problems())
                .extracting(problem -> source.position(problem.span().start()) + " " + problem.variant())
                .containsExactly(told.strip());
    }

    static Stream<String> traps() {
        return Stream.of(
                KITCHEN,
                "{\"competences\": {\"A\": {\"niveaux\": {\"BUT2\": {\"app_critiques\": {\"AC1\": {\"libelle\": \"a &#039;b\\u00a0\"}}}}}},"
                        + " \"parcours\": {\"1\": {\"libelle\": \"T\", \"annees\": {\"2\": {\"competences\": {\"A\": 1}}}}}}",
                "{\"CFItems\": [{\"identifier\": \"a\", \"fullStatement\": \"b\"}]}");
    }

    @ParameterizedTest
    @MethodSource("traps")
    void nothingOfThemIsLostInYaml(String text) {
        Framework framework = read(text).framework().orElseThrow();
        String yaml = YamlFramework.of(framework);
        FrameworkReading back = read(yaml);
        assertThat(back.framework()).contains(framework);
        assertThat(YamlFramework.of(framework)).isEqualTo(yaml);
        assertThat(yaml.toLowerCase(Locale.ROOT)).doesNotContain("\"\"");
    }

    private static FrameworkReading read(String text) {
        return FrameworkReader.read(SourceText.of("f", text));
    }
}
