package dev.portfolio.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.PortfolioParser;
import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Language;
import dev.portfolio.finding.Messages;
import dev.portfolio.run.DocumentChecker;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said in French to somebody who has never seen YAML: the thing, the cause, and what to type. */
final class FrenchWordsTest {

    private static final Checked FIELDS = Checked.by("""
            documents:
              page:
                additionalFields: warn
                fields:
                  hours: {type: number, min: 1, max: 35.5}
                  draft: {type: boolean}
                  site: {type: url}
                  kind: {allowed: [stage]}
                  level: {allowed: [N1, N2]}
                  tags: {type: list, minItems: 2, maxItems: 3}
                  one: {type: list, maxItems: 1}
            """);

    private static final Checked SCHEMA =
            Checked.by("documents: {page: {frontMatter: {schema: page.schema.json}}}", Map.of("page.schema.json", """
                    {"properties": {
                      "hours": {"type": "integer", "minimum": 1, "exclusiveMaximum": 36},
                      "note": {"type": "number", "maximum": 20, "exclusiveMinimum": 0},
                      "step": {"type": "integer", "multipleOf": 5},
                      "draft": {"type": "boolean"},
                      "site": {"type": "string", "format": "uri"},
                      "at": {"type": "string", "format": "time"},
                      "kind": {"enum": ["stage"]},
                      "tags": {"type": "array", "maxItems": 1, "items": {"type": "string"}},
                      "all": {"type": "array", "minItems": 2, "items": {"type": "string"}},
                      "links": {"type": "array", "items": {"type": "object", "required": ["url"],
                        "properties": {"url": {"type": "string"}}}},
                      "author": {"type": "object", "required": ["name", "born"], "properties": {
                        "name": {"type": "string"}, "born": {"type": "string", "format": "date"}}}
                    }}
                    """));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
            hours: "12"             ¦ La valeur de `hours`, `12`, est entre guillemets, ce qui en fait un texte~; il faut un nombre. Écrivez-la sans guillemets~: `hours: 12`.
            hours: 1,5 h            ¦ La valeur de `hours`, `1,5 h`, n’est pas un nombre. Écrivez seulement des chiffres, sans unité, avec un point au lieu d’une virgule, par exemple `hours: 1.5`.
            hours: douze            ¦ La valeur de `hours`, `douze`, n’est pas un nombre. Écrivez seulement des chiffres, sans unité, avec un point au lieu d’une virgule, par exemple `hours: 12`.
            hours: 0.5              ¦ La valeur de `hours` est 0.5~; elle doit être d’au moins 1. Écrivez 1 ou plus~; si la valeur doit être si petite, parlez-en à la personne qui tient le profil.
            hours: 40               ¦ La valeur de `hours` est 40~; elle ne doit pas dépasser 35.5. Écrivez 35.5 ou moins~; si la valeur doit être si grande, parlez-en à la personne qui tient le profil.
            draft: 'true'           ¦ La valeur de `draft`, `true`, est entre guillemets, ce qui en fait un texte~; il faut `true` ou `false`. Écrivez-la sans guillemets~: `draft: true`.
            draft: oui              ¦ La valeur de `draft`, `oui`, n’est ni `true` (vrai) ni `false` (faux). Écrivez `draft: true` ou `draft: false`, sans guillemets.
            site: www.iut.example   ¦ La valeur de `site`, `www.iut.example`, n’est pas une adresse web. Écrivez l’adresse entière, qui commence par `https://`~: `site: https://www.iut.example`.
            site: mon site          ¦ La valeur de `site`, `mon site`, n’est pas une adresse web. Écrivez l’adresse entière, qui commence par `https://`.
            kind: projet            ¦ `projet` n’est pas admis dans `kind`. Écrivez `stage`.
            level: expert           ¦ `expert` n’est pas admis dans `level`. Choisissez parmi `N1`, `N2`.
            tags: [Java]            ¦ La liste `tags` a 1 élément~; il en faut au moins 2. Ajoutez-en entre les crochets, après une virgule, ou sur une nouvelle ligne qui commence par un tiret et une espace.
            tags: [a, b, c, d]      ¦ La liste `tags` a 4 éléments~; il en faut au plus 3. Gardez-en 3, les plus importants.
            one: [a, b]             ¦ La liste `one` a 2 éléments~; il en faut au plus 1. Gardez-en 1, le plus important.
            tags: [Java, Java]      ¦ La liste `tags` répète `Java`. Supprimez l’un des deux.
            tags: [Java, java]      ¦ La liste `tags` répète `java`, après `Java`. Supprimez l’un des deux.
            humeur: bonne           ¦ Ce genre de document n’a pas de champ `humeur`. Enlevez-le, ou ajoutez-le sous `fields` dans `portfolio.yaml`.
            levl: N1                ¦ Ce genre de document n’a pas de champ `levl`~; vouliez-vous dire `level`~? Renommez-le en `level`.
            le`vel: N1              ¦ Ce genre de document n’a pas de champ `` le`vel ``~; vouliez-vous dire `level`~? Renommez-le en `level`.
            """)
    void ofAField(String line, String words) {
        assertThat(french(FIELDS.findings("---\n" + line + "\n---\n\nUn phare.\n")))
                .containsExactly(words);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
            hours: "12"             ¦ La valeur de `hours`, `12`, est entre guillemets, ce qui en fait un texte~; il faut un nombre entier. Écrivez-la sans guillemets~: `hours: 12`.
            hours: "12.5"           ¦ Le champ `hours` contient un texte~; il faut un nombre entier. Écrivez-le ainsi~: `hours: 1`.
            hours: 0                ¦ La valeur de `hours` est 0~; elle doit être d’au moins 1. Écrivez `hours: 1` ou plus.
            hours: 36               ¦ La valeur de `hours` est 36~; elle doit être plus petite que 36. Écrivez un nombre plus petit que 36.
            note: 21                ¦ La valeur de `note` est 21~; elle ne doit pas dépasser 20. Écrivez `note: 20` ou moins.
            note: 0                 ¦ La valeur de `note` est 0~; elle doit être plus grande que 0. Écrivez un nombre plus grand que 0.
            step: 12                ¦ La valeur de `step` est 12~; elle doit être un multiple de 5. Écrivez un multiple de 5, par exemple `step: 5`.
            draft: "false"          ¦ La valeur de `draft`, `false`, est entre guillemets, ce qui en fait un texte~; il faut `true` ou `false`. Écrivez-la sans guillemets~: `draft: false`.
            site: www.iut.example   ¦ `www.iut.example`, dans `site`, n’est pas une adresse web. Écrivez l’adresse entière, sans espaces, qui commence par `https://`~: `site: https://www.iut.example`.
            site: mon site          ¦ `mon site`, dans `site`, n’est pas une adresse web. Écrivez l’adresse entière, sans espaces, qui commence par `https://`.
            at: 12h                 ¦ `12h`, dans `at`, n’a pas la forme `time`. Écrivez-la sous cette forme~; si elle ne vous dit rien, demandez à la personne qui s’occupe du site.
            kind: projet            ¦ `projet` n’est pas admis dans `kind`. Écrivez `stage`.
            tags: [a, b]            ¦ La liste `tags` a 2 éléments~; il en faut au plus 1. Gardez-en 1, le plus important.
            all: [a]                ¦ La liste `all` a 1 élément~; il en faut au moins 2. Ajoutez-en entre les crochets, après une virgule, ou sur une nouvelle ligne qui commence par un tiret et une espace.
            links:@- ulr: a         ¦ Le champ `links[1].url` manque, mais il y en a un qui s’appelle `ulr`~: vouliez-vous dire `url`~? Renommez `ulr` en `url`~; majuscules et minuscules comptent.
            links:@- url: a@- null  ¦ Le champ `links[2]` est vide. Écrivez sa valeur, par exemple `- {url: "…"}`.
            author: Ada             ¦ Le champ `author` contient un texte~; il faut un groupe de clés. Écrivez-le ainsi~: `author: {name: "…", born: 2026-05-31}`.
            tags:                   ¦ Le champ `tags` est vide. Écrivez sa valeur, par exemple `tags: ["…"]`.
            """)
    void ofAFieldOfTheSitesSchema(String lines, String words) {
        assertThat(french(SCHEMA.findings("---\n" + lines.replace('@', '\n') + "\n---\n\nUn phare.\n")))
                .containsExactly(words);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"é, 0xE9", "’, 0x92", "œ, 0x9C", "à, 0xE0"})
    void ofALetterThatAnOlderProgramSaved(String letter, String octet) {
        byte[] text = ("# Phare\n\nUn mot : " + letter + " !\n").getBytes(Charset.forName("windows-1252"));
        assertThat(text).isNotEqualTo(new String(text, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8));
        List<Finding> findings = new DocumentChecker(
                        FIELDS.profile(), FIELDS.profile().types().get(0))
                .check(PortfolioParser.parse("work/phare.md", text))
                .findings();
        assertThat(french(findings))
                .singleElement()
                .asString()
                .startsWith("Le fichier n’est pas en UTF-8~: ici, `" + letter
                        + "` est enregistré en Windows-1252 ou Latin-1 (octet " + octet + ", position 18).");
    }

    private static List<String> french(List<Finding> findings) {
        Messages messages = Messages.in(Language.FRENCH);
        return findings.stream()
                .map(finding ->
                        messages.message(finding) + " " + messages.mend(finding).orElse("?"))
                .map(words -> words.replace('\u00A0', '~'))
                .toList();
    }
}
