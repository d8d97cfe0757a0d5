package dev.portfolio.rule;

import static dev.portfolio.rule.Pages.EVIDENCE;
import static dev.portfolio.rule.Pages.HEAD;
import static dev.portfolio.rule.Pages.REFLECTION;
import static dev.portfolio.rule.Pages.SKILLS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.PortfolioParser;
import dev.portfolio.document.Document;
import dev.portfolio.finding.Finding;
import dev.portfolio.finding.FindingLine;
import dev.portfolio.finding.Language;
import dev.portfolio.finding.Messages;
import dev.portfolio.run.DocumentChecker;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the source and its front matter look like in real documents, one situation after the other. */
final class FrontMatterRowsTest {

    private static final Checked USUAL = Checked.usually();
    private static final String SECTIONS = REFLECTION + SKILLS + EVIDENCE;
    private static final String WHOLE = HEAD + SECTIONS;

    static Stream<Arguments> harmless() {
        return Stream.of(
                Arguments.of("a byte order mark before the fence", "\uFEFF" + WHOLE),
                Arguments.of("Windows line ends", WHOLE.replace("\n", "\r\n")),
                Arguments.of("old Macintosh line ends", WHOLE.replace('\n', '\r')),
                Arguments.of("line ends that change half-way", HEAD.replace("\n", "\r\n") + SECTIONS),
                Arguments.of("a line separator in the text", WHOLE.replace("bien racontée", "bien\u2028racontée")),
                Arguments.of("blank lines before the fence", "\n\n" + WHOLE),
                Arguments.of("spaces after both fences", WHOLE.replace("---\n", "---  \n")),
                Arguments.of("a body glued to the closing fence", WHOLE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("harmless")
    void nothingIsSaidOf(String situation, String text) {
        assertThat(USUAL.found(text)).isEmpty();
    }

    static Stream<Arguments> positions() {
        String wrong = WHOLE.replace("title: Tenir un service debout", "title:");
        return Stream.of(
                Arguments.of("a byte order mark", "\uFEFF" + wrong, "2:1-2:6"),
                Arguments.of("Windows line ends", wrong.replace("\n", "\r\n"), "2:1-2:6"),
                Arguments.of("old Macintosh line ends", wrong.replace('\n', '\r'), "2:1-2:6"),
                Arguments.of("two blank lines before the fence", "\n\n" + wrong, "4:1-4:6"),
                Arguments.of("spaces after the fences", wrong.replace("---\n", "---  \n"), "2:1-2:6"));
    }

    static Stream<Arguments> lastLines() {
        String wrong = WHOLE.replace("[Linux, Bash]", "");
        return Stream.of(
                Arguments.of(
                        "line ends that change half-way",
                        wrong.replaceFirst("(?s)\n(.*?)\nimg_alt", "\r\n$1\rimg_alt")),
                Arguments.of("a line separator in the text", wrong.replace("Une année", "Une\u2028année")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lastLines")
    void linesAreCountedAsEditorsDoBehind(String situation, String text) {
        assertThat(USUAL.found(text)).containsExactly("7:1-7:5 error field-empty.list");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("positions")
    void placesStayExactBehind(String situation, String text, String place) {
        assertThat(USUAL.found(text)).containsExactly(place + " error field-empty");
    }

    /** The text without its good sections, what is found, the words in French. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
                    no front matter: one finding, not one a field ¦ ^^ ¦ 1:1-1:2 error front-matter-missing ¦ Le document n’a pas d’en-tête. Commencez le fichier par une ligne `---`, puis les champs, un par ligne, comme `title: …`, puis une seconde ligne `---`.
                    front matter that is never closed ¦ ---\\ntitle: Phare\\n\\n ¦ 1:1-1:4 error front-matter-unclosed ¦ L’en-tête que cette ligne ouvre n’est jamais refermé. Ajoutez une ligne `---` après le dernier champ, avant le début du texte.
                    TOML between plus signs     ¦ +++\\ntitle = "Phare"\\n+++\\n ¦ 1:1-1:4 error front-matter-unsupported.toml ¦ L’en-tête est en TOML, entre des lignes `+++`~; seul le YAML est lu. Remplacez les deux lignes `+++` par `---`, et écrivez chaque champ `clé: valeur` au lieu de `clé = valeur`.
                    JSON in a brace             ¦ {\\n"title": "Phare"\\n}\\n ¦ 1:1-1:2 error front-matter-unsupported.json ¦ L’en-tête est en JSON~; seul le YAML entre des lignes `---` est lu. Mettez une ligne `---` avant l’accolade ouvrante et une autre après la fermante~: entre ces lignes, le JSON se lit comme du YAML.
                    a fence of four hyphens     ¦ ----\\ntitle: Phare\\n----\\n ¦ 1:1-1:5 error front-matter-unsupported.dashes ¦ Cette ligne devrait ouvrir l’en-tête, mais ce ne sont pas exactement trois tirets. Écrivez exactement `---`, ici et après le dernier champ.
                    front matter that is a list ¦ ---\\n- title: Phare\\n- tags: [Linux]\\n---\\n ¦ 2:1-2:15 error front-matter-not-a-mapping.list ¦ L’en-tête est une liste, et non des champs avec un nom. Écrivez chaque champ sans tiret devant~: `title: Phare`.
                    front matter that is a sentence ¦ ---\\nMon projet\\n---\\n ¦ 2:1-2:11 error front-matter-not-a-mapping.text ¦ L’en-tête est un texte, et non des champs avec un nom. Écrivez chaque champ `clé: valeur`, avec deux-points et une espace après son nom~: `title: …`.
                    """)
    void oneThingIsSaidOf(String situation, String head, String expected, String words) {
        String text = head.replace("\\n", "\n") + SECTIONS;
        assertThat(USUAL.found(text)).containsExactly(expected);
        assertThat(USUAL.findings(text)).extracting(FrontMatterRowsTest::french).containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\n", "\uFEFF", "\u00A0\n"})
    void anEmptyFileIsToldAsEmptyAndAsNothingElse(String text) {
        assertThat(USUAL.found(text)).containsExactly("1:1-1:1 error document-empty");
        assertThat(USUAL.findings(text))
                .extracting(FrontMatterRowsTest::french)
                .containsExactly("Le document est vide. Écrivez son en-tête entre deux lignes `---`, puis ses"
                        + " sections~; ou supprimez le fichier.");
    }

    @Test
    void theFieldsOfFrontMatterThatIsNeverClosedAreStillJudged() {
        String unclosed = HEAD.substring(0, HEAD.length() - 4).replace("[Linux, Bash]", "Linux, Bash") + "\n";
        assertThat(USUAL.found(unclosed + SECTIONS))
                .containsExactly("1:1-1:4 error front-matter-unclosed", "7:7-7:18 error field-type.not-a-list");
    }

    @Test
    void aClosingFenceThatIsNoneIsToldWhereItStands() {
        String text = HEAD.replaceFirst("(?s)---\n$", "----\n") + SECTIONS;
        assertThat(USUAL.found(text)).containsExactly("8:1-8:5 error front-matter-unclosed.nearly");
    }

    /** The line of the front matter that changes, what is found there, the mend in French. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '^', nullValues = "-", textBlock = """
                    a colon and a space in a bare text    ¦ description: L'analyse : bilan  ¦ 6:24-6:25 error yaml-syntax.colon ¦ La valeur contient un deux-points suivi d’une espace, que YAML prend pour une autre clé. Mettez la valeur entre guillemets droits~: `description: "L'analyse : bilan"`.
                    an apostrophe in single quotes        ¦ description: 'C'est fait'  ¦ 6:16-6:17 error yaml-syntax.apostrophe ¦ Cette apostrophe referme la valeur trop tôt~: le reste de la ligne n’a plus de place. Prenez des guillemets droits doubles, où une apostrophe n’est qu’une apostrophe, ou écrivez-la deux fois~: `description: "C'est fait"`.
                    a tab before a value                  ¦ description: oui\\n\\tencore: oui  ¦ 7:1-7:2 error yaml-syntax.tab ¦ La ligne est décalée par une tabulation, ce que YAML n’accepte pas. Effacez la tabulation, et décalez par des espaces là où il le faut~: `encore: oui`.
                    a per cent sign in front              ¦ description: %USER%  ¦ 6:14-6:15 error yaml-syntax.template ¦ `%USER%` vient d’un modèle, et n’a jamais été remplacé. Écrivez la valeur elle-même à sa place, ou mettez-la entre guillemets droits si elle est voulue ainsi~: `description: "%USER%"`.
                    braces of a template                  ¦ description: {{ resume }}  ¦ 6:14-6:16 error yaml-syntax.template ¦ `{{ resume }}` vient d’un modèle, et n’a jamais été remplacé. Écrivez la valeur elle-même à sa place, ou mettez-la entre guillemets droits si elle est voulue ainsi~: `description: "{{ resume }}"`.
                    a quote that is never closed          ¦ description: "Une année  ¦ 6:14-6:15 error yaml-syntax.quote-unclosed ¦ Le guillemet ouvert ici n’est jamais refermé. Refermez-le à la fin de la valeur~: `description: "Une année"`.
                    a bracket that is never closed        ¦ tags: [Linux, Bash  ¦ 7:7-7:8 error yaml-syntax.bracket-unclosed ¦ Le `[` ouvert ici n’est jamais refermé. Refermez-le par `]`~: `tags: [Linux, Bash]`.
                    a field that is given twice           ¦ description: Oui\\ndescription: Non  ¦ 7:1-7:12 error yaml-duplicate-key +6:1-6:12 ¦ La clé `description` est écrite deux fois~: une première fois à la ligne 6. Gardez une seule des deux lignes.
                    tags with nothing behind              ¦ tags:  ¦ 7:1-7:5 error field-empty.list ¦ La liste `tags` est vide. Écrivez au moins un élément, par exemple `tags: [Java, SQL]`.
                    an image that is null                 ¦ img: null  ¦ 4:1-4:4 error field-empty ¦ Le champ `img` est vide. Écrivez sa valeur après les deux-points, par exemple `img: /assets/image.jpg`.
                    a block of text without a text        ¦ description: |  ¦ 6:1-6:12 error field-empty ¦ Le champ `description` est vide. Écrivez sa valeur après les deux-points, par exemple `description: "…"`.
                    tags with commas and no brackets      ¦ tags: Java, Kotlin  ¦ 7:7-7:19 error field-type.not-a-list ¦ Le champ `tags` contient un texte~; il faut une liste. Mettez les éléments entre crochets, séparés par des virgules~: `tags: [Java, Kotlin]`.
                    a single tag                          ¦ tags: Kotlin  ¦ 7:7-7:13 error field-type.not-a-list ¦ Le champ `tags` contient un texte~; il faut une liste. Mettez les éléments entre crochets, séparés par des virgules~: `tags: [Kotlin]`.
                    a dash with nothing behind            ¦ tags:\\n  - Java\\n  -  ¦ 9:3-9:4 error list-item-empty ¦ La liste `tags` a un élément vide. Écrivez quelque chose après le tiret, ou supprimez la ligne.
                    a tag that is an empty text           ¦ tags: [""]  ¦ 7:8-7:10 error list-item-empty.quotes ¦ La liste `tags` a un élément vide. Écrivez quelque chose entre les guillemets, ou supprimez l’élément.
                    a tag twice but for its capital       ¦ tags: [Java, java]  ¦ 7:14-7:18 warning list-item-duplicate +7:8-7:12 ¦ La liste `tags` répète `java`, après `Java`. Supprimez l’un des deux.
                    a comment that eats the end of a list ¦ tags: [C #1]  ¦ 7:10-7:11 error yaml-syntax.comment ¦ Une espace suivie de `#` commence un commentaire~: le reste de la ligne est ignoré, crochet fermant compris. Mettez l’élément entre guillemets droits~: `tags: ["C #1"]`.
                    a comment that eats the end of a tag  ¦ tags:\\n  - C #1  ¦ 8:7-8:9 warning yaml-comment ¦ Une espace suivie de `#` commence un commentaire~: le texte de `tags` s’arrête à `C`, sans `#1`. Mettez le tout entre guillemets droits~: `- "C #1"`. Si c’est bien un commentaire, mettez une espace après le `#`.
                    a title that is a number              ¦ title: 2021  ¦ 2:8-2:12 error field-type.not-text ¦ La valeur de `title`, `2021`, est lue comme un nombre, et non comme un texte. Mettez-la entre guillemets droits~: `title: "2021"`.
                    a title that is true                  ¦ title: true  ¦ 2:8-2:12 error field-type.not-text ¦ La valeur de `title`, `true`, est lue comme un «~vrai~», et non comme un texte. Mettez-la entre guillemets droits~: `title: "true"`.
                    a title that is false                 ¦ title: False  ¦ 2:8-2:13 error field-type.not-text ¦ La valeur de `title`, `False`, est lue comme un «~faux~», et non comme un texte. Mettez-la entre guillemets droits~: `title: "False"`.
                    a tag that is a number                ¦ tags: [Java, 17]  ¦ 7:14-7:16 error field-type.item-not-text ¦ L’élément `17` de la liste `tags` est lu comme un nombre, et non comme un texte. Mettez-le entre guillemets droits~: `"17"`.
                    a title that is a list                ¦ title: [Gérer, des données]  ¦ 2:8-2:28 error field-type.not-single ¦ Le champ `title` contient une liste~; il faut un texte. Écrivez une seule valeur, par exemple `title: "…"`.
                    a field with an underscore            ¦ publish_date: 2026-04-05  ¦ 3:1-3:13 error field-unknown.near-required ¦ Le champ `publishDate` manque, mais il y en a un qui s’appelle `publish_date`~: vouliez-vous dire `publishDate`~? Renommez `publish_date` en `publishDate`~; majuscules et minuscules comptent.
                    a field with a capital                ¦ Tags: [Java]  ¦ 7:1-7:5 error field-unknown.near-required ¦ Le champ `tags` manque, mais il y en a un qui s’appelle `Tags`~: vouliez-vous dire `tags`~? Renommez `Tags` en `tags`~; majuscules et minuscules comptent.
                    """)
    void aLineIsTold(String situation, String line, String expected, String words) {
        String lines = line.replace("\\n", "\n").replace("\\t", "\t");
        String text = with(lines) + SECTIONS;
        assertThat(USUAL.found(text)).isEqualTo(List.of(expected.split(" ; ")));
        assertThat(USUAL.findings(text).stream()
                        .map(FrontMatterRowsTest::french)
                        .toList())
                .containsExactly(words);
    }

    /** The type of the field, its line, the words in French. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
                    a word for a number         ¦ number  ¦ douze  ¦ La valeur de `champ`, `douze`, n’est pas un nombre. Écrivez seulement des chiffres, sans unité, avec un point au lieu d’une virgule, par exemple `champ: 12`.
                    a number with its unit      ¦ number  ¦ 12 h   ¦ La valeur de `champ`, `12 h`, n’est pas un nombre. Écrivez seulement des chiffres, sans unité, avec un point au lieu d’une virgule, par exemple `champ: 12`.
                    yes in French for true      ¦ boolean ¦ oui    ¦ La valeur de `champ`, `oui`, n’est ni `true` (vrai) ni `false` (faux). Écrivez `champ: true` ou `champ: false`, sans guillemets.
                    a list for true             ¦ boolean ¦ [true] ¦ Le champ `champ` contient une liste~; il faut `true` ou `false`. Écrivez une seule valeur, par exemple `champ: true`.
                    a list for a number         ¦ number  ¦ [12]   ¦ Le champ `champ` contient une liste~; il faut un nombre. Écrivez une seule valeur, par exemple `champ: 1`.
                    a list for a date           ¦ date    ¦ [2026-05-31] ¦ Le champ `champ` contient une liste~; il faut une date. Écrivez une seule valeur, par exemple `champ: 2026-05-31`.
                    true for a text             ¦ text    ¦ TRUE   ¦ La valeur de `champ`, `TRUE`, est lue comme un «~vrai~», et non comme un texte. Mettez-la entre guillemets droits~: `champ: "TRUE"`.
                    """)
    void aValueOfAnotherTypeIsToldInFrench(String situation, String type, String value, String words) {
        assertThat(Checked.by("documents: {page: {fields: {champ: {type: " + type + "}}}}")
                        .findings("---\nchamp: " + value + "\n---\n"))
                .extracting(FrontMatterRowsTest::french)
                .containsExactly(words);
    }

    @Test
    void aFileThatIsNotUtf8IsToldAtItsFirstOddByteAndKeepsItsPlaceInTheList() {
        byte[] bytes = WHOLE.getBytes(StandardCharsets.ISO_8859_1);
        Document document = PortfolioParser.parse("work/phare.md", bytes);
        List<Finding> told = new DocumentChecker(
                        USUAL.profile(), USUAL.profile().types().get(0).on(LocalDate.of(2026, 5, 31)))
                .check(document)
                .findings();
        assertThat(told).extracting(Finding::variant).containsExactly("windows-1252");
        assertThat(told).extracting(FindingLine::of).containsExactly("5:24-5:25 error source-not-utf8.windows-1252");
        assertThat(told).extracting(finding -> finding.location().path()).containsExactly("work/phare.md");
        assertThat(told)
                .extracting(FrontMatterRowsTest::french)
                .containsExactly("Le fichier n’est pas en UTF-8~: ici, `é` est enregistré en Windows-1252"
                        + " ou Latin-1 (octet 0xE9, position 105). Enregistrez le fichier en UTF-8 dans votre éditeur"
                        + " (VS Code~: cliquez sur l’encodage en bas à droite, «~Rouvrir avec l’encodage~» Western,"
                        + " puis «~Enregistrer avec l’encodage~» UTF-8).");
    }

    static Stream<Arguments> hostile() {
        String bomb = "a0: &a0 [x, x]\n"
                + IntStream.range(1, 40)
                        .mapToObj(i -> "a" + i + ": &a" + i + " [*a" + (i - 1) + ", *a" + (i - 1) + "]\n")
                        .collect(Collectors.joining());
        String aliases = "a: &a oui\nb: [" + "*a, ".repeat(60) + "*a]\n";
        String deep = "a: " + "[".repeat(5000) + "]".repeat(5000) + "\n";
        return Stream.of(
                Arguments.of("lists that double by reference", bomb),
                Arguments.of("more than fifty references", aliases),
                Arguments.of("lists in lists without end", deep));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void frontMatterIsNotReadAnyFurtherWhereItHolds(String situation, String lines) {
        assertThat(USUAL.findings("---\n" + lines + "---\n" + SECTIONS))
                .extracting(finding -> finding.rule().value())
                .containsExactly("yaml-limit");
    }

    @Test
    void aHugeFileIsToldForItsSizeAlone() {
        assertThat(USUAL.found(WHOLE + "Une ligne de plus.\n".repeat(200_000)))
                .containsExactly("1:1-1:1 error source-too-large");
    }

    @Test
    void theBodyIsStillJudgedBehindFrontMatterThatCannotBeRead() {
        assertThat(USUAL.found(with("description: L'analyse : bilan") + REFLECTION + SKILLS))
                .contains("6:24-6:25 error yaml-syntax.colon")
                .anyMatch(line -> line.endsWith("error section-missing"))
                .hasSize(2);
    }

    /** The head in which this line stands for the one of its field. */
    private static String with(String lines) {
        String key = lines.substring(0, lines.indexOf(':')).replace("_d", "D");
        String field = key.substring(0, 1).toLowerCase(Locale.ROOT) + key.substring(1);
        return HEAD.replaceFirst("(?m)^" + field + ": .*$", Matcher.quoteReplacement(lines));
    }

    private static String french(Finding finding) {
        Messages messages = Messages.in(Language.FRENCH);
        return (messages.message(finding) + " " + messages.mend(finding).orElse("?")).replace('\u00A0', '~');
    }
}
