package dev.portfolio.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.PortfolioValidator;
import dev.portfolio.finding.Finding;
import dev.portfolio.finding.FindingLine;
import dev.portfolio.finding.Language;
import dev.portfolio.finding.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What several documents must not have in common, one situation after the other. */
final class AcrossDocumentsTest {

    private static final Set<String> RULES =
            Set.of("title-duplicate", "slug-duplicate", "tag-inconsistent", "date-shared", "text-copied");

    private static final String REFLECTION = "Au début, je voulais tout décider seul, parce que cela me semblait aller "
            + "plus vite. Après l’échec de la première émission, nous nous sommes assis ensemble et nous avons écrit au "
            + "tableau qui répond de quoi. Depuis, je demande avant d’agir, et un plan que tout le monde a vu est tenu.";

    @TempDir
    private Path root;

    /** Each document is its path and one line of its front matter. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
            one title in two folders             ¦ a/x.md title: Radio; b/y.md title: Radio
            one title of two students            ¦ lea/radio.md title: Radio; max/radio.md title: Radio
            titles that differ by an accent      ¦ a.md title: Peche; b.md title: Pêche
            one title in two languages' folders  ¦ fr/x/index.md title: Radio; en/x/index.md title: Radio
            one slug in two folders              ¦ a/radio.md x: 1; b/radio.md x: 1
            pages of one name in two languages   ¦ radio.fr.md x: 1; radio.en.md x: 1; radio.md x: 1
            a slug that is the file's own name   ¦ radio.md slug: radio; theatre.md x: 1
            a list page and a page in it         ¦ work/_index.md x: 1; work/radio.md x: 1
            other tags                           ¦ a.md tags: [Java]; b.md tags: [JavaScript]; c.md tags: [C]; d.md tags: [C++]
            tags with other numbers              ¦ a.md tags: [Vue 2]; b.md tags: [Vue 3]
            a tag told in its own document       ¦ a.md tags: [Réseau, réseau]; b.md tags: [Java]
            two documents of one day             ¦ a.md publishDate: 2026-01-12; b.md publishDate: 2026-01-12
            three of seven documents of one day  ¦ a.md publishDate: 2026-01-12; b.md publishDate: 2026-01-12; c.md publishDate: 2026-01-12; d.md x: 1; e.md x: 1; f.md x: 1; g.md x: 1
            the day of a well-known template     ¦ a.md publishDate: 2020-03-02 00:00:00; b.md publishDate: 2020-03-02 00:00:00; c.md publishDate: 2020-03-02 00:00:00
            """)
    void thisIsFine(String situation, String documents) {
        write(documents);
        assertThat(found()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
            one title                    ¦ a.md title: L’équipe & moi; b.md title: "L'équipe  et moi:" ¦ b.md 2:8-2:27 warning title-duplicate +2:8-2:22 ¦ `a.md` porte déjà ce titre~: dans une liste, rien ne distingue les deux pages. Dites dans l’un des deux titres ce que sa page a de particulier.
            bundles of one title         ¦ w/a/index.md title: Radio; w/b/index.md title: radio ¦ w/b/index.md 2:8-2:13 warning title-duplicate +2:8-2:13 ¦ `w/a/index.md` porte déjà ce titre~: dans une liste, rien ne distingue les deux pages. Dites dans l’un des deux titres ce que sa page a de particulier.
            two endings, and one title   ¦ a.md title: Radio; a.mdx title: Radio ¦ a.mdx 1:1-1:1 error slug-duplicate +1:1-1:1 ¦ Ce document et `a.md` auraient tous deux l’adresse `a`~: le site ne peut montrer que l’un des deux. Renommez l’un des deux fichiers, ou supprimez celui qui est de trop.
            a folder of the file's name  ¦ w/a.md x: 1; w/a/index.md x: 1 ¦ w/a/index.md 1:1-1:1 error slug-duplicate +1:1-1:1 ¦ Ce document et `w/a.md` auraient tous deux l’adresse `a`~: le site ne peut montrer que l’un des deux. Renommez l’un des deux fichiers, ou supprimez celui qui est de trop.
            blanks and capitals          ¦ Ma radio.md x: 1; ma-radio.md x: 1 ¦ ma-radio.md 1:1-1:1 error slug-duplicate +1:1-1:1 ¦ Ce document et `Ma radio.md` auraient tous deux l’adresse `ma-radio`~: le site ne peut montrer que l’un des deux. Renommez l’un des deux fichiers, ou supprimez celui qui est de trop.
            two slugs                    ¦ a.md slug: radio; b.md slug: Radio ¦ b.md 2:7-2:12 error slug-duplicate.written +2:7-2:12 ¦ `a.md` demande aussi l’adresse `radio`~: le site ne peut montrer que l’une des deux pages. Écrivez une autre adresse dans l’un des deux, ou supprimez la ligne~: la page prend alors le nom de son fichier.
            a slug that is a file's name ¦ a.md x: 1; b.md slug: a ¦ b.md 2:7-2:8 error slug-duplicate.written-file +1:1-1:1 ¦ `a` est l’adresse de `a.md`, d’après le nom de son fichier~: le site ne peut montrer que l’une des deux pages. Écrivez ici une autre adresse, ou supprimez la ligne~: la page prend alors le nom de son fichier.
            a file named like a slug     ¦ a.md slug: b; b.md x: 1 ¦ b.md 1:1-1:1 error slug-duplicate.file-written +2:7-2:8 ¦ D’après le nom de son fichier, cette page a l’adresse `b`, que `a.md` demande dans son en-tête. Renommez ce fichier, ou écrivez une autre adresse dans `a.md`.
            permalinks of two folders    ¦ a/x.md permalink: /radio/; b/y.md permalink: /radio ¦ b/y.md 2:12-2:18 error slug-duplicate.written +2:12-2:19 ¦ `a/x.md` demande aussi l’adresse `radio`~: le site ne peut montrer que l’une des deux pages. Écrivez une autre adresse dans l’un des deux, ou supprimez la ligne~: la page prend alors le nom de son fichier.
            a tag in capitals            ¦ a.md tags: [JAVA]; b.md tags: [Java]; c.md tags: [Java] ¦ a.md 2:8-2:12 info tag-inconsistent.case +2:8-2:12 ¦ Le mot-clé `JAVA` s’écrit `Java` dans 2 autres documents, dont `b.md`~: un site en fait deux mots-clés. S’ils veulent dire la même chose, écrivez partout `Java`.
            a plural, no vocabulary      ¦ a.md tags: [Réseau]; b.md tags: [reseaux] ¦ b.md 2:8-2:15 info tag-inconsistent.plural +2:8-2:14 ¦ Le mot-clé `reseaux` ne diffère que par le singulier ou le pluriel de `Réseau`, comme l’écrit 1 autre document, à savoir `a.md`~: un site en fait deux mots-clés. S’ils veulent dire la même chose, écrivez partout `Réseau`.
            an accent                    ¦ a.md tags: [Reseau]; b.md tags: [Réseau]; c.md tags: [Réseau] ¦ a.md 2:8-2:14 info tag-inconsistent.accent +2:8-2:14 ¦ Le mot-clé `Reseau` ne diffère que par les accents de `Réseau`, comme l’écrivent 2 autres documents, dont `b.md`~: un site en fait deux mots-clés. S’ils veulent dire la même chose, écrivez partout `Réseau`.
            a hyphen, in a single tag    ¦ a.md tags: machine learning; b.md tags: [machine-learning] ¦ b.md 2:8-2:24 info tag-inconsistent.separator +2:7-2:23 ¦ Le mot-clé `machine-learning` ne diffère que par des traits d’union, des espaces ou des points de `machine learning`, comme l’écrit 1 autre document, à savoir `a.md`~: un site en fait deux mots-clés. S’ils veulent dire la même chose, écrivez partout `machine learning`.
            one day in all               ¦ a.md publishDate: 2026-01-12; b.md publishDate: 2026-01-12 10:00:00; c.md publishDate: "2026-01-12" ¦ a.md 2:14-2:24 info date-shared.all +2:14-2:33 +2:14-2:26 ¦ Les 3 documents de ce type ont tous la même date `publishDate`, 2026-01-12~: elle a peut-être été copiée avec un fichier. Écrivez dans chacun sa propre date~; s’ils ont vraiment la même, il n’y a rien à faire.
            one day in most              ¦ a.md publishDate: 2026-01-12; b.md publishDate: 2026-01-13; c.md publishDate: 2026-01-12; d.md publishDate: 2026-01-12 ¦ a.md 2:14-2:24 info date-shared +2:14-2:24 +2:14-2:24 ¦ Sur 4 documents de ce type, 3 ont la même date `publishDate`, 2026-01-12~: elle a peut-être été copiée avec un fichier. Écrivez dans chacun sa propre date~; s’ils ont vraiment la même, il n’y a rien à faire.
            """)
    void thisIsToldOnce(String situation, String documents, String expected, String words) {
        write(documents);
        assertThat(found()).containsExactly(expected);
        assertThat(words()).containsExactly(words);
    }

    @Test
    void aVocabularyTellsByItself() {
        Disk.write(root, "terms.yaml", "- Réseau\n");
        Disk.write(root, "portfolio.yaml", """
                extends: competency
                documents: {competency: {fields: {tags: {vocabulary: terms.yaml}}}}
                """);
        write("a.md tags: [Réseau]; b.md tags: [réseaux]");
        assertThat(found()).isEmpty();
    }

    @Test
    void aCopiedReflectionIsToldWithTheOtherPlace() {
        Disk.write(root, "a.md", "## Recul réflexif\n\n" + REFLECTION + "\n");
        Disk.write(
                root,
                "b.md",
                "## Autre chose\n\nRien.\n\n## Bilan\n\n"
                        + REFLECTION.replace('’', '\'').replace("émission", "projection") + "\n");
        String longer = REFLECTION + " Voilà ce que j’en dis aujourd’hui.";
        Disk.write(root, "c.md", longer + "\n");
        assertThat(found())
                .containsExactly(
                        "b.md 5:1-5:9 warning text-copied +1:1-1:18",
                        "c.md 1:1-1:" + (longer.length() + 1) + " warning text-copied +1:1-1:18 +5:1-5:9");
        assertThat(words().get(0))
                .matches(
                        "La section «~Bilan~» reprend [89][0-9]~% de son texte à la section «~Recul réflexif~» de `a.md`\\. "
                                + "Dites ici ce qui est propre à ce document, .*");
        assertThat(words().get(1)).startsWith("Le texte d’avant le premier titre reprend ");
    }

    @Test
    void aQuotationIsNoCopy() {
        Disk.write(root, "a.md", "## Recul réflexif\n\n" + REFLECTION + "\n");
        Disk.write(root, "b.md", "## Recul réflexif\n\n> " + REFLECTION + "\n");
        assertThat(found()).isEmpty();
    }

    @Test
    void aProfileSetsHowMuchIsTooMuch() {
        Disk.write(root, "a.md", REFLECTION + "\n");
        Disk.write(root, "b.md", REFLECTION + "\n");
        Disk.write(root, "portfolio.yaml", "extends: competency\nrules: {text-copied: {words: 100}}\n");
        assertThat(found()).isEmpty();
        Disk.write(
                root, "portfolio.yaml", "extends: competency\nrules: {text-copied: {severity: error, share: 100}}\n");
        assertThat(found())
                .containsExactly("b.md 1:1-1:" + (REFLECTION.length() + 1) + " error text-copied.whole +1:1-1:"
                        + (REFLECTION.length() + 1));
    }

    private void write(String documents) {
        for (String document : documents.split("; ", -1)) {
            int end = document.indexOf(".md") + (document.contains(".mdx") ? 4 : 3);
            Disk.write(root, document.substring(0, end), "---\n" + document.substring(end + 1) + "\n---\n\nTexte.\n");
        }
    }

    private List<Finding> findings() {
        return PortfolioValidator.of(root).withLanguage(Language.FRENCH).validate().findings().stream()
                .filter(finding -> RULES.contains(finding.rule().value()))
                .toList();
    }

    private List<String> found() {
        return findings().stream()
                .map(finding -> finding.location().path() + " " + FindingLine.of(finding))
                .toList();
    }

    private List<String> words() {
        Messages messages = Messages.in(Language.FRENCH);
        return findings().stream()
                .map(finding ->
                        messages.message(finding) + " " + messages.mend(finding).orElse("?"))
                .map(text -> text.replace('\u00A0', '~'))
                .toList();
    }
}
