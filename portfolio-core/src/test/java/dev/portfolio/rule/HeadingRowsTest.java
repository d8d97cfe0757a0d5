package dev.portfolio.rule;

import static dev.portfolio.rule.Pages.EVIDENCE;
import static dev.portfolio.rule.Pages.REFLECTION;
import static dev.portfolio.rule.Pages.SKILLS;
import static dev.portfolio.rule.Pages.body;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Language;
import dev.portfolio.finding.Messages;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Headings a French reader takes for the same one, and lines that are no heading, one situation after the other. In the
 * French words, {@code ~} is a no-break space.
 */
final class HeadingRowsTest {

    private static final Checked USUAL = Checked.usually();
    private static final String NAME = "Compétences mises en œuvre";
    private static final String PROJECT = "\n\n### Phare\n\n- Vu : [le compte rendu](https://iut.example/phare)\n";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
                    the name letter by letter     ¦ ## Compétences mises en œuvre
                    a trailing space              ¦ ^## Compétences mises en œuvre ^
                    a trailing no-break space     ¦ ## Compétences mises en œuvre{00A0}
                    a tab after the marks         ¦ ##\\tCompétences mises en œuvre
                    closing marks                 ¦ ## Compétences mises en œuvre ##
                    an identifier in braces       ¦ ## Compétences mises en œuvre {#competences}
                    bold around                   ¦ ## **Compétences mises en œuvre**
                    bold inside                   ¦ ## **Compétences** mises en œuvre
                    emphasis inside               ¦ ## Compétences _mises en œuvre_
                    a French alias                ¦ ## Compétences mobilisées
                    an English alias              ¦ ## Skills
                    a heading of HTML             ¦ <h2>Compétences mises en œuvre</h2>
                    a heading of HTML with a name ¦ <h2 id="s">Comp&eacute;tences mises en œuvre</h2>
                    a line of hyphens below       ¦ Compétences mises en œuvre\\n--------------------------
                    a line of equal signs below   ¦ Compétences mises en œuvre\\n==========================
                    """)
    void nothingIsSaidOf(String situation, String heading) {
        String text = skills(characters(heading));
        assertThat(USUAL.found(text, "heading-inexact")).isEmpty();
        assertThat(USUAL.found(text, "section-")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
                    capitals                               ¦ COMPÉTENCES MISES EN ŒUVRE         ¦ les majuscules (`COMPÉTENCES` pour `Compétences`)
                    a no-break space                       ¦ Compétences{00A0}mises en œuvre    ¦ une espace insécable (`U+00A0`) pour une ordinaire
                    a narrow no-break space                ¦ Compétences{202F}mises en œuvre    ¦ une espace insécable (`U+202F`) pour une ordinaire
                    a thin space                           ¦ Compétences{2009}mises en œuvre    ¦ une espace spéciale (`U+2009`) pour une ordinaire
                    a doubled space                        ¦ Compétences  mises en œuvre        ¦ une espace de trop
                    a character that takes no room         ¦ Compétences mises{200B} en œuvre   ¦ un caractère qui ne se voit pas (`U+200B`)
                    o and e for the ligature               ¦ Compétences mises en oeuvre        ¦ `oe` pour `œ`
                    an accent left out                     ¦ Competences mises en œuvre         ¦ les accents (`Competences` pour `Compétences`)
                    an emoji in front                      ¦ 🛠️ Compétences mises en œuvre     ¦ `🛠️` en trop
                    an emoji without its selector          ¦ 🛠 Compétences mises en œuvre      ¦ `🛠` en trop
                    an emoji glued to the word             ¦ 🛠️Compétences mises en œuvre      ¦ `🛠️` en trop
                    an emoji behind                        ¦ Compétences mises en œuvre 🚀      ¦ `🚀` en trop
                    the name of an emoji                   ¦ :rocket: Compétences mises en œuvre ¦ `:rocket:` en trop
                    an emoji and a point                   ¦ 🎯. Compétences mises en œuvre     ¦ `🎯.` en trop
                    an emoji and a colon in front          ¦ 🎯 : Compétences mises en œuvre    ¦ `🎯 :` en trop
                    an emoji in front and a colon at the end ¦ 🎯 Compétences mises en œuvre :  ¦ `:` à la fin, `🎯` en trop
                    a selector without its emoji           ¦ Compétences mises en œuvre{FE0F}   ¦ un caractère qui ne se voit pas (`U+FE0F`)
                    a number and a point                   ¦ 2. Compétences mises en œuvre      ¦ le numéro `2.` devant
                    a number in a keycap                   ¦ 2️⃣ Compétences mises en œuvre      ¦ `2️⃣` en trop
                    a Roman number and a dash              ¦ II - Compétences mises en œuvre    ¦ le numéro `II -` devant
                    a letter and a bracket                 ¦ A) Compétences mises en œuvre      ¦ le numéro `A)` devant
                    a colon behind a space                 ¦ Compétences mises en œuvre :       ¦ `:` à la fin
                    a colon behind a no-break space        ¦ Compétences mises en œuvre{00A0}:  ¦ `:` à la fin
                    a colon right at the end               ¦ Compétences mises en œuvre:        ¦ `:` à la fin
                    three at once                          ¦ 2. COMPÉTENCES MISES EN ŒUVRE :    ¦ `:` à la fin, les majuscules (`COMPÉTENCES` pour `Compétences`), le numéro `2.` devant
                    an alias in capitals                   ¦ COMPÉTENCES MOBILISÉES             ¦ les majuscules (`COMPÉTENCES` pour `Compétences`)
                    """)
    void aDifferenceIsToldInFrench(String situation, String heading, String differences) {
        String written = characters(heading);
        String name = written.endsWith("MOBILISÉES") ? "Compétences mobilisées" : NAME;
        assertThat(USUAL.findings(skills("## " + written)))
                .extracting(HeadingRowsTest::french)
                .containsExactly("Le titre «~" + written.replace('\u00A0', '~') + "~» est pris pour «~" + name
                        + "~»~; ce qui diffère~: " + differences + ". Pour l’écrire à la lettre~: `## " + name + "`.");
    }

    @Test
    void accentsTypedAsTwoCharactersAreNamed() {
        String text = skills("## " + Normalizer.normalize(NAME, Normalizer.Form.NFD));
        assertThat(USUAL.found(text)).containsExactly("13:1-13:30 info heading-inexact");
        assertThat(USUAL.findings(text).get(0))
                .extracting(HeadingRowsTest::french)
                .asString()
                .endsWith("ce qui diffère~: `é` tapé en deux caractères (la lettre et l’accent aigu)."
                        + " Pour l’écrire à la lettre~: `## Compétences mises en œuvre`.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
                    a no-break space         ¦ Compétences{00A0}mises en œuvre     ¦ a no-break space (`U+00A0`) for an ordinary one
                    o and e for the ligature ¦ Compétences mises en oeuvre         ¦ `oe` for `œ`
                    e and its accent apart   ¦ Compe{0301}tences mises en œuvre    ¦ `é` typed as two characters (the letter and an acute accent)
                    an emoji and a point     ¦ 🎯. Compétences mises en œuvre      ¦ `🎯.` is added
                    """)
    void aDifferenceIsToldInEnglish(String situation, String heading, String differences) {
        String written = characters(heading);
        assertThat(USUAL.words(skills("## " + written)))
                .containsExactly("The heading \"" + written + "\" is taken for \"" + NAME + "\"; what differs: "
                        + differences + ". To write it just so: `## " + NAME + "`.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '^', nullValues = "-", textBlock = """
                    the sign itself          ¦ Traces & preuves       ¦ Traces & preuves       ¦ -
                    the sign as an entity    ¦ Traces & preuves       ¦ Traces &amp; preuves   ¦ -
                    et for the sign          ¦ Traces & preuves       ¦ Traces et preuves      ¦ `et` pour `&`
                    and for the sign         ¦ Evidence & proof       ¦ Evidence and proof     ¦ `and` pour `&`
                    the sign for et          ¦ Bilan et suite         ¦ Bilan & suite          ¦ `&` pour `et`
                    and for et               ¦ Bilan et suite         ¦ Bilan and suite        ¦ `and` pour `et`
                    a straight apostrophe    ¦ Mise en œuvre de l’essai ¦ Mise en œuvre de l'essai ¦ `'` pour `’`
                    a curly apostrophe       ¦ L'essai                ¦ L’essai                ¦ `’` pour `'`
                    a and e for the ligature ¦ Curriculum vitæ        ¦ Curriculum vitae       ¦ `ae` pour `æ`
                    the ligature for a and e ¦ Curriculum vitae       ¦ Curriculum vitæ        ¦ `æ` pour `ae`
                    a dash of another length ¦ Bilan – suite          ¦ Bilan - suite          ¦ le tiret `-` pour `–`
                    """)
    void aSectionOfOnesOwnIsFoundInSpiteOf(String situation, String name, String written, String differences) {
        List<Finding> told = Checked.by("documents: {page: {sections: [{heading: \"" + name + "\"}]}}")
                .findings("---\ntitle: Phare\n---\n\n## " + written + "\n\nOui.\n");
        assertThat(told)
                .extracting(HeadingRowsTest::french)
                .isEqualTo(
                        differences == null
                                ? List.of()
                                : List.of("Le titre «~" + written + "~» est pris pour «~" + name
                                        + "~»~; ce qui diffère~: " + differences + ". Pour l’écrire à la lettre~: `## "
                                        + name + "`."));
    }

    @Test
    void aHeadingInTwoLanguagesIsToldThatOneWillDo() {
        String text = skills("## Skills / Compétences");
        assertThat(USUAL.found(text)).containsExactly("13:1-13:24 info heading-inexact.several");
        assertThat(USUAL.findings(text))
                .extracting(HeadingRowsTest::french)
                .containsExactly("Le titre «~Skills / Compétences~» est pris pour «~Skills~»~: chacune de ses parties"
                        + " est un nom de cette section. Un seul nom suffit~: `## Skills`.");
    }

    /** The degree, what is written, and what is told. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '^', nullValues = "-", textBlock = """
                    exact: bold is no difference           ¦ exact       ¦ **Compétences mises en œuvre** ¦ -
                    exact: the ligature is one             ¦ exact       ¦ Compétences mises en oeuvre    ¦ 13:1-13:31 error section-missing.too-far
                    exact: a final colon is one            ¦ exact       ¦ Compétences mises en œuvre :   ¦ 13:1-13:32 error section-missing.too-far
                    typographic: the ligature is forgiven  ¦ typographic ¦ Compétences mises en oeuvre    ¦ 13:1-13:31 info heading-inexact
                    typographic: capitals are not          ¦ typographic ¦ COMPÉTENCES MISES EN ŒUVRE     ¦ 13:1-13:30 error section-missing.too-far
                    lenient: capitals are forgiven         ¦ lenient     ¦ COMPÉTENCES MISES EN ŒUVRE     ¦ 13:1-13:30 info heading-inexact
                    lenient: a number in front is forgiven ¦ lenient     ¦ 2. Compétences mises en œuvre  ¦ 13:1-13:33 info heading-inexact
                    lenient: an alias is not               ¦ lenient     ¦ Skills                         ¦ 13:1-13:10 error section-missing.other-name
                    alias: an alias will do                ¦ alias       ¦ Skills                         ¦ -
                    """)
    void theProfileSaysHowNearAHeadingMustCome(String situation, String degree, String written, String expected) {
        Checked strict =
                Checked.by("extends: competency\ndocuments: {competency: {headings: {match: " + degree + "}}}\n");
        assertThat(strict.found(skills("## " + written))).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void aHeadingThatIsTooFarIsToldByWhatDiffers() {
        Checked exact =
                Checked.by("documents: {page: {headings: {match: exact}, sections: [{heading: Mise en œuvre}]}}");
        assertThat(exact.findings("---\ntitle: Phare\n---\n\n## Mise en\u00A0oeuvre\n\nOui.\n"))
                .extracting(HeadingRowsTest::french)
                .containsExactly("Le titre «~Mise en~oeuvre~» ne compte pas pour «~Mise en œuvre~»~: le profil le veut"
                        + " à la lettre~; ce qui diffère~: une espace insécable (`U+00A0`) pour une ordinaire,"
                        + " `oe` pour `œ`. Écrivez `## Mise en œuvre`.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
                    no space after the marks         ¦ ##Compétences mises en œuvre         ¦ 13:1-13:29 error section-missing.no-space    ¦ son titre est ici, mais sans espace après le `#` ce n’est que du texte. Écrivez `## Compétences mises en œuvre`.
                    a line in bold, then a colon     ¦ **Compétences mises en œuvre** :     ¦ 13:1-13:33 error section-missing.bold        ¦ son nom est ici en gras, ce qui n’en fait pas un titre. Écrivez plutôt `## Compétences mises en œuvre`, seul sur sa ligne.
                    a no-break space after the marks ¦ ##{00A0}Compétences mises en œuvre   ¦ 13:1-13:30 error section-missing.other-space ¦ son titre est ici, mais l’espace après le `#` est insécable ou spéciale, et ce n’est alors que du texte. Effacez l’espace après le `#` et retapez-la~: `## Compétences mises en œuvre`.
                    a line of code                   ¦ ```\\n# Compétences mises en œuvre\\n``` ¦ 14:1-14:29 error section-missing.code      ¦ son titre est ici à l’intérieur d’un bloc de code. Fermez le bloc de code qui précède par une ligne de trois accents graves, ou sortez-en la ligne~: `## Compétences mises en œuvre`.
                    """)
    void aMissingSectionIsToldWhereItsNameStandsAs(String situation, String line, String expected, String words) {
        String text = skills(characters(line));
        assertThat(USUAL.found(text)).containsExactly(expected);
        assertThat(USUAL.findings(text))
                .extracting(HeadingRowsTest::french)
                .containsExactly("La section «~Compétences mises en œuvre~» manque~: " + words);
    }

    @Test
    void aHeadingWithoutASpaceIsToldUnderAProfileOfOnesOwn() {
        Checked own = Checked.by("documents: {page: {sections: [{heading: Bilan}, {heading: Prochaines étapes}]}}");
        assertThat(own.found("---\ntitle: Phare\n---\n\n## Bilan\n\nOui.\n\n##Prochaines étapes\n\nFinir.\n"))
                .containsExactly("9:1-9:20 error section-missing.no-space");
    }

    @Test
    void aHashInACodeFenceIsCodeAndBeginsNoSection() {
        String code = "```sh\n# Recul réflexif\n## Compétences mises en œuvre\n```\n\n";
        assertThat(USUAL.found(body(REFLECTION, code, SKILLS, EVIDENCE))).isEmpty();
    }

    /** A page whose skills have this heading; the heading is on line 13. */
    private static String skills(String heading) {
        return body(REFLECTION, heading + "\n\n- Lire un journal\n\n", "## Traces & preuves", PROJECT);
    }

    /** {@code {00A0}} is the character of this number, {@code \\n} the end of a line. */
    private static String characters(String text) {
        return text.replace("\\n", "\n")
                .replace("\\t", "\t")
                .replace("{00A0}", "\u00A0")
                .replace("{202F}", "\u202F")
                .replace("{2009}", "\u2009")
                .replace("{200B}", "\u200B")
                .replace("{FE0F}", "\uFE0F")
                .replace("{0301}", "\u0301");
    }

    private static String french(Finding finding) {
        Messages messages = Messages.in(Language.FRENCH);
        return (messages.message(finding) + " " + messages.mend(finding).orElse("?")).replace('\u00A0', '~');
    }
}
