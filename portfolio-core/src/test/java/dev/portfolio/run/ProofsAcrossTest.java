package dev.portfolio.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.PortfolioValidator;
import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Language;
import dev.portfolio.finding.Messages;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Proofs that nobody uses, and one that is used for everything, over the documents of a portfolio. */
final class ProofsAcrossTest {

    @TempDir
    private Path root;

    @Test
    void oneProofForMostPiecesOfSeveralDocumentsIsToldWhereItStandsFirst() {
        document("a", "### Un\n\n- Fait : [le rapport](../../../public/r.pdf)\n");
        document("b", "### Deux\n\n- Fait : [le rapport](/r.pdf)\n\n### Trois\n\n- Fait : [là](https://iut.example)\n");
        document("c", "### Quatre\n\n- Fait : [le rapport](/r.pdf) et encore [lui](/r.pdf)\n");
        Disk.write(root, "public/r.pdf", "%PDF");
        List<Finding> found = found("proof-reused");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).location().toString()).isEqualTo("src/content/work/a.md:22:10");
        assertThat(found.get(0).related())
                .extracting(Object::toString)
                .containsExactly("src/content/work/b.md:22:10", "src/content/work/c.md:22:10");
        assertThat(words(found.get(0)))
                .startsWith("`../../../public/r.pdf` est tout ce qui prouve 3 des 4 traces qui montrent quelque chose");
    }

    @Test
    void halfOfThePiecesOrAnotherPlaceInTheSameFileIsNotEverything() {
        document("a", """
                ### Un

                - Fait : [p. 1](/r.pdf#page=1)

                ### Deux

                - Fait : [p. 2](/r.pdf#page=2)

                ### Trois

                - Fait : [p. 3](/r.pdf#page=3)
                """);
        document("b", "### Un\n\n- Fait : [a](https://iut.example)\n\n### Deux\n\n- Fait : [b](https://iut.example)\n");
        Disk.write(root, "public/r.pdf", "%PDF");
        assertThat(found("proof-reused")).isEmpty();
    }

    @Test
    void aPieceWithAProofOfItsOwnBesideTheCommonOneCountsForItself() {
        for (String name : List.of("a", "b", "c")) {
            document(
                    name,
                    "### " + name + "\n\n- Fait : [tout](https://iut.example), [" + name + "](https://iut.example/"
                            + name + ")\n");
        }
        assertThat(found("proof-reused")).isEmpty();
    }

    @Test
    void aFileThatIsThereToBeShownAndIsNotIsTold() {
        Disk.write(root, "portfolio.yaml", "extends: competency\nproofFiles: public/traces/**\n");
        for (String name : List.of("montré.pdf", "image.png", "oublié.pdf", "ailleurs.pdf")) {
            Disk.write(root, "public/traces/" + name, "GIF89a");
        }
        document("a", """
                Voir [ailleurs](/traces/ailleurs.pdf).

                ### Un

                - Fait : [ceci](/traces/montr%C3%A9.pdf)
                - ![cela](../../../public/traces/image.png)
                """);
        List<Finding> found = found("proof-unused");
        assertThat(found)
                .extracting(finding -> finding.location() + " " + finding.variant())
                .containsExactly(
                        "public/traces/ailleurs.pdf:1:1 file",
                        "public/traces/oublié.pdf:1:1 file",
                        "src/content/work/a.md:20:6 ");
        assertThat(words(found.get(1)))
                .isEqualTo(
                        "Le fichier `public/traces/oublié.pdf` est là pour être montré, mais aucune trace ne le montre."
                                + " Faites-y mener un lien depuis le projet auquel il appartient, par exemple"
                                + " `[…](/traces/oublié.pdf)`, ou supprimez-le.");
    }

    @Test
    void aGlobOfProofsThatMatchesNothingIsTold() {
        Disk.write(root, "portfolio.yaml", "extends: competency\nproofFiles: public/trace/**\n");
        Disk.write(root, "public/traces/a.pdf", "%PDF");
        document("a", "### Un\n\n- Fait : [ceci](/traces/a.pdf)\n");
        assertThat(found("glob-unmatched"))
                .extracting(finding -> finding.location() + " " + finding.variant())
                .containsExactly("portfolio.yaml:2:13 near");
    }

    @Test
    void codeBetweenThePiecesBelongsToNone() {
        document("a", "```sql\nSELECT 1;\n```\n\n### Un\n\n- Fait : [ceci](https://iut.example)\n");
        assertThat(found("proof-unused"))
                .extracting(finding -> finding.location().start() + " " + finding.variant())
                .containsExactly("20:1 code");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Accueil](/)", "[Retour](./)", "[Retour](../)", "[Sommaire](../index.md)", "[Sommaire](README.md)",
                "[L’autre page](b)", "[L’autre page](b.md#un)", "[Plus bas](#un)", "[[b]]", "[Page](/work/b/)",
            })
    void whatLeadsAboutInTheSiteIsNoProofThatNobodyUses(String link) {
        document("a", link + "\n\n### Un\n\n- Fait : [ceci](https://iut.example)\n");
        assertThat(found("proof-unused")).isEmpty();
    }

    @Test
    void theBannerAboveTheFirstSectionOfAPageIsNoProofThatNobodyUses() {
        Disk.write(root, "portfolio.yaml", "documents: {page: {files: a.md, evidence: {items: headings}}}\n");
        Disk.write(root, "a.md", """
                ---
                title: A
                ---
                ![Un phare](https://iut.example/phare.jpg)

                # Ma page

                <img src="https://iut.example/bandeau.png" alt="Un bandeau">

                Mon [code](https://git.iut.example)

                ## Un

                ![Un plan](https://iut.example/plan.png)
                """);
        assertThat(found("proof-unused"))
                .extracting(finding -> finding.location().start().toString())
                .containsExactly("10:5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![[bandeau.png]]",
                "![[images/bandeau.jpg|600]]",
                "[![Un bandeau](bandeau.png)](https://iut.example)",
                "[![Un bandeau][b]](https://iut.example)\n\n[b]: bandeau.png",
                "<a href=\"https://iut.example\">\n  <img src=\"bandeau.png\" alt=\"Un bandeau\">\n</a>",
                "[<img src=\"bandeau.png\" alt=\"Un bandeau\">](https://iut.example)",
            })
    void aBannerMayBeTakenInByObsidianOrLeadSomewhere(String banner) {
        Disk.write(root, "portfolio.yaml", "documents: {page: {files: a.md, evidence: {items: headings}}}\n");
        Disk.write(
                root, "a.md", "---\ntitle: A\n---\n" + banner + "\n\n## Un\n\n![Un plan](https://iut.example/p.png)\n");
        assertThat(found("proof-unused")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![[rapport.pdf]]",
                "[Le rapport](https://iut.example/r.pdf)",
                "[Le rapport](https://iut.example) ![Un bandeau](bandeau.png)",
                "<a href=\"https://iut.example\">Le rapport</a> <img src=\"bandeau.png\" alt=\"Un bandeau\">",
            })
    void whatIsNoPictureIsNoBanner(String shown) {
        Disk.write(root, "portfolio.yaml", "documents: {page: {files: a.md, evidence: {items: headings}}}\n");
        Disk.write(
                root, "a.md", "---\ntitle: A\n---\n" + shown + "\n\n## Un\n\n![Un plan](https://iut.example/p.png)\n");
        assertThat(found("proof-unused"))
                .extracting(finding -> finding.location().start().toString())
                .containsExactly("4:1");
    }

    private void document(String name, String evidence) {
        String good = Disk.GOOD.replace("Tenir un service debout", "Tenir " + name);
        Disk.write(root, "src/content/work/" + name + ".md", good.substring(0, good.indexOf("### ")) + evidence);
    }

    private List<Finding> found(String rule) {
        return PortfolioValidator.of(root).validate().findings().stream()
                .filter(finding -> finding.rule().value().equals(rule))
                .toList();
    }

    private static String words(Finding finding) {
        Messages messages = Messages.in(Language.FRENCH);
        return messages.message(finding) + " " + messages.mend(finding).orElse("?");
    }
}
