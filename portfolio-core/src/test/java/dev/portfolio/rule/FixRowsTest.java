package dev.portfolio.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.finding.Finding;
import dev.portfolio.finding.TextEdit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each rule's fix makes of a line, and where a rule has none. */
final class FixRowsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "publishDate: 19/04/2023|publishDate: 2023-04-19",
                "publishDate: '19/04/2023'|publishDate: '2023-04-19'",
                "publishDate: \"19.04.2023\" # le jour|publishDate: \"2023-04-19\" # le jour",
                "publishDate: \" 19-04-2023 \"|publishDate: \" 2023-04-19 \"",
                "publishDate:   19/4/2023   |publishDate:   2023-04-19   ",
                "publishDate: 04/04/2023|publishDate: 2023-04-04",
                "publishDate: 2023/4/19|publishDate: 2023-04-19",
                "publishDate: 2023-4-9|publishDate: 2023-04-09",
                "publishDate: 20230419|publishDate: 2023-04-19",
                "publishDate: 19/04/2023 14:30|publishDate: 2023-04-19 14:30",
                "publishDate: Aug 01 2024|publishDate: 2024-08-01",
                "publishDate: August 1st, 2024|publishDate: 2024-08-01",
                "publishDate: 1er mai 2024|publishDate: 2024-05-01",
                "publishDate: mercredi 1 mai 2024|publishDate: 2024-05-01",
                "publishDate: 1-mai-2024|publishDate: 2024-05-01",
                "publishDate: 2024–05–01|publishDate: 2024-05-01",
                "publishDate: 2024-05-01\u200B|publishDate: 2024-05-01",
            })
    void aDateThatMeansOneDayIsWrittenYearMonthDay(String line, String fixed) {
        assertThat(fixed("date-invalid", front(line))).contains(front(fixed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "04/05/2023",
                "31/02/2025",
                "2025-02-31",
                "2023-14-05",
                "février 2025",
                "2025",
                "2025-02",
                "19/04/23",
                "19/04/2023 14h",
                "19/04/2023, matin",
                "04052023",
                "2025-01-010",
                "mardi 1 mai 2024",
                "vers le 1 mai 2024",
                "1 mai 2024 à 14h30",
                "1 mai",
                "2024-05-01 24:00",
                "2024-05-01 25:00",
                "1714521600",
                "45413",
                "Present",
                "YYYY-MM-DD",
                "sept. 2023 - juin 2024",
                "\"19/04\\x2f2023\"",
                "|\n  19/04/2023",
            })
    void aDateThatMayMeanAnotherDayOrSaysMoreIsLeftToItsAuthor(String value) {
        assertThat(fixed("date-invalid", front("publishDate: " + value))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "tags: Java, Kotlin|tags: [Java, Kotlin]",
                "tags: Java|tags: [Java]",
                "tags: \"Java, Kotlin\"  # les langages|tags: [Java, Kotlin]  # les langages",
                "tags: 'C#, C++ , '|tags: [\"C#\", C++]",
                "tags: Java, 2021, true|tags: [Java, \"2021\", \"true\"]",
                "tags:    base de données ,  réseau|tags:    [base de données, réseau]",
            })
    void aTextWithCommasBecomesAList(String line, String fixed) {
        assertThat(fixed("field-type", front(line))).contains(front(fixed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Java Kotlin",
                "Développement web",
                "Java / Kotlin",
                "CI/CD, Java",
                "Java; Kotlin",
                "Java, Kotlin et SQL",
                "R & D, Java",
                "Une phrase, qui en dit bien trop pour une liste",
                "J’ai appris, enfin.",
                "12,5",
                "Java (8, 17), SQL",
                "\"a \\\"b\\\", c\"",
                "Java,\n  Kotlin",
                "|\n  Java, Kotlin",
            })
    void aTextThatMayBeASentenceOrHaveOtherItemsIsLeftToItsAuthor(String value) {
        assertThat(found("field-type", front("tags: " + value))).isNotEmpty();
        assertThat(fixed("field-type", front("tags: " + value))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "tags: [Java, java]|tags: [Java]",
                "tags: [Java, java, SQL]|tags: [Java, SQL]",
                "tags: [Java,java,SQL] # JVM|tags: [Java,SQL] # JVM",
                "tags: [ \"Java\" , 'java' ]|tags: [ \"Java\" ]",
                "tags: [Java, java,]|tags: [Java,]",
                "tags: [Java,~  java,~  SQL]|tags: [Java,~  SQL]",
                "tags: [Java,~  java, # encore~  SQL]|tags: [Java,~   # encore~  SQL]",
                "tags: [Java, java, # encore~  SQL]|tags: [Java,  # encore~  SQL]",
                "tags: [Java, # encore~  java~  ]|tags: [Java, # encore~  ]",
                "tags: [Java~  , java]|tags: [Java~  ]",
                "tags: [Java, # une fois~  java]|tags: [Java, # une fois~  ]",
                "tags:~  - Java~  - SQL~  - java|tags:~  - Java~  - SQL",
                "tags:~- Java~- \"JAVA\"   ~- SQL|tags:~- Java~- SQL",
                "tags:~  - Java # la JVM~  - java # encore~  - SQL|tags:~  - Java # la JVM~  # encore~  - SQL",
            })
    void whatAListSaysAgainIsTakenOutAndCommentsStay(String line, String fixed) {
        assertThat(fixed("list-item-duplicate", front(lines(line)))).contains(front(lines(fixed)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[Réseau, Réseaux]", "[Réseau, Reseau]", "[machine-learning, machine learning]", "[C, C++]"})
    void whatOnlyMayBeTheSameStays(String list) {
        assertThat(fixed("list-item-duplicate", front("tags: " + list))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "## Competences mises en oeuvre|## Compétences mises en œuvre",
                "##\t2.  COMPÉTENCES MISES EN OEUVRE :  |##\tCompétences mises en œuvre  ",
                "## Competences mises en oeuvre ##|## Compétences mises en œuvre ##",
                "## Competences mises en oeuvre {#skills}|## Compétences mises en œuvre {#skills}",
                "## **Competences mises en oeuvre**|## **Compétences mises en œuvre**",
                "## *Compétences mises en oeuvre* {#a .b} #|## *Compétences mises en œuvre* {#a .b} #",
                "## Compe\u0301tences mises en œuvre|## Compétences mises en œuvre",
                "## Compétences\u00A0mises en œuvre|## Compétences mises en œuvre",
                "## Compétences&nbsp;mises en œuvre|## Compétences mises en œuvre",
                "Competences mises en oeuvre~---|Compétences mises en œuvre~---",
            })
    void aHeadingIsWrittenAsItsNameIs(String heading, String fixed) {
        assertThat(fixed("heading-inexact", body(lines(heading)))).contains(body(lines(fixed)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h2>Competences mises en oeuvre</h2>",
                "## [Competences mises en oeuvre](https://iut.example)",
                "## Competences **mises** en oeuvre",
                "## Competences mises en oeuvre ![](a.png)",
                "## <span>Competences</span> mises en oeuvre",
                "## Compe\\tences mises en oeuvre",
                "## Skills / Compétences",
                "Competences\nmises en oeuvre\n---",
            })
    void aHeadingWithMoreInItThanItsTextIsLeftToItsAuthor(String heading) {
        assertThat(fixed("heading-inexact", body(heading))).isEmpty();
    }

    @Test
    void nothingElseOfTheFileChanges() {
        String text = front("publishDate: 19/04/2023").replace("\n", "\r\n") + "fin sans retour";
        assertThat(fixed("date-invalid", text)).contains(text.replace("19/04/2023", "2023-04-19"));
    }

    @Test
    void theTextOfAnImageIsNeverInvented() {
        List<Finding> findings = Checked.usually()
                .findings(Pages.body(Pages.REFLECTION, "![](a.png)\n\n", Pages.SKILLS, Pages.EVIDENCE));
        assertThat(findings)
                .anyMatch(finding -> finding.rule().value().equals("image-alt-missing"))
                .allMatch(finding -> finding.fix().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tags: [&a Java, SQL, *a]",
                "tags: [Java, &a java]",
                "tags: [Java, !!str java]",
            })
    void anItemThatHasANameOrIsOnesNameStays(String line) {
        assertThat(found("list-item-duplicate", front(line)))
                .isNotEmpty()
                .allMatch(finding -> finding.fix().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"## 🎯 Compétences mises en œuvre", "## Compétences mises en oeuvre ✅"})
    void anEmojiIsTheAuthorsOwn(String heading) {
        assertThat(fixed("heading-inexact", body(heading))).isEmpty();
    }

    private static String lines(String line) {
        return line.replace('~', '\n');
    }

    private static String front(String line) {
        return Pages.head("title: Tenir un service debout", line);
    }

    private static String body(String heading) {
        return Pages.body(Pages.REFLECTION, heading, "\n\n- Lire un journal\n\n", Pages.EVIDENCE);
    }

    private static List<Finding> found(String rule, String text) {
        return Checked.usually().findings(text).stream()
                .filter(finding -> finding.rule().value().equals(rule))
                .toList();
    }

    /** The text with the fix of the only finding of a rule. */
    private static Optional<String> fixed(String rule, String text) {
        return found(rule, text).stream()
                .flatMap(finding -> finding.fix().stream())
                .findFirst()
                .map(fix -> {
                    StringBuilder fixed = new StringBuilder(text);
                    for (int i = fix.edits().size() - 1; i >= 0; i--) {
                        TextEdit edit = fix.edits().get(i);
                        fixed.replace(edit.span().start(), edit.span().end(), edit.replacement());
                    }
                    return fixed.toString();
                });
    }
}
