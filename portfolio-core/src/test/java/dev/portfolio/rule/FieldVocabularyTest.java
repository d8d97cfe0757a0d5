package dev.portfolio.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The form of values and the vocabularies they are chosen from. */
final class FieldVocabularyTest {

    private static final String WORDS = """
            Java:
            JavaScript: [JS, ECMAScript]
            Python:
            C++:
            Vue 3:
            Réseau:
            Sécurité: cybersécurité
            Machine learning: [apprentissage automatique, IA]
            Base de données:
            """;

    private static final Checked TAGS =
            Checked.by("""
            documents:
              page:
                fields:
                  tags: {type: list, vocabulary: tags.yaml}
                  main: {vocabulary: tags.yaml}
                  other: {type: list, items: {type: object, fields: {tag: {vocabulary: lists/tags.txt}}}}
            """, Map.of("tags.yaml", WORDS, "lists/tags.txt", "# Our words\n\nC#\n  Go  \n"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    Java                      | -         | -
                    ' Java '                  | -         | -
                    C++                       | -         | -
                    java                      | case      | Java
                    Javascript                | case      | JavaScript
                    JS                        | synonym   | JavaScript
                    js                        | synonym   | JavaScript
                    EcmaScripts               | synonym   | JavaScript
                    IA                        | synonym   | Machine learning
                    cybersecurite             | synonym   | Sécurité
                    Reseau                    | accent    | Réseau
                    reseau                    | accent    | Réseau
                    machine-learning          | separator | Machine learning
                    MachineLearning           | separator | Machine learning
                    Vue3                      | separator | Vue 3
                    Réseaux                   | plural    | Réseau
                    bases de données          | plural    | Base de données
                    Pyhton                    | slip      | Python
                    Pythn                     | slip      | Python
                    Securite                  | accent    | Sécurité
                    Vue 2                     | -         | none
                    C                         | -         | none
                    C#                        | -         | none
                    Javanais                  | -         | none
                    Cuisine                   | -         | none
                    """)
    void aTermOutsideTheVocabularyIsToldByWhatDiffers(String tag, String how, String term) {
        List<String> told = TAGS.found("---\ntags: ['" + tag + "']\n---\n");
        String variant = how == null ? "" : "." + how;
        int end = 8 + tag.length() + 2;
        assertThat(told)
                .isEqualTo(term == null ? List.of() : List.of("2:8-2:" + end + " warning field-vocabulary" + variant));
        if (how != null) {
            assertThat(TAGS.words("---\ntags: ['" + tag + "']\n---\n").get(0)).contains("Write `" + term + "`");
        }
    }

    @Test
    void aVocabularyIsForSingleTextsAndForFieldsWithinFieldsToo() {
        assertThat(TAGS.found("---\nmain: java\nother: [{tag: Go}, {tag: go}, {tag: C#}, {tag: Rust}]\n---\n"))
                .containsExactly(
                        "2:7-2:11 warning field-vocabulary.case",
                        "3:26-3:28 warning field-vocabulary.case",
                        "3:48-3:52 warning field-vocabulary");
    }

    @Test
    void whatIsOfAnotherTypeIsNotHeldAgainstTheVocabularyAsWell() {
        assertThat(TAGS.found("---\nmain: 12\ntags: [12, [a]]\n---\n"))
                .containsExactly(
                        "2:7-2:9 error field-type.not-text",
                        "3:8-3:10 error field-type.item-not-text",
                        "3:12-3:15 error field-type.item");
    }

    @Test
    void manyStrangeTermsAndALongVocabularyTakeTheirTimeAndNoMore() {
        String words = IntStream.range(0, 8000)
                .mapToObj(i -> "- vocabulaire" + i + "x")
                .collect(Collectors.joining("\n"));
        Checked checked = Checked.by(
                "documents: {page: {fields: {tags: {type: list, vocabulary: w.yaml}}}}", Map.of("w.yaml", words));
        String tags =
                IntStream.range(0, 8000).mapToObj(i -> "vocabulaires" + i + "y").collect(Collectors.joining(", "));
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(checked.found("---\ntags: [" + tags + "]\n---\n"))
                        .isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    [Java, JavaScript, C, C++, C#, Vue 2, Vue 3] | -
                    [IPv4, IPv6, HTTP, HTTPS, SQL, NoSQL]   | -
                    [L1, L2, L3, M1, M2]                    | -
                    [Réseau, SQL, Réseaux]                  | 2:21-2:28 info list-item-duplicate.plural +2:8-2:14
                    [réseau, Reseau]                        | 2:16-2:22 info list-item-duplicate.accent +2:8-2:14
                    [Équipe, equipe]                        | 2:16-2:22 info list-item-duplicate.accent +2:8-2:14
                    [machine-learning, Machine Learning]    | 2:26-2:42 info list-item-duplicate.separator +2:8-2:24
                    [.NET, NET]                             | 2:14-2:17 info list-item-duplicate.separator +2:8-2:12
                    [développement, dévelopement]           | 2:23-2:35 info list-item-duplicate.slip +2:8-2:21
                    [Java, java]                            | 2:14-2:18 warning list-item-duplicate +2:8-2:12
                    [œuvre, oeuvres]                        | 2:15-2:22 info list-item-duplicate.plural +2:8-2:13
                    [web service, web-services, WebService] | 2:21-2:33 info list-item-duplicate.plural +2:8-2:19; 2:35-2:45 info list-item-duplicate.separator +2:8-2:19
                    """)
    void termsOfAListThatAreNearlyTheSameAreGoodToKnow(String list, String told) {
        Checked checked = Checked.by("documents: {page: {fields: {tags: {type: list}}}}");
        assertThat(String.join("; ", checked.found("---\ntags: " + list + "\n---\n")))
                .isEqualTo(told == null ? "" : told);
    }

    @Test
    void addressesAndPathsMayDifferByALetter() {
        Checked checked = Checked.by("documents: {page: {fields: {links: {type: list, items: {type: url}}}}}");
        assertThat(checked.found("---\nlinks: [https://a.org/Page1, https://a.org/page1, https://a.org/page-1]\n---\n"))
                .isEmpty();
        assertThat(checked.found("---\nlinks: [https://a.org/a, https://a.org/a]\n---\n"))
                .containsExactly("2:26-2:41 warning list-item-duplicate +2:9-2:24");
    }

    @Test
    void aSettingOfTheProfileWeighsForNearDuplicatesToo() {
        Checked checked =
                Checked.by("documents: {page: {fields: {tags: {type: list}}}}\nrules: {list-item-duplicate: error}");
        assertThat(checked.found("---\ntags: [Réseau, Réseaux]\n---\n"))
                .containsExactly("2:16-2:23 error list-item-duplicate.plural +2:8-2:14");
    }

    private static final Checked FORMS = Checked.by("""
            documents:
              page:
                fields:
                  code: {pattern: '[A-Z]{3}[0-9]{2}', patternHint: three capital letters and two digits}
                  year: {type: number, pattern: '20[0-9]{2}'}
                  site: {type: url, pattern: 'https://.*\\.fr(/.*)?'}
                  tags: {type: list, pattern: '[a-z-]+'}
            """);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    code: BUT23            | -
                    code: BUT234           | 2:7-2:13 error field-pattern.hint
                    code: but23            | 2:7-2:12 error field-pattern.hint
                    code: 12               | 2:7-2:9 error field-type.not-text
                    year: 2025             | -
                    year: 1999             | 2:7-2:11 error field-pattern
                    year: soon             | 2:7-2:11 error field-type.not-a-number
                    site: https://a.fr     | -
                    site: https://a.org    | 2:7-2:20 error field-pattern
                    site: a.org            | 2:7-2:12 error field-type.not-a-url
                    tags: [java, Java EE]  | 2:14-2:21 error field-pattern
                    """)
    void aValueHasTheFormAskedForAsAWhole(String line, String told) {
        assertThat(FORMS.found("---\n" + line + "\n---\n")).isEqualTo(told == null ? List.of() : List.of(told));
    }

    @Test
    void theFormIsToldInTheWordsOfTheProfile() {
        assertThat(FORMS.words("---\ncode: but\nyear: 1999\n---\n"))
                .containsExactly(
                        "`but`, in `code`, does not have the form that is asked for: three capital letters and two digits. Write it in that form; spaces and capitals count.",
                        "`1999`, in `year`, does not have the form that is asked for. It has to fit the pattern `20[0-9]{2}` as a whole; ask whoever keeps the profile what that means.");
    }
}
