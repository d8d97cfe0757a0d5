package dev.portfolio.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Language;
import dev.portfolio.finding.Messages;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dates of real documents, one situation after the other, under the built-in profile or bounds of one's own. */
final class DateRowsTest {

    private static final Checked USUAL = Checked.usually();
    private static final Checked ORDERED = Checked.by(
            "documents: {page: {fields: {startDate: {type: date}," + " endDate: {type: date, notBefore: startDate}}}}");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    a day                          | 2020-03-03
                    a day with midnight            | 2021-03-02 00:00:00
                    a moment of Greenwich          | 2020-03-02T10:00:00Z
                    a moment and its offset        | 2020-03-02T10:00:00+02:00
                    a day in double quotes         | "2021-03-02"
                    """)
    void aDateOfThisFormIsAccepted(String situation, String value) {
        assertThat(USUAL.found(page(value))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
                    a day that February does not have ¦ 2025-02-31 ¦ 3:14-3:24 error date-invalid.no-such-day ¦ Le jour `2025-02-31`, dans `publishDate`, n’existe pas~: février 2025 a 28 jours. Corrigez le jour~; le dernier de ce mois est `publishDate: 2025-02-28`.
                    a fourteenth month                ¦ 2025-14-03 ¦ 3:14-3:24 error date-invalid.no-such-month ¦ La date `2025-14-03`, dans `publishDate`, a pour mois 14~: les mois vont de 01 à 12. Écrivez l’année, le mois, le jour, dans cet ordre~: `publishDate: 2025-03-14`.
                    a day of three figures            ¦ 2025-01-010 ¦ 3:14-3:25 error date-invalid.digits ¦ La date `2025-01-010`, dans `publishDate`, a trop ou trop peu de chiffres~: quatre pour l’année, deux pour le mois, deux pour le jour. Écrivez `publishDate: 2025-01-10`.
                    day, month, year                  ¦ 19/04/2023 ¦ 3:14-3:24 error date-invalid.order ¦ La date `19/04/2023`, dans `publishDate`, n’est pas écrite année-mois-jour. Écrivez `publishDate: 2023-04-19`.
                    a day that could be two days      ¦ 04/05/2023 ¦ 3:14-3:24 error date-invalid.ambiguous ¦ La date `04/05/2023`, dans `publishDate`, peut être deux jours~: le 4 mai 2023 pour un lecteur français, le 5 avril 2023 pour un lecteur américain. Écrivez `publishDate: 2023-05-04` si le jour vient en premier, `publishDate: 2023-04-05` si c’est le mois.
                    a month in French                 ¦ février 2025 ¦ 3:14-3:26 error date-invalid.no-day ¦ `février 2025`, dans `publishDate`, dit le mois, mais pas le jour. Ajoutez le jour, et écrivez le tout en chiffres, par exemple `publishDate: 2025-02-01`.
                    a month in English                ¦ Aug 01 2024 ¦ 3:14-3:25 error date-invalid.month-name ¦ La date `Aug 01 2024`, dans `publishDate`, est écrite en lettres~; il la faut en chiffres. Écrivez `publishDate: 2024-08-01`.
                    a word for now                    ¦ Present ¦ 3:14-3:21 error date-invalid.ongoing-required ¦ `Present`, dans `publishDate`, n’est pas une date~: le jour change à chaque lecture. Écrivez en chiffres le jour dont vous parlez, par exemple `publishDate: 2026-05-31`.
                    years of a template               ¦ 20YY-20YY ¦ 3:14-3:23 error date-invalid.placeholder ¦ `20YY-20YY`, dans `publishDate`, tient la place d’une date qui reste à écrire. Écrivez la date à sa place, par exemple `publishDate: 2026-05-31`.
                    seconds since 1970                ¦ 1714953600 ¦ 3:14-3:24 error date-invalid.epoch ¦ `1714953600`, dans `publishDate`, est un compte de secondes d’ordinateur, pas une date. Écrivez `publishDate: 2024-05-06`.
                    milliseconds since 1970           ¦ 1714953600000 ¦ 3:14-3:27 error date-invalid.epoch-milliseconds ¦ `1714953600000`, dans `publishDate`, est un compte de millisecondes d’ordinateur, pas une date. Écrivez `publishDate: 2024-05-06`.
                    an hour that no day has           ¦ 2025-03-02 25:00:00 ¦ 3:14-3:33 error date-invalid.no-such-time ¦ Ce qui suit le jour dans `2025-03-02 25:00:00`, valeur de `publishDate`, n’est pas une heure qui existe, écrite heures:minutes:secondes. Écrivez le jour seul~: `publishDate: 2025-03-02`.
                    an hour as it is said             ¦ 2025-03-02 10h30 ¦ 3:14-3:30 error date-invalid.no-such-time ¦ Ce qui suit le jour dans `2025-03-02 10h30`, valeur de `publishDate`, n’est pas une heure qui existe, écrite heures:minutes:secondes. Écrivez le jour seul~: `publishDate: 2025-03-02`.
                    an empty date                     ¦ ^^ ¦ 3:1-3:12 error field-empty ¦ Le champ `publishDate` est vide. Écrivez sa valeur après les deux-points, par exemple `publishDate: 2026-05-31`.
                    """)
    void aDateOfThisFormIsRefusedInItsOwnWords(String situation, String value, String expected, String words) {
        List<Finding> findings = USUAL.findings(page(value));
        assertThat(USUAL.found(page(value))).containsExactly(expected);
        assertThat(findings).extracting(DateRowsTest::french).containsExactly(words);
    }

    /** The way of writing dates that the profile lists, and a date written so. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '¦', textBlock = """
                    dd/MM/yyyy    ¦ 19/04/2023
                    dd/MM/yyyy    ¦ 04/05/2023
                    dd.MM.yyyy    ¦ 19.04.2023
                    dd-MM-yyyy    ¦ 19-04-2023
                    MM/dd/yyyy    ¦ 04/19/2023
                    d MMMM yyyy   ¦ 19 avril 2023
                    d MMMM yyyy   ¦ 1er déc. 2026
                    MMMM d yyyy   ¦ Aug 01 2024
                    MMMM yyyy     ¦ février 2025
                    MM/yyyy       ¦ 02/2025
                    yyyy-MM       ¦ 2025-02
                    yyyy          ¦ 2025
                    academic-year ¦ 2025/2026
                    academic-year ¦ 2025-2026
                    """)
    void aDateThatTheProfileListsIsAccepted(String format, String value) {
        String written = "---\nday: " + value + "\n---\n";
        assertThat(Checked.by("documents: {page: {fields: {day: {type: date, formats: [" + format + "]}}}}")
                        .found(written))
                .isEmpty();
        assertThat(Checked.by("documents: {page: {fields: {day: {type: date}}}}")
                        .findings(written))
                .extracting(finding -> finding.rule().value())
                .containsExactly("date-invalid");
    }

    /** The way of writing dates that the profile lists, a date written otherwise, what is found, the words in French. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
                    academic-year ¦ 2025/2027  ¦ 2:6-2:15 error date-invalid.range ¦ `2025/2027`, dans `day`, contient deux dates~; il en faut une. Écrivez l’une des deux, par exemple `day: 2025-01-01`.
                    MMMM yyyy     ¦ février    ¦ 2:6-2:13 error date-invalid.no-year ¦ `février`, dans `day`, ne dit pas de quelle année. Ajoutez l’année, et écrivez l’année, le mois et le jour en chiffres, par exemple `day: 2026-05-31`.
                    dd/MM/yyyy    ¦ 31/02/2025 ¦ 2:6-2:16 error date-invalid.no-such-day ¦ Le jour `31/02/2025`, dans `day`, n’existe pas~: février 2025 a 28 jours. Corrigez le jour~; le dernier de ce mois est `day: 2025-02-28`.
                    dd/MM/yyyy    ¦ 19-04-2023 ¦ 2:6-2:16 error date-invalid.order ¦ La date `19-04-2023`, dans `day`, n’est pas écrite année-mois-jour. Écrivez `day: 2023-04-19`.
                    yyyy-MM       ¦ 2025-13    ¦ 2:6-2:13 error date-invalid.no-such-month ¦ La date `2025-13`, dans `day`, a pour mois 13~: les mois vont de 01 à 12. Écrivez l’année, le mois et le jour en chiffres, par exemple `day: 2026-05-31`.
                    """)
    void aDateThatTheListedWayDoesNotCoverIsRefused(String format, String value, String expected, String words) {
        Checked listed = Checked.by("documents: {page: {fields: {day: {type: date, formats: [" + format + "]}}}}");
        String text = "---\nday: " + value + "\n---\n";
        assertThat(listed.found(text)).containsExactly(expected);
        assertThat(listed.findings(text)).extracting(DateRowsTest::french).containsExactly(words);
    }

    @Test
    void aDateOfAnotherOrderThanTheOneListedIsRefused() {
        assertThat(Checked.by("documents: {page: {fields: {day: {type: date, formats: [dd/MM/yyyy, MM/dd/yyyy]}}}}")
                        .found("---\nday: 04/05/2023\n---\n"))
                .containsExactly("2:6-2:16 error date-invalid.ambiguous");
    }

    /** The bound, the date, the variant, the words in French; today is 31 May 2026. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
                    before the first day         ¦ min: 2025-09-01         ¦ 2025-08-31 ¦ before ¦ La date `2025-08-31`, dans `day`, est avant le 1er septembre 2025, premier jour admis. Vérifiez l’année~; le premier jour qui convienne est `day: 2025-09-01`.
                    after the last day           ¦ max: 2026-06-30         ¦ 2026-07-01 ¦ after ¦ La date `2026-07-01`, dans `day`, est après le 30 juin 2026, dernier jour admis. Vérifiez l’année~; le dernier jour qui convienne est `day: 2026-06-30`.
                    after today                  ¦ max: today              ¦ 2026-06-01 ¦ future ¦ La date `2026-06-01`, dans `day`, est dans l’avenir~: aujourd’hui, nous sommes le 31 mai 2026. Vérifiez l’année~; le dernier jour qui convienne est aujourd’hui, `day: 2026-05-31`.
                    before today                 ¦ min: today              ¦ 2026-05-30 ¦ past ¦ La date `2026-05-30`, dans `day`, est dans le passé~: aujourd’hui, nous sommes le 31 mai 2026. Vérifiez l’année~; le premier jour qui convienne est aujourd’hui, `day: 2026-05-31`.
                    more than thirty days ahead  ¦ max: today + 30d        ¦ 2026-07-01 ¦ after-distance ¦ La date `2026-07-01`, dans `day`, est après le 30 juin 2026, dernier jour admis (`today + 30d`, et nous sommes le 31 mai 2026). Vérifiez l’année~; le dernier jour qui convienne est `day: 2026-06-30`.
                    more than two years ago      ¦ min: today - 2y         ¦ 2024-05-30 ¦ before-distance ¦ La date `2024-05-30`, dans `day`, est avant le 31 mai 2024, premier jour admis (`today - 2y`, et nous sommes le 31 mai 2026). Vérifiez l’année~; le premier jour qui convienne est `day: 2024-05-31`.
                    out of the academic year     ¦ academicYear: 2025/2026 ¦ 2024-11-23 ¦ academic-year ¦ La date `2024-11-23`, dans `day`, n’est pas dans l’année universitaire 2025/2026, du 1er septembre 2025 au 31 août 2026. Vérifiez l’année~; dans cette année universitaire, ce jour est `day: 2025-11-23`.
                    the day after an academic year ¦ academicYear: 2025/2026 ¦ 2026-09-01 ¦ academic-year ¦ La date `2026-09-01`, dans `day`, n’est pas dans l’année universitaire 2025/2026, du 1er septembre 2025 au 31 août 2026. Vérifiez l’année~; dans cette année universitaire, ce jour est `day: 2025-09-01`.
                    """)
    void aDateOutOfItsRangeIsToldAtTheDate(String situation, String bound, String value, String variant, String words) {
        Checked bounded = Checked.by("documents: {page: {fields: {day: {type: date, " + bound + "}}}}");
        String text = "---\nday: " + value + "\n---\n\n# Phare\n";
        assertThat(bounded.found(text)).containsExactly("2:6-2:16 error date-out-of-range." + variant);
        assertThat(bounded.findings(text)).extracting(DateRowsTest::french).containsExactly(words);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '¦', textBlock = """
                    min: 2025-09-01         ¦ 2025-09-01
                    max: 2026-06-30         ¦ 2026-06-30
                    max: today              ¦ 2026-05-31
                    max: today + 30d        ¦ 2026-06-30
                    academicYear: 2025/2026 ¦ 2025-09-01
                    academicYear: 2025/2026 ¦ 2026-08-31
                    """)
    void theFirstAndTheLastDayAreInTheRange(String bound, String value) {
        assertThat(Checked.by("documents: {page: {fields: {day: {type: date, " + bound + "}}}}")
                        .found("---\nday: " + value + "\n---\n"))
                .isEmpty();
    }

    @Test
    void anEndBeforeItsBeginningIsToldWithBothLines() {
        String text = "---\nstartDate: 2026-03-02\nendDate: 2026-03-01\n---\n";
        assertThat(ORDERED.found(text)).containsExactly("3:10-3:20 error date-order +2:12-2:22");
        assertThat(ORDERED.findings(text))
                .extracting(DateRowsTest::french)
                .containsExactly("La date `2026-03-01`, dans `endDate`, est avant `2026-03-02`, dans `startDate`."
                        + " Corrigez l’une des deux~; si elles ont été échangées, écrivez `startDate: 2026-03-01` et"
                        + " `endDate: 2026-03-02`.");
    }

    @Test
    void anEndOnTheDayOfItsBeginningIsInOrder() {
        assertThat(ORDERED.found("---\nstartDate: 2026-03-02\nendDate: 2026-03-02\n---\n"))
                .isEmpty();
    }

    private static String page(String value) {
        return Pages.body(Pages.REFLECTION, Pages.SKILLS, Pages.EVIDENCE)
                .replaceFirst("publishDate: .*", "publishDate: " + value);
    }

    private static String french(Finding finding) {
        Messages messages = Messages.in(Language.FRENCH);
        return (messages.message(finding) + " " + messages.mend(finding).orElse("?")).replace('\u00A0', '~');
    }
}
