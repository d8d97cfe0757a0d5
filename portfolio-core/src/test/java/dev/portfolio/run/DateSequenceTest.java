package dev.portfolio.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.PortfolioValidator;
import dev.portfolio.finding.Argument;
import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Language;
import dev.portfolio.finding.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates follow the order that the documents say they have. */
final class DateSequenceTest {

    private static final String FORMS = "publishDate: {type: date, formats: ['MMMM yyyy', yyyy], follows: ";

    @TempDir
    private Path root;

    /** The other field, and of each document its path, what it says there, and its date. */
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            in order             | {}                          | a S1 2025-01-01, b S2 2025-02-01, c S10 2025-03-01 |
            one day for all      | {}                          | a S1 2025-01-01, b S2 2025-01-01                   |
            a semester too early | {}                          | a S1 2025-01-01, b S2 2025-02-01, c S3 2024-03-01  | c.md early b.md S2
            a semester too late  | {}                          | a S1 2026-01-01, b S2 2025-02-01, c S3 2025-03-01  | a.md late b.md S2
            one that is wrong    | {}                          | a S1 2025-01-01, b S2 2042-02-01, c S3 2025-03-01, d S4 2025-04-01 | b.md late c.md S3
            numbers by value     | {}                          | a S2 2025-02-01, b S10 2025-01-01                  | b.md early a.md S2
            capitals             | {}                          | a s1 2025-02-01, b S2 2025-01-01                   | b.md early a.md s1
            two scales           | {}                          | a S2 2025-01-01, b M1 2025-02-01                   |
            words in no order    | {}                          | a novice 2025-02-01, b expert 2025-01-01           |
            words in an order    | {allowed: [novice, expert]} | a novice 2025-02-01, b expert 2025-01-01           | b.md early a.md novice
            words in another one | {allowed: [expert, novice]} | a novice 2025-02-01, b expert 2025-01-01           |
            a word not allowed   | {allowed: [novice, expert]} | a novice 2025-02-01, b maître 2025-01-01           |
            numbers              | {type: number}              | a 2 2025-02-01, b 10 2025-01-01                    | b.md early a.md 2
            years                | {}                          | a 2024/2025 2025-02-01, b 2025/2026 2024-11-01     | b.md early a.md 2024/2025
            dates                | {type: date}                | a 2024-01-01 2025-02-01, b 2024-01-02 2025-01-01   | b.md early a.md 2024-01-01
            a month around a day | {}                          | a S1 2025-02-20, b S2 février#2025                 |
            a month before       | {}                          | a S1 2025-02-20, b S2 janvier#2025                 | b.md early a.md S1
            beside whole years   | {}                          | a S1 2025-06-01, b S2 2025-03-01, c S3 2025, d S4 2025 | a.md late b.md S2
            one behind two years | {}                          | a S1 2025-06-01, b S1 2025-07-01, c S2 2025, d S2 2025, e S3 2025-05-01 | e.md early b.md S1
            two numbers in one   | {}                          | a S2#2024 2025-03-01, b S1#2025 2024-11-01         |
            a day in its year    | {type: date, formats: [yyyy]} | a 2025 2025-12-01, b 2025-03-01 2025-06-01       |
            two years            | {type: date, formats: [yyyy]} | a 2025 2025-12-01, b 2026 2025-06-01             | b.md early a.md 2025
            other folders        | {}                          | lea/a S1 2025-02-01, max/a S2 2025-01-01           |
            bundles              | {}                          | a/index S1 2025-02-01, b/index S2 2025-01-01       | b/index.md early a/index.md S1
            huge numbers         | {type: number}              | a 1e999999999 2025-02-01, b 1e99999999 2025-03-01  | a.md early b.md 1e99999999
            """)
    void datesFollowAnOrder(String situation, String order, String documents, String told) {
        profile(order);
        for (String document : documents.split(", ", -1)) {
            String[] parts = document.split(" ", -1);
            write(parts[0], parts[1].replace('#', ' '), parts[2].replace('#', ' '));
        }
        assertThat(found()).isEqualTo(told == null ? List.of() : List.of(told));
    }

    @Test
    void bothPlacesAndBothStepsAreNamed() {
        profile("{}");
        write("radio", "S1", "2025-12-01");
        write("theatre", "S2", "2025-05-20");
        Finding finding = findings().get(0);
        assertThat(finding.location().span().start()).isEqualTo("---\nstep: S2\npublishDate: ".length());
        assertThat(finding.related())
                .extracting(place -> place.path() + " " + place.start().line())
                .containsExactly("radio.md 3", "theatre.md 2");
        assertThat(words(finding, Language.ENGLISH))
                .isEqualTo(
                        "The date `2025-05-20`, in `publishDate`, is before 2025-12-01, that of `radio.md`; but `step`"
                                + " says that this document comes later: `S2`, after `S1`. Correct the date, here or there; or"
                                + " `step`, if that is wrong.");
        assertThat(words(finding, Language.FRENCH))
                .isEqualTo(
                        "La date `2025-05-20`, dans `publishDate`, est avant 2025-12-01, celle de `radio.md`\u00A0; or,"
                                + " d’après `step`, ce document vient plus tard\u00A0: `S2`, après `S1`. Corrigez la date, ici ou"
                                + " là-bas\u00A0; ou `step`, si l’erreur est là.");
    }

    @Test
    void stepsWithinADocumentAreInOrderToo() {
        Disk.write(root, "portfolio.yaml", """
                documents:
                  page:
                    fields:
                      steps:
                        type: list
                        items: {type: object, fields: {level: {}, day: {type: date, follows: level}}}
                """);
        Disk.write(root, "a.md", """
                ---
                steps:
                  - {level: N1, day: 2025-03-01}
                  - {level: N2, day: 2025-01-01}
                ---
                """);
        assertThat(findings())
                .extracting(finding -> finding.location().start().line() + " " + finding.variant())
                .containsExactly("4 early-here");
        assertThat(words(findings().get(0), Language.ENGLISH))
                .isEqualTo("The date `2025-01-01`, in `steps[2].day`, is before 2025-03-01, in `steps[1].day` of this"
                        + " document; but `level` says that it comes later: `N2`, after `N1`. Correct one of the two dates; or"
                        + " `level`, if that is wrong.");
        assertThat(words(findings().get(0), Language.FRENCH))
                .isEqualTo("La date `2025-01-01`, dans `steps[2].day`, est avant 2025-03-01, dans `steps[1].day` de ce"
                        + " document\u00A0; or, d’après `level`, elle vient plus tard\u00A0: `N2`, après `N1`. Corrigez l’une des"
                        + " deux dates\u00A0; ou `level`, si l’erreur est là.");
    }

    @Test
    void aFieldMayHaveADotInItsName() {
        Disk.write(
                root,
                "portfolio.yaml",
                "documents: {page: {fields: {step: {}, 'the.day': {type: date, follows: step}}}}\n");
        Disk.write(root, "a.md", "---\nstep: S1\nthe.day: 2026-01-01\n---\n");
        Disk.write(root, "b.md", "---\nstep: S2\nthe.day: 2025-01-01\n---\n");
        assertThat(found()).containsExactly("b.md early a.md S1");
    }

    @Test
    void manyDatesAreToldOncePerMistake() {
        profile("{}");
        IntStream.range(0, 300)
                .forEach(i -> write("d" + i, "T" + i, i % 100 == 50 ? "2001-01-01" : "2020-01-" + (10 + i / 20)));
        assertThat(found()).hasSize(3);
    }

    private void profile(String order) {
        Disk.write(
                root,
                "portfolio.yaml",
                "documents: {page: {fields: {step: " + order + ", " + FORMS
                        + "step}}}}\nrules: {slug-duplicate: off}\n");
    }

    private void write(String path, String step, String date) {
        Disk.write(root, path + ".md", "---\nstep: " + step + "\npublishDate: " + date + "\n---\n");
    }

    private List<Finding> findings() {
        return PortfolioValidator.of(root).validate().findings().stream()
                .filter(finding -> finding.rule().value().equals("date-sequence"))
                .toList();
    }

    private List<String> found() {
        List<String> found = new ArrayList<>();
        for (Finding finding : findings()) {
            String there = finding.related().get(0).path();
            found.add(finding.location().path() + " " + finding.variant() + " " + there + " "
                    + ((Argument.Text) finding.arguments().get("otherStep").orElseThrow()).value());
        }
        return found;
    }

    private static String words(Finding finding, Language language) {
        Messages messages = Messages.in(language);
        return messages.message(finding) + " " + messages.mend(finding).orElseThrow();
    }
}
