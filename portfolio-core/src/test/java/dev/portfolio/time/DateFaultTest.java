package dev.portfolio.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.finding.Argument;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each way in which people write what is no date has its own name, and, where there is one, the day to write instead. */
final class DateFaultTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    2025-02-29                 | no-leap-year   | 2025-02-28
                    29/02/2023                 | no-leap-year   | 2023-02-28
                    29 février 2023            | no-leap-year   | 2023-02-28
                    Feb 29, 2023               | no-leap-year   | 2023-02-28
                    2024-02-30                 | no-such-day    | 2024-02-29
                    30 février 2023            | no-such-day    | 2023-02-28
                    0000-01-01                 | no-such-year   | -
                    0000-00-00                 | no-such-year   | -
                    0000-00-00 00:00:00        | no-such-year   | -
                    0000                       | no-such-year   | -
                    0000-05                    | no-such-year   | -
                    14/2025                    | no-such-month  | -
                    2025-14-10                 | no-such-month  | 2025-10-14
                    """)
    void aDayThatDoesNotExist(String lexeme, String variant, String fixed) {
        assertThat(fault(lexeme)).isEqualTo(told(variant, fixed));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    2020-03-02 24:00            | hour-24        | 2020-03-02
                    2020-03-02T24:00:00Z        | hour-24        | 2020-03-02
                    2020-03-02 24:01            | no-such-time   | 2020-03-02
                    2020-03-02 25:00            | no-such-time   | 2020-03-02
                    2020-03-02T10h30            | no-such-time   | 2020-03-02
                    2020-03-02 10:00 AM         | no-such-time   | 2020-03-02
                    2020-03-02T10:00 Europe/Paris | no-such-time | 2020-03-02
                    2016-12-31T23:59:60Z        | leap-second    | 2016-12-31
                    2020-03-02 23:59:60         | leap-second    | 2020-03-02
                    2020-03-02 12:00:60         | no-such-time   | 2020-03-02
                    2020-03-02T10:00:00+99:99   | no-such-offset | 2020-03-02
                    2020-03-02T10:00:00+15:00   | no-such-offset | 2020-03-02
                    2020-03-02T10:00:00-13:00   | no-such-offset | 2020-03-02
                    2020-03-02T10:00:00+02:60   | no-such-offset | 2020-03-02
                    """)
    void aTimeThatDoesNotExist(String lexeme, String variant, String fixed) {
        assertThat(fault(lexeme)).isEqualTo(told(variant, fixed));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-03-02T10:00:00+14:00",
        "2020-03-02T10:00:00-12:00",
        "2020-03-02T23:59:59+05:45",
        "2020-03-02 00:00:00.000 -0330"
    })
    void aDistanceFromGreenwichThatThereIsIsRead(String lexeme) {
        assertThat(DateLexeme.read(lexeme).day()).map(Object::toString).contains("2020-03-02");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    19/04/2023          | order                | 2023-04-19
                    04/19/2023          | order                | 2023-04-19
                    19042023            | order                | 2023-04-19
                    20230419            | order                | 2023-04-19
                    04/05/2023          | ambiguous            | 2023-05-04
                    04-05-2023          | ambiguous            | 2023-05-04
                    04/05/2023 10:00    | ambiguous            | 2023-05-04
                    19/04/23            | short-year           | 2023-04-19
                    4/19/23             | short-year           | 2023-04-19
                    31.12.99            | short-year           | 1999-12-31
                    04/05/23            | short-year-ambiguous | 2023-05-04
                    19 avril 23         | short-year           | 2023-04-19
                    April 19, 23        | short-year           | 2023-04-19
                    45/45/45            | short-year           | -
                    1/2/3               | short-year           | -
                    2025-01-010         | digits               | 2025-01-10
                    2025-1-5            | digits               | 2025-01-05
                    """)
    void numbersInAnotherOrder(String lexeme, String variant, String fixed) {
        assertThat(fault(lexeme)).isEqualTo(told(variant, fixed));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    1er mars 2024                  | month-name   | 2024-03-01
                    le 1er mars 2024               | month-name   | 2024-03-01
                    mardi 5 mars 2024              | month-name   | 2024-03-05
                    mar. 5 mars 2024               | month-name   | 2024-03-05
                    Mardi, 5 Mars 2024             | month-name   | 2024-03-05
                    5-mars-2024                    | month-name   | 2024-03-05
                    5 mars 2024 à 10h30            | month-name   | 2024-03-05
                    Aug 01 2024                    | month-name   | 2024-08-01
                    August 1st, 2024               | month-name   | 2024-08-01
                    1st of August 2024             | month-name   | 2024-08-01
                    Thursday, August 1, 2024       | month-name   | 2024-08-01
                    2024 August 1                  | month-name   | 2024-08-01
                    2024-Aug-01                    | month-name   | 2024-08-01
                    01-Aug-2024                    | month-name   | 2024-08-01
                    Thu Aug 01 2024 00:00:00 GMT+0200 (CEST) | month-name | 2024-08-01
                    Thu, 01 Aug 2024 10:00:00 -0500 | month-name  | 2024-08-01
                    Aug 1, 2024 10:30 AM           | month-name   | 2024-08-01
                    21 JUIL. 2024                  | month-name   | 2024-07-21
                    lundi 5 mars 2024              | weekday      | 2024-03-05
                    Monday, March 5, 2024          | weekday      | 2024-03-05
                    février 2025                   | no-day       | 2025-02-01
                    déc. 2024                      | no-day       | 2024-12-01
                    2024 mars                      | no-day       | 2024-03-01
                    mars/2024                      | no-day       | 2024-03-01
                    Mars, 2024                     | no-day       | 2024-03-01
                    début mars 2024                | no-day       | 2024-03-01
                    fin août 2024                  | no-day       | 2024-08-01
                    en mars 2024                   | no-day       | 2024-03-01
                    09/2024                        | no-day       | 2024-09-01
                    2024-09                        | no-day       | 2024-09-01
                    2024                           | no-month     | 2024-01-01
                    5 mars                         | no-year      | -
                    March 5th                      | no-year      | -
                    sept. 23                       | no-year      | -
                    mars                           | no-year      | -
                    19/04                          | no-year      | -
                    """)
    void monthsByTheirNamesAndPartsOfDates(String lexeme, String variant, String fixed) {
        assertThat(fault(lexeme)).isEqualTo(told(variant, fixed));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    Q3 2024                  | 2024-07-01
                    T1 2024                  | 2024-01-01
                    2024-Q4                  | 2024-10-01
                    2024T2                   | 2024-04-01
                    3e trimestre 2024        | 2024-07-01
                    1er trimestre de 2024    | 2024-01-01
                    Q2                       | -
                    S1 2024                  | -
                    S3                       | -
                    2024-S1                  | -
                    S5 (2024)                | -
                    1er semestre 2024        | -
                    Semestre 4               | -
                    2nd semester 2024        | -
                    printemps 2024           | 2024-04-01
                    Été 2024                 | 2024-07-01
                    l'été 2024               | 2024-07-01
                    automne 2024             | 2024-10-01
                    Fall 2024                | 2024-10-01
                    hiver 2024               | 2024-01-01
                    rentrée 2024             | 2024-09-01
                    fin 2024                 | -
                    mi-2024                  | -
                    """)
    void aPartOfAYear(String lexeme, String fixed) {
        assertThat(fault(lexeme)).isEqualTo(told("period", fixed));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Present",
                "Présent",
                "PRESENT",
                "present.",
                "(en cours)",
                "en cours",
                "En cours…",
                "toujours en cours",
                "Aujourd'hui",
                "Aujourd’hui",
                "aujourd hui",
                "jusqu'à aujourd'hui",
                "Jusqu’à présent",
                "à ce jour",
                "à ce  jour",
                "ce jour",
                "à présent",
                "now",
                "today",
                "to date",
                "till now",
                "Current",
                "ongoing",
                "in progress",
                "actuellement",
                "Actuel",
                "maintenant",
            })
    void aWordForADayThatMovesOn(String lexeme) {
        assertThat(fault(lexeme)).isEqualTo(told("ongoing", null));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    2023-2024                         | academic-year | 2023-09-01 | 2024-08-31
                    2023/2024                         | academic-year | 2023-09-01 | 2024-08-31
                    2023 - 2024                       | academic-year | 2023-09-01 | 2024-08-31
                    2023–2024                         | academic-year | 2023-09-01 | 2024-08-31
                    2023-24                           | academic-year | 2023-09-01 | 2024-08-31
                    2023/24                           | academic-year | 2023-09-01 | 2024-08-31
                    1999-2000                         | academic-year | 1999-09-01 | 2000-08-31
                    année universitaire 2023-2024     | academic-year | 2023-09-01 | 2024-08-31
                    2021-2024                         | range         | 2021-01-01 | 2024-12-31
                    2021 à 2024                       | range         | 2021-01-01 | 2024-12-31
                    de 2021 à 2024                    | range         | 2021-01-01 | 2024-12-31
                    from 2021 to 2024                 | range         | 2021-01-01 | 2024-12-31
                    sept. 2023 - juin 2024            | range         | 2023-09-01 | 2024-06-30
                    Sept. 2023 – Juin 2024            | range         | 2023-09-01 | 2024-06-30
                    septembre 2023 à juin 2024        | range         | 2023-09-01 | 2024-06-30
                    mars-juin 2024                    | range         | 2024-03-01 | 2024-06-30
                    mars - juin 2024                  | range         | 2024-03-01 | 2024-06-30
                    de mars à juin 2024               | range         | 2024-03-01 | 2024-06-30
                    Sep-Dec 2024                      | range         | 2024-09-01 | 2024-12-31
                    2024-01-01 / 2024-02-01           | range         | 2024-01-01 | 2024-02-01
                    2024-01-01/2024-02-01             | range         | 2024-01-01 | 2024-02-01
                    2024-01-01 - 2024-02-01           | range         | 2024-01-01 | 2024-02-01
                    2024-01-01 -> 2024-02-01          | range         | 2024-01-01 | 2024-02-01
                    2024-01-01 → 2024-02-01           | range         | 2024-01-01 | 2024-02-01
                    2024-01-01 .. 2024-02-01          | range         | 2024-01-01 | 2024-02-01
                    2024-01-01 10:00 / 2024-02-01 12:00 | range       | 2024-01-01 | 2024-02-01
                    2023-09 - 2024-06                 | range         | 2023-09-01 | 2024-06-30
                    2023-09/2024-06                   | range         | 2023-09-01 | 2024-06-30
                    09/2023 - 06/2024                 | range         | 2023-09-01 | 2024-06-30
                    19/04/2023 - 30/06/2023           | range         | 2023-04-19 | 2023-06-30
                    du 19/04/2023 au 30/06/2023       | range         | 2023-04-19 | 2023-06-30
                    04/05/2023 - 30/06/2023           | range         | -          | -
                    du 3 au 5 mars 2024               | range         | 2024-03-03 | 2024-03-05
                    3-5 mars 2024                     | range         | 2024-03-03 | 2024-03-05
                    3 et 4 mars 2024                  | range         | 2024-03-03 | 2024-03-04
                    du 25 mars au 5 avril 2024        | range         | 2024-03-25 | 2024-04-05
                    Mar 3, 2024 - Apr 5, 2024         | range         | 2024-03-03 | 2024-04-05
                    2023 - présent                    | range-open    | 2023-01-01 | -
                    2023 – aujourd’hui                | range-open    | 2023-01-01 | -
                    sept. 2023 - en cours             | range-open    | 2023-09-01 | -
                    Sept 2023 to present              | range-open    | 2023-09-01 | -
                    2024-01-01 - now                  | range-open    | 2024-01-01 | -
                    depuis 2022                       | range-open    | 2022-01-01 | -
                    depuis le 5 mars 2024             | range-open    | 2024-03-05 | -
                    since March 2024                  | range-open    | 2024-03-01 | -
                    à partir de septembre 2024        | range-open    | 2024-09-01 | -
                    """)
    void twoDatesWhereOneIsAskedFor(String lexeme, String variant, String fixed, String other) {
        assertThat(fault(lexeme)).isEqualTo(told(variant, fixed));
        assertThat(DateLexeme.read(lexeme).fault().orElseThrow().arguments().get("other"))
                .isEqualTo(Optional.ofNullable(other).map(Argument.Text::new));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "20YY",
                "20YY-20YY",
                "20XX",
                "202X",
                "YYYY",
                "YYYY-MM-DD",
                "yyyy-mm-dd",
                "AAAA-MM-JJ",
                "JJ/MM/AAAA",
                "DD/MM/YYYY",
                "jj/mm/aa",
                "xx/xx/2024",
                "XX/XX/XXXX",
                "2024-XX-XX",
                "2024-??-??",
                "__/__/2024",
                "YYYY-MM-DDTHH:mm:ssZ",
                "à compléter",
                "À compléter…",
                "[à compléter]",
                "<date>",
                "<la date du projet>",
                "{{ date }}",
                "{date}",
                "${date}",
                "%DATE%",
                "[date]",
                "TODO",
                "// TODO",
                "TBD",
                "à définir",
                "A venir",
                "votre date",
                "???",
                "...",
                "…",
                "-",
                "—",
                "--",
                "./.",
            })
    void whatATemplateSays(String lexeme) {
        assertThat(fault(lexeme)).isEqualTo(told("placeholder", null));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    1700000000      | epoch              | 2023-11-14
                    1700000000000   | epoch-milliseconds | 2023-11-14
                    45000           | spreadsheet        | 2023-03-15
                    45000.5         | spreadsheet        | 2023-03-15
                    45000,75        | spreadsheet        | 2023-03-15
                    25569           | spreadsheet        | 1970-01-01
                    73050           | spreadsheet        | 2099-12-31
                    """)
    void aNumberThatAProgramCounts(String lexeme, String variant, String fixed) {
        assertThat(fault(lexeme)).isEqualTo(told(variant, fixed));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
                    ２０２０-０３-０２|characters|2020-03-02
                    ٢٠٢٠-٠٣-٠٢|characters|2020-03-02
                    2020\u200B-03-02|characters|2020-03-02
                    \uFEFF2020-03-02|characters|2020-03-02
                    2020-03-02\u200E|characters|2020-03-02
                    2020-03-02\u00A0|characters|2020-03-02
                    2020-03-02\u00A000:00:00|characters|2020-03-02 00:00:00
                    2020-03-02\u202F10：30|characters|2020-03-02 10:30
                    2020–03–02|dashes|2020-03-02
                    2020—03—02|dashes|2020-03-02
                    2020\u201103\u201102|dashes|2020-03-02
                    2020−03−02|dashes|2020-03-02
                    2020－03－02|dashes|2020-03-02
                    2020⁄03⁄02|order|2020-03-02
                    ０２／０３／２０２０|ambiguous|2020-03-02
                    19∕04∕2023|order|2023-04-19
                    2025–02–31|no-such-day|2025-02-28
                    19\u00A0avril\u00A02023|month-name|2023-04-19
                    """)
    void charactersThatOnlyLookLikeThoseOfADate(String lexeme, String variant, String fixed) {
        assertThat(fault(lexeme)).isEqualTo(told(variant, fixed));
    }

    @Test
    void aDecomposedTextIsTheSameText() {
        for (String lexeme :
                List.of("août 2024", "à compléter", "Été 2024", "jusqu’à présent", "déc. 2023 - fév. 2024")) {
            assertThat(fault(Normalizer.normalize(lexeme, Normalizer.Form.NFD))).isEqualTo(fault(lexeme));
        }
    }

    @Test
    void aWeekdayThatDoesNotFitSaysWhichOneItWas() {
        DateFault fault = DateLexeme.read("lundi 5 mars 2024").fault().orElseThrow();
        assertThat(fault.arguments().get("weekday")).contains(new Argument.Term("weekday.2"));
    }

    private static List<Object> fault(String lexeme) {
        DateLexeme read = DateLexeme.read(lexeme);
        assertThat(read.days()).isEmpty();
        DateFault fault = read.fault().orElseThrow();
        return List.of(fault.variant(), fault.arguments().get("fixed"));
    }

    private static List<Object> told(String variant, String fixed) {
        return List.of(variant, Optional.ofNullable(fixed).map(Argument.Text::new));
    }
}
