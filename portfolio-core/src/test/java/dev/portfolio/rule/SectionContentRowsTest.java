package dev.portfolio.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Language;
import dev.portfolio.finding.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a section can ask for, one situation after the other; in the French words, {@code ~} is a no-break space. */
final class SectionContentRowsTest {

    private static final String WHAT = "ce que vous avez fait, ce que vous avez appris, ce que vous feriez autrement";

    /** What is asked for, what the section holds, what is found at its heading, the words in French. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
                    too few words        ¦ words: {min: 5}      ¦ Deux mots. ¦ warning section-too-short ¦ La section «~Bilan~» a 2 mots~; il en faut au moins 5. Écrivez encore 3 mots environ~: WHAT.
                    one word too few     ¦ words: {min: 3}      ¦ Deux mots. ¦ warning section-too-short ¦ La section «~Bilan~» a 2 mots~; il en faut au moins 3. Écrivez encore 1 mot environ~: WHAT.
                    too many words       ¦ words: {max: 3}      ¦ Un, deux, trois, quatre. ¦ warning section-content.words.many ¦ La section «~Bilan~» a 4 mots~; il en faut au plus 3. Ramenez-la à l’essentiel.
                    no list              ¦ listItems: {min: 3}  ¦ Un, deux, trois. ¦ error section-list-too-short.none ¦ La section «~Bilan~» n’a pas de liste~; il faut au moins 3 éléments. Écrivez ses éléments un par ligne, chacun commençant par un tiret et une espace~: `- …`.
                    too few list items   ¦ listItems: {min: 3}  ¦ - Un/- Deux ¦ error section-list-too-short ¦ La section «~Bilan~» a 2 éléments de liste~; il en faut au moins 3. Ajoutez des éléments, un par ligne, chacun commençant par un tiret et une espace~: `- …`.
                    too many list items  ¦ listItems: {max: 1}  ¦ - Un/- Deux ¦ warning section-content.list-items.many ¦ La section «~Bilan~» a 2 éléments de liste~; il en faut au plus 1. Gardez les plus importants.
                    no paragraph         ¦ paragraphs: {min: 1} ¦ - Un/- Deux ¦ warning section-content.paragraphs.none ¦ La section «~Bilan~» n’a aucun paragraphe~; il en faut au moins 1. Écrivez-en, avec une ligne vide entre deux paragraphes.
                    too few paragraphs   ¦ paragraphs: {min: 2} ¦ Un./Deux. ¦ warning section-content.paragraphs.few ¦ La section «~Bilan~» a 1 paragraphe~; il en faut au moins 2. Ajoutez-en, avec une ligne vide entre deux paragraphes.
                    too many paragraphs  ¦ paragraphs: {max: 1} ¦ Un.//Deux. ¦ warning section-content.paragraphs.many ¦ La section «~Bilan~» a 2 paragraphes~; il en faut au plus 1. Raccourcissez-la, ou réunissez des paragraphes.
                    no link              ¦ links: {min: 1}      ¦ Oui. ¦ warning section-content.links.none ¦ La section «~Bilan~» n’a aucun lien~; il en faut au moins 1. Ajoutez-en, par exemple `[le rapport](/assets/rapport.pdf)`.
                    too few links        ¦ links: {min: 2}      ¦ [Oui](https:|iut.example). ¦ warning section-content.links.few ¦ La section «~Bilan~» a 1 lien~; il en faut au moins 2. Ajoutez-en, par exemple `[le rapport](/assets/rapport.pdf)`.
                    no image             ¦ images: {min: 1}     ¦ Oui. ¦ warning section-content.images.none ¦ La section «~Bilan~» n’a aucune image~; il en faut au moins 1. Ajoutez-en, par exemple `![ce qu'elle montre](/assets/capture.png)`.
                    too many images      ¦ images: {max: 1}     ¦ ![Un](https:|iut.example) ![Deux](https:|iut.example) ¦ warning section-content.images.many ¦ La section «~Bilan~» a 2 images~; il en faut au plus 1. Gardez les plus importantes.
                    no sub-section       ¦ subsections: {min: 2} ¦ Oui. ¦ warning section-content.subsections.none ¦ La section «~Bilan~» n’a aucune sous-section~; il en faut au moins 2. Ajoutez pour chaque partie un titre avec un `#` de plus que «~Bilan~».
                    too few sub-sections ¦ subsections: {min: 2} ¦ ## Un/Oui. ¦ warning section-content.subsections.few ¦ La section «~Bilan~» a 1 sous-section~; il en faut au moins 2. Ajoutez pour chaque partie un titre avec un `#` de plus que «~Bilan~».
                    nothing at all       ¦ words: {min: 5}, listItems: {min: 2}, links: {min: 1} ¦ ^^ ¦ error section-empty ¦ La section «~Bilan~» est vide. Écrivez son contenu sous le titre.
                    """)
    void aSectionLacks(String situation, String asked, String content, String expected, String words) {
        Checked checked = asking(asked);
        assertThat(checked.found(document(content))).containsExactly("4:1-4:8 " + expected);
        assertThat(checked.findings(document(content)))
                .extracting(SectionContentRowsTest::french)
                .containsExactly(words.replace("WHAT", WHAT));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
                    as few words as may be    ¦ words: {min: 2, max: 3} ¦ Deux mots.
                    as many words as may be   ¦ words: {min: 2, max: 3} ¦ Oui, trois mots.
                    words below sub-headings  ¦ words: {min: 4}         ¦ Oui.//## Un/Encore deux mots.
                    list items in two lists   ¦ listItems: {min: 3}     ¦ - Un/- Deux//Puis~://1. Trois
                    a list in a list          ¦ listItems: {min: 3}     ¦ - Un/  - Deux/  - Trois
                    two paragraphs            ¦ paragraphs: {min: 2}    ¦ Un.//Deux.
                    a link in a list          ¦ links: {min: 1}         ¦ - [Oui](https:|iut.example)
                    an image in a sub-section ¦ images: {min: 1}        ¦ ## Un/![Un](https:|iut.example)
                    two sub-sections          ¦ subsections: {min: 2}   ¦ ## Un/Oui./## Deux/Oui.
                    """)
    void aSectionHoldsEnoughBy(String situation, String asked, String content) {
        assertThat(asking(asked).found(document(content))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
                    a sub-section with too few words ¦ words: {min: 3}     ¦ Oui. ¦ warning section-content.words.few ¦ La section «~Deux~» a 1 mot~; il en faut au moins 3. Écrivez environ 3 mots~: WHAT.
                    a sub-section without a list     ¦ listItems: {min: 1} ¦ Oui. ¦ warning section-content.list-items.none ¦ La section «~Deux~» n’a aucun élément de liste~; il en faut au moins 1. Écrivez les éléments un par ligne, chacun commençant par un tiret et une espace~: `- …`.
                    a sub-section without a link     ¦ links: {min: 1}     ¦ Oui. ¦ warning section-content.links.none ¦ La section «~Deux~» n’a aucun lien~; il en faut au moins 1. Ajoutez-en, par exemple `[le rapport](/assets/rapport.pdf)`.
                    an empty sub-section, told once  ¦ words: {min: 3}, links: {min: 1} ¦ ^^ ¦ warning section-content.words.none ¦ La section «~Deux~» n’a aucun mot~; il en faut au moins 3. Écrivez environ 3 mots~: WHAT.
                    """)
    void eachSubSectionHasAContractOfItsOwn(
            String situation, String asked, String content, String expected, String words) {
        Checked checked = asking("subsections: {min: 2, " + asked + "}");
        String text = document("## Un/- [Trois mots ici](https:|iut.example)/## Deux/" + content);
        assertThat(checked.found(text)).containsExactly("7:1-7:8 " + expected);
        assertThat(checked.findings(text))
                .extracting(SectionContentRowsTest::french)
                .containsExactly(words.replace("WHAT", WHAT));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
                    a section without evidence       ¦ Oui.                       ¦ 4:1-4:8 error evidence-missing.none.headings ¦ La section «~Bilan~» n’a aucune trace~: aucun sous-titre qui nomme un projet. Ajoutez un sous-titre par projet, comme `## Projet …`, avec dessous ce que vous avez fait et ce qui le montre.
                    too little evidence              ¦ ## Un/- [Oui](https:|iut.example) ¦ 4:1-4:8 error evidence-missing.few.headings ¦ La section «~Bilan~» montre 1 trace~; il en faut au moins 2. Ajoutez un sous-titre par projet, comme `## Projet …`, avec dessous ce que vous avez fait et ce qui le montre.
                    a bullet without a proof         ¦ ## Un/- [Oui](https:|iut.example)/## Deux/- Oui. ¦ 7:1-7:8 warning evidence-without-proof ¦ La trace «~Deux~» ne prouve encore rien~: elle n’a ni lien qui mène quelque part, ni image, ni bloc de code. Ajoutez de quoi voir, par exemple `[le rapport](/assets/rapport.pdf)` ou `![ce que montre la capture](/assets/capture.png)`.
                    a proof without a bullet         ¦ ## Un/- [Oui](https:|iut.example)/## Deux/[Oui](https:|iut.example) ¦ 7:1-7:8 error evidence-without-item.none ¦ La trace «~Deux~» n’a pas de liste qui dise ce qui a été fait. Dites ce que vous avez fait, une chose par ligne, chacune commençant par un tiret et une espace~: `- …`.
                    a heading with nothing below it  ¦ ## Un/- [Oui](https:|iut.example)/## Deux/ ¦ 7:1-7:8 error evidence-without-item.none ¦ La trace «~Deux~» n’a pas de liste qui dise ce qui a été fait. Dites ce que vous avez fait, une chose par ligne, chacune commençant par un tiret et une espace~: `- …`.
                    """)
    void anEvidenceHeadingNeedsABulletAndAProof(String situation, String content, String expected, String words) {
        Checked checked = asking("evidence: {min: 2, listItems: {min: 1}, proof: true}");
        assertThat(checked.found(document(content))).containsExactly(expected);
        assertThat(checked.findings(document(content)))
                .extracting(SectionContentRowsTest::french)
                .containsExactly(words);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
                    a link in the bullet   ¦ - [Oui](https:|iut.example)
                    a link below it        ¦ - Oui.//[Oui](https:|iut.example)
                    an image               ¦ - Oui.//![Un](https:|iut.example)
                    a block of code        ¦ - Oui.//```sh/ls/```
                    """)
    void aBulletAndAProofAreEnoughAs(String situation, String content) {
        assertThat(asking("evidence: {min: 1, listItems: {min: 1}, proof: true}")
                        .found(document("## Un/" + content)))
                .isEmpty();
    }

    private static Checked asking(String asked) {
        return Checked.by("documents: {page: {sections: [{heading: Bilan, " + asked + "}]}}");
    }

    /** The section's heading is on line 4, and its content from line 5; {@code /} ends a line, {@code |} is two of them. */
    private static String document(String content) {
        return "---\ntitle: Phare\n---\n# Bilan\n" + content.replace("/", "\n").replace("|", "//") + "\n";
    }

    private static String french(Finding finding) {
        Messages messages = Messages.in(Language.FRENCH);
        return (messages.message(finding) + " " + messages.mend(finding).orElse("?")).replace('\u00A0', '~');
    }
}
