package dev.portfolio.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Language;
import dev.portfolio.finding.Messages;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How sections must stand, one situation after the other. A document is its headings, each with a line of text below it,
 * behind three lines of front matter; in the French words, {@code ~} is a no-break space.
 */
final class StructureRowsTest {

    private static final String THREE = "{heading: Contexte}, {heading: Réalisation}, {heading: Bilan}";
    private static final String CHOICE =
            "{heading: Contexte}, {oneOf: [{heading: Mon travail}, {heading: Mon projet}]}";
    private static final String NESTED =
            "{heading: Stage, sections: [{heading: Entreprise}, {heading: Missions}]}, {heading: Bilan}";

    /** The situation, the headings, what is found, the words in French. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
                    a section missing between two    ¦ # Contexte / # Bilan ¦ 6:1-6:8 error section-missing ¦ La section «~Réalisation~» manque~; sa place est entre «~Contexte~» et «~Bilan~». Ajoutez-y la ligne `# Réalisation`, et son texte dessous.
                    the first section missing        ¦ # Réalisation / # Bilan ¦ 4:1-4:14 error section-missing ¦ La section «~Contexte~» manque~; sa place est avant «~Réalisation~». Ajoutez-y la ligne `# Contexte`, et son texte dessous.
                    the last section missing         ¦ # Contexte / # Réalisation ¦ 7:1-7:5 error section-missing ¦ La section «~Bilan~» manque~; sa place est après «~Réalisation~». Ajoutez-y la ligne `# Bilan`, et son texte dessous.
                    missing at the third level       ¦ ### Contexte / ### Bilan ¦ 6:1-6:10 error section-missing ¦ La section «~Réalisation~» manque~; sa place est entre «~Contexte~» et «~Bilan~». Ajoutez-y la ligne `### Réalisation`, et son texte dessous.
                    two sections that changed places ¦ # Réalisation / # Contexte / # Bilan ¦ 6:1-6:11 warning section-out-of-order +4:1-4:14 ¦ La section «~Contexte~» n’est pas à sa place, qui est avant «~Réalisation~». Déplacez-la à cette place, avec tout son texte.
                    the last section in front        ¦ # Bilan / # Contexte / # Réalisation ¦ 4:1-4:8 warning section-out-of-order +8:1-8:14 ¦ La section «~Bilan~» n’est pas à sa place, qui est après «~Réalisation~». Déplacez-la à cette place, avec tout son texte.
                    a section twice                  ¦ # Contexte / # Réalisation / # Bilan / # Contexte ¦ 10:1-10:11 warning section-duplicate +4:1-4:11 ¦ La section «~Contexte~» existe déjà, à la ligne 4. Réunissez les deux sous un seul titre.
                    """)
    void threeSectionsInARow(String situation, String headings, String expected, String words) {
        assertTold(Checked.by(page(THREE)), document(headings), expected, words);
    }

    @Test
    void aSectionTwiceInTwoSpellingsIsToldByBoth() {
        Checked three = Checked.by(page(THREE));
        String text = document("# Contexte / # Réalisation / # Realisation / # Bilan");
        assertThat(three.found(text, "section-")).containsExactly("8:1-8:14 warning section-duplicate +6:1-6:14");
        assertThat(three.findings(text))
                .extracting(StructureRowsTest::french)
                .contains("La section «~Realisation~» existe déjà, sous le nom «~Réalisation~», à la ligne 6."
                        + " Réunissez les deux sous un seul titre.");
    }

    @Test
    void allSectionsMissingAreToldAtTheEnd() {
        Checked three = Checked.by(page(THREE));
        String text = "---\ntitle: Phare\n---\nOui.\n";
        assertThat(three.found(text))
                .containsExactly(
                        "4:1-4:5 error section-missing",
                        "4:1-4:5 error section-missing",
                        "4:1-4:5 error section-missing");
        assertThat(three.findings(text))
                .extracting(StructureRowsTest::french)
                .containsExactly(
                        "La section «~Contexte~» manque~; sa place est à la fin du document."
                                + " Ajoutez-y la ligne `## Contexte`, et son texte dessous.",
                        "La section «~Réalisation~» manque~; sa place est à la fin du document."
                                + " Ajoutez-y la ligne `## Réalisation`, et son texte dessous.",
                        "La section «~Bilan~» manque~; sa place est à la fin du document."
                                + " Ajoutez-y la ligne `## Bilan`, et son texte dessous.");
    }

    /** The situation, the sections the profile has, the headings: nothing is told. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', textBlock = """
                    all in order                        ¦ {heading: A}, {heading: B}                              ¦ # A / # B
                    an optional section left out        ¦ {heading: A}, {heading: B, required: false}             ¦ # A
                    an optional section in its place    ¦ {heading: A}, {heading: B, required: false}             ¦ # A / # B
                    as often as the profile allows      ¦ {heading: A, times: {max: 2}}, {heading: B}             ¦ # A / # A / # B
                    as often as the profile asks for    ¦ {heading: A, times: {min: 2}}                           ¦ # A / # A / # A
                    one more, where others are allowed  ¦ {heading: A}, {heading: B}                              ¦ # A / # C / # B
                    one of several                      ¦ {heading: A}, {oneOf: [{heading: B}, {heading: C}]}     ¦ # A / # C
                    none of several that may be left out ¦ {heading: A}, {oneOf: [{heading: B}, {heading: C}], required: false} ¦ # A
                    sections in a section               ¦ {heading: A, sections: [{heading: B}, {heading: C}]}    ¦ # A / ## B / ## C
                    a condition that does not hold      ¦ {heading: A}, {heading: B, when: {field: title, is: Stage}} ¦ # A
                    all from the second level           ¦ {heading: A}, {heading: B}                              ¦ ## A / ## B
                    all from the third level            ¦ {heading: A, sections: [{heading: B}]}                  ¦ ### A / #### B
                    all below a title                   ¦ {heading: A}, {heading: B}                              ¦ # Phare / ## A / ## B
                    all from the sixth level            ¦ {heading: A}, {heading: B}                              ¦ ###### A / ###### B
                    """)
    void nothingIsSaidOf(String situation, String sections, String headings) {
        assertThat(Checked.by(page(sections)).found(document(headings))).isEmpty();
    }

    @Test
    void inAFreeOrderNothingIsOutOfOrder() {
        Checked free = Checked.by("documents: {page: {sectionOrder: free, sections: [" + THREE + "]}}");
        assertThat(free.found(document("# Bilan / # Contexte / # Réalisation"))).isEmpty();
        assertTold(
                free,
                document("# Bilan / # Contexte"),
                "7:1-7:5 error section-missing",
                "La section «~Réalisation~» manque~; sa place est après «~Contexte~»."
                        + " Ajoutez-y la ligne `# Réalisation`, et son texte dessous.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
                    an optional section elsewhere ¦ {heading: A}, {heading: B, required: false}, {heading: C} ¦ # A / # C / # B ¦ 8:1-8:4 warning section-out-of-order +4:1-4:4 +6:1-6:4 ¦ La section «~B~» n’est pas à sa place, qui est entre «~A~» et «~C~». Déplacez-la à cette place, avec tout son texte.
                    more often than it may        ¦ {heading: A, times: {max: 2}} ¦ # A / # A / # A ¦ 8:1-8:4 warning section-duplicate.often +4:1-4:4 +6:1-6:4 ¦ Il y a plus de sections comme «~A~» que les 2 que le profil permet. Réunissez-en quelques-unes sous un seul titre.
                    less often than it must       ¦ {heading: A, times: {min: 2}} ¦ # A ¦ 5:1-5:5 error section-missing.few ¦ Il y a 1 section «~A~»~; il en faut au moins 2. Ajoutez-en une après «~A~», avec la ligne `# A` et son texte dessous.
                    a condition that holds        ¦ {heading: A}, {heading: B, when: {field: title, is: Phare}} ¦ # A ¦ 5:1-5:5 error section-missing.condition ¦ La section «~B~» manque~: elle est demandée parce que `title` vaut `Phare`. Ajoutez la ligne `# B` après «~A~», et son texte dessous.
                    """)
    void aSectionThatMayStandOrMustStandMoreThanOnce(
            String situation, String sections, String headings, String expected, String words) {
        assertTold(Checked.by(page(sections)), document(headings), expected, words);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
                    another section, told as a warning ¦ warn   ¦ 6:1-6:16 warning section-unknown
                    another section, refused           ¦ refuse ¦ 6:1-6:16 error section-unknown
                    """)
    void aSectionTheProfileDoesNotName(String situation, String additional, String expected) {
        Checked own =
                Checked.by("documents: {page: {additionalSections: " + additional + ", sections: [" + THREE + "]}}");
        assertTold(
                own,
                document("# Contexte / # Remerciements / # Réalisation / # Bilan"),
                expected,
                "La section «~Remerciements~» n’est pas de celles que le profil demande ici."
                        + " Placez son texte sous l’une de `Contexte`, `Réalisation`, `Bilan`, ou supprimez-la.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
                    none of several         ¦ # Contexte ¦ 5:1-5:5 error section-missing.one-of ¦ Il manque une des sections `Mon travail`, `Mon projet`~; sa place est après «~Contexte~». Choisissez celle qui convient et ajoutez-la, par exemple avec la ligne `# Mon travail`, et son texte dessous.
                    two of which one is due ¦ # Contexte / # Mon travail / # Mon projet ¦ 8:1-8:13 warning section-duplicate.one-of +6:1-6:14 ¦ «~Mon projet~» et «~Mon travail~», à la ligne 6, tiennent la même place~: une seule des deux est demandée. Gardez celle qui convient, et déplacez ce que contient l’autre.
                    """)
    void oneOfSeveral(String situation, String headings, String expected, String words) {
        assertTold(Checked.by(page(CHOICE)), document(headings), expected, words);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
                    a child missing            ¦ # Stage / ## Entreprise / # Bilan ¦ 7:1-7:5 error section-missing ¦ La section «~Missions~» manque~; sa place est après «~Entreprise~». Ajoutez-y la ligne `## Missions`, et son texte dessous.
                    children that changed places ¦ # Stage / ## Missions / ## Entreprise / # Bilan ¦ 8:1-8:14 warning section-out-of-order +6:1-6:12 ¦ La section «~Entreprise~» n’est pas à sa place, qui est avant «~Missions~». Déplacez-la à cette place, avec tout son texte.
                    a child twice              ¦ # Stage / ## Entreprise / ## Missions / ## Missions / # Bilan ¦ 10:1-10:12 warning section-duplicate +8:1-8:12 ¦ La section «~Missions~» existe déjà, à la ligne 8. Réunissez les deux sous un seul titre.
                    a child in another section ¦ # Stage / ## Entreprise / # Bilan / ## Missions ¦ 10:1-10:12 error section-missing.elsewhere ¦ La section «~Missions~» manque dans «~Stage~»~: elle se trouve ailleurs. Déplacez-la, avec tout son texte, dans «~Stage~», et écrivez son titre ainsi~: `## Missions`.
                    a child beside its parent  ¦ # Stage / ## Entreprise / # Missions / # Bilan ¦ 8:1-8:11 error section-missing.elsewhere ¦ La section «~Missions~» manque dans «~Stage~»~: elle se trouve ailleurs. Déplacez-la, avec tout son texte, dans «~Stage~», et écrivez son titre ainsi~: `## Missions`.
                    """)
    void sectionsInASection(String situation, String headings, String expected, String words) {
        assertTold(Checked.by(page(NESTED)), document(headings), expected, words);
    }

    @Test
    void childrenOfWhichThereIsNoneAreToldInTheirParent() {
        Checked nested = Checked.by(page(NESTED));
        String text = document("# Stage / # Bilan");
        assertThat(nested.found(text))
                .containsExactly("5:1-5:5 error section-missing", "5:1-5:5 error section-missing");
        assertThat(nested.findings(text))
                .extracting(StructureRowsTest::french)
                .containsExactly(
                        "La section «~Entreprise~» manque~; sa place est dans la section «~Stage~»."
                                + " Ajoutez-y la ligne `## Entreprise`, et son texte dessous.",
                        "La section «~Missions~» manque~; sa place est dans la section «~Stage~»."
                                + " Ajoutez-y la ligne `## Missions`, et son texte dessous.");
    }

    @Test
    void anotherSectionInASectionIsToldByItsParent() {
        Checked nested = Checked.by(page(
                "{heading: Stage, additionalSections: warn, sections: [{heading: Entreprise}, {heading: Missions}]}"));
        assertTold(
                nested,
                document("# Stage / ## Entreprise / ## Horaires / ## Missions"),
                "8:1-8:12 warning section-unknown.within",
                "La section «~Horaires~» n’est pas de celles que le profil demande dans «~Stage~»."
                        + " Placez son texte sous l’une de `Entreprise`, `Missions`, ou supprimez-la.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
                    a heading that skips a level  ¦ ### Contexte / ##### Détail / ### Réalisation / ### Bilan ¦ 6:1-6:13 warning heading-level-skipped ¦ «~Détail~» est un titre de niveau 5 juste sous «~Contexte~», de niveau 3~: il saute un niveau. Écrivez `#### Détail`.
                    two of them under one heading ¦ ### Contexte / ##### Détail / ##### Suite / ### Réalisation / ### Bilan ¦ 6:1-6:13 warning heading-level-skipped.siblings +8:1-8:12 ¦ «~Détail~» et 1 autre titre de niveau 5 sont juste sous «~Contexte~», de niveau 3~: un niveau est sauté. Écrivez `#### Détail`, et l’autre de même.
                    sections two below the title  ¦ # Phare / ### Contexte / ### Réalisation / ### Bilan ¦ 6:1-6:13 warning heading-level-skipped.siblings +8:1-8:16 +10:1-10:10 ¦ «~Contexte~» et 2 autres titres de niveau 3 sont juste sous «~Phare~», de niveau 1~: un niveau est sauté. Écrivez `## Contexte`, et les autres de même.
                    """)
    void aLevelIsSkippedBy(String situation, String headings, String expected, String words) {
        assertTold(Checked.by(page(THREE)), document(headings), expected, words);
    }

    @Test
    void allThatIsWrongIsToldInOneRunAndEachWithThePlaceItWillHave() {
        Checked own = Checked.by("documents: {page: {additionalSections: warn, sections: [{heading: Contexte},"
                + " {heading: Besoin}, {heading: Réalisation}, {heading: Bilan}, {heading: Suite}]}}");
        String text = document("# Réalisation / # Bilan / # Remerciements / # Bilan / # Suite / # Contexte");
        assertThat(own.found(text))
                .containsExactly(
                        "4:1-4:14 error section-missing",
                        "8:1-8:16 warning section-unknown",
                        "10:1-10:8 warning section-duplicate +6:1-6:8",
                        "14:1-14:11 warning section-out-of-order +4:1-4:14");
        assertThat(own.findings(text))
                .extracting(StructureRowsTest::french)
                .containsExactly(
                        "La section «~Besoin~» manque~; sa place est entre «~Contexte~» et «~Réalisation~»."
                                + " Ajoutez-y la ligne `# Besoin`, et son texte dessous.",
                        "La section «~Remerciements~» n’est pas de celles que le profil demande ici. Placez son texte"
                                + " sous l’une de `Contexte`, `Besoin`, `Réalisation`, `Bilan`, `Suite`, ou"
                                + " supprimez-la.",
                        "La section «~Bilan~» existe déjà, à la ligne 6." + " Réunissez les deux sous un seul titre.",
                        "La section «~Contexte~» n’est pas à sa place, qui est avant «~Réalisation~»."
                                + " Déplacez-la à cette place, avec tout son texte.");
    }

    private static String page(String sections) {
        return "documents: {page: {sections: [" + sections + "]}}";
    }

    /** {@code # A / # B}: the first heading is on line 4, the next on line 6. */
    private static String document(String headings) {
        return "---\ntitle: Phare\n---\n" + headings.replace(" / ", "\nOui.\n") + "\nOui.\n";
    }

    private static void assertTold(Checked checked, String text, String expected, String words) {
        assertThat(checked.found(text)).isEqualTo(List.of(expected));
        assertThat(checked.findings(text)).extracting(StructureRowsTest::french).containsExactly(words);
    }

    private static String french(Finding finding) {
        Messages messages = Messages.in(Language.FRENCH);
        return (messages.message(finding) + " " + messages.mend(finding).orElse("?")).replace('\u00A0', '~');
    }
}
