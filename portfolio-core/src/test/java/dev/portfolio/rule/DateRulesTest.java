package dev.portfolio.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Language;
import dev.portfolio.finding.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of dates, and the line to paste. */
final class DateRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 31);
    private static final Checked DATE = Checked.by("documents: {page: {fields: {day: {type: date}}}}");

    /** Read aloud, in both languages. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/fixtures/dates.csv", delimiter = '¦', quoteCharacter = '^', numLinesToSkip = 1)
    void aDateThatIsNoneIsToldInWordsThatSayWhatToType(String value, String english, String french) {
        List<Finding> findings = DATE.findings("---\nday: " + value + "\n---\n");
        assertThat(findings).hasSize(1);
        assertThat(said(findings.get(0), Language.ENGLISH)).isEqualTo(english);
        assertThat(said(findings.get(0), Language.FRENCH).replace('\u00A0', '~'))
                .isEqualTo(french);
    }

    /** Each mend with a line in it is tried: that line has no further fault. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/fixtures/dates.csv", delimiter = '¦', quoteCharacter = '^', numLinesToSkip = 1)
    void theLineToPasteIsADate(String value, String english, String french) {
        Pattern line = Pattern.compile("`(day: [^`]*)`");
        for (String words : List.of(english, french)) {
            assertThat(line.matcher(words).results().map(it -> it.group(1)).toList())
                    .allSatisfy(pasted -> assertThat(DATE.findings("---\n" + pasted + "\n---\n"))
                            .isEmpty());
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    dd/MM/yyyy                 | 04/05/2023      | -
                    '[iso, dd/MM/yyyy]'        | 2023-05-04      | -
                    dd/MM/yyyy                 | 31/02/2023      | 2:6-2:16 error date-invalid.no-such-day
                    dd/MM/yyyy                 | mai 2023        | 2:6-2:14 error date-invalid.no-day
                    '[dd/MM/yyyy, MMMM yyyy]'  | mai 2023        | -
                    '[dd/MM/yyyy, MM/dd/yyyy]' | 04/05/2023      | 2:6-2:16 error date-invalid.ambiguous
                    yyyy                       | 2023            | -
                    academic-year              | 2023/2024       | -
                    MM/yyyy                    | 09/2023         | -
                    """)
    void aProfileListsWhatItAcceptsBesides(String formats, String value, String expected) {
        Checked checked = Checked.by("documents: {page: {fields: {day: {type: date, formats: " + formats + "}}}}");
        assertThat(checked.found("---\nday: " + value + "\n---\n"))
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void whereTheDateIsRequiredNobodyIsToldToLeaveItOut() {
        Checked required = Checked.by("documents: {page: {fields: {day: {type: date, required: true}}}}");
        assertThat(required.words("---\nday: en cours\n---\n"))
                .containsExactly("`en cours`, in `day`, is not a date: it means another day each time it is read."
                        + " Write the day you mean in figures, for example `day: 2026-05-31`.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    start: sept. 2023 - juin 2024 | range-two-fields | `start: 2023-09-01`, then `end: 2024-06-30`.
                    end: sept. 2023 - juin 2024   | range-two-fields | `start: 2023-09-01`, then `end: 2024-06-30`.
                    start: 2023/2024              | academic-year-two-fields | `start: 2023-09-01`, then `end: 2024-08-31`.
                    start: 2023 - présent         | range-open    | Write the beginning alone, for example `start: 2023-01-01`.
                    other: 2023/2024              | academic-year | first one of that academic year: `other: 2023-09-01`.
                    """)
    void twoDatesGoToTheTwoFieldsThatThereAre(String line, String variant, String mend) {
        Checked checked = Checked.by("""
                documents:
                  page:
                    fields:
                      start: {type: date}
                      end: {type: date, notBefore: start}
                      other: {type: date}
                """);
        String text = "---\n" + line + "\n---\n";
        assertThat(checked.findings(text)).extracting(Finding::variant).containsExactly(variant);
        assertThat(checked.words(text)).allMatch(words -> words.endsWith(mend));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    min: 2025-09-01          | 2025-09-01          | -
                    min: 2025-09-01          | 2025-08-31          | before
                    min: 2025-09-01          | 2025-08-31T23:59:59 | before
                    max: 2026-06-30          | 2026-06-30 23:59    | -
                    max: 2026-06-30          | 2026-07-01          | after
                    max: today               | 2026-05-31          | -
                    max: today               | 2026-06-01          | future
                    max: Today               | 2026-06-01          | future
                    min: today               | 2026-05-31          | -
                    min: today               | 2026-05-30          | past
                    max: today + 30d         | 2026-06-30          | -
                    max: today + 30d         | 2026-07-01          | after-distance
                    max: today - 1w          | 2026-05-24          | -
                    max: today - 1w          | 2026-05-25          | after-distance
                    min: today - 2y          | 2024-05-31          | -
                    min: today - 2y          | 2024-05-30          | before-distance
                    min: today - 3m          | 2026-02-28          | -
                    min: today - 3m          | 2026-02-27          | before-distance
                    academicYear: 2025/2026  | 2025-09-01          | -
                    academicYear: 2025/2026  | 2026-08-31          | -
                    academicYear: 2025-2026  | 2025-08-31          | academic-year
                    academicYear: 2025/2026  | 2026-09-01          | academic-year
                    academicYear: 2025/2026, max: today | 2026-06-01 | future
                    academicYear: 2025/2026, max: today | 2027-06-01 | academic-year
                    max: 2026-06-30          | 31/02/2027          | -
                    formats: yyyy, min: 2025-09-01 | 2025          | -
                    formats: yyyy, min: 2025-09-01 | 2024          | before
                    formats: yyyy, max: 2025-09-01 | 2025          | -
                    formats: yyyy, max: 2025-09-01 | 2026          | after
                    formats: MMMM yyyy, max: today | mai 2026      | -
                    formats: MMMM yyyy, max: today | juin 2026     | future
                    formats: academic-year, academicYear: 2025/2026 | 2025/2026 | -
                    formats: academic-year, academicYear: 2025/2026 | 2024/2025 | academic-year
                    """)
    void aDateIsHeldAgainstItsBounds(String bounds, String value, String variant) {
        Checked checked = Checked.by("documents: {page: {fields: {day: {type: date, " + bounds + "}}}}", TODAY);
        List<String> found = checked.found("---\nday: " + value + "\n---\n", "date-out-of-range");
        int end = 6 + value.length();
        assertThat(found)
                .isEqualTo(
                        variant == null ? List.of() : List.of("2:6-2:" + end + " error date-out-of-range." + variant));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
                    min: 2025-09-01  ¦ 2019-04-02 ¦ La date `2019-04-02`, dans `day`, est avant le 1er septembre 2025, premier jour admis. Vérifiez l’année~; le premier jour qui convienne est `day: 2025-09-01`.
                    max: 2026-06-30  ¦ 2062-04-02 ¦ La date `2062-04-02`, dans `day`, est après le 30 juin 2026, dernier jour admis. Vérifiez l’année~; le dernier jour qui convienne est `day: 2026-06-30`.
                    max: today       ¦ 2062-04-02 ¦ La date `2062-04-02`, dans `day`, est dans l’avenir~: aujourd’hui, nous sommes le 31 mai 2026. Vérifiez l’année~; le dernier jour qui convienne est aujourd’hui, `day: 2026-05-31`.
                    min: today       ¦ 2019-04-02 ¦ La date `2019-04-02`, dans `day`, est dans le passé~: aujourd’hui, nous sommes le 31 mai 2026. Vérifiez l’année~; le premier jour qui convienne est aujourd’hui, `day: 2026-05-31`.
                    max: today+30d   ¦ 2062-04-02 ¦ La date `2062-04-02`, dans `day`, est après le 30 juin 2026, dernier jour admis (`today + 30d`, et nous sommes le 31 mai 2026). Vérifiez l’année~; le dernier jour qui convienne est `day: 2026-06-30`.
                    min: today - 2y  ¦ 2019-04-02 ¦ La date `2019-04-02`, dans `day`, est avant le 31 mai 2024, premier jour admis (`today - 2y`, et nous sommes le 31 mai 2026). Vérifiez l’année~; le premier jour qui convienne est `day: 2024-05-31`.
                    academicYear: 2025/2026 ¦ 2024-11-23 ¦ La date `2024-11-23`, dans `day`, n’est pas dans l’année universitaire 2025/2026, du 1er septembre 2025 au 31 août 2026. Vérifiez l’année~; dans cette année universitaire, ce jour est `day: 2025-11-23`.
                    academicYear: 2025/2026 ¦ 2024-02-29 ¦ La date `2024-02-29`, dans `day`, n’est pas dans l’année universitaire 2025/2026, du 1er septembre 2025 au 31 août 2026. Vérifiez l’année~; dans cette année universitaire, ce jour est `day: 2026-02-28`.
                    """)
    void aBoundIsNamedAsADayAndSaysWhereItComesFrom(String bound, String value, String words) {
        Checked checked = Checked.by("documents: {page: {fields: {day: {type: date, " + bound + "}}}}", TODAY);
        assertThat(checked.findings("---\nday: " + value + "\n---\n"))
                .extracting(finding -> said(finding, Language.FRENCH).replace('\u00A0', '~'))
                .containsExactly(words);
    }

    @Test
    void aBoundInTheEnglishOfAReader() {
        Checked checked = Checked.by("documents: {page: {fields: {day: {type: date, max: today + 1d}}}}", TODAY);
        assertThat(checked.words("---\nday: 2026-06-02\n---\n"))
                .containsExactly("The date `2026-06-02`, in `day`, is after 1 June 2026, the last day allowed"
                        + " (`today + 1d`, and today is 31 May 2026)."
                        + " Check the year; the last day that will do is `day: 2026-06-01`.");
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    2026-03-02          | 2026-03-02          | true
                    2026-03-02 18:00    | 2026-03-02 09:00    | true
                    2026-03-02          | 2026-03-01          | false
                    mars 2026           | 2026-03-01          | true
                    2026-03-31          | mars 2026           | true
                    2026-04-01          | mars 2026           | false
                    avril 2026          | mars 2026           | false
                    2026-03-02          | 2026-02-30          | true
                    19/04/2026          | 2026-03-01          | true
                    2026-03-02          | en cours            | true
                    2026-03-02          | ''                  | true
                    2026-03-02          | [2026-03-01]        | true
                    """)
    void anEndIsNotBeforeItsBeginning(String start, String end, boolean ordered) {
        Checked checked = Checked.by("""
                documents:
                  page:
                    fields:
                      start: {type: date, formats: MMMM yyyy}
                      end: {type: date, formats: MMMM yyyy, notBefore: start}
                """);
        List<String> found = checked.found("---\nstart: " + start + "\nend: " + end + "\n---\n", "date-order");
        String places = "3:6-3:" + (6 + end.length()) + " error date-order +2:8-2:" + (8 + start.length());
        assertThat(found).isEqualTo(ordered ? List.of() : List.of(places));
    }

    @Test
    void bothDatesAreShownAndTheWayToExchangeThem() {
        Checked checked =
                Checked.by("documents: {page: {fields: {start: {type: date}, end: {type: date, notBefore: start}}}}");
        String text = "---\nend: 2025-06-30\nstart: 2026-03-02\n---\n";
        assertThat(checked.words(text))
                .containsExactly("The date `2025-06-30`, in `end`, is before `2026-03-02`, in `start`."
                        + " Correct one of the two; if they changed places,"
                        + " write `start: 2025-06-30` and `end: 2026-03-02`.");
        assertThat(checked.found("---\nend: 2025-06-30\n---\n")).isEmpty();
        assertThat(checked.found("---\nstart: 2025-06-30\n---\n")).isEmpty();
    }

    @Test
    void theBuiltInProfileBoundsNoDate() {
        assertThat(Checked.usually().found("---\npublishDate: 9999-12-31\n---\n", "date-"))
                .isEmpty();
        assertThat(Checked.usually().found("---\npublishDate: 0001-01-01\n---\n", "date-"))
                .isEmpty();
    }

    private static String said(Finding finding, Language language) {
        Messages messages = Messages.in(language);
        return messages.message(finding) + " " + messages.mend(finding).orElseThrow();
    }
}
