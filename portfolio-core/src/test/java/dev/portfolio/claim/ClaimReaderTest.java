package dev.portfolio.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What documents claim is found where it stands, as people write it, and nothing is guessed. */
final class ClaimReaderTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Construire",
                "Construire un bateau",
                "construire un BATEAU.",
                "C1",
                "C1 - Construire un bateau",
                "Compétence 1 : Construire",
                "Compétence n°1",
                "UE 1",
                "Construire un bateau (niveau 2)",
                "Mon année | Construire"
            })
    void aTitleNamesACompetencyByItsNumberNameOrTitle(String title) {
        assertThat(Claimed.in("Voile", "", "---\ntitle: '" + title + "'\n---\n"))
                .containsExactly("competency 2:8 " + title + " = Construire");
    }

    @Test
    void aTitleMayBeAboutSomethingElse() {
        assertThat(Claimed.in("Voile", "", "---\ntitle: Construire un bateau de papier\n---\n"))
                .isEmpty();
        assertThat(Claimed.in("Voile", "", "---\ntitle: Mes samedis\ndescription: J’aime l’eau.\n---\n"))
                .isEmpty();
    }

    @Test
    void aFieldOfCompetenciesHoldsNothingElse() {
        assertThat(Claimed.in("Voile", "", "---\ncompetency: [Navigeur, C7, Soudre]\n---\n"))
                .containsExactly(
                        "competency 2:14 Navigeur ? Naviguer", "competency 2:24 C7 ?", "competency 2:28 Soudre ?");
        assertThat(Claimed.in("Voile", "claims: {competency: title}", "---\ntitle: Mes samedis\n---\n"))
                .containsExactly("competency 2:8 Mes samedis ?");
    }

    @Test
    void aNumberIsACompetencysOnlyWhereNothingElseStands() {
        assertThat(Claimed.in("Moteur", "", "---\ncompetency: [1, 2, 7]\n---\n"))
                .containsExactly(
                        "competency 2:14 1 = Construire", "competency 2:17 2 = Motoriser", "competency 2:20 7 ?");
        assertThat(Claimed.in("Moteur", "", "---\ntitle: 1\n---\n")).isEmpty();
    }

    @Test
    void whatStandsBehindManyCodesOfOneLineIsNotReadForEach() {
        String line = "(AC11.01) ".repeat(1500);
        assertThat(Claimed.in("Voile", "", line + "\n")).hasSize(1500);
    }

    @Test
    void aTitleWithASlipIsTakenForWhatItNearlyIsAndSaid() {
        assertThat(Claimed.in("Voile", "", "---\ntitle: Naviguer prés des cotes\n---\n"))
                .containsExactly("competency 2:8 Naviguer prés des cotes = Naviguer");
        assertThat(Claimed.in("Voile", "", "---\ntitle: Naviguer près de côtes\n---\n"))
                .containsExactly("competency 2:8 Naviguer près de côtes = Naviguer ~ Naviguer près de côtes");
    }

    @Test
    void aNumberThatTwoCompetenciesShareIsSettledByTheTrackOrNotAtAll() {
        assertThat(Claimed.in("Moteur", "", "---\ncompetency: C2\n---\n"))
                .containsExactly("competency 2:13 C2 = Motoriser");
        assertThat(Claimed.in("", "", "---\ncompetency: C2\n---\n"))
                .containsExactly("competency 2:13 C2 | Naviguer Motoriser");
        assertThat(Claimed.in("", "", "---\ncompetency: C2 - Naviguer\n---\n"))
                .containsExactly("competency 2:13 C2 - Naviguer = Naviguer");
        assertThat(Claimed.in("", "", "---\ncompetency: C1 - Naviguer\n---\n"))
                .containsExactly("competency 2:13 C1 - Naviguer = Construire ~ C1 - Naviguer (Naviguer)");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "2; Construire 2",
                "N2; Construire 2",
                "Niveau 2; Construire 2",
                "C1-N2; Construire 2",
                "Mener la construction d'une coque; Construire 2",
                "BUT1; Construire 1",
                "BUT 2; Construire 2",
                "2e année; Construire 2",
            })
    void aLevelIsNamedByItsOrderItsYearOrItsLabel(String level, String meant) {
        assertThat(Claimed.in("Voile", "", "---\ntitle: Construire\nlevel: " + level + "\n---\n"))
                .containsExactly("competency 2:8 Construire = Construire", "level 3:8 " + level + " = " + meant);
    }

    @Test
    void aLevelIsNoYear() {
        assertThat(Claimed.in("Voile", "", "---\ntitle: Naviguer\nlevel: BUT2\n---\n"))
                .contains("level 3:8 BUT2 = Naviguer 1");
        assertThat(Claimed.in("Voile", "", "---\ntitle: Naviguer\nlevel: 2\n---\n"))
                .contains("level 3:8 2 ?");
    }

    @Test
    void aDescriptionIsALevelsLabelWithOrWithoutLigatures() {
        String text = "---\ntitle: Naviguer\ndescription: |\n  Mettre en oeuvre une route simple\n---\n";
        assertThat(Claimed.in("Voile", "", text)).anyMatch(line -> line.endsWith("= Naviguer 1"));
        assertThat(Claimed.in("Voile", "", "---\ndescription: Mettre en œuvre une route simple\n---\n"))
                .containsExactly("level 2:14 Mettre en œuvre une route simple = Naviguer 1");
        assertThat(Claimed.in(
                        "Voile", "", "---\ntitle: Naviguer\ndescription: Mettre en oeuvre des routes simples\n---\n"))
                .contains(
                        "level 3:14 Mettre en oeuvre des routes simples = Naviguer 1 ~ Mettre en oeuvre des routes simples");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "AC11.02; AC11.02",
                "AC 11.02; AC11.02",
                "ac11-2; AC11.02",
                "C1-N1-AC2; AC11.02",
                "C1.N1.AC4; AC11.04",
                "AC22.01Voile; AC22.01Voile",
                "AC22.01 Voile; AC22.01Voile",
                "AC22.01; AC22.01Voile",
                "AC 22.01; AC22.01Voile",
            })
    void aCodeStandsAnywhereInTheText(String written, String meant) {
        assertThat(Claimed.in("Voile", "", "J’ai montré " + written + " au chantier, **et bien**.\n"))
                .containsExactly("outcome 1:13 " + written + " = " + meant);
    }

    @Test
    void shortCodesStandOnlyWhereNothingStandsByChance() {
        String text =
                "---\ntitle: Construire\nlevel: 1\n---\n\n## AC2 : le bois\n\nVoir la partie 1.1b du rapport (1.1d).\n";
        assertThat(Claimed.in("Voile", "", text).subList(2, 4))
                .containsExactly("outcome 6:4 AC2 = AC11.02", "outcome 8:33 1.1d = AC11.04");
        assertThat(Claimed.in("Voile", "", "---\ntitle: Mes samedis\n---\n\n## AC2 : le bois\n"))
                .isEmpty();
    }

    @Test
    void aCodeNobodyKnowsIsToldAndOtherWordsWithFiguresAreNot() {
        assertThat(Claimed.in(
                        "Voile", "", "- AC11.03 et AC21.07\n- H264, ISO9001, v1.2.3, Java17, 12.05.2026, S2.01\n"))
                .hasSize(2)
                .allMatch(line -> line.matches("outcome 1:\\d+ AC\\d\\d\\.\\d\\d \\?.*"));
        assertThat(Claimed.in("Voile", "", "---\nac_lies: [AC91.01, Rien de tel]\n---\n"))
                .containsExactly("outcome 2:11 AC91.01 ? AC11.04 of 1", "outcome 2:20 Rien de tel ?");
    }

    @Test
    void aRangeOfCodesNamesItsEnds() {
        assertThat(Claimed.in("Voile", "", "AC11.01-AC11.02, puis (AC21.01/AC21.02)\n"))
                .containsExactly(
                        "outcome 1:1 AC11.01 = AC11.01",
                        "outcome 1:9 AC11.02 = AC11.02",
                        "outcome 1:24 AC21.01 = AC21.01",
                        "outcome 1:32 AC21.02 = AC21.02");
    }

    @Test
    void aLabelIsAllOfAnItemOrAHeading() {
        assertThat(
                        Claimed.in(
                                "Voile",
                                "",
                                "## Régler une voile\n\n- **Poncer sans rayer** ;\n- Poncer sans rayer le pont\n\nLire un plan de coque\n"))
                .containsExactly(
                        "outcome 1:1 Régler une voile = AC22.01Voile", "outcome 3:3 Poncer sans rayer ; = AC11.04");
    }

    @Test
    void aLabelOfTwoOutcomesIsSettledByTheLevelThatIsClaimedOrNotAtAll() {
        assertThat(Claimed.in("Voile", "", "- Tenir un délai\n"))
                .containsExactly("outcome 1:3 Tenir un délai | AC21.02 AC22.02Voile");
        assertThat(Claimed.in("Voile", "", "---\ntitle: Construire\nlevel: 2\n---\n\n- Tenir un délai\n"))
                .contains("outcome 6:3 Tenir un délai = AC21.02");
    }

    @Test
    void wordsBesideACodeThatAreNotItsLabelAreSaid() {
        assertThat(Claimed.in("Voile", "", """
                        - AC11.01 : lire un plan de coque
                        - AC11.01 – Lire les plans de coques
                        - **AC11.01** : Choisir une essence de bois
                        - AC11.01 : j’ai lu celui du canot
                        """))
                .containsExactly(
                        "outcome 1:3 AC11.01 = AC11.01",
                        "outcome 2:3 AC11.01 = AC11.01 ~ Lire les plans de coques",
                        "outcome 3:5 AC11.01 = AC11.01 ~ Choisir une essence de bois (AC11.02)",
                        "outcome 4:3 AC11.01 = AC11.01");
    }

    @Test
    void codesInAddressesCommentsAndBlocksOfCodeClaimNothing() {
        assertThat(Claimed.in("Voile", "", """
                        <!-- AC11.01 -->

                        [le plan](https://iut.example/AC11.01) et ![](AC11.02.png) <span id="AC11.04">ici</span>

                        ```
                        AC21.01
                        ```
                        """)).isEmpty();
        assertThat(Claimed.in("Voile", "", "[AC11.01](https://iut.example/a), `AC11.02`\n"))
                .hasSize(2);
    }

    @Test
    void theProfileSaysWhereOutcomesAreClaimed() {
        String text = "---\nskills: [AC11.01]\n---\n\n## Acquis\n\n- AC11.02\n\n## Reste\n\n- AC11.04\n\nAC21.01\n";
        assertThat(Claimed.in("Voile", "claims: {outcomes: [skills]}", text))
                .containsExactly("outcome 2:10 AC11.01 = AC11.01");
        assertThat(Claimed.in("Voile", "claims: {outcomes: {items: acquis}}", text))
                .containsExactly("outcome 7:3 AC11.02 = AC11.02");
        assertThat(Claimed.in("Voile", "claims: {outcomes: text}", text)).hasSize(3);
        assertThat(Claimed.in("Voile", "claims: {outcomes: []}", text)).isEmpty();
    }

    @Test
    void whatATrackDoesNotLeadToIsFoundAllTheSame() {
        assertThat(Claimed.in("Voile", "", "AC32.01Moteur\n"))
                .containsExactly("outcome 1:1 AC32.01Moteur = AC32.01Moteur");
    }

    @Test
    void noTextMakesItFail() {
        Random random = new Random(20261125);
        String[] parts = {
            "AC",
            "11",
            ".",
            "01",
            " ",
            "-",
            "C1",
            "N2",
            "(",
            "[",
            "\n",
            "- ",
            "## ",
            "`",
            "<!--",
            "-->",
            "**",
            "Voile",
            "\u00A0",
            "é",
            "\uD800",
            "\u0000",
            "9999999999",
            "Tenir un délai",
            "](",
            "---\n",
            "title: ",
            "level: ",
            "|",
        };
        for (int i = 0; i < 5000; i++) {
            StringBuilder text = new StringBuilder(i % 2 == 0 ? "---\ntitle: Construire\nlevel: 1\n---\n" : "");
            int length = 1 + random.nextInt(40);
            for (int j = 0; j < length; j++) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            assertThat(Claimed.in(i % 3 == 0 ? "Voile" : "", "", text.toString()))
                    .isNotNull();
        }
    }
}
