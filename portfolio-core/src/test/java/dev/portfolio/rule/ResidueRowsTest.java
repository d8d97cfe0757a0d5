package dev.portfolio.rule;

import static dev.portfolio.rule.Pages.EVIDENCE;
import static dev.portfolio.rule.Pages.HEAD;
import static dev.portfolio.rule.Pages.REFLECTION;
import static dev.portfolio.rule.Pages.SKILLS;
import static dev.portfolio.rule.Pages.body;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Language;
import dev.portfolio.finding.Messages;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What templates left in real documents, one after the other, and what only looks like it. */
final class ResidueRowsTest {

    private static final Checked USUAL = Checked.usually();

    /** What is left, the line it stands on, what is found; a line of front matter stands for its field. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
                    the starter's date             ¦ publishDate: 2020-03-02 00:00:00 ¦ 3:14-3:33 warning template-residue.date ¦ La date de `publishDate` est celle du modèle de départ. Écrivez la date de votre propre travail, par exemple `publishDate: 2026-05-31`.
                    the starter's picture          ¦ img_alt: Iridescent ripples of a bright blue and pink liquid ¦ 5:10-5:61 warning template-residue.text ¦ Le texte de `img_alt` est celui du modèle de départ~: il décrit une image qui n’est pas la vôtre. Dites ce que montre votre propre image.
                    PPPPP in a title               ¦ title: Projet PPPPP              ¦ 2:15-2:20 warning template-residue.placeholder ¦ `PPPPP` tient la place de mots qui restent à écrire. Remplacez `PPPPP` en entier par ce qui doit se trouver là.
                    PPPPP in a sentence            ¦ J’ai travaillé sur PPPPP cette année. ¦ 11:20-11:25 warning template-residue.placeholder ¦ `PPPPP` tient la place de mots qui restent à écrire. Remplacez `PPPPP` en entier par ce qui doit se trouver là.
                    TTTTT in a sentence            ¦ La tâche TTTTT fut longue.       ¦ 11:10-11:15 warning template-residue.placeholder ¦ `TTTTT` tient la place de mots qui restent à écrire. Remplacez `TTTTT` en entier par ce qui doit se trouver là.
                    an angle that names a project  ¦ Au sein <du projet PPPPP>, j’ai appris. ¦ 11:9-11:26 warning template-residue.placeholder ¦ `<du projet PPPPP>` tient la place de mots qui restent à écrire. Remplacez `<du projet PPPPP>` en entier par ce qui doit se trouver là.
                    an angle that says what        ¦ J’ai présenté <le nom du projet> au jury. ¦ 11:15-11:33 warning template-residue.placeholder ¦ `<le nom du projet>` tient la place de mots qui restent à écrire. Remplacez `<le nom du projet>` en entier par ce qui doit se trouver là.
                    a name that is none            ¦ title: Prénom Nom                ¦ 2:8-2:18 warning template-residue.placeholder ¦ `Prénom Nom` tient la place de mots qui restent à écrire. Remplacez `Prénom Nom` en entier par ce qui doit se trouver là.
                    a name behind its label        ¦ Auteur : Prénom Nom              ¦ 11:10-11:20 warning template-residue.placeholder ¦ `Prénom Nom` tient la place de mots qui restent à écrire. Remplacez `Prénom Nom` en entier par ce qui doit se trouver là.
                    a year that is none            ¦ Stage d’été 20YY, à l’IUT.       ¦ 11:13-11:17 warning template-residue.placeholder ¦ `20YY` tient la place de mots qui restent à écrire. Remplacez `20YY` en entier par ce qui doit se trouver là.
                    years that are none            ¦ title: BUT 20YY-20YY             ¦ 2:12-2:21 warning template-residue.placeholder ¦ `20YY-20YY` tient la place de mots qui restent à écrire. Remplacez `20YY-20YY` en entier par ce qui doit se trouver là.
                    a printer's Latin              ¦ Lorem ipsum dolor sit amet, consectetur adipiscing elit. ¦ 11:1-11:27 warning template-residue.filler ¦ `Lorem ipsum dolor sit amet` ne fait que remplir la place~: cela ne dit rien de votre travail. Écrivez votre propre texte à la place.
                    a mark of work to do           ¦ TODO                             ¦ 11:1-11:5 warning template-residue.unfinished ¦ `TODO` annonce quelque chose qui n’est pas encore écrit. Remplacez-le par ce qui manque, ou effacez-le.
                    a mark and the work            ¦ TODO : raconter la panne         ¦ 11:1-11:25 warning template-residue.unfinished ¦ `TODO : raconter la panne` annonce quelque chose qui n’est pas encore écrit. Remplacez-le par ce qui manque, ou effacez-le.
                    a comment to complete          ¦ // Compléter avec le bilan       ¦ 11:1-11:27 warning template-residue.unfinished ¦ `// Compléter avec le bilan` annonce quelque chose qui n’est pas encore écrit. Remplacez-le par ce qui manque, ou effacez-le.
                    a comment with dots            ¦ // Compléter…                    ¦ 11:1-11:14 warning template-residue.unfinished ¦ `// Compléter…` annonce quelque chose qui n’est pas encore écrit. Remplacez-le par ce qui manque, ou effacez-le.
                    """)
    void whatATemplateLeftIsTold(String situation, String line, String expected, String words) {
        String text = with(line);
        assertThat(USUAL.found(text)).containsExactly(expected);
        assertThat(french(text)).containsExactly(words);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
                    at the end of a list   ¦ - Sauvegarde : [le script](/assets/s.sh)@@**Trace :**@ ¦ 24:1-24:12 ¦ **Trace :**
                    before the next label  ¦ - Sauvegarde : [le script](/assets/s.sh)@@**Trace :**@@**Bilan :** utile.@ ¦ 24:1-24:12 ¦ **Trace :**
                    with its colon outside ¦ - Sauvegarde : [le script](/assets/s.sh)@@**Trace** :@ ¦ 24:1-24:12 ¦ **Trace** :
                    """)
    void aLabelWithNothingBehindItIsTold(String situation, String content, String place, String label) {
        String text = body(REFLECTION, SKILLS, EVIDENCE.stripTrailing(), "\n", content.replace('@', '\n'));
        assertThat(USUAL.found(text)).containsExactly(place + " warning template-residue.label");
        assertThat(french(text))
                .containsExactly("Rien ne suit `" + label + "`. Écrivez la suite sur la même ligne, `" + label
                        + " …`, ou juste en dessous~; s’il n’y a rien à dire, effacez `" + label + "`.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
                    # Prochainement..  ¦ 10:1-10:18
                    # Prochainement    ¦ 10:1-10:16
                    Bientôt disponible. ¦ 10:1-10:20
                    """)
    void aPageThatIsOnlyAPromiseIsToldAsThat(String line, String place) {
        List<Finding> told = USUAL.findings(HEAD + "\n" + line + "\n").stream()
                .filter(finding -> finding.rule().value().equals("template-residue"))
                .toList();
        assertThat(USUAL.found(HEAD + "\n" + line + "\n", "template-residue")).hasSize(1);
        assertThat(told).extracting(Finding::variant).containsExactly("stub");
        assertThat(french(HEAD + "\n" + line + "\n"))
                .anyMatch(words -> words.startsWith("La page ne dit encore que `")
                        && words.endsWith("Écrivez la page, ou laissez le fichier hors du portfolio en attendant."));
    }

    static Stream<Arguments> lookAlikes() {
        return Stream.of(
                Arguments.of("a type in code", "La méthode `List<T>` rend une liste de `<T>`."),
                Arguments.of("a type outside of code", "J’ai écrit une classe générique List<T> en Java."),
                Arguments.of("a type in a block of code", "```java\nList<T> todo = new ArrayList<>(); // TODO\n```"),
                Arguments.of("a TODO list as a subject", "J’ai programmé une TODO list en React."),
                Arguments.of("a TODO list as a title", "title: TODO list partagée"),
                Arguments.of("a TODO list in a heading", "### TODO list\n\nUne application de tâches."),
                Arguments.of("a project of Latin", "J’ai écrit un générateur de lorem ipsum."),
                Arguments.of("a form's fields", "Le formulaire demande le prénom et le nom."),
                Arguments.of("a date that is meant", "publishDate: 2020-03-02"),
                Arguments.of("a format of years", "Les dates sont au format 20YY."),
                Arguments.of("records of a name server", "Enregistrements A, AAAA et MX."),
                Arguments.of("a link of two routers", "Une liaison PPP entre deux routeurs."),
                Arguments.of("a comment of a program", "```c\n// Compléter le tableau\n```"),
                Arguments.of("a label and its text", "**Trace :** le rapport de juin."),
                Arguments.of("a label and its list", "**Traces :**\n\n- le rapport de juin"),
                Arguments.of("an element of HTML that is spoken of", "La balise `<title>` manquait."),
                Arguments.of("what comes soon, in a sentence", "Prochainement, nous déploierons la version 2."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lookAlikes")
    void whatOnlyLooksLikeItIsNotTold(String situation, String line) {
        assertThat(USUAL.found(with(line))).isEmpty();
    }

    /** A good document in which a line stands on line 11, or in the place of its field. */
    private static String with(String line) {
        String key = line.contains(": ") ? line.substring(0, line.indexOf(": ")) : "";
        if (HEAD.contains("\n" + key + ": ") && !key.isEmpty()) {
            return body(REFLECTION, SKILLS, EVIDENCE).replaceFirst("(?m)^" + key + ": .*$", line);
        }
        String sentence = "Une panne bien racontée n’arrive qu’une fois.";
        return body(REFLECTION.replace(sentence, line + "\n\n" + sentence), SKILLS, EVIDENCE);
    }

    private static List<String> french(String text) {
        Messages messages = Messages.in(Language.FRENCH);
        return USUAL.findings(text).stream()
                .map(finding ->
                        messages.message(finding) + " " + messages.mend(finding).orElse("?"))
                .map(words -> words.replace('\u00A0', '~'))
                .toList();
    }
}
